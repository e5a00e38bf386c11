import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type TestContext, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { isLoopback, mayReach } from './address.ts';
import { askAddress, type Origin } from './fetch.ts';
import { fetchSource } from './fetch-source.ts';

const serve = async (context: TestContext, answer: RequestListener): Promise<string> => {
  const server = createServer(answer);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  context.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

const limits = { milliseconds: 30_000, bytes: 100_000 };
const get = { method: 'GET', body: null } as const;

const reasonOf = async (address: string, origin: Origin): Promise<string> => {
  const answer = await askAddress(address, get, limits, origin);
  return answer.kind === 'refused' ? answer.reason.en : assert.fail(`${address} was asked`);
};

test('a private network is never asked, whoever gives the address and however it is written', async () => {
  for (const host of [
    '10.0.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '172.16.0.9',
    '[fd00::1]',
    '[::ffff:10.0.0.1]',
    '0.0.0.0',
  ])
    for (const origin of ['typed', 'found'] as const)
      assert.match(await reasonOf(`http://${host}/`, origin), /not on the internet/, `${host} ${origin}`);
  assert.match(await reasonOf('http://0x0a000001/', 'typed'), /not on the internet/);
});

test('this machine is asked only when a person typed its address', async (context) => {
  const address = await serve(context, (_, response) => response.end('yes'));
  const local = address.replace('127.0.0.1', 'localhost');
  for (const one of [address, local]) assert.match(await reasonOf(one, 'found'), /not on the internet/);
  for (const one of [address, local]) {
    const answer = await askAddress(one, get, limits, 'typed');
    assert.equal(answer.kind === 'answered' && answer.bytes.toString(), 'yes');
  }
});

test('a redirect to a private network or another scheme is refused, and an endless one too', async (context) => {
  const address = await serve(context, (request, response) => {
    const to = { '/private': 'http://10.0.0.1/', '/file': 'file:///etc/passwd', '/round': '/round', '/good': '/end' };
    const location = to[request.url as keyof typeof to];
    if (location === undefined) response.end('end');
    else response.writeHead(302, { location }).end();
  });
  assert.match(await reasonOf(`${address}/private`, 'typed'), /not on the internet/);
  assert.match(await reasonOf(`${address}/file`, 'typed'), /https:\/\//);
  assert.match(await reasonOf(`${address}/round`, 'typed'), /keeps redirecting/);
  const answer = await askAddress(`${address}/good`, get, limits, 'typed');
  assert.equal(answer.kind === 'answered' && answer.bytes.toString(), 'end');
});

test('a packed answer is unpacked, and one that unpacks to more than the limit is refused', async (context) => {
  const address = await serve(context, (request, response) => {
    const text = request.url === '/bomb' ? 'x'.repeat(10_000_000) : 'text';
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(text));
  });
  const answer = await askAddress(address, get, limits, 'typed');
  assert.equal(answer.kind === 'answered' && answer.bytes.toString(), 'text');
  assert.match(await reasonOf(`${address}/bomb`, 'typed'), /too large/);
});

test('pages are the whole source only when as many entries came as it says it has', async (context) => {
  const pages = { whole: [1, 2, 3], moved: [1, 2, 2] };
  const address = await serve(context, (request, response) => {
    const numbers = request.url?.startsWith('/moved') ? pages.moved : pages.whole;
    response.end(JSON.stringify({ results: numbers.map((lars) => ({ lars })), total_count: 3 }));
  });
  for (const [path, whole] of [
    ['', true],
    ['/moved', false],
  ] as const) {
    const fetched = await fetchSource(`${address}${path}/api/algoritme/NLD`);
    assert.equal(fetched.kind === 'fetched' && fetched.whole, whole);
  }
});

test('numbers of the internet may be reached, and only those', () => {
  for (const address of ['145.21.178.1', '2a02:a46f::1']) assert.equal(mayReach(address, false), true, address);
  for (const address of [
    '127.0.0.1',
    '::1',
    '224.0.0.1',
    'fe80::1',
    '64:ff9b::a00:1',
    '100.64.0.1',
    '10.1.2.3',
    '172.31.0.1',
  ])
    assert.equal(mayReach(address, false), false, address);
  for (const address of [
    '192.168.1.1',
    '169.254.169.254',
    '0.0.0.0',
    '255.255.255.255',
    'fd00::8',
    '2002:a00:1::',
    '::ffff:10.0.0.1',
  ])
    assert.equal(mayReach(address, false), false, address);
  assert.equal(mayReach('127.0.0.1', true), true);
  assert.deepEqual(['localhost', '127.9.9.9', '[::1]', 'example.org'].map(isLoopback), [true, true, true, false]);
});
