import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { type TestContext, test } from 'node:test';
import { setTimeout as delay, setInterval as every } from 'node:timers/promises';
import { answerMalformed, refuseTunnel } from './malformed.ts';

/** Opens a server that gives up after so many milliseconds, sends these pieces 40 milliseconds apart, and gives its answer. */
const answerTo = async (context: TestContext, pieces: Iterable<string>, patience = 30_000): Promise<string> => {
  const times = { requestTimeout: patience, headersTimeout: patience, connectionsCheckingInterval: 50 };
  const server = createServer({ ...times, maxHeaderSize: 1024 }, (request, response) =>
    request.resume().on('end', () => response.end()),
  );
  server.on('clientError', answerMalformed(true));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  context.after(() => server.close());
  const address = server.address();
  const socket = connect(typeof address === 'object' && address !== null ? address.port : 0, '127.0.0.1');
  socket.on('error', () => undefined);
  let answer = '';
  socket.on('data', (data) => {
    answer += data;
  });
  const closed = new Promise<void>((resolve) => socket.on('close', () => resolve()));
  const left = pieces[Symbol.iterator]();
  for await (const _tick of every(40)) {
    const next = left.next();
    if (next.done === true || socket.closed || !socket.writable) break;
    socket.write(next.value);
  }
  await closed;
  return answer;
};

const dribble = function* (): Generator<string> {
  yield 'GET /nl HTTP/1.1\r\nHost: localhost\r\n';
  for (let n = 0; n < 100; n += 1) yield `X-${n}: slow\r\n`;
};

test('a request whose headers never end is refused as too slow', async (context) => {
  const answer = await answerTo(context, dribble(), 300);
  assert.match(answer, /^HTTP\/1\.1 408 Request Timeout\r\n/);
  assert.match(answer, /Content-Type: application\/problem\+json\r\n/);
  assert.match(answer, /"status":408/);
  assert.match(answer, /\r\nStrict-Transport-Security: max-age=63072000; includeSubDomains\r\n/);
  assert.match(answer, /\r\nX-Content-Type-Options: nosniff\r\n/);
  assert.match(answer, /\r\nContent-Security-Policy: default-src 'none'/);
});

test('a body that never comes is refused as too slow', async (context) => {
  const answer = await answerTo(context, ['POST /nl HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n1'], 300);
  assert.match(answer, /^HTTP\/1\.1 408 .*"status":408/s);
});

test('headers that are too large and words that are no HTTP each get their own refusal', async (context) => {
  const large = await answerTo(context, [`GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(3000)}\r\n\r\n`]);
  assert.match(large, /^HTTP\/1\.1 431 .*"status":431/s);
  const extension = 'x'.repeat(20_000);
  const chunked = `POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n1;${extension}\r\n`;
  assert.match(await answerTo(context, [chunked]), /^HTTP\/1\.1 413 .*"status":413/s);
  assert.match(await answerTo(context, ['hallo register\r\n\r\n']), /^HTTP\/1\.1 400 .*"status":400/s);
});

test('who asks for a tunnel or no HTTP and does not hang up cannot keep the server from stopping', async (context) => {
  for (const words of ['CONNECT a:443 HTTP/1.1\r\nHost: a\r\n\r\n', 'hallo register\r\n\r\n']) {
    const server = createServer();
    server.on('clientError', answerMalformed(true)).on('connect', refuseTunnel(true));
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const socket = connect({ host: '127.0.0.1', port, allowHalfOpen: true });
    context.after(() => socket.destroy());
    const refused = new Promise<Buffer>((resolve) => socket.once('data', resolve));
    socket.write(words);
    assert.match(String(await refused), /^HTTP\/1\.1 40[05] /);
    const stopped = new Promise<string>((resolve) => server.close(() => resolve('stopped')));
    assert.equal(await Promise.race([stopped, delay(60_000, 'held up', { ref: false })]), 'stopped', words);
  }
});
