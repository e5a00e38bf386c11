import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { href } from '#src/routes.ts';
import type { App } from '#test/app.ts';
import { freshDatabase, storeTest } from '#test/stores.ts';
import { colleagueWith, own } from '#test/support/colleagues.ts';
import {
  addressesOf,
  type Deliver,
  delivered,
  deliverWith,
  deliveryApp,
  tokenFor,
  wholeText,
} from '#test/support/delivering.ts';

const { list } = addressesOf(own, '');

const countOf = async ({ database: { queries } }: App): Promise<number> =>
  (await queries.selectFrom('algorithm').select('id').execute()).length;

const bytes = (text: string, encoding: BufferEncoding): Uint8Array => new Uint8Array(Buffer.from(text, encoding));

const whole = JSON.stringify(wholeText);

/** What is no text in JSON, with how it is called, and the status with which it is refused. */
const bodies: readonly (readonly [name: string, status: number, body: unknown, headers?: Record<string, string>])[] = [
  ['two megabytes', 413, { ...wholeText, goal: 'x'.repeat(2_000_000) }],
  ['no body', 400, ''],
  ['no JSON', 400, '{name: "x"}'],
  ['half a body', 400, whole.slice(0, -1)],
  ['a list', 400, [wholeText]],
  ['a word', 400, '"naam"'],
  ['a number', 400, '1'],
  ['null', 400, 'null'],
  ['deep lists', 400, `{"name":${'['.repeat(50_000)}${']'.repeat(50_000)}}`],
  ['deep objects', 400, `${'{"name":'.repeat(5_000)}1${'}'.repeat(5_000)}`],
  ['Latin-1', 400, bytes(whole.replace('{', '{"tags":"café",'), 'latin1')],
  ['UTF-16', 400, bytes(whole, 'utf16le')],
  ['half a sign of UTF-8', 400, new Uint8Array([...bytes('{"name":"', 'utf8'), 0xc3, ...bytes('"}', 'utf8')])],
  ['a form', 415, 'name=x', { 'content-type': 'application/x-www-form-urlencoded' }],
  ['no type', 415, whole, { 'content-type': '' }],
  ['text', 415, whole, { 'content-type': 'text/plain' }],
  ['another kind of JSON', 415, whole, { 'content-type': 'application/merge-patch+json' }],
  ['another encoding by name', 415, whole, { 'content-type': 'application/json; charset=iso-8859-1' }],
  ['a packed body', 415, new Uint8Array(gzipSync(whole)), { 'content-encoding': 'gzip' }],
  ['a key of the prototype', 400, whole.replace('{', '{"__proto__":{"isAdmin":true},')],
  ['the constructor', 400, { ...wholeText, constructor: { prototype: { x: 1 } } }],
  ['a key within a row', 400, whole.replace('"redress_routes":[{', '"redress_routes":[{"__proto__":{"a":"b"},')],
  ['a number as text', 400, { ...wholeText, goal: 1 }],
  ['an object as text', 400, { ...wholeText, goal: { toString: 'x' } }],
  ['a text as list', 400, { ...wholeText, category: 'Verkeer' }],
  ['a list of numbers', 400, { ...wholeText, category: [1] }],
  [
    'too many rows',
    400,
    { ...wholeText, lawful_basis_grouping: Array.from({ length: 101 }, () => ({ title: 'x', link: null })) },
  ],
  ['a row that is a text', 400, { ...wholeText, lawful_basis_grouping: ['Gemeentewet'] }],
  ['a part that is not there', 400, { ...wholeText, lawful_basis_grouping: [{ title: 'x', link: null, url: 'y' }] }],
  ['an address that does harm', 400, { ...wholeText, website: 'javascript:alert(1)' }],
  [
    'a link that does harm',
    400,
    { ...wholeText, lawful_basis_grouping: [{ title: 'x', link: 'javascript:alert(1)' }] },
  ],
  ['a choice that is none', 400, { ...wholeText, publication_category: 'Geheim' }],
  ['a text that is too long', 400, { ...wholeText, name: 'x'.repeat(101) }],
  ['another language', 400, { ...wholeText, taal: 'en' }],
  ['another language in the standard', 400, { ...wholeText, lang: 'eng' }],
  ['an earlier standard', 400, { ...wholeText, standard_version: '0.4' }],
  ['something withheld', 400, { ...wholeText, nietOpenbaar: { goal: { grond: '5.1.2d' } } }],
  ['withheld otherwise', 400, { ...wholeText, nietOpenbaar: ['goal'] }],
  ['no such field not applicable', 400, { ...wholeText, nietVanToepassing: ['onzin'] }],
  ['a mailbox of a person', 400, { ...wholeText, contact_email: 'anna.jansen@gmail.com' }],
  ['a name of nothing', 400, { ...wholeText, name: ' \u0000\u200b ' }],
];

