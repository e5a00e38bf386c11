import assert from 'node:assert/strict';
import { connect } from 'node:net';
import type { TestContext } from 'node:test';
import { pageRoutes } from '#src/routes.ts';
import type { Database } from '#store/database.ts';
import { type App, makeApp } from './app.ts';
import { storeTest } from './stores.ts';

const demoApp = (context: TestContext, database: Database): Promise<App> =>
  makeApp(context, database, { content: 'demo' });

/** Sends raw bytes and gives everything that comes back until the server closes, at most five seconds. */
const exchange = (port: number, bytes: string | Buffer): Promise<string> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    const done = (): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(5_000, done);
    socket.on('data', (data) => {
      answer += data.toString('latin1');
    });
    socket.on('close', done);
    socket.on('error', done);
    socket.write(bytes);
  });

const listening = async (app: App): Promise<number> => {
  await app.server.listen({ host: '127.0.0.1', port: 0 });
  const address = app.server.server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
};

storeTest('every fixed page answers in every language', async (database, context) => {
  const app = await demoApp(context, database);
  const fixed = Object.values(pageRoutes).filter((path) => !/:(id|slug|number)/.test(path));
  for (const language of ['nl', 'en', 'fy']) {
    for (const path of fixed) {
      const address = path.replace(':language', language);
      const answer = await app.get(address);
      assert.equal(answer.statusCode, 200, address);
      assert.match(answer.headers['content-type'] ?? '', /^text\/html; charset=utf-8/);
      assert.match(answer.body, new RegExp(`<html lang="${language}"`));
      assert.equal(answer.body.match(/<h1/g)?.length, 1, address);
    }
  }
});

storeTest('every answer has the security headers and sets no cookie, refusals too', async (database, context) => {
  const app = await demoApp(context, database);
  for (const address of [
    '/nl',
    '/nl/zoeken?page=0',
    '/nowhere',
    '/robots.txt',
    '/health/live',
    '/xx',
    '/downloads/algoritmes.csv',
  ]) {
    const { headers } = await app.get(address);
    assert.match(String(headers['content-security-policy']), /default-src 'none'/, address);
    assert.doesNotMatch(String(headers['content-security-policy']), /unsafe|\*/);
    for (const part of [/base-uri 'none'/, /form-action '(self|none)'/, /frame-ancestors 'none'/])
      assert.match(String(headers['content-security-policy']), part, address);
    assert.equal(headers['referrer-policy'], 'same-origin', address);
    assert.equal(headers['cross-origin-opener-policy'], 'same-origin', address);
    assert.equal(headers['x-content-type-options'], 'nosniff', address);
    assert.equal(headers['x-frame-options'], 'DENY', address);
    assert.equal(headers['strict-transport-security'], 'max-age=63072000; includeSubDomains');
    assert.equal(headers['set-cookie'], undefined, address);
    assert.equal(headers['x-powered-by'], undefined, address);
  }
});

storeTest('strict transport is not asked for when the public address is plain http', async (database, context) => {
  const app = await makeApp(context, database, {
    content: 'empty',
    environment: { BASE_URL: 'http://localhost:3000' },
  });
  assert.equal((await app.get('/nl')).headers['strict-transport-security'], undefined);
});

storeTest('what is unknown gets a page with status 404 in the language of the address', async (database, context) => {
  const app = await demoApp(context, database);
  const answer = await app.get('/en/nowhere');
  assert.equal(answer.statusCode, 404);
  assert.match(answer.body, /Not found/);
  assert.equal(answer.headers['cache-control'], 'no-store');
  assert.equal((await app.get('/xx/zoeken')).statusCode, 404);
  assert.equal((await app.get('/nl/algoritme/12345678')).statusCode, 404);
});

storeTest(
  'a slash too many on a page leads to the page, on the interface it leads nowhere',
  async (database, context) => {
    const app = await demoApp(context, database);
    const page = await app.get('/nl/zoeken/?zoekterm=a');
    assert.equal(page.statusCode, 301);
    assert.equal(page.headers.location, '/nl/zoeken?zoekterm=a');
    const machine = await app.get('/api/v1/algoritmes/');
    assert.equal(machine.statusCode, 404);
    assert.equal(machine.headers.location, undefined);
  },
);

