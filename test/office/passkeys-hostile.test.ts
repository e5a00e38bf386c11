import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { appoint } from '#commands/office/appoint.ts';
import { dateOf } from '#register/instant.ts';
import type { Database } from '#store/database.ts';
import type { App } from '#test/app.ts';
import { matrixTest, storeTest } from '#test/stores.ts';
import { type Answering, type Authenticator, askedOn } from '#test/support/authenticator.ts';
import { addPasskey, answerWith, passkeyAddresses } from '#test/support/passkeys.ts';
import { appWithClock, beginWith, firstAdministrator, goodPassword, type SignedIn } from '#test/support/signing-in.ts';
import { visitorOf } from '#test/support/visitor.ts';

const { signIn, signInPasskey, secondFactorPasskey, office, ownAccount, ownPasskey, ownPasskeys } = passkeyAddresses;

type Owned = {
  readonly app: App & { readonly wait: (minutes: number) => void };
  readonly anna: SignedIn;
  readonly device: Authenticator;
};

const withPasskey = async (database: Database, context: TestContext): Promise<Owned> => {
  const app = await appWithClock(context, database);
  const anna = await firstAdministrator(app);
  return { app, anna, device: await addPasskey(anna.visitor, 'Telefoon') };
};

/** Somebody else with an account and a passkey. */
const another = async (app: App): Promise<{ readonly other: SignedIn; readonly device: Authenticator }> => {
  const email = 'bert@centrum.example';
  const place = { role: 'administrator', organisationId: null, until: null, deputyFor: null } as const;
  const outcome = await appoint(app.context, null, { ...place, email, from: dateOf(app.context.now()) });
  const link = outcome.kind === 'appointed' ? outcome.invitation : null;
  const other = await beginWith(app, link ?? assert.fail(), { name: 'Bert', email });
  return { other, device: await addPasskey(other.visitor, 'Telefoon') };
};

/** The status of signing in with what a device answers; a status of 303 means that a session began. */
const statusOf = async (app: App, answer: (asked: ReturnType<typeof askedOn>) => string): Promise<number> => {
  const visitor = visitorOf(app);
  const page = await visitor.send(signInPasskey, {});
  const reply = await answerWith(visitor, page, answer(askedOn(page.body)));
  assert.equal((await visitor.get(office)).statusCode === 200, reply.statusCode === 303);
  return reply.statusCode;
};

storeTest(
  'a passkey that was made or used elsewhere, or without proving who uses it, opens nothing',
  async (database, context) => {
    const { app, device } = await withPasskey(database, context);
    const wrong: readonly Partial<Answering>[] = [
      { origin: 'https://register.example.evil.example' },
      { origin: 'http://register.example' },
      { origin: 'https://register.example:8443' },
      { rpId: 'evil.example' },
      { isVerified: false },
      { type: 'webauthn.create' },
      { userHandle: Buffer.from('person:2').toString('base64url') },
    ];
    for (const otherwise of wrong) {
      assert.equal(await statusOf(app, (asked) => device.get(asked, otherwise)), 422, JSON.stringify(otherwise));
      app.wait(15);
    }
    assert.equal(await statusOf(app, (asked) => device.get(asked)), 303);
  },
);

storeTest('the count of a passkey never goes back or stands still', async (database, context) => {
  const { app, device } = await withPasskey(database, context);
  assert.equal(await statusOf(app, (asked) => device.get(asked, { counter: 4_294_967_000 })), 303);
  assert.equal(await statusOf(app, (asked) => device.get(asked, { counter: 4_294_967_000 })), 422);
  assert.equal(await statusOf(app, (asked) => device.get(asked, { counter: 7 })), 422);
  assert.equal(await statusOf(app, (asked) => device.get(asked, { counter: 0 })), 422);
  assert.equal(await statusOf(app, (asked) => device.get(asked, { counter: 4_294_967_295 })), 303);
});

storeTest(
  'an answer counts once, in the browser that was asked, for what was asked, for minutes',
  async (database, context) => {
    const { app, anna, device } = await withPasskey(database, context);
    const visitor = visitorOf(app);
    const page = await visitor.send(signInPasskey, {});
    const answer = device.get(askedOn(page.body));
    const thief = visitorOf(app);
    const theirs = await thief.send(signInPasskey, {});
    assert.equal((await answerWith(thief, theirs, answer)).statusCode, 422, 'another browser was asked');
    assert.equal((await answerWith(visitor, page, answer)).statusCode, 303, 'that took nothing from the owner');
    assert.equal((await answerWith(visitorOf(app), page, answer)).statusCode, 403, 'no form of that browser');
    const again = visitorOf(app);
    const asks = await again.send(signInPasskey, {});
    const used = device.get(askedOn(asks.body));
    assert.equal((await answerWith(again, asks, used)).statusCode, 303);
    const before = { cookie: `__Host-formulier=${again.cookies.get('__Host-formulier')}`, host: 'localhost' };
    const [, token = ''] = /name="formulier" value="([^"]*)"/.exec(asks.body) ?? [];
    const newer = { formulier: token, antwoord: device.get(askedOn(asks.body)) };
    const replay = await visitorOf(app).post(signInPasskey, newer, before);
    assert.equal(replay.statusCode, 422, 'the question was answered already');

    const half = visitorOf(app);
    await half.send(signIn, { email: anna.email, wachtwoord: goodPassword });
    const second = await half.send(secondFactorPasskey, {});
    const [, formulier = ''] = /name="formulier" value="([^"]*)"/.exec(second.body) ?? [];
    const forOther = await half.post(signInPasskey, { formulier, antwoord: device.get(askedOn(second.body)) });
    assert.equal(forOther.statusCode, 422, 'it was asked as second step');

    const late = visitorOf(app);
    const old = await late.send(signInPasskey, {});
    app.wait(5);
    assert.equal((await answerWith(late, old, device.get(askedOn(old.body)))).statusCode, 422, 'it took too long');
  },
);

