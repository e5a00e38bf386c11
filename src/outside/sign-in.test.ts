import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type TestContext, test } from 'node:test';
import type { ProviderSettings } from './provider.ts';
import { createProvider, type Provider } from './sign-in.ts';

const attempt = { state: 's'.repeat(43), nonce: 'n'.repeat(43), verifier: 'v'.repeat(43) };
const comeBack = 'https://register.example/nl/aanmelden/terug';
const back = new URL(`${comeBack}?code=een-code&state=${attempt.state}`);

/** A provider on this machine that answers as it is told, asked with so much patience. */
const providerThat = async (
  context: TestContext,
  answer: (origin: string) => RequestListener,
  milliseconds = 30_000,
): Promise<{ readonly provider: Provider; readonly issuer: string }> => {
  let listener: RequestListener = (_request, response) => response.end();
  const server = createServer((request, response) => listener(request, response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  context.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  listener = answer(issuer);
  const settings: ProviderSettings = {
    ...{ issuer, clientId: 'register', proof: { kind: 'secret', secret: 'geheim' }, scope: 'openid', acr: null },
  };
  return { provider: createProvider(settings, comeBack, { milliseconds, bytes: 10_000 }), issuer };
};

/** What a provider says of itself, at its own address; every other address answers as it is told. */
const knownThat =
  (answer: RequestListener) =>
  (issuer: string): RequestListener =>
  (request, response) => {
    if (request.url !== '/.well-known/openid-configuration') return answer(request, response);
    const ends = { authorization_endpoint: `${issuer}/inloggen`, token_endpoint: `${issuer}/token` };
    const about = { issuer, ...ends, jwks_uri: `${issuer}/keys` };
    return response.setHeader('content-type', 'application/json').end(JSON.stringify(about));
  };

const silent: RequestListener = () => {};
const half: RequestListener = (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json' }).write('{');
};
const page: RequestListener = (_request, response) => {
  response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Welkom</h1>');
};
const large: RequestListener = (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json' }).end(`"${'a'.repeat(20_000)}"`);
};
const elsewhere: RequestListener = (_request, response) => {
  response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end();
};
const broken: RequestListener = (_request, response) => {
  response.writeHead(502).end();
};
const gone: RequestListener = (request) => {
  request.socket.destroy();
};

const answers = [
  ['nothing', silent, 'away'],
  ['half of it', half, 'away'],
  ['that it is broken', broken, 'away'],
  ['with a broken connection', gone, 'away'],
  ['with a page', page, 'invalid'],
  ['too much', large, 'invalid'],
  ['that it is elsewhere', elsewhere, 'invalid'],
] as const;

for (const [what, answer, why] of answers)
  test(`a provider that answers ${what} is refused within its time`, async (context) => {
    const patience = answer === silent || answer === half ? 2_000 : undefined;
    const { provider: never } = await providerThat(context, () => answer, patience);
    for (const asked of [await never.begin(attempt), await never.finish(back, attempt, [])])
      assert.equal(asked.kind === 'refused' && asked.why, why);
    const { provider: first, issuer } = await providerThat(context, knownThat(answer), patience);
    const begun = await first.begin(attempt);
    assert.ok(begun.kind === 'begun' && begun.address.startsWith(`${issuer}/inloggen?`));
    const finished = await first.finish(back, attempt, []);
    assert.equal(finished.kind === 'refused' && finished.why, why);
  });

test('a provider that was away is asked again, and one that answered is asked once', async (context) => {
  let asked = 0;
  const { provider } = await providerThat(context, (issuer) => (request, response) => {
    asked += 1;
    return asked === 1 ? broken(request, response) : knownThat(silent)(issuer)(request, response);
  });
  const kinds = [await provider.begin(attempt), await provider.begin(attempt), await provider.begin(attempt)];
  assert.deepEqual(
    kinds.map(({ kind }) => kind),
    ['refused', 'begun', 'begun'],
  );
  assert.equal(asked, 2);
});
