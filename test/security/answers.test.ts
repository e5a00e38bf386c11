import assert from 'node:assert/strict';
import Fastify from 'fastify';
import { sendFile } from '#src/page-door.ts';
import { deliveryRoutes, href, officeRoutes, otherRoutes } from '#src/routes.ts';
import { createServer } from '#src/server.ts';
import { makeApp } from '#test/app.ts';
import { quickTest } from '#test/stores.ts';
import { own } from '#test/support/colleagues.ts';
import { deliveryApp, tokenFor } from '#test/support/delivering.ts';
import { firstAdministrator } from '#test/support/signing-in.ts';
import { loadAssets } from '#web/assets.ts';
import { markdown } from '#web/markdown.ts';

quickTest('every answer with text says what it is and how its letters are written', async (database, context) => {
  const app = await makeApp(context, database, { content: 'demo' });
  const style = [...loadAssets('pine').files.keys()].map((name) => otherRoutes.asset.replace(':name', name));
  const fixed = [otherRoutes.robots, otherRoutes.securityText, otherRoutes.sitemapIndex, otherRoutes.feedAll];
  const made = ['/standaard/1.0.json', '/sitemap-1.xml', '/downloads/algoritmes.csv', '/downloads/algoritmes.ttl'];
  for (const address of ['/nl', '/nl/nergens', '/api/v1/algoritmes', '/api/nergens', ...fixed, ...made, ...style]) {
    const { headers, body, statusCode } = await app.get(address);
    const type = String(headers['content-type']);
    assert.ok(body.length > 0, address);
    if (/^text\/|xml/.test(type) && !/svg/.test(type))
      assert.match(type, /; ?charset=utf-8(;|$)/i, `${address} ${type}`);
    assert.match(type, /^(text|application|font|image)\/[\w.+-]+(; ?charset=utf-8)?(; ?[\w-]+=[^;]+)*$/i, address);
    assert.ok([200, 404].includes(statusCode), address);
  }
});

quickTest(
  'nothing of the source, the repository or the database is served, and no folder is listed',
  async (database, context) => {
    const app = await makeApp(context, database, { content: 'empty' });
    const addresses = [
      ...[
        '/.git/config',
        '/.git/HEAD',
        '/.env',
        '/package.json',
        '/src/main.ts',
        '/data/register.sqlite',
        '/docs/operating.md',
      ],
      ...[
        '/assets/',
        '/assets/../../package.json',
        '/assets/..%2f..%2fpackage.json',
        '/assets/tokens.css',
        '/downloads/',
        '/server-status',
      ],
    ];
    for (const address of addresses) assert.ok([301, 404].includes((await app.get(address)).statusCode), address);
    const styles = await app.get('/assets/%2e%2e/%2e%2e/package.json');
    assert.equal(styles.statusCode, 404);
  },
);

quickTest(
  'an unexpected fault is told in a sentence that tells nothing of what is inside',
  async (database, context) => {
    const app = await makeApp(context, database, { content: 'empty' });
    const isReady = (): boolean => {
      throw new Error('select password_hash from account');
    };
    const server = createServer({
      ...{ reading: app.reading, commands: app.context, assets: loadAssets('pine'), isReady, log: false },
      ...{ state: () => null, isStoreThere: database.isThere },
    });
    context.after(() => server.close());
    for (const url of ['/nl', '/nl/kantoor', '/api/v1/algoritmes', '/robots.txt']) {
      const { statusCode, body, headers } = await server.inject(url);
      assert.equal(statusCode, 500, url);
      assert.doesNotMatch(body, /password_hash|select |\.ts:\d|node:internal/, url);
      assert.equal(headers['cache-control'], 'no-store');
    }
  },
);

quickTest('a token counts in its header and never in an address', async (database, context) => {
  const app = await deliveryApp(context, database);
  const { secret } = await tokenFor(app, own);
  const address = deliveryRoutes.deliveryList.replace(':id', own);
  const host = { host: 'localhost' };
  assert.equal((await app.get(address, { ...host, authorization: `Bearer ${secret}` })).statusCode, 200);
  for (const name of ['token', 'access_token', 'authorization', 'api_key'])
    assert.equal((await app.get(`${address}?${name}=${secret}`, host)).statusCode, 401, name);
});

quickTest('every page of the office has a way out on it and is kept by nobody', async (database, context) => {
  const app = await makeApp(context, database, { content: 'empty' });
  const { visitor } = await firstAdministrator(app);
  const out = href('signOut', { language: 'nl' });
  let pages = 0;
  for (const path of Object.values(officeRoutes).filter(
    (one) => !one.slice(1).includes('/:') || one.split(':').length === 2,
  )) {
    const { statusCode, body, headers } = await visitor.get(path.replace(':language', 'nl'));
    if (statusCode !== 200 || !/^text\/html/.test(String(headers['content-type']))) continue;
    pages += 1;
    assert.ok(body.includes(`action="${out}"`), path);
    assert.equal(headers['cache-control'], 'no-store', path);
  }
  assert.ok(pages > 10, `${pages}`);
});

quickTest('the name of a file to save holds nothing but plain signs', async (_database, context) => {
  const server = Fastify();
  context.after(() => server.close());
  const fileName = 'a";\r\nSet-Cookie: b=c; x="../é.csv';
  server.get('/', async (_request, reply) =>
    sendFile(reply, { kind: 'file', contentType: 'text/csv; charset=utf-8', cache: 'never', fileName, body: 'a' }),
  );
  const { headers } = await server.inject('/');
  assert.match(String(headers['content-disposition']), /^attachment; filename="[\w.-]+"$/);
  assert.equal(headers['set-cookie'], undefined);
});

quickTest('Markdown makes no markup of its own and no address that runs', async () => {
  const { html: made } = markdown(
    '<script>alert(1)</script> <b>x</b>\n\n[a](javascript:alert(1)) ![b](data:text/html,x) <img src=x onerror=y>',
  );
  assert.match(made, /&lt;script&gt;/);
  assert.doesNotMatch(made, /<script|<b>|<img|href="javascript|src="data/i);
});
