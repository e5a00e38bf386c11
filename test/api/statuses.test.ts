import assert from 'node:assert/strict';
import type { Reply } from './ask.ts';
import { apiTest, demoIds, type Register, root } from './registers.ts';

const paths = [
  '/openapi.json',
  '/algoritmes',
  `/algoritmes/${demoIds.public}`,
  `/algoritmes/${demoIds.public}/versies`,
  `/algoritmes/${demoIds.public}/versies/1`,
  '/organisaties',
  '/wijzigingen',
] as const;

const always = {
  'api-version': '1.3.0',
  'access-control-allow-origin': '*',
  'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
} as const;

const checkHeaders = ({ contract }: Register, reply: Reply): void => {
  for (const [name, value] of Object.entries(always)) assert.equal(reply.headers[name], value, name);
  assert.equal(reply.headers['api-version'], contract.document.info.version);
  assert.equal(reply.headers['set-cookie'], undefined);
  assert.equal(reply.headers['x-powered-by'], undefined);
  assert.match(
    reply.headers['cache-control'] ?? '',
    reply.status < 400 && reply.status !== 204 ? /^no-cache$/ : /^no-store$/,
  );
};

const checkProblem = (register: Register, reply: Reply, status: number): void => {
  assert.equal(reply.status, status);
  checkHeaders(register, reply);
  assert.equal(reply.headers['content-type']?.split(';')[0], 'application/problem+json');
  const body = JSON.parse(reply.body) as { status: number };
  register.contract.checkSchema('Probleem', body);
  assert.equal(body.status, status);
};

apiTest('200: every resource answers with every header and a tag', async (register) => {
  for (const path of paths) {
    const reply = await register.ask(root + path);
    assert.equal(reply.status, 200, path);
    checkHeaders(register, reply);
    assert.match(reply.headers.etag ?? '', /^"[\w-]{27}"$/);
    assert.match(reply.headers['content-type'] ?? '', /^application\/json(; charset=utf-8)?$/);
  }
});

apiTest('304: what the client has already is not sent again', async (register) => {
  for (const path of paths) {
    const { headers } = await register.ask(root + path);
    const tag = headers.etag ?? '';
    for (const known of [tag, `W/${tag}`, `"x", ${tag}`, '*']) {
      const reply = await register.ask(root + path, { headers: { 'if-none-match': known } });
      assert.equal(reply.status, 304, `${path} ${known}`);
      assert.equal(reply.body, '');
      assert.equal(reply.headers.etag, tag);
      checkHeaders(register, reply);
    }
    const other = await register.ask(root + path, { headers: { 'if-none-match': '"x"' } });
    assert.equal(other.status, 200);
  }
});

apiTest('the tag of a list in CSV is another than in JSON', async ({ ask }) => {
  const json = await ask(`${root}/algoritmes`);
  const csv = await ask(`${root}/algoritmes`, { headers: { accept: 'text/csv' } });
  assert.notEqual(json.headers.etag, csv.headers.etag);
  assert.match(json.headers.vary ?? '', /Accept/);
});

apiTest('301: a merged algorithm leads to the one that took its place, with the same question', async (register) => {
  const reply = await register.ask(`${root}/algoritmes/${demoIds.merged}?taal=en`);
  assert.equal(reply.status, 301);
  checkHeaders(register, reply);
  assert.match(reply.headers.location ?? '', /^\/api\/v1\/algoritmes\/\d{8}\?taal=en$/);
  register.contract.checkSchema('Verplaatst', JSON.parse(reply.body));
  const next = await register.ask(reply.headers.location ?? '');
  assert.equal(next.status, 200);
});

apiTest('410: a withdrawn entry says when and why, in every version', async (register) => {
  for (const end of ['', '/versies', '/versies/1', '?op=2025-01-01']) {
    const reply = await register.ask(`${root}/algoritmes/${demoIds.withdrawn}${end}`);
    checkProblem(register, reply, 410);
    const { ingetrokken } = JSON.parse(reply.body) as { ingetrokken: { op: string; reden: string } };
    assert.match(ingetrokken.op, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    assert.notEqual(ingetrokken.reden, '');
  }
});

apiTest('404: nothing here, and a slash too many leads nowhere else', async (register) => {
  const missing = [
    '/api',
    '/api/',
    '/api/v1',
    '/api/v2/algoritmes',
    `${root}/algoritme`,
    `${root}/algoritmes/11111111`,
  ];
  const slashed = paths.map((path) => `${root + path}/`);
  const versions = ['0', '99', 'x', '1.0'].map((number) => `${root}/algoritmes/${demoIds.public}/versies/${number}`);
  for (const address of [...missing, ...slashed, ...versions, `${root}/organisaties/%00`]) {
    const reply = await register.ask(address);
    checkProblem(register, reply, 404);
    assert.equal(reply.headers.location, undefined);
  }
});

apiTest('400: all faults at once', async (register) => {
  const reply = await register.ask(`${root}/algoritmes?page=0&pageSize=999&status=weg&vouw=misschien&onzin=1`);
  checkProblem(register, reply, 400);
  const { fouten } = JSON.parse(reply.body) as { fouten: { naam: string; reden: string }[] };
  assert.deepEqual(fouten.map(({ naam }) => naam).toSorted(), ['onzin', 'page', 'pageSize', 'status', 'vouw']);
  for (const { reden } of fouten) assert.match(reden, /\.$/);
});

apiTest('406: another format is refused and never repeated', async (register) => {
  for (const path of paths) {
    const reply = await register.ask(root + path, { headers: { accept: 'application/x-onzin' } });
    checkProblem(register, reply, 406);
    assert.doesNotMatch(reply.body, /onzin/);
  }
});

apiTest('405: other methods are refused with the ones that are allowed', async (register) => {
  for (const path of paths)
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      const reply = await register.ask(root + path, { method });
      checkProblem(register, reply, 405);
      assert.equal(reply.headers.allow, 'GET, HEAD, OPTIONS');
    }
});

apiTest('OPTIONS says what may be asked from any site', async (register) => {
  for (const path of paths) {
    const reply = await register.ask(root + path, { method: 'OPTIONS' });
    assert.equal(reply.status, 204);
    assert.equal(reply.headers.allow, 'GET, HEAD, OPTIONS');
    assert.equal(reply.headers['access-control-allow-methods'], 'GET, HEAD, OPTIONS');
    checkHeaders(register, reply);
  }
});

apiTest('HEAD has the headers of GET', async (register) => {
  for (const path of paths) {
    const get = await register.ask(root + path);
    const head = await register.ask(root + path, { method: 'HEAD' });
    assert.equal(head.status, 200);
    assert.equal(head.headers.etag, get.headers.etag);
    assert.equal(head.headers['content-type'], get.headers['content-type']);
  }
});

apiTest('every list has its Link header, and names and paths are as the Design Rules ask', async (register) => {
  const list = await register.ask(`${root}/algoritmes?pageSize=2&page=2&status=in-gebruik&status=buiten-gebruik`);
  const links = list.headers.link ?? '';
  for (const relation of ['first', 'prev', 'next', 'last'])
    assert.match(links, new RegExp(`<https://register\\.example/api/v1/algoritmes\\?[^>]*>; rel="${relation}"`));
  assert.match(links, /status=in-gebruik&status=buiten-gebruik/);
  for (const path of Object.keys(register.contract.document.paths).filter((path) => path !== '/openapi.json'))
    assert.match(path, /^(\/([a-z0-9-]+|\{[a-z]+\}))+$/);
  assert.match(register.contract.document.servers[0]?.url ?? '', /^https:\/\/.*\/v1$/);
});
