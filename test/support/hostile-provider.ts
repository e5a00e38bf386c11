import { createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { TestContext } from 'node:test';
import type { JsonRecord } from '#standard/json.ts';
import { comeBackAddress, listenLocally, testClaims } from './provider.ts';

/** What a provider does otherwise than it should. A claim that is null is left out. */
export type Twist = {
  readonly header?: JsonRecord;
  readonly claims?: JsonRecord;
  /** With what the token is signed; 'right' when it is not said. */
  readonly signedWith?: 'right' | 'another key' | 'the secret' | 'the public key' | 'nothing';
  /** What the token endpoint answers instead of a token. */
  readonly token?: { readonly status: number; readonly type: string; readonly body: string };
  readonly userinfo?: JsonRecord;
};

/** A provider that does as it is told, checks nothing, and takes every code. */
export type HostileProvider = {
  readonly origin: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Where it sends a browser back to that came to an address of it, and what it will say then. */
  /** A token with which it says that somebody signed out, as it should be but for the twist. */
  readonly logoutToken: (twist: Twist) => string;
  readonly sendBack: (address: URL, twist: Twist, more?: Readonly<Record<string, string>>) => string;
};

const clientSecret = 'een geheim dat beide kennen';

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

const without = (claims: JsonRecord): JsonRecord =>
  Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== null));

type Keys = { readonly right: KeyObject; readonly public: KeyObject; readonly another: KeyObject };

const makeKeys = (): Keys => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const { privateKey: another } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { right: privateKey, public: publicKey, another };
};

const signatureOf = (content: string, { header, signedWith = 'right' }: Twist, keys: Keys): string => {
  if (signedWith === 'nothing') return '';
  if (signedWith === 'right' || signedWith === 'another key') {
    const hash = header?.alg === 'RS512' ? 'sha512' : 'sha256';
    return sign(hash, Buffer.from(content), signedWith === 'right' ? keys.right : keys.another).toString('base64url');
  }
  const known = signedWith === 'the secret' ? clientSecret : keys.public.export({ type: 'spki', format: 'pem' });
  return createHmac('sha256', known).update(content).digest('base64url');
};

const tokenOf = (claims: JsonRecord, twist: Twist, keys: Keys): string => {
  const content = `${part({ alg: 'RS256', kid: 'een', ...twist.header })}.${part(claims)}`;
  return `${content}.${signatureOf(content, twist, keys)}`;
};

const send = (response: ServerResponse, body: unknown): void => {
  response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
};

/** Starts a provider that can be told to do wrong. What its metadata says is given at once: it is read only once. */
export const startHostileProvider = async (
  context: TestContext,
  metadata: JsonRecord = {},
): Promise<HostileProvider> => {
  const keys = makeKeys();
  const published = keys.public.export({ format: 'jwk' });
  let twist: Twist = {};
  let nonce = '';
  let tokens = 0;
  const tokenAnswer = (): JsonRecord => {
    const now = Math.floor(Date.now() / 1000);
    const usual = { iss: origin, aud: 'register', sub: 'a-1', iat: now, exp: now + 300, nonce };
    const person = { name: 'Anna', email: 'anna@oosterhaven.example', organisatie: 'gm9999', rollen: ['schrijver'] };
    const claims = without({ ...usual, ...person, ...twist.claims });
    return { access_token: 'toegang', token_type: 'Bearer', id_token: tokenOf(claims, twist, keys) };
  };
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const path = request.url?.split('?')[0];
    if (path === '/.well-known/openid-configuration') send(response, aboutItself);
    else if (path === '/keys') send(response, { keys: [{ ...published, kid: 'een', use: 'sig' }] });
    else if (path === '/userinfo') send(response, twist.userinfo ?? { sub: 'a-1' });
    else if (twist.token === undefined) send(response, tokenAnswer());
    else response.writeHead(twist.token.status, { 'content-type': twist.token.type }).end(twist.token.body);
  };
  const { origin } = await listenLocally(context, answer);
  const aboutItself = {
    ...{ issuer: origin, authorization_endpoint: `${origin}/inloggen`, token_endpoint: `${origin}/token` },
    ...{ jwks_uri: `${origin}/keys`, userinfo_endpoint: `${origin}/userinfo` },
    id_token_signing_alg_values_supported: ['none', 'HS256', 'RS256'],
    ...metadata,
  };
  const environment = {
    ...{ OIDC_ISSUER: origin, OIDC_CLIENT_ID: 'register', OIDC_CLIENT_SECRET: clientSecret, OIDC_CLAIMS: testClaims },
  };
  const sendBack: HostileProvider['sendBack'] = ({ searchParams }, wanted, more = {}) => {
    twist = wanted;
    nonce = searchParams.get('nonce') ?? '';
    const given = { code: 'een-code', state: searchParams.get('state') ?? '', ...more };
    return `${comeBackAddress}?${new URLSearchParams(given)}`;
  };
  const logoutToken: HostileProvider['logoutToken'] = (wanted) => {
    const now = Math.floor(Date.now() / 1000);
    tokens += 1;
    const usual = { iss: origin, aud: 'register', sub: 'a-1', iat: now, exp: now + 120, jti: `token-${tokens}` };
    const events = { 'http://schemas.openid.net/event/backchannel-logout': {} };
    const header = { typ: 'logout+jwt', ...wanted.header };
    return tokenOf(without({ ...usual, events, ...wanted.claims }), { ...wanted, header: without(header) }, keys);
  };
  return { origin, environment, sendBack, logoutToken };
};
