import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { OutsideRefusal } from '#commands/office/sign-in-outside.ts';
import { outsideRefusals } from '#pages/office/outside-words.ts';
import { registerReader } from '#register/reader.ts';
import { href } from '#src/routes.ts';
import type { JsonRecord } from '#standard/json.ts';
import { listAuditLinesAfter } from '#store/audit.ts';
import type { Database } from '#store/database.ts';
import { countRealPeople } from '#store/people.ts';
import { makeApp } from '#test/app.ts';
import { freshDatabase, matrixTest, storeTest } from '#test/stores.ts';
import { publishEntries } from '#test/support/entries.ts';
import { startHostileProvider, type Twist } from '#test/support/hostile-provider.ts';
import { comeBackTo, leave } from '#test/support/outside.ts';
import { testClaims } from '#test/support/provider.ts';
import { visitorOf } from '#test/support/visitor.ts';

const language = 'nl';
const [office, signIn] = [href('office', { language }), href('signIn', { language })];
const sessionCookie = '__Host-kantoor';

const seconds = (later: number): number => Math.floor(Date.now() / 1000) + later;

type Case = { readonly twist: Twist; readonly more?: Record<string, string>; readonly refusal?: OutsideRefusal };

/** What a provider may do wrong; it is 'invalid' unless something else is said. */
const cases: Readonly<Record<string, Case>> = {
  'another issuer': { twist: { claims: { iss: 'https://inloggen.example' } } },
  'another audience': { twist: { claims: { aud: 'een-ander-register' } } },
  'several audiences and for another': { twist: { claims: { aud: ['register', 'ander'], azp: 'ander' } } },
  'another nonce': { twist: { claims: { nonce: 'een andere' } } },
  'no nonce': { twist: { claims: { nonce: null } } },
  'no signature': { twist: { header: { alg: 'none' }, signedWith: 'nothing' } },
  'an empty signature': { twist: { signedWith: 'nothing' } },
  'the secret of the register as key': { twist: { header: { alg: 'HS256' }, signedWith: 'the secret' } },
  'the public key as secret': { twist: { header: { alg: 'HS256' }, signedWith: 'the public key' } },
  'another key': { twist: { signedWith: 'another key' } },
  'a key that is not published': { twist: { header: { kid: 'twee' }, signedWith: 'another key' } },
  'its own key in the header': {
    twist: {
      header: { jwk: { kty: 'RSA', n: 'AQAB', e: 'AQAB' }, jku: 'https://elders.example' },
      signedWith: 'another key',
    },
  },
  'a header that is not understood': { twist: { header: { crit: ['b64'], b64: false } } },
  'a token of long ago': { twist: { claims: { iat: seconds(-3600), exp: seconds(-3000) } } },
  'a token made long ago that lasts': { twist: { claims: { iat: seconds(-3600) } } },
  'a token of tomorrow': { twist: { claims: { iat: seconds(86_400), exp: seconds(90_000) } } },
  'a token that holds later': { twist: { claims: { nbf: seconds(3600) } } },
  'a token without end': { twist: { claims: { exp: null } } },
  'a token of no moment': { twist: { claims: { iat: null } } },
  'nobody in the token': { twist: { claims: { sub: null } } },
  'another person at the second question': {
    twist: { claims: { rollen: null }, userinfo: { sub: 'b-2', rollen: ['schrijver'] } },
  },
  'no token': {
    twist: { token: { status: 200, type: 'application/json', body: '{"access_token":"a","token_type":"Bearer"}' } },
  },
  'a page instead of a token': { twist: { token: { status: 200, type: 'text/html', body: '<h1>Welkom</h1>' } } },
  'half an answer': { twist: { token: { status: 200, type: 'application/json', body: '{"access_to' } } },
  'an endless answer': { twist: { token: { status: 200, type: 'application/json', body: '['.repeat(1024 * 1024) } } },
  'a code that it refuses': {
    twist: { token: { status: 400, type: 'application/json', body: '{"error":"invalid_grant"}' } },
  },
  'out of order': { twist: { token: { status: 503, type: 'text/plain', body: 'stuk' } }, refusal: 'away' },
  'that it was stopped': { twist: {}, more: { code: '', error: 'access_denied' }, refusal: 'declined' },
  'in a way that was not asked': { twist: {}, more: { response: 'iets' } },
  'an address that is not verified': { twist: { claims: { email_verified: false } }, refusal: 'no-email' },
  'no address': { twist: { claims: { email: null } }, refusal: 'no-email' },
  'no role that is known': { twist: { claims: { rollen: ['administrator', 'editor'] } }, refusal: 'no-role' },
  'no organisation that is known': { twist: { claims: { organisatie: 'gm0000' } }, refusal: 'no-role' },
};