storeTest(
  'other methods than reading are refused with what is allowed, before the body is read',
  async (database, context) => {
    const app = await demoApp(context, database);
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'] as const) {
      const answer = await app.server.inject({
        method,
        url: '/nl/zoeken',
        payload: 'a=b',
        headers: { 'content-type': 'x/y' },
      });
      assert.equal(answer.statusCode, 405);
      assert.equal(answer.headers.allow, 'GET, HEAD');
    }
  },
);

storeTest('asking again with the tag of a page answers that nothing changed', async (database, context) => {
  const app = await demoApp(context, database);
  const first = await app.get('/nl/over');
  assert.equal(first.headers['cache-control'], 'no-cache');
  const again = await app.get('/nl/over', { 'if-none-match': String(first.headers.etag) });
  assert.equal(again.statusCode, 304);
  assert.equal(again.body, '');
  for (const known of ['*', `"other", ${first.headers.etag}`, String(first.headers.etag).replace('W/', '')])
    assert.equal((await app.get('/nl/over', { 'if-none-match': known })).statusCode, 304, known);
  assert.equal((await app.get('/nl/over', { 'if-none-match': '"other"' })).statusCode, 200);
});

storeTest('HEAD answers like GET without a body', async (database, context) => {
  const app = await demoApp(context, database);
  const answer = await app.server.inject({ method: 'HEAD', url: '/nl' });
  assert.equal(answer.statusCode, 200);
  assert.equal(answer.body, '');
});

storeTest(
  'before everything is read the register says that it is starting, and that it lives',
  async (database, context) => {
    const app = await demoApp(context, database);
    const { createServer } = await import('#src/server.ts');
    const { loadAssets } = await import('#web/assets.ts');
    const starting = createServer({
      reading: app.reading,
      commands: app.context,
      assets: loadAssets('pine'),
      isReady: () => false,
      state: () => null,
      isStoreThere: app.database.isThere,
      log: false,
    });
    context.after(() => starting.close());
    assert.equal((await starting.inject('/health/live')).statusCode, 200);
    assert.equal((await starting.inject('/health/ready')).statusCode, 503);
    const page = await starting.inject('/nl');
    assert.equal(page.statusCode, 503);
    assert.equal(page.headers['retry-after'], '1');
    assert.equal((await app.get('/health/ready')).statusCode, 200);
  },
);

storeTest('an address that asks too much waits; the machine itself does not', async (database, context) => {
  const app = await makeApp(context, database, { content: 'empty', environment: { RATE_LIMIT: '2' } });
  const ask = (remoteAddress: string) => app.server.inject({ url: '/health/live', remoteAddress });
  const statuses: number[] = [];
  for (let count = 0; count < 8; count += 1) statuses.push((await ask('192.0.2.7')).statusCode);
  assert.deepEqual(statuses, [200, 200, 200, 200, 200, 200, 429, 429]);
  assert.match(String((await ask('192.0.2.7')).headers['retry-after']), /^[1-3]$/);
  assert.equal((await ask('192.0.2.8')).statusCode, 200);
  for (let count = 0; count < 20; count += 1) assert.equal((await ask('127.0.0.1')).statusCode, 200);
});

