import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import Fastify from 'fastify';
import { makeAlgorithmId } from '#register/algorithm.ts';
import { addAuditLine } from '#store/audit.ts';
import { transact } from '#store/database.ts';
import { type App, makeApp } from '#test/app.ts';
import { storeTest } from '#test/stores.ts';
import { publishEntries, type TestEntry } from '#test/support/entries.ts';
import { keepAnswers } from './kept-answers.ts';

const entry = (number: number, name: string): TestEntry => ({
  n: 1,
  versions: [{ number, at: `2025-0${number}-01T10:00:00Z`, document: { values: { name } } }],
});

const id = makeAlgorithmId(1);
const addresses = [
  `/nl/algoritme/${id}`,
  '/nl/zoeken',
  '/nl/cijfers',
  '/api/v1/algoritmes',
  `/api/v1/algoritmes/${id}`,
  '/downloads/algoritmes.csv',
  '/feeds/alles/atom.xml',
  '/sitemap.xml',
];

/** Takes a way to the store from the reading, so that what still answers was kept. */
const withoutStore = async (app: App, ask: () => Promise<void>): Promise<void> => {
  const { queries } = app.reading;
  const broken = new Proxy(queries, {
    get: () => {
      throw new Error('The store was asked.');
    },
  });
  Object.assign(app.reading, { queries: broken });
  await app.watch.look();
  await ask();
  Object.assign(app.reading, { queries });
};

storeTest('an answer is sent again as it was while nothing changes, with every header', async (database, context) => {
  const app = await makeApp(context, database, { content: 'demo' });
  for (const address of [...addresses.filter((path) => !path.includes(id)), '/nl', '/nl/organisaties']) {
    await app.watch.look();
    const first = await app.get(address);
    assert.equal(first.statusCode, 200, address);
    await withoutStore(app, async () => {
      const again = await app.get(address);
      assert.equal(again.statusCode, 200, address);
      assert.equal(again.body, first.body, address);
      const { date: _1, ...headers } = first.headers;
      const { date: _2, 'content-length': _3, ...others } = again.headers;
      const { 'content-length': _4, 'transfer-encoding': _5, ...firstHeaders } = headers;
      assert.deepEqual(others, firstHeaders, address);
    });
  }
});

storeTest('who has a kept answer already is told that it is the same', async (database, context) => {
  const app = await makeApp(context, database, { content: 'demo' });
  await app.watch.look();
  const { headers } = await app.get('/nl');
  const again = await app.get('/nl', { 'if-none-match': String(headers.etag) });
  assert.equal(again.statusCode, 304);
  assert.equal(again.body, '');
});

storeTest(
  'nothing kept is sent after something changed, nor while the store is not known',
  async (database, context) => {
    const app = await makeApp(context, database, { content: 'empty' });
    await publishEntries(database, [entry(1, 'Eerste naam')]);
    await app.index.follow();
    await app.watch.look();
    for (const address of addresses) assert.match((await app.get(address)).body, /./, address);
    await publishEntries(database, [entry(2, 'Tweede naam')]);
    await app.watch.look();
    assert.equal(app.watch.state(), null, 'the index does not hold the change yet');
    await app.index.follow();
    for (const address of addresses.filter((path) => !/sitemap|cijfers/.test(path)))
      assert.match((await app.get(address)).body, /Tweede naam/, address);
  },
);

storeTest('what a command changed beside entries is seen too', async (database, context) => {
  const app = await makeApp(context, database, { content: 'demo' });
  await app.watch.look();
  const before = app.watch.state();
  await transact(database, (writing) =>
    addAuditLine(writing, {
      at: app.context.now(),
      action: 'explanations.save',
      objectKind: 'explanation',
      objectId: 'over',
      result: 'saved',
      origin: 'start',
      actor: 'test',
      details: {},
    }),
  );
  await app.watch.look();
  assert.notEqual(app.watch.state(), before);
});

storeTest(
  'the answers for different formats are kept apart, and those for one person not at all',
  async (database, context) => {
    const app = await makeApp(context, database, { content: 'demo' });
    await app.watch.look();
    const address = '/api/v1/algoritmes';
    const json = await app.get(address, { accept: 'application/json' });
    const csv = await app.get(address, { accept: 'text/csv' });
    assert.notEqual(json.body, csv.body);
    assert.equal((await app.get(address, { accept: 'text/csv' })).body, csv.body);
    await app.get('/nl/over', { cookie: 'wie=ik' });
    await withoutStore(app, async () => {
      assert.equal((await app.get('/nl/over')).statusCode, 500, 'nobody asked this without a cookie before');
    });
  },
);

storeTest('nothing is kept when no room is given', async (database, context) => {
  const app = await makeApp(context, database, { content: 'demo', environment: { CACHE_MB: '0' } });
  await app.watch.look();
  await app.get('/nl/over');
  await withoutStore(app, async () => assert.equal((await app.get('/nl/over')).statusCode, 500));
});

storeTest('a body that takes more than a quarter of the room is sent whole and not kept', async (database, context) => {
  const app = await makeApp(context, database, { content: 'demo', environment: { CACHE_MB: '1' } });
  await publishEntries(
    database,
    Array.from({ length: 60 }, (_, index) => ({
      ...entry(1, `Naam ${index}`),
      n: index + 100,
      versions: [
        {
          number: 1,
          at: '2025-01-01T10:00:00Z',
          document: { values: { name: `Naam ${index}`, goal: 'doel '.repeat(1_000) } },
        },
      ],
    })),
  );
  await app.index.follow();
  await app.watch.look();
  const address = '/downloads/algoritmes.json';
  const first = await app.get(address);
  assert.ok(first.body.length > 250_000);
  const again = await app.get(address);
  assert.equal(again.body, first.body);
});

test('of all that is still being sent no more than half the room is held', async (context) => {
  const server = Fastify();
  context.after(() => server.close());
  keepAnswers(server, () => 'same', 1);
  const { promise: gate, resolve: open } = Promise.withResolvers<void>();
  let made = 0;
  async function* slowly(): AsyncGenerator<Buffer> {
    made += 1;
    yield Buffer.alloc(200_000);
    await gate;
    yield Buffer.alloc(1_000);
  }
  server.get('/:number', (_request, reply) =>
    reply.header('cache-control', 'no-cache').send(Readable.from(slowly(), { objectMode: false })),
  );
  const askAll = () => Promise.all(Array.from({ length: 10 }, (_, index) => server.inject(`/${index}`)));
  const first = askAll();
  while (made < 10) await new Promise(setImmediate);
  open();
  assert.deepEqual([...new Set((await first).map(({ rawPayload }) => rawPayload.length))], [201_000]);
  await askAll();
  assert.equal(made, 18, 'two of ten were kept');
  await server.inject('/9');
  const before = made;
  await server.inject('/9');
  assert.equal(made, before, 'the room that was held is free again');
});
