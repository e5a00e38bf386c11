import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { sql } from 'kysely';
import { openDatabase, transact } from '#store/database.ts';
import { migrate } from '#store/migrate.ts';
import { isUnreachable } from '#store/unreachable.ts';
import { makeApp } from './app.ts';
import { freshAddress } from './stores.ts';

/** A wire to a server that can be cut and mended, and on which everything can be held up while it seems whole. */
type Wire = {
  readonly port: number;
  readonly cut: () => Promise<void>;
  readonly mend: () => Promise<void>;
  readonly hold: () => void;
  readonly letGo: () => void;
};

const wireTo = async (target: URL): Promise<Wire> => {
  const sockets = new Set<Socket>();
  let isHeld = false;
  const keep = (socket: Socket): void => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
  };
  const server: Server = createServer((near) => {
    const far = connect(Number(target.port || 5432), target.hostname);
    keep(near);
    keep(far);
    near.on('data', (bytes) => isHeld || far.write(bytes));
    far.on('data', (bytes) => isHeld || near.write(bytes));
    near.on('close', () => far.destroy());
    far.on('close', () => near.destroy());
  });
  const listen = (port: number): Promise<void> =>
    new Promise((resolve) => {
      server.listen(port, '127.0.0.1', resolve);
    });
  await listen(0);
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const cut = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
  const hold = (isNow: boolean) => (): void => {
    isHeld = isNow;
  };
  return { port, cut, mend: () => listen(port), hold: hold(true), letGo: hold(false) };
};

test('a server whose PostgreSQL goes away says so on every door, lives on, and serves again when it is back', {
  skip: process.env.TEST_POSTGRES ? false : 'no PostgreSQL server',
}, async (context) => {
  const address = new URL(await freshAddress(context, 'postgres'));
  const wire = await wireTo(new URL(address));
  context.after(wire.cut);
  address.hostname = '127.0.0.1';
  address.port = String(wire.port);
  const database = await openDatabase(address.href);
  await migrate(database);
  const app = await makeApp(context, database, { content: 'demo' });
  const doors = ['/nl/zoeken', '/en/cijfers', '/api/v1/algoritmes', '/downloads/algoritmes.csv', '/sitemap-1.xml'];
  for (const door of [...doors, '/health/ready']) assert.equal((await app.get(door)).statusCode, 200, door);

  await wire.cut();
  app.index.start(5);
  for (const door of doors) {
    const answer = await app.get(door);
    assert.deepEqual([answer.statusCode, answer.headers['retry-after']], [503, '5'], door);
    assert.equal(answer.headers['cache-control'], 'no-store', door);
  }
  assert.match(String((await app.get('/api/v1/algoritmes')).headers['content-type']), /^application\/problem\+json/);
  assert.match((await app.get('/nl/zoeken')).body, /even niet bereikbaar/);
  assert.deepEqual((await app.get('/health/ready')).json(), { status: 'unreachable' });
  assert.equal((await app.get('/health/ready')).statusCode, 503);
  assert.equal((await app.get('/health/live')).statusCode, 200);

  await wire.mend();
  for (const door of [...doors, '/health/ready']) assert.equal((await app.get(door)).statusCode, 200, door);
  await app.server.close();
  await database.close();
});

test('a PostgreSQL that hangs holds up a reader no longer than the limit, and serves again when it answers', {
  skip: process.env.TEST_POSTGRES ? false : 'no PostgreSQL server',
}, async (context) => {
  const address = new URL(await freshAddress(context, 'postgres'));
  const wire = await wireTo(new URL(address));
  context.after(wire.cut);
  address.hostname = '127.0.0.1';
  address.port = String(wire.port);
  const limits = { connect: 1_500, answer: 3_000 };
  const database = await openDatabase(address.href, limits);
  context.after(database.close);
  await migrate(database);
  const app = await makeApp(context, database, { content: 'demo' });
  const asking = ['/nl/zoeken', '/en/cijfers', '/api/v1/algoritmes', '/health/ready'];
  for (const door of asking) assert.equal((await app.get(door)).statusCode, 200, door);

  wire.hold();
  for (const round of ['a connection that was there', 'a new connection']) {
    const since = performance.now();
    const answers = await Promise.all(asking.map((door) => app.get(door)));
    for (const [index, door] of asking.entries()) assert.equal(answers[index]?.statusCode, 503, `${door}, ${round}`);
    assert.ok(performance.now() - since < 30_000, round);
  }
  const work = transact(database, async (writing) => writing.selectFrom('algorithm').select('id').execute());
  await assert.rejects(work, isUnreachable);
  await assert.rejects(openDatabase(address.href, limits), /cannot be reached/);

  wire.letGo();
  for (const door of asking) assert.equal((await app.get(door)).statusCode, 200, door);
});

test('a server whose file was thrown away still shows what it has, and no longer says that it is ready', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'register-away-'));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'register.sqlite');
  const database = await openDatabase(`sqlite://${file}`);
  context.after(database.close);
  await migrate(database);
  const app = await makeApp(context, database, { content: 'demo' });
  assert.equal((await app.get('/health/ready')).statusCode, 200);
  rmSync(file);
  assert.equal((await app.get('/nl/zoeken')).statusCode, 200);
  assert.deepEqual((await app.get('/health/ready')).json(), { status: 'unreachable' });
  writeFileSync(file, '');
  assert.equal((await app.get('/health/ready')).statusCode, 503, 'another file under the same name');
});

test('a full disk is told in one sentence, and nothing is half there', async (context) => {
  const database = await openDatabase('sqlite::memory:');
  context.after(database.close);
  await migrate(database);
  const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(database.queries);
  await sql.raw(`pragma max_page_count = ${(rows[0]?.page_count ?? 0) + 8}`).execute(database.queries);
  await assert.rejects(makeApp(context, database, { content: 'demo' }), (cause) => {
    assert.match(String(cause), /disk is full/);
    return isUnreachable(cause);
  });
  assert.deepEqual(await database.queries.selectFrom('organisation').select('id').execute(), []);
});
