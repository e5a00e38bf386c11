import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import { Provider } from 'oidc-provider';
import type { JsonRecord } from '#standard/json.ts';

/** How the register proves to the provider that it is itself. */
export const allProofs = [
  'client_secret_basic',
  'client_secret_post',
  'private_key_jwt RS256',
  'private_key_jwt PS256',
  'private_key_jwt ES256',
] as const;

export type Proof = (typeof allProofs)[number];

/** A provider of accounts on this machine, as a municipality has one. Who it lets in, and what it says of them, can be changed. */
export type TestProvider = {
  readonly issuer: string;
  /** What the register is started with to use it. */
  readonly environment: Readonly<Record<string, string>>;
  /** Somebody signs in there, from the address the register sent them to; where they are sent back to. */
  readonly signIn: (address: string, subject: string) => Promise<string>;
  /** A browser in which somebody signs in there and, from the address the register sent them to, out again. */
  readonly browser: (subject: string) => {
    readonly signIn: (address: string) => Promise<string>;
    readonly signOut: (address: string) => Promise<string>;
  };
  /** The tokens with which it said that somebody signed out. */
  readonly logoutTokens: readonly string[];
  /** What is known of somebody by subject. */
  readonly accounts: Map<string, JsonRecord>;
};

/** Where the register is come back to after signing out there. */
export const signedOutAddress = 'https://register.example/nl/afmelden/terug';

export const comeBackAddress = 'https://register.example/nl/aanmelden/terug';

/** How the register reads what the providers of the tests say. */
export const testClaims = JSON.stringify({
  ...{ organisation: 'organisatie', roles: 'rollen', scope: 'openid profile email register' },
  roleMap: { schrijver: 'editor', keurder: 'approver', beheer: 'administrator' },
});

/** A server on a free port of this machine that stops with the test, and its address. */
export const listenLocally = async (
  context: TestContext,
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<{ readonly server: Server; readonly origin: string }> => {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  context.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
};

const clientSecret = 'een geheim van register en inlogdienst & meer';

const keysFor = (proof: Proof) =>
  proof.endsWith('ES256')
    ? generateKeyPairSync('ec', { namedCurve: 'P-256' })
    : generateKeyPairSync('rsa', { modulusLength: 3072 });

const clientOf = (proof: Proof) => {
  const [method = '', signing] = proof.split(' ');
  if (signing === undefined)
    return { settings: { OIDC_CLIENT_SECRET: clientSecret }, metadata: { client_secret: clientSecret }, method };
  const { privateKey, publicKey } = keysFor(proof);
  const jwks = { keys: [{ ...publicKey.export({ format: 'jwk' }), use: 'sig' }] };
  return {
    settings: { OIDC_PRIVATE_KEY: String(privateKey.export({ type: 'pkcs8', format: 'pem' })) },
    metadata: { jwks, token_endpoint_auth_signing_alg: signing },
    method,
  };
};

const settingsOf = (
  { metadata, method }: ReturnType<typeof clientOf>,
  signing: string,
  redirectUri: string,
  accounts: ReadonlyMap<string, JsonRecord>,
  logoutAddress: string,
) => ({
  clients: [
    {
      ...{ client_id: 'register', ...metadata, token_endpoint_auth_method: method },
      ...{ redirect_uris: [redirectUri], response_types: ['code'], grant_types: ['authorization_code'] },
      id_token_signed_response_alg: signing,
      ...{ post_logout_redirect_uris: [signedOutAddress], backchannel_logout_uri: logoutAddress },
    },
  ],
  clientAuthMethods: [method],
  enabledJWA: {
    idTokenSigningAlgValues: [signing],
    clientAuthSigningAlgValues: [metadata.token_endpoint_auth_signing_alg ?? 'RS256'],
  },
  jwks: {
    keys: [
      generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }),
      generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' }),
    ],
  },
  cookies: { keys: ['een sleutel voor koekjes'] },
  scopes: ['openid', 'profile', 'email', 'register'],
  claims: {
    ...{ openid: ['sub'], profile: ['name'], email: ['email', 'email_verified'] },
    register: ['organisatie', 'rollen'],
  },
  pkce: { required: () => true },
  features: { devInteractions: { enabled: false }, backchannelLogout: { enabled: true } },
  // It would not tell a register on this machine, which is what these tests need.
  fetch: (url: string, { dispatcher: _, ...options }: RequestInit & { dispatcher?: unknown }) => fetch(url, options),
  interactions: { url: () => '/inloggen' },
  findAccount: (_context: unknown, accountId: string) => ({
    accountId,
    claims: () => ({ ...accounts.get(accountId), sub: accountId }),
  }),
});

