import assert from 'node:assert/strict';
import { beginAnew } from '#commands/office/begin-anew.ts';
import { registerReader } from '#register/reader.ts';
import { href } from '#src/routes.ts';
import { listAuditLinesAfter } from '#store/audit.ts';
import { type App, makeApp } from '#test/app.ts';
import { storeTest } from '#test/stores.ts';
import { askedOn } from '#test/support/authenticator.ts';
import { addPasskey, answerWith } from '#test/support/passkeys.ts';
import { appWithClock, beginWith, firstAdministrator, goodPassword } from '#test/support/signing-in.ts';
import { type Visitor, visitorOf } from '#test/support/visitor.ts';

const language = 'nl';
const [signIn, secondFactor, recoveryCode, office] = [
  href('signIn', { language }),
  href('secondFactor', { language }),
  href('recoveryCode', { language }),
  href('office', { language }),
];

const halfway = async (app: App, email: string, from?: string): Promise<Visitor> => {
  const visitor = visitorOf(app, from);
  await visitor.send(signIn, { email, wachtwoord: goodPassword });
  return visitor;
};

storeTest(
  'who sets up a second step gets ten different codes, which are nowhere to be read',
  async (database, context) => {
    const app = await makeApp(context, database, { content: 'empty' });
    const { codes } = await firstAdministrator(app);
    assert.equal(new Set(codes).size, 10);
    for (const code of codes) assert.match(code, /^[0-9a-hjkmnp-tv-z]{4}(-[0-9a-hjkmnp-tv-z]{4}){6}$/, '140 bits');
    const kept = await database.queries.selectFrom('recovery_code').selectAll().execute();
    assert.equal(kept.length, 10);
    const lines = await listAuditLinesAfter(database.queries, registerReader, 0, 100);
    for (const code of codes)
      for (const form of [code, code.replaceAll('-', '')])
        assert.ok(!JSON.stringify([kept, lines]).includes(form), 'a code is told once');
  },
);

storeTest('a recovery code stands in for the telephone once, however it is typed', async (database, context) => {
  const app = await makeApp(context, database, { content: 'empty' });
  const { email, codes } = await firstAdministrator(app);
  const [first = '', second = ''] = codes;
  const visitor = await halfway(app, email);
  const address = `${recoveryCode}?naar=${encodeURIComponent(office)}`;
  assert.match(
    (await visitor.get(`${secondFactor}?naar=${encodeURIComponent(office)}`)).body,
    new RegExp(recoveryCode),
  );
  const whole = await visitor.send(address, { herstelcode: first });
  assert.equal(whole.statusCode, 303);
  assert.equal((await visitor.get(office)).statusCode, 200);
  const again = await halfway(app, email);
  assert.equal((await again.send(recoveryCode, { herstelcode: first })).statusCode, 422, 'it was used');
  const typed = ` ${second.toUpperCase().replaceAll('-', ' ').replaceAll('0', 'O').replaceAll('1', 'L')} `;
  assert.equal((await again.send(recoveryCode, { herstelcode: typed })).statusCode, 303);
});

storeTest('two who use one recovery code at the same time do not both come in', async (database, context) => {
  const app = await makeApp(context, database, { content: 'empty' });
  const { email, codes } = await firstAdministrator(app);
  const visitors = await Promise.all([halfway(app, email), halfway(app, email)]);
  const statuses = await Promise.all(
    visitors.map(async (visitor) => (await visitor.send(recoveryCode, { herstelcode: codes[0] ?? '' })).statusCode),
  );
  assert.deepEqual(statuses.toSorted(), [303, 422]);
});

storeTest('the recovery code of another person opens nothing', async (database, context) => {
  const app = await makeApp(context, database, { content: 'empty' });
  const { email, codes } = await firstAdministrator(app);
  await database.queries.insertInto('person').values({ id: 99, created_at: app.context.now(), is_demo: 0 }).execute();
  await database.queries.updateTable('recovery_code').set({ person_id: 99 }).execute();
  const visitor = await halfway(app, email);
  assert.equal((await visitor.send(recoveryCode, { herstelcode: codes[0] ?? '' })).statusCode, 422);
});

storeTest('guessing recovery codes waits as guessing codes of the app does', async (database, context) => {
  const app = await appWithClock(context, database);
  const { email, codes } = await firstAdministrator(app);
  const visitor = await halfway(app, email, '203.0.113.9');
  const statuses: number[] = [];
  for (let round = 0; round < 5; round += 1)
    statuses.push((await visitor.send(recoveryCode, { herstelcode: '0000-0000-0000-0000' })).statusCode);
  assert.deepEqual(statuses, [422, 422, 422, 422, 429]);
  const right = { herstelcode: codes[0] ?? '' };
  assert.equal((await visitor.send(recoveryCode, right)).statusCode, 429, 'not even a right one is looked at');
  assert.equal((await visitor.send(secondFactor, { code: '000000' })).statusCode, 429);
});

storeTest('without a password there is no way to the form for a recovery code', async (database, context) => {
  const app = await makeApp(context, database, { content: 'empty' });
  const { visitor } = await firstAdministrator(app);
  assert.equal((await visitor.get(recoveryCode)).headers.location, office);
  const stranger = await visitorOf(app).get(recoveryCode);
  assert.equal(stranger.headers.location, `${signIn}?naar=${encodeURIComponent(recoveryCode)}`);
});

storeTest('who lost everything begins anew, and nothing of before opens the account', async (database, context) => {
  const app = await makeApp(context, database, { content: 'empty' });
  const person = await firstAdministrator(app);
  const device = await addPasskey(person.visitor, 'Telefoon');
  const outcome = await beginAnew(app.context, ' Anna@Centrum.example ');
  const link = outcome.kind === 'done' ? outcome.invitation : assert.fail();
  assert.equal((await person.visitor.get(office)).statusCode, 303, 'every session is over');
  const old = await visitorOf(app).send(signIn, { email: person.email, wachtwoord: goodPassword });
  assert.equal(old.statusCode, 422);
  const finder = visitorOf(app);
  const asks = await finder.send(href('signInPasskey', { language }), {});
  assert.equal((await answerWith(finder, asks, device.get(askedOn(asks.body)))).statusCode, 422);
  const again = await beginWith(app, link, { name: 'Anna', email: person.email });
  assert.notEqual(again.totp, person.totp);
  assert.match((await again.visitor.get(office)).body, /Anna · centrale beheerder/);
  assert.deepEqual(await beginAnew(app.context, 'niemand@centrum.example'), {
    kind: 'refused',
    refusal: 'unknown-person',
  });
});