storeTest(
  'what is no HTTP, or too much of it, gets a clean refusal and the server lives on',
  async (database, context) => {
    const app = await demoApp(context, database);
    const port = await listening(app);
    const bad: readonly (readonly [what: string, bytes: string | Buffer, status?: string])[] = [
      ['no HTTP', 'hello\r\n\r\n'],
      ['bytes', Buffer.from([0, 255, 254, 13, 10, 13, 10])],
      ['a header of 100 kB', `GET /nl HTTP/1.1\r\nHost: a\r\nX-Large: ${'a'.repeat(100_000)}\r\n\r\n`],
      ['two lengths', 'POST /nl HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\na'],
      ['a broken percent sign', 'GET /nl/%E0%A4%A HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'],
      ['a null byte', 'GET /nl/algoritme/%00 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'],
      ['a path of 20 kB', `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: a\r\n\r\n`],
      ['a body on a page', `POST /nl HTTP/1.1\r\nHost: a\r\nContent-Length: 100000000\r\n\r\n${'a'.repeat(10_000)}`],
      [
        'deep JSON',
        `POST /api/v1/algoritmes HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 40000\r\n\r\n${'['.repeat(40_000)}`,
      ],
      [
        'odd Unicode',
        'GET /nl/zoeken?zoekterm=%F0%9F%98%80%E2%80%AE%00%EF%BF%BF HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
      ],
      ['two hosts', 'GET /nl HTTP/1.1\r\nHost: a\r\nhOsT: b\r\n\r\n', '400'],
      ['a tunnel', 'CONNECT a:443 HTTP/1.1\r\nHost: a\r\n\r\n', '405'],
      ['a method that no address knows', 'TRACE /nl HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', '405'],
      ['one on the interface', 'PROPFIND /api/v1/algoritmes HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', '405'],
    ];
    for (const [what, bytes, status = '...'] of bad) {
      const answer = await exchange(port, bytes);
      assert.match(answer, /^HTTP\/1\.1 (200|400|404|405|413|414|431) /, `${what}: ${answer.slice(0, 100)}`);
      assert.match(answer, new RegExp(`^HTTP/1.1 ${status} `), what);
      assert.doesNotMatch(answer, /at .*\.ts:|node:internal|SQLITE|kysely/i, what);
    }
    assert.equal((await app.get('/nl')).statusCode, 200);
  },
);

storeTest('no page asks anything of another server', async (database, context) => {
  const app = await demoApp(context, database);
  const pages = ['/nl', '/nl/zoeken', '/nl/cijfers', '/nl/over'];
  for (const address of pages) {
    const { body } = await app.get(address);
    const fetched = [...body.matchAll(/<(?:link|script|img|iframe|source|use)[^>]*?(?:src|href)="([^"]+)"/g)]
      .filter((match) => !/rel="(canonical|alternate)"/.test(match[0]))
      .map((match) => match[1] ?? '');
    assert.deepEqual(
      fetched.filter((url) => !url.startsWith('/') && !url.startsWith('#')),
      [],
      address,
    );
  }
});

storeTest('security.txt is valid for almost a year and robots.txt names the sitemap', async (database, context) => {
  const app = await demoApp(context, database);
  const security = await app.get('/.well-known/security.txt');
  assert.match(String(security.headers['content-type']), /^text\/plain; charset=utf-8/);
  assert.match(security.body, /^Contact: mailto:\S+\n/);
  assert.match(security.body, /\nExpires: 2027-11-23T00:00:00Z\n/);
  assert.ok(security.body.endsWith('\n'));
  const policy = /\nPolicy: https:\/\/register\.example(\S+)\n/.exec(security.body)?.[1] ?? '';
  assert.match((await app.get(policy)).body, /lek in de beveiliging/);
  assert.match((await app.get('/robots.txt')).body, /Sitemap: https:\/\/register\.example\/sitemap\.xml/);
});

storeTest('the sitemaps hold every public entry once', async (database, context) => {
  const app = await demoApp(context, database);
  const index = await app.get('/sitemap.xml');
  const robots = [...(await app.get('/robots.txt')).body.matchAll(/Disallow: (\S+)/g)].map((match) => match[1] ?? '');
  assert.ok(robots.length > 0);
  const files = [...index.body.matchAll(/<loc>https:\/\/register\.example([^<]+)<\/loc>/g)].map(
    (match) => match[1] ?? '',
  );
  const found: string[] = [];
  for (const file of files) {
    const { body } = await app.get(file);
    found.push(...[...body.matchAll(/\/algoritme\/(\d{8})</g)].map((match) => match[1] ?? ''));
    const refused = robots.filter((path) => body.includes(`register.example${path}<`));
    assert.deepEqual(refused, [], `${file} names what robots.txt refuses`);
  }
  assert.equal(new Set(found).size, found.length);
  assert.equal(found.length, app.reading.search.size());
});