/** Walks as a browser does from address to address, with cookies, until it leaves the provider. */
const walk = async (
  start: string,
  issuer: string,
  subject: string,
  cookies = new Map<string, string>(),
): Promise<string> => {
  let address = start;
  for (let step = 0; address.startsWith(issuer) && step < 10; step += 1) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    let answer = await fetch(address, { redirect: 'manual', headers: { cookie, 'x-subject': subject } });
    const [, action = '', xsrf = ''] = answer.headers.has('location')
      ? []
      : (/action="([^"]*)"[\s\S]*name="xsrf" value="([^"]*)"/.exec(await answer.clone().text()) ?? []);
    // The provider asks whether they mean to sign out, and they do.
    if (action !== '')
      answer = await fetch(action, {
        ...{ method: 'POST', redirect: 'manual', headers: { cookie } },
        body: new URLSearchParams({ xsrf, logout: 'yes' }),
      });
    for (const line of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/s);
      cookies.set(name, value);
    }
    const to = answer.headers.get('location');
    if (to === null) throw new Error(`The provider stays at ${address}: ${answer.status} ${await answer.text()}`);
    address = new URL(to, address).href;
  }
  return address;
};

/** The page of the provider on which somebody in a browser chooses who they are. */
const sendChoice = (response: ServerResponse, accounts: ReadonlyMap<string, JsonRecord>): void => {
  const links = [...accounts.keys()].map((subject) => `<li><a href="/inloggen?als=${subject}">${subject}</a></li>`);
  response
    .setHeader('content-type', 'text/html; charset=utf-8')
    .end(`<title>Wie bent u?</title><ul>${links.join('')}</ul>`);
};

/** Starts a provider that knows the register by a proof and signs as it is told. */
export const startProvider = async (
  context: TestContext,
  proof: Proof = 'private_key_jwt RS256',
  signing: 'RS256' | 'PS256' | 'ES256' = 'PS256',
  redirectUri = comeBackAddress,
): Promise<TestProvider> => {
  const accounts = new Map<string, JsonRecord>();
  let answer: (request: IncomingMessage, response: ServerResponse) => void = (_request, response) => response.end();
  const { origin } = await listenLocally(context, (request, response) => answer(request, response));
  const logoutTokens: string[] = [];
  const told = await listenLocally(context, async (request, response) => {
    let text = '';
    for await (const piece of request) text += piece;
    logoutTokens.push(new URLSearchParams(text).get('logout_token') ?? '');
    response.end();
  });
  const client = clientOf(proof);
  const provider = new Provider(origin, {
    ...settingsOf(client, signing, redirectUri, accounts, told.origin),
    loadExistingGrant: async ({ oidc }) => {
      const grant = new provider.Grant({ accountId: oidc.session.accountId, clientId: oidc.client.clientId });
      grant.addOIDCScope('openid profile email register');
      await grant.save();
      return grant;
    },
  });
  const callback = provider.callback();
  answer = (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', origin);
    if (pathname !== '/inloggen') return callback(request, response);
    const accountId = request.headers['x-subject'] ?? searchParams.get('als');
    if (typeof accountId !== 'string') return sendChoice(response, accounts);
    void provider.interactionFinished(request, response, { login: { accountId } });
  };
  const { settings } = client;
  return {
    ...{ issuer: origin, accounts, logoutTokens },
    browser: (subject) => {
      const cookies = new Map<string, string>();
      const walkOn = (address: string) => walk(address, origin, subject, cookies);
      return { signIn: walkOn, signOut: walkOn };
    },
    environment: { OIDC_ISSUER: origin, OIDC_CLIENT_ID: 'register', OIDC_CLAIMS: testClaims, ...settings },
    signIn: (address, subject) => walk(address, origin, subject),
  };
};