type Told = { readonly refusal: OutsideRefusal; readonly details: JsonRecord };

const lastLine = async (database: Database): Promise<Told & { readonly result: string }> => {
  const line = (await listAuditLinesAfter(database.queries, registerReader, 0, 500)).at(-1) ?? assert.fail();
  assert.equal(line.action, 'sign-in-outside');
  return { result: line.result, refusal: line.details.refusal as OutsideRefusal, details: line.details };
};

/** One visit to a provider that does wrong: nobody gets in, the page says what to do, and the audit trail why. */
const assertRefused = async (
  context: TestContext,
  database: Database,
  { twist, more = {}, refusal = 'invalid' }: Case,
  settings: { readonly metadata?: JsonRecord; readonly environment?: Record<string, string> } = {},
): Promise<void> => {
  const provider = await startHostileProvider(context, settings.metadata);
  const environment = { ...provider.environment, ...settings.environment };
  const app = await makeApp(context, database, { content: 'empty', environment });
  const visitor = visitorOf(app);
  const arrived = await comeBackTo(visitor, provider.sendBack(await leave(visitor), twist, more));
  assert.equal(arrived.headers.location, href('signIn', { language }, { fout: refusal }));
  assert.equal(visitor.cookies.get(sessionCookie), undefined);
  assert.ok((await visitor.get(String(arrived.headers.location))).body.includes(outsideRefusals[refusal].nl));
  assert.match(String((await visitor.get(office)).headers.location), new RegExp(`^${signIn}`));
  assert.equal(await countRealPeople(database.queries, registerReader), 0);
  const line = await lastLine(database);
  assert.deepEqual([line.result, line.refusal], ['refused', refusal]);
  assert.doesNotMatch(JSON.stringify(line.details), /anna|oosterhaven|een-code/i);
};

storeTest('a provider that does as it should lets somebody in', async (database, context) => {
  await publishEntries(database, []);
  const provider = await startHostileProvider(context);
  const app = await makeApp(context, database, { content: 'empty', environment: provider.environment });
  const visitor = visitorOf(app);
  const arrived = await comeBackTo(visitor, provider.sendBack(await leave(visitor), {}));
  assert.equal(arrived.headers.location, office);
  assert.equal((await visitor.get(office)).statusCode, 200);
});

for (const [what, wrong] of Object.entries(cases))
  test(`a provider that answers ${what} lets nobody in`, async (context) => {
    const database = await freshDatabase(context, 'sqlite');
    await publishEntries(database, []);
    await assertRefused(context, database, wrong);
  });

matrixTest('a provider that says it is another one is asked nothing', async (database, context) => {
  for (const metadata of [{ issuer: 'https://inloggen.example' }, { authorization_endpoint: 'geen adres' }]) {
    const provider = await startHostileProvider(context, metadata);
    const app = await makeApp(context, database, { content: 'empty', environment: provider.environment });
    const visitor = visitorOf(app);
    const left = await leave(visitor);
    assert.equal(left.pathname + left.search, href('signIn', { language }, { fout: 'invalid' }));
    assert.equal((await lastLine(database)).refusal, 'invalid');
  }
});

matrixTest(
  'an answer of another provider than the one that was asked counts for nothing',
  async (database, context) => {
    await publishEntries(database, []);
    const metadata = { authorization_response_iss_parameter_supported: true };
    for (const more of [{ iss: 'https://inloggen.example' }, {}])
      await assertRefused(context, database, { twist: {}, more }, { metadata });
  },
);

matrixTest('a lower level of assurance than is asked is refused', async (database, context) => {
  await publishEntries(database, []);
  const OIDC_CLAIMS = JSON.stringify({ ...JSON.parse(testClaims), acr: 'hoog' });
  for (const claims of [{}, { acr: 'laag' }])
    await assertRefused(context, database, { twist: { claims } }, { environment: { OIDC_CLAIMS } });
});

matrixTest('a provider that signs in no way that the profile knows lets nobody in', async (database, context) => {
  await publishEntries(database, []);
  for (const [signs, twist] of [
    ['none', { header: { alg: 'none' }, signedWith: 'nothing' }],
    ['HS256', { header: { alg: 'HS256' }, signedWith: 'the secret' }],
    ['RS512', { header: { alg: 'RS512' } }],
  ] as const)
    await assertRefused(context, database, { twist }, { metadata: { id_token_signing_alg_values_supported: [signs] } });
});