storeTest('the passkey of somebody else is no second step, and cannot become one', async (database, context) => {
  const { app, anna } = await withPasskey(database, context);
  const { other, device } = await another(app);
  const half = visitorOf(app);
  await half.send(signIn, { email: anna.email, wachtwoord: goodPassword });
  const page = await half.send(secondFactorPasskey, {});
  for (const userHandle of [null, Buffer.from('person:1').toString('base64url')]) {
    const asked = await half.send(secondFactorPasskey, {});
    assert.equal((await answerWith(half, asked, device.get(askedOn(asked.body), { userHandle }))).statusCode, 422);
  }
  assert.ok(!askedOn(page.body).allowCredentials?.some(({ id }) => id === device.id));
  const asks = await anna.visitor.send(ownPasskey, { huidig: goodPassword });
  const taken = await answerWith(anna.visitor, asks, device.create(askedOn(asks.body)));
  assert.equal(taken.statusCode, 422, 'it is kept for its owner');
  await anna.visitor.send(ownAccount, { passkey: device.id }, ownPasskeys);
  assert.match((await other.visitor.get(ownAccount)).body, /Telefoon<\/p>/, 'nobody else removes it');
});

matrixTest('a passkey that is made elsewhere or for another question is not kept', async (database, context) => {
  const { app, anna } = await withPasskey(database, context);
  const { device } = await another(app);
  const { visitor } = anna;
  for (const otherwise of [{ origin: 'https://evil.example' }, { rpId: 'evil.example' }, { type: 'webauthn.get' }]) {
    const asks = await visitor.send(ownPasskey, { huidig: goodPassword });
    assert.equal((await answerWith(visitor, asks, device.create(askedOn(asks.body), otherwise))).statusCode, 422);
  }
  const asks = await visitor.send(ownPasskey, { huidig: goodPassword });
  const other = device.create({ ...askedOn(asks.body), challenge: 'B'.repeat(43) });
  assert.equal((await answerWith(visitor, asks, other)).statusCode, 422);
  const own = await database.queries.selectFrom('passkey').select('id').where('person_id', '=', 1).execute();
  assert.equal(own.length, 1);
});

matrixTest('what is no answer at all is refused and breaks nothing', async (database, context) => {
  const { app, device } = await withPasskey(database, context);
  const { id } = device;
  const client = (text: string): string => Buffer.from(text).toString('base64url');
  const shapes: readonly unknown[] = [
    ...[null, 1, [], {}, { id, response: null }, { id, response: [] }, { id: 7, response: { clientDataJSON: 'e30' } }],
    ...[
      { id, response: { clientDataJSON: client('{}') } },
      { id, response: { clientDataJSON: client('[') } },
    ],
  ];
  const texts = ['{', '\u0000}', 'x'.repeat(30_000), ...shapes.map((shape) => JSON.stringify(shape))];
  for (const text of texts) {
    assert.equal(await statusOf(app, () => text), 422, text.slice(0, 80));
    app.wait(15);
  }
  const spoiled = (asked: ReturnType<typeof askedOn>, change: object): string => {
    const answer = JSON.parse(device.get(asked)) as { readonly response: object };
    return JSON.stringify({ ...answer, response: { ...answer.response, ...change } });
  };
  for (const change of [
    { signature: 'AAAA' },
    { signature: 7 },
    { authenticatorData: '' },
    { authenticatorData: 'AAAA' },
    { userHandle: { a: 1 }, signature: '' },
  ]) {
    assert.equal(await statusOf(app, (asked) => spoiled(asked, change)), 422, JSON.stringify(change));
    app.wait(15);
  }
  assert.equal(await statusOf(app, (asked) => device.get(asked)), 303);
});

storeTest(
  'trying passkeys waits as trying passwords does, and a closed account opens with none',
  async (database, context) => {
    const { app, device } = await withPasskey(database, context);
    const wrong = (asked: ReturnType<typeof askedOn>): string => device.get(asked, { rpId: 'evil.example' });
    for (let round = 0; round < 5; round += 1) assert.equal(await statusOf(app, wrong), 422);
    assert.equal(await statusOf(app, (asked) => device.get(asked)), 429);
    app.wait(15);
    await database.queries.updateTable('account').set({ disabled_at: app.context.now() }).execute();
    assert.equal(await statusOf(app, (asked) => device.get(asked)), 422);
  },
);
