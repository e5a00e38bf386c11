import assert from 'node:assert/strict';
import { test } from 'node:test';
import Fastify from 'fastify';
import { logOptions, logRequests } from '#src/request-log.ts';

test('a line of the log is one line of JSON with when, where and what, and without what was asked or who asked', async () => {
  const lines: string[] = [];
  const server = Fastify({ logger: { ...logOptions, stream: { write: (line: string) => void lines.push(line) } } });
  logRequests(server);
  server.get('/nl/:what', async () => 'ja');
  await server.inject({
    url: '/nl/a%0d%0a%7B%22level%22:60%7D?zoekterm=geheim&code=verborgen',
    headers: { cookie: '__Host-kantoor=geheim', authorization: 'Bearer geheim', 'user-agent': 'geheim\u0007' },
    remoteAddress: '203.0.113.77',
  });
  await server.close();
  const line = lines.find((one) => one.includes('"status"')) ?? assert.fail(lines.join(''));
  assert.equal(line.trimEnd().split('\n').length, 1);
  const { time, req, status, ms } = JSON.parse(line);
  assert.ok(typeof time === 'number' && typeof ms === 'number');
  assert.deepEqual(req, { method: 'GET', path: '/nl/a%0d%0a%7B%22level%22:60%7D', address: '203.0.113.0' });
  assert.equal(status, 200);
  assert.doesNotMatch(lines.join(''), /geheim|verborgen/);
});

test('what goes wrong unexpectedly stands in the log with its trace', async () => {
  const lines: string[] = [];
  const server = Fastify({ logger: { ...logOptions, stream: { write: (line: string) => void lines.push(line) } } });
  server.setErrorHandler(async (error, request) => {
    request.log.error(error);
    return 'nee';
  });
  server.get('/nl', async () => {
    throw new Error('onverwacht');
  });
  await server.inject('/nl');
  await server.close();
  assert.match(lines.join(''), /"level":50.*"message":"onverwacht","stack":"Error: onverwacht\\n/);
});
