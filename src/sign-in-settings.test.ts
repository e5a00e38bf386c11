import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readConfig } from './config.ts';

const encoding = { privateKeyEncoding: { type: 'pkcs8', format: 'pem' } } as const;
const publicKeyEncoding = { type: 'spki', format: 'pem' } as const;
const { privateKey: rsa } = generateKeyPairSync('rsa', { modulusLength: 3072, ...encoding, publicKeyEncoding });
const { privateKey: weak } = generateKeyPairSync('rsa', { modulusLength: 2048, ...encoding, publicKeyEncoding });
const { privateKey: curve } = generateKeyPairSync('ec', { namedCurve: 'P-256', ...encoding, publicKeyEncoding });
const { privateKey: otherCurve } = generateKeyPairSync('ec', { namedCurve: 'P-521', ...encoding, publicKeyEncoding });

const claims = { roles: 'rollen', roleMap: { redacteur: 'editor' }, organisation: 'organisatie' };
const good = {
  BASE_URL: 'https://register.example',
  OIDC_ISSUER: 'https://inloggen.example',
  OIDC_CLIENT_ID: 'register',
  OIDC_CLIENT_SECRET: 'geheim',
  OIDC_CLAIMS: JSON.stringify(claims),
};
const withKey = (key: string) => ({ ...good, OIDC_CLIENT_SECRET: '', OIDC_PRIVATE_KEY: key });
const withClaims = (more: object) => ({ ...good, OIDC_CLAIMS: JSON.stringify({ ...claims, ...more }) });

test('without settings nobody signs in outside', () => {
  assert.equal(readConfig({}, '/').signInOutside, null);
  assert.equal(readConfig({ OIDC_ISSUER: '', OIDC_CLAIMS: '' }, '/').signInOutside, null);
});

test('the settings say who is asked and how the answer is read', () => {
  const settings = readConfig(good, '/').signInOutside;
  assert.deepEqual(settings?.provider, {
    issuer: 'https://inloggen.example',
    clientId: 'register',
    proof: { kind: 'secret', secret: 'geheim' },
    scope: 'openid profile email',
    acr: null,
  });
  assert.deepEqual(settings?.rules, {
    ...{ name: 'name', email: 'email', roles: 'rollen', roleTable: { redacteur: 'editor' } },
    organisation: { kind: 'claim', name: 'organisatie', table: null },
  });
});

test('a private key is given as it is, on one line, or as a file', (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'key-'));
  context.after(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'key.pem'), curve);
  for (const [key, type] of [
    [rsa, 'rsa'],
    [rsa.replaceAll('\n', '\\n'), 'rsa'],
    ['key.pem', 'ec'],
    [join(folder, 'key.pem'), 'ec'],
  ] as const) {
    const proof = readConfig(withKey(key), folder).signInOutside?.provider.proof;
    assert.equal(proof?.kind === 'key' && proof.key.asymmetricKeyType, type);
  }
});

test('settings that do not fit together stop the start with a sentence that holds no secret', () => {
  const wrong: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ['OIDC_ISSUER', { OIDC_CLIENT_ID: 'register' }],
    ['OIDC_ISSUER', { ...good, OIDC_ISSUER: 'http://inloggen.example' }],
    ['OIDC_ISSUER', { ...good, OIDC_ISSUER: 'https://inloggen.example?a=b' }],
    ['OIDC_CLIENT_ID', { ...good, OIDC_CLIENT_ID: '' }],
    ['OIDC_CLIENT_SECRET', { ...good, OIDC_CLIENT_SECRET: '' }],
    ['OIDC_CLIENT_SECRET', { ...good, OIDC_PRIVATE_KEY: rsa }],
    ['OIDC_PRIVATE_KEY', withKey(weak)],
    ['OIDC_PRIVATE_KEY', withKey(otherCurve)],
    ['OIDC_PRIVATE_KEY', withKey('/nowhere/key.pem')],
    ['OIDC_PRIVATE_KEY', withKey('-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----')],
    ['OIDC_CLAIMS', { ...good, OIDC_CLAIMS: '' }],
    ['OIDC_CLAIMS', { ...good, OIDC_CLAIMS: '{' }],
    ['OIDC_CLAIMS', { ...good, OIDC_CLAIMS: '[]' }],
    ['OIDC_CLAIMS', withClaims({ rolls: 'rollen' })],
    ['OIDC_CLAIMS', withClaims({ roleMap: { redacteur: 'redacteur' } })],
    ['OIDC_CLAIMS', withClaims({ roleMap: { toezicht: 'supervisor' } })],
    ['OIDC_CLAIMS', withClaims({ roleMap: {} })],
    ['OIDC_CLAIMS', withClaims({ organisationId: 'gm0001' })],
    ['OIDC_CLAIMS', withClaims({ organisation: undefined })],
    ['OIDC_CLAIMS', withClaims({ organisationMap: { a: 'Gemeente A' } })],
    ['OIDC_CLAIMS', withClaims({ scope: 'profile' })],
    ['OIDC_CLAIMS', withClaims({ acr: 3 })],
    ['BASE_URL', { ...good, BASE_URL: 'http://register.example' }],
  ];
  for (const [name, environment] of wrong)
    assert.throws(
      () => readConfig(environment, '/'),
      ({ message }: Error) => message.startsWith(name) && /Give/.test(message) && !/geheim|BEGIN/.test(message),
      JSON.stringify(environment),
    );
});
