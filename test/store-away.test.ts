import assert from 'node:assert/strict';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { test } from 'node:test';
import { openDatabase } from '#store/database.ts';
import { migrate } from '#store/migrate.ts';
import { makeApp } from './app.ts';
import { freshAddress } from './stores.ts';

/** A wire to a server that can be cut and mended. */
type Wire = { readonly port: number; readonly cut: () => Promise<void>; readonly mend: () => Promise<void> };

const wireTo = async (target: URL): Promise<Wire> => {
  const sockets = new Set<Socket>();
  const keep = (socket: Socket): void => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
  };
  const server: Server = createServer((near) => {
    const far = connect(Number(target.port || 5432), target.hostname);
    keep(near);
    keep(far);
    near.pipe(far).pipe(near);
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
  return { port, cut, mend: () => listen(port) };
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