storeTest(
  'whatever is wrong with a body, it is refused with the reason and nothing is done',
  async (database, context) => {
    const app = await deliveryApp(context, database);
    const deliver = deliverWith(app, (await tokenFor(app, own)).secret);
    const { id, tag } = await delivered(deliver, own);
    const before = await deliver('GET', addressesOf(own, id).entry);
    for (const [name, status, body, headers] of bodies)
      for (const ask of [
        () => deliver('POST', list, body, headers),
        () => deliver('PUT', addressesOf(own, id).entry, body, { 'if-match': tag, ...headers }),
      ]) {
        const reply = await ask();
        assert.equal(reply.status, status, `${name}: ${reply.body}`);
        assert.match(reply.headers['content-type'] ?? '', /^application\/problem\+json(;|$)/, name);
        assert.doesNotMatch(reply.body, / at .*\.ts|select |SQLITE/, name);
        if (status === 400) assert.ok((reply.content.fouten as unknown[]).length > 0, name);
      }
    assert.equal((await deliver('GET', addressesOf(own, id).entry)).body, before.body);
    assert.equal(await countOf(app), 1);
    assert.equal(({} as { isAdmin?: boolean }).isAdmin, undefined);
  },
);

const pointersOf = async (deliver: Deliver, body: unknown): Promise<readonly unknown[]> =>
  ((await deliver('POST', list, body)).content.fouten as { verwijzing: string }[]).map(({ verwijzing }) => verwijzing);

storeTest('every fault is named with where it is', async (database, context) => {
  const app = await deliveryApp(context, database);
  const deliver = deliverWith(app, (await tokenFor(app, own)).secret);
  const wrong = {
    ...{ ...wholeText, 'a/b~c': 1, name: 'x'.repeat(101), category: ['Verkeer', 1], website: 'geen adres' },
    lawful_basis_grouping: [
      { title: 'Goed', link: 'https://goed.example' },
      { title: '', link: 'nergens' },
    ],
  };
  assert.deepEqual(
    new Set(await pointersOf(deliver, wrong)),
    new Set([
      '/a~1b~0c',
      '/name',
      '/category/1',
      '/website',
      '/lawful_basis_grouping/1/title',
      '/lawful_basis_grouping/1/link',
    ]),
  );
  const many = Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`onzin${index}`, 1]));
  assert.equal((await pointersOf(deliver, many)).length, 100, 'no more than can be mended at once');
});

storeTest('a script in every field is text, for machines and for people', async (database, context) => {
  const app = await deliveryApp(context, database);
  const deliver = deliverWith(app, (await tokenFor(app, own)).secret);
  const script = '<script>alert(1)</script>"\'><img src=x onerror=alert(1)>';
  const { id } = await delivered(deliver, own, {
    name: `A${script}`.slice(0, 90),
    goal: script,
    tags: script,
    area: script,
  });
  const { visitor } = await colleagueWith(app, [{ role: 'editor', organisationId: own }]);
  for (const name of ['workEntry', 'workEdit'] as const) {
    const page = (await visitor.get(href(name, { language: 'nl', id }))).body;
    assert.doesNotMatch(page, /<script>alert|<img src=x/);
  }
});

test('what comes with a token is kept by nobody and read by no other website', async (context) => {
  const app = await deliveryApp(context, await freshDatabase(context, 'sqlite'));
  const deliver = deliverWith(app, (await tokenFor(app, own)).secret);
  const { id } = await delivered(deliver, own);
  const { entry } = addressesOf(own, id);
  const replies = [
    await deliver('GET', entry),
    await deliver('HEAD', entry),
    await deliver('GET', list),
    await deliver('OPTIONS', entry, undefined, {
      origin: 'https://elders.example',
      'access-control-request-method': 'PUT',
    }),
    await deliver('PATCH', entry, wholeText),
    await deliver('POST', list, 'x'.repeat(2_000_000)),
    await deliver('PUT', entry, wholeText),
    await deliverWith(app, null)('GET', entry),
    await deliverWith(app, 'x')('POST', list, wholeText),
  ];
  assert.deepEqual(
    replies.map(({ status }) => status),
    [200, 200, 200, 204, 405, 413, 428, 401, 401],
  );
  for (const { headers, status } of replies) {
    assert.equal(headers['cache-control'], 'no-store', String(status));
    assert.equal(headers['access-control-allow-origin'], undefined, String(status));
    assert.equal(headers['api-version'], '1.3.0', String(status));
    assert.equal(headers['x-content-type-options'], 'nosniff');
    assert.equal(headers['set-cookie'], undefined);
  }
  assert.equal(replies[1]?.body, '');
  assert.equal(replies[4]?.headers.allow, 'GET, PUT, DELETE, HEAD, OPTIONS');
  const plain = { host: 'register.example', 'x-forwarded-for': '203.0.113.7' };
  assert.equal(
    (await deliver('GET', entry, undefined, plain)).status,
    403,
    'a token over plain http is told to be revoked',
  );
  assert.equal((await app.get(`/api/v1/organisaties/${own}`)).headers['access-control-allow-origin'], '*');
});

test('who asks too often waits, each token for itself', async (context) => {
  const app = await deliveryApp(context, await freshDatabase(context, 'sqlite'), { DELIVERY_RATE: '5' });
  const [one, two] = [await tokenFor(app, own), await tokenFor(app, own)];
  const statuses: number[] = [];
  for (let count = 0; count < 6; count += 1) statuses.push((await deliverWith(app, one.secret)('GET', list)).status);
  assert.deepEqual(statuses, [200, 200, 200, 200, 200, 429]);
  const refused = await deliverWith(app, one.secret)('GET', list);
  assert.match(refused.headers['retry-after'] ?? '', /^([1-9]|[1-5]\d|60)$/);
  assert.equal((await deliverWith(app, two.secret)('GET', list)).status, 200);
});
