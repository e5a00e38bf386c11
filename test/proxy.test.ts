import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { type App, makeApp } from './app.ts';
import { freshDatabase } from './stores.ts';
import { startProgram } from './support/process.ts';

const appWith = async (context: TestContext, proxy: 'on' | 'off'): Promise<App> =>
  makeApp(context, await freshDatabase(context, 'sqlite'), {
    content: 'empty',
    environment: { TRUST_PROXY: proxy, RATE_LIMIT: '1' },
  });

/** The status of requests from one address of a proxy, each for a visitor with this address. */
const statuses = async ({ server }: App, visitors: readonly string[]): Promise<readonly number[]> => {
  const found: number[] = [];
  for (const visitor of visitors) {
    const headers = { 'x-forwarded-for': visitor };
    const answer = await server.inject({ url: '/nl/begrippen', remoteAddress: '192.0.2.7', headers });
    found.push(answer.statusCode);
  }
  return found;
};

const four = [1, 2, 3, 4].map((n) => `203.0.113.${n}`);

test('without a trusted proxy nobody escapes the limit with X-Forwarded-For', async (context) => {
  assert.deepEqual(await statuses(await appWith(context, 'off'), four), [200, 200, 200, 429]);
});

test('without a trusted proxy nobody gets the freedom of the machine itself', async (context) => {
  const itself = ['127.0.0.1', '127.0.0.1', '::1', '127.0.0.1'];
  assert.deepEqual(await statuses(await appWith(context, 'off'), itself), [200, 200, 200, 429]);
});

test('behind a trusted proxy each visitor has a limit of their own', async (context) => {
  const app = await appWith(context, 'on');
  assert.deepEqual(await statuses(app, four), [200, 200, 200, 200]);
  assert.deepEqual(await statuses(app, ['203.0.113.1', '203.0.113.1', '203.0.113.1']), [200, 200, 429]);
});

test('behind a proxy that adds to X-Forwarded-For what a visitor wrote there does not count', async (context) => {
  const itself = ['127.0.0.1', '::1', '203.0.113.9', '203.0.113.8'].map((written) => `${written}, 198.51.100.4`);
  assert.deepEqual(await statuses(await appWith(context, 'on'), itself), [200, 200, 200, 429]);
});

test('another address of one IPv6 connection is no other visitor, and another connection is', async (context) => {
  const app = await appWith(context, 'on');
  const one = ['2001:db8:0:7::1', '2001:DB8::7:1:2:3:4', '2001:db8::7:ffff:0:0:9', '2001:db8:0:7::2'];
  assert.deepEqual(await statuses(app, one), [200, 200, 200, 429]);
  assert.deepEqual(await statuses(app, ['2001:db8:0:8::1', '2001:db8::1', '::1:2']), [200, 200, 200]);
  const mapped = ['::ffff:203.0.113.1', '203.0.113.1', '::FFFF:203.0.113.1', '203.0.113.1', '::ffff:203.0.113.2'];
  assert.deepEqual(await statuses(app, mapped), [200, 200, 200, 429, 200]);
});

for (const proxy of ['off', 'on'] as const) {
  test(`links and strict transport follow BASE_URL, whatever a proxy or visitor says (TRUST_PROXY=${proxy})`, async (context) => {
    const { get } = await appWith(context, proxy);
    const forged = { host: 'forged.example', 'x-forwarded-host': 'forged.example', 'x-forwarded-proto': 'http' };
    for (const address of ['/nl', '/nl/over/', '/sitemap.xml', '/api/v1/openapi.json', '/api/v1/algoritmes']) {
      const { body, headers } = await get(address, forged);
      assert.doesNotMatch(body + JSON.stringify(headers), /forged\.example|http:\/\/register\.example/, address);
      assert.match(String(headers['strict-transport-security']), /max-age=63072000/);
    }
  });

  test(`the log holds the address of ${proxy === 'on' ? 'the visitor' : 'who connects'} (TRUST_PROXY=${proxy})`, async (context) => {
    const port = String(36_000 + (process.pid % 20_000) + (proxy === 'on' ? 1 : 0));
    const settings = { DATABASE_URL: 'sqlite::memory:', REGISTER_DEMO: 'off', PORT: port, TRUST_PROXY: proxy };
    const { until, output } = startProgram(context, ['src/main.ts'], settings);
    await until(/The register is ready/);
    await fetch(`http://127.0.0.1:${port}/nl/begrippen`, { headers: { 'X-Forwarded-For': '203.0.113.77' } });
    await until(proxy === 'on' ? /"address":"203\.0\.113\.0"/ : /"address":"127\.0\.0\.0"/);
    await until(/"path":"\/nl\/begrippen",[^\n]*"status":200,"ms":[\d.]+/);
    assert.doesNotMatch(output(), proxy === 'on' ? /127\.0\.0\.0"/ : /203\.0\.113/);
  });
}
