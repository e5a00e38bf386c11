import assert from 'node:assert/strict';
import fc from 'fast-check';
import { demoIds } from '#test/api/registers.ts';
import { type App, makeApp } from '#test/app.ts';
import { matrixTest } from '#test/stores.ts';
import { type Listing, post, refusalOf } from './ask.ts';

const demoTest = (name: string, work: (app: App) => Promise<void>): void =>
  matrixTest(name, async (database, context) => work(await makeApp(context, database, { content: 'demo' })));

demoTest('a body that is no question is refused with 422 and a sentence', async (app) => {
  const wrong: readonly unknown[] = [
    '',
    '[]',
    '"x"',
    'null',
    '{',
    '{"page":1',
    '{"page":NaN}',
    Buffer.from([0xff, 0xfe, 0x00]),
    '['.repeat(30_000),
    `{"page":${'['.repeat(30)}${']'.repeat(30)}}`,
    { limit: 101 },
    { limit: 0 },
    { limit: -1 },
    { limit: '101' },
    { limit: 'tien' },
    { limit: null },
    { page: 0 },
    { page: 1.5 },
    { page: true },
    { page: [1] },
    '{"page":1e400}',
    { searchtext: 'a'.repeat(301) },
    { searchtext: {} },
    { organisation: 1 },
    { organisationtype: 'constructor' },
    { organisationtype: 'Gemeente' },
    { impact_assessment: 'Iets' },
    { sort_option: 'sort_date' },
    { include_children: 'misschien' },
  ];
  for (const body of wrong) refusalOf(await post(app, '/api/algoritme/NLD', body), 422);
  assert.match(refusalOf(await post(app, '/api/algoritme/NLD', { limit: 101 }), 422), /limit.*100/);
});

demoTest('a question is read whatever it is called, and a large one is not', async (app) => {
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/json; charset=utf-8'])
    assert.equal((await post(app, '/api/algoritme/NLD', '{"limit":1}', { 'content-type': type })).statusCode, 200);
  assert.equal((await post(app, '/api/algoritme/NLD', { searchtext: 'a'.repeat(100_000) })).statusCode, 413);
});

demoTest('another language is refused with 422, another method with 405', async (app) => {
  for (const language of ['nld', 'NL', 'PAP', 'DEU', '%00', '__proto__', 'constructor']) {
    refusalOf(await post(app, `/api/algoritme/${language}`, {}), 422);
    refusalOf(await app.get(`/api/algoritme/${language}/${demoIds.public}`), 422);
  }
  for (const method of ['GET', 'PUT', 'PATCH', 'DELETE'] as const) {
    const reply = await app.server.inject({ method, url: '/api/algoritme/NLD', payload: method === 'GET' ? '' : '{}' });
    refusalOf(reply, 405);
    assert.equal(reply.headers.allow, 'POST, OPTIONS');
  }
  const asked = await post(app, `/api/algoritme/NLD/${demoIds.public}`, {});
  assert.equal(asked.headers.allow, 'GET, HEAD, OPTIONS');
  refusalOf(asked, 405);
});

demoTest('a page on another site may ask, as with every interface here', async (app) => {
  const before = await app.server.inject({ method: 'OPTIONS', url: '/api/algoritme/NLD' });
  assert.equal(before.statusCode, 204);
  assert.match(String(before.headers['access-control-allow-methods']), /POST/);
  assert.match(String(before.headers['access-control-allow-headers']), /Content-Type/);
  for (const reply of [before, await post(app, '/api/algoritme/NLD', {}), await post(app, '/api/algoritme/NLD', '{')])
    assert.equal(reply.headers['access-control-allow-origin'], '*');
});

/** A question with values of every kind under the keys that are known, and others beside them. */
const anyQuestion = fc.dictionary(
  fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom('page', 'limit', 'searchtext', 'organisation', 'include_children') },
    {
      weight: 5,
      arbitrary: fc.constantFrom('organisationtype', 'impact_assessment', 'status', 'category', 'sort_option'),
    },
    fc.string(),
  ),
  fc.oneof(
    fc.integer({ min: -5, max: 120 }),
    fc.constantFrom('1', '10', 'gemeente', 'Geen', 'Overig', 'In gebruik', 'sort_name', true, null),
    fc.string({ unit: 'binary' }),
    fc.jsonValue(),
  ),
  { maxKeys: 4 },
);

demoTest('whatever is asked, the answer is a page or a sentence', async (app) => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('/api/algoritme/NLD', '/api/algoritme/FRY', '/api/organisation/ENG'),
      fc.oneof({ weight: 4, arbitrary: anyQuestion }, fc.jsonValue(), fc.string()),
      async (address, body) => {
        const reply = await post(app, address, typeof body === 'string' ? body : JSON.stringify(body));
        if (reply.statusCode !== 200) return void refusalOf(reply, 422);
        const { results, total_count } = reply.json<Listing>();
        assert.ok(results.length <= Math.min(100, total_count));
      },
    ),
    { numRuns: 150 },
  );
});

demoTest('whatever stands in the address, the answer is a clean one', async (app) => {
  const pieces = fc.oneof(
    fc.constantFrom(
      'NLD',
      'ENG',
      'nld',
      'gm0344',
      'similar',
      'history',
      'algorithms',
      'json',
      '%00',
      '%',
      '%2F',
      '..',
      '',
    ),
    fc.string({ unit: 'grapheme', maxLength: 8 }).map(encodeURIComponent),
  );
  const words = fc.constantFrom(
    'algoritme',
    'suggestion',
    'organisation',
    'organisation-details',
    'downloads',
    'db-count',
  );
  await fc.assert(
    fc.asyncProperty(words, fc.array(pieces, { minLength: 1, maxLength: 4 }), async (word, parts) => {
      const { pathname, search } = new URL(`/api/${word}/${parts.join('/')}?filetype=csv`, 'https://register.example');
      fc.pre(pathname.startsWith('/api/'));
      const reply = await app.get(`${pathname}${search}`);
      assert.ok(reply.statusCode < 500, `${pathname}: ${reply.statusCode}`);
      if (reply.statusCode >= 400) assert.equal(typeof reply.json<{ readonly detail: unknown }>().detail, 'string');
    }),
    { numRuns: 200 },
  );
});
