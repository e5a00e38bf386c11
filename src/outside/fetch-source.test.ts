import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type TestContext, test } from 'node:test';
import { fetchSource, isWebAddress } from './fetch-source.ts';

const serve = async (context: TestContext, answer: RequestListener): Promise<string> => {
  const server = createServer(answer);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  context.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

const limits = { milliseconds: 30_000, bytes: 100_000, longestWait: 2_000 };
const never = (): void => {};

const reasonOf = async (address: string, milliseconds = limits.milliseconds): Promise<string> => {
  const fetched = await fetchSource(address, never, { ...limits, milliseconds });
  return fetched.kind === 'refused' ? fetched.reason.en : assert.fail('it was not refused');
};

const bodyOf = async (request: AsyncIterable<Buffer>): Promise<{ page: number; limit: number }> => {
  let text = '';
  for await (const piece of request) text += piece;
  return JSON.parse(text);
};

test('a file comes as it is, with the host it came from', async (context) => {
  const address = await serve(context, (_, response) => response.end('[1]'));
  const fetched = await fetchSource(`${address}/a.json`, never, limits);
  assert.ok(fetched.kind === 'fetched');
  assert.equal(new TextDecoder().decode(fetched.file), '[1]');
  assert.equal(`http://${fetched.host}`, address);
});

test('the list of the national interface is asked page by page and comes as one list', async (context) => {
  const all = Array.from({ length: 230 }, (_, index) => ({ lars: index }));
  const address = await serve(context, async (request, response) => {
    const { page, limit } = await bodyOf(request);
    response.end(
      JSON.stringify({
        results: all.slice((page - 1) * limit, page * limit),
        total_count: all.length,
        method: request.method,
      }),
    );
  });
  const steps: string[] = [];
  const fetched = await fetchSource(
    `${address}/api/algoritme/NLD`,
    (done, total) => steps.push(`${done}/${total}`),
    limits,
  );
  assert.ok(fetched.kind === 'fetched');
  assert.deepEqual(JSON.parse(new TextDecoder().decode(fetched.file)), { results: all });
  assert.deepEqual(steps, ['100/230', '200/230', '230/230']);
});

test('a server that asks to wait is waited for', async (context) => {
  let asked = 0;
  const address = await serve(context, (_, response) => {
    asked += 1;
    if (asked === 1) response.writeHead(429, { 'retry-after': '0' }).end();
    else response.end('[]');
  });
  assert.equal((await fetchSource(address, never, limits)).kind, 'fetched');
  assert.equal(asked, 2);
});

test('what is not there, too large, too late or no JSON is refused with the reason', async (context) => {
  const address = await serve(context, (request, response) => {
    if (request.url === '/gone') response.writeHead(404).end();
    if (request.url === '/large') response.end('x'.repeat(limits.bytes + 1));
    if (request.url === '/api/algoritme/NLD') response.end('<html>');
    if (request.url === '/wait') response.writeHead(429, { 'retry-after': '3600' }).end();
  });
  assert.match(await reasonOf(`${address}/gone`), /status 404/);
  assert.match(await reasonOf(`${address}/large`), /too large/);
  assert.match(await reasonOf(`${address}/api/algoritme/NLD`), /not JSON/);
  assert.match(await reasonOf(`${address}/wait`), /status 429/);
  assert.match(await reasonOf(`${address}/late`, 300), /in time/);
  assert.match(await reasonOf('http://127.0.0.1:1/'), /cannot be reached/);
});

test('only http and https name a place on the web', () => {
  assert.deepEqual(
    ['https://a.example/b', 'HTTP://a.example', 'file:///etc/passwd', 'a.json', 'https://'].map(isWebAddress),
    [true, true, false, false, false],
  );
});
