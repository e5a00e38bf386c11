import assert from 'node:assert/strict';
import { registerReader } from '#register/reader.ts';
import { listAuditLinesAfter } from '#store/audit.ts';
import { makeApp } from '#test/app.ts';
import { storeTest } from '#test/stores.ts';
import { askedOn, makeAuthenticator } from '#test/support/authenticator.ts';
import { addPasskey, answerWith, passkeyAddresses, registerHost, registerOrigin } from '#test/support/passkeys.ts';
import {
  codeOf,
  firstAdministrator,
  firstAdministratorHalfway,
  goodPassword,
  shownCodes,
} from '#test/support/signing-in.ts';
import { visitorOf } from '#test/support/visitor.ts';

const { signIn, signInPasskey, secondFactor, secondFactorPasskey, office, ownAccount, ownPasskey, ownPasskeys } =
  passkeyAddresses;

storeTest('somebody makes a passkey and signs in with it alone', async (database, context) => {
  const app = await makeApp(context, database, { content: 'empty' });
  const { visitor } = await firstAdministrator(app);
  const device = await addPasskey(visitor, 'Telefoon <van Anna>');
  assert.match((await visitor.get(ownAccount)).body, /Telefoon &lt;van Anna&gt;<\/p>/);
  const other = visitorOf(app);
  assert.match((await other.get(signIn)).body, /Inloggen met een passkey/);
  const page = await other.send(signInPasskey, {});
  const asked = askedOn(page.body);
  assert.deepEqual([asked.rpId, asked.userVerification], [registerHost, 'required']);
  assert.equal(asked.allowCredentials, undefined, 'nobody is told which passkeys there are');
  assert.match(page.body, /<script type="module" src="\/assets\/passkey-[0-9a-f]{10}\.js"><\/script>/);
  const whole = await answerWith(other, page, device.get(asked));
  assert.deepEqual([whole.statusCode, whole.headers.location], [303, office]);
  assert.match((await other.get(office)).body, /Anna Beheerder · centrale beheerder/);
  assert.match((await other.get(ownAccount)).body, /laatst gebruikt op 24 november 2026/);
  const lines = await listAuditLinesAfter(database.queries, registerReader, 0, 100);
  assert.deepEqual(
    lines.slice(-3).map(({ action, result, actor }) => [action, result, actor]),
    [
      ['ask-passkey', 'done', 'person:1'],
      ['add-passkey', 'added', 'person:1'],
      ['sign-in-passkey', 'begun', 'person:1'],
    ],
  );
});

storeTest('a passkey stands in for the code of the app', async (database, context) => {
  const app = await makeApp(context, database, { content: 'empty' });
  const { visitor, email } = await firstAdministrator(app);
  const device = await addPasskey(visitor, '');
  const half = visitorOf(app);
  await half.send(signIn, { email, wachtwoord: goodPassword });
  const page = await half.send(secondFactor, {}, secondFactorPasskey);
  const asked = askedOn(page.body);
  assert.deepEqual(
    asked.allowCredentials?.map(({ id }) => id),
    [device.id],
  );
  const whole = await answerWith(half, page, device.get(asked, { isVerified: false, userHandle: null }));
  assert.equal(whole.headers.location, office);
  assert.equal((await half.get(office)).statusCode, 200);
});

storeTest(
  'a passkey can be the first second factor, and then no app can be set up with a password alone',
  async (database, context) => {
    const app = await makeApp(context, database, { content: 'empty' });
    const { visitor, email } = await firstAdministratorHalfway(app);
    assert.match((await visitor.get(secondFactor)).body, new RegExp(secondFactorPasskey));
    const page = await visitor.send(secondFactorPasskey, {});
    const device = makeAuthenticator(registerOrigin, registerHost);
    const whole = await answerWith(visitor, page, device.create(askedOn(page.body)), { naam: 'Sleutel' });
    assert.equal(shownCodes(whole.body).length, 10);
    assert.equal((await visitor.get(office)).statusCode, 200);

    const thief = visitorOf(app);
    await thief.send(signIn, { email, wachtwoord: goodPassword });
    assert.equal((await thief.get(secondFactor)).headers.location, secondFactorPasskey);
    const start = await thief.get(secondFactorPasskey);
    const [, formulier = ''] = /name="formulier" value="([^"]*)"/.exec(start.body) ?? [];
    const offered = await thief.post(secondFactor, { formulier, code: '123456' });
    assert.equal(offered.statusCode, 422);
    const [, secret] = /<code class="reg-secret">([^<]*)<\/code>/.exec(offered.body) ?? [];
    const code = secret === undefined ? '000000' : codeOf(secret.replaceAll(' ', ''), app.context.now());
    assert.equal((await thief.post(secondFactor, { formulier, code })).statusCode, 422);
    const theirs = makeAuthenticator(registerOrigin, registerHost);
    const asks = await thief.send(secondFactorPasskey, {});
    const made = await answerWith(thief, asks, theirs.create({ ...askedOn(asks.body), user: { id: 'x' } }));
    assert.equal(made.statusCode, 422);
    assert.equal((await thief.get(office)).statusCode, 303);
  },
);

storeTest('the last second factor cannot be removed', async (database, context) => {
  const app = await makeApp(context, database, { content: 'empty' });
  const { visitor } = await firstAdministratorHalfway(app);
  const page = await visitor.send(secondFactorPasskey, {});
  const device = makeAuthenticator(registerOrigin, registerHost);
  await answerWith(visitor, page, device.create(askedOn(page.body)));
  const own = await visitor.get(ownAccount);
  assert.match(own.body, /Dit is uw enige tweede stap/);
  assert.doesNotMatch(own.body, new RegExp(`action="${ownPasskeys}"`));
  const [, formulier = ''] = /name="formulier" value="([^"]*)"/.exec(own.body) ?? [];
  await visitor.post(ownPasskeys, { formulier, passkey: device.id });
  assert.equal((await database.queries.selectFrom('passkey').selectAll().execute()).length, 1);
  await addPasskey(visitor, 'Nog een');
  await visitor.send(ownAccount, { passkey: device.id }, ownPasskeys);
  const left = await database.queries.selectFrom('passkey').select('name').execute();
  assert.deepEqual(
    left.map(({ name }) => name),
    ['Nog een'],
  );
  const other = visitorOf(app);
  const asks = await other.send(signInPasskey, {});
  assert.equal((await answerWith(other, asks, device.get(askedOn(asks.body)))).statusCode, 422);
});

storeTest('a passkey is made only by who gives their password just before', async (database, context) => {
  const app = await makeApp(context, database, { content: 'empty' });
  const { visitor } = await firstAdministrator(app);
  const refused = await visitor.send(ownPasskey, { huidig: 'geraden wachtwoord' });
  assert.equal(refused.statusCode, 422);
  assert.doesNotMatch(refused.body, /data-options/);
  const device = makeAuthenticator(registerOrigin, registerHost);
  const answer = device.create({ challenge: 'A'.repeat(43), user: { id: 'x' } });
  assert.equal((await visitor.send(ownPasskey, { antwoord: answer, naam: 'Zonder' })).statusCode, 422);
  assert.deepEqual(await database.queries.selectFrom('passkey').selectAll().execute(), []);
});
