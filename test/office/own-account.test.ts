import assert from 'node:assert/strict';
import { registerReader } from '#register/reader.ts';
import { href } from '#src/routes.ts';
import { listAuditLinesAfter } from '#store/audit.ts';
import { type App, makeApp } from '#test/app.ts';
import { storeTest } from '#test/stores.ts';
import {
  appWithClock,
  codeOf,
  firstAdministrator,
  goodPassword,
  offeredSecret,
  type SignedIn,
  shownCodes,
} from '#test/support/signing-in.ts';
import { type Visitor, visitorOf } from '#test/support/visitor.ts';

const language = 'nl';
const [signIn, secondFactor, recoveryCode, office, ownAccount] = [
  href('signIn', { language }),
  href('secondFactor', { language }),
  href('recoveryCode', { language }),
  href('office', { language }),
  href('ownAccount', { language }),
];
const newPassword = 'vier schapen onder een oude brug';

/** Signs in once more elsewhere, with a recovery code. */
const elsewhere = async (
  app: App,
  { email, codes }: SignedIn,
  nth = 0,
  wachtwoord = goodPassword,
): Promise<Visitor> => {
  const visitor = visitorOf(app);
  await visitor.send(signIn, { email, wachtwoord });
  await visitor.send(recoveryCode, { herstelcode: codes[nth] ?? '' });
  assert.equal((await visitor.get(office)).statusCode, 200);
  return visitor;
};

storeTest('the own account is for who is wholly signed in', async (database, context) => {
  const app = await makeApp(context, database, { content: 'empty' });
  const { email } = await firstAdministrator(app);
  const pages = (['ownAccount', 'ownPassword', 'ownApp', 'ownRecoveryCodes'] as const).map((name) =>
    href(name, { language }),
  );
  const half = visitorOf(app);
  await half.send(signIn, { email, wachtwoord: goodPassword });
  for (const address of pages) {
    assert.equal((await visitorOf(app).get(address)).headers.location?.toString().split('?')[0], signIn);
    assert.equal((await half.get(address)).headers.location?.toString().split('?')[0], secondFactor);
  }
});

storeTest('somebody changes how they are called, and the trail does not tell the name', async (database, context) => {
  const app = await makeApp(context, database, { content: 'empty' });
  const { visitor } = await firstAdministrator(app);
  const empty = await visitor.send(ownAccount, { naam: ' ' });
  assert.equal(empty.statusCode, 422);
  assert.match(empty.body, /<a href="#naam">/);
  const changed = await visitor.send(ownAccount, { naam: ' Anna <b>Nieuw</b> ' });
  const page = await visitor.get(String(changed.headers.location));
  assert.match(page.body, /Uw naam is veranderd/);
  assert.match(page.body, /Anna &lt;b&gt;Nieuw&lt;\/b&gt; · centrale beheerder/);
  const lines = await listAuditLinesAfter(database.queries, registerReader, 0, 100);
  assert.deepEqual(lines.at(-1)?.action, 'change-own-name');
  assert.doesNotMatch(JSON.stringify(lines), /Nieuw/);
});

storeTest('another password ends every other session and takes the place of the old one', async (database, context) => {
  const app = await makeApp(context, database, { content: 'empty' });
  const person = await firstAdministrator(app);
  const other = await elsewhere(app, person);
  const { visitor } = person;
  const before = visitor.cookies.get('__Host-kantoor') ?? assert.fail();
  const address = href('ownPassword', { language });
  const changed = await visitor.send(address, { huidig: goodPassword, wachtwoord: newPassword });
  assert.equal(changed.statusCode, 303);
  assert.equal((await visitor.get(ownAccount)).statusCode, 200, 'this session goes on');
  assert.equal((await other.get(ownAccount)).statusCode, 303, 'the other one is over');
  const old = await app.get(office, { cookie: `__Host-kantoor=${before}`, host: 'localhost' });
  assert.equal(old.statusCode, 303, 'this session has another secret');
  const withOld = await visitorOf(app).send(signIn, { email: person.email, wachtwoord: goodPassword });
  assert.equal(withOld.statusCode, 422);
  await elsewhere(app, person, 1, newPassword);
});

storeTest('a password is changed only with the present one, and to one that can be', async (database, context) => {
  const app = await appWithClock(context, database);
  const { visitor } = await firstAdministrator(app);
  const address = href('ownPassword', { language });
  const statusOf = async (huidig: string, wachtwoord: string): Promise<number> => {
    const reply = await visitor.send(address, { huidig, wachtwoord });
    assert.doesNotMatch(reply.body, /schapen/, 'what was typed is not sent back');
    return reply.statusCode;
  };
  const weak = await visitor.send(address, { huidig: goodPassword, wachtwoord: 'Welkom123456' });
  assert.equal(weak.statusCode, 422);
  assert.match(weak.body, /<a href="#wachtwoord">/);
  for (let round = 0; round < 5; round += 1) assert.equal(await statusOf('geraden wachtwoord', newPassword), 422);
  assert.equal(await statusOf(goodPassword, newPassword), 429, 'not even the right one is looked at');
  app.wait(15);
  assert.equal(await statusOf(goodPassword, newPassword), 303);
});

storeTest(
  'own sessions are listed in plain words and end at the server, for who gives their password',
  async (database, context) => {
    const app = await makeApp(context, database, { content: 'empty' });
    const person = await firstAdministrator(app);
    const others = [await elsewhere(app, person), await elsewhere(app, person, 1)];
    await database.queries
      .updateTable('session')
      .set({ agent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0' })
      .execute();
    const { visitor } = person;
    const page = (await visitor.get(ownAccount)).body;
    assert.equal(page.match(/Firefox op Windows<\/p>/g)?.length, 3);
    assert.equal(page.match(/Hier bent u nu/g)?.length, 1);
    assert.match(page, /Ingelogd sinds 24 november 2026 om 13:00/);
    const [first = ''] = [...page.matchAll(/name="sessie" value="([\w-]{43})"/g)].map(([, hash]) => hash);
    const sessions = href('ownSessions', { language });
    const asking = (sessie: string): string => `${sessions}?sessie=${sessie}`;
    const alive = async (): Promise<number> =>
      (await Promise.all(others.map((one) => one.get(office)))).filter(({ statusCode }) => statusCode === 200).length;
    for (const huidig of ['', 'geraden wachtwoord']) {
      const refused = await visitor.send(asking(first), { huidig }, sessions);
      assert.equal(refused.statusCode, 422);
      assert.match(refused.body, /Dit wachtwoord klopt niet/);
    }
    assert.equal((await visitor.send(asking('alle-andere'), {}, sessions)).statusCode, 422);
    assert.equal(await alive(), 2, 'a session alone ends no other');
    assert.equal((await visitor.send(asking(first), { huidig: goodPassword }, sessions)).statusCode, 303);
    assert.equal(await alive(), 1);
    assert.equal((await visitor.send(asking('alle-andere'), { huidig: goodPassword }, sessions)).statusCode, 303);
    assert.equal(await alive(), 0);
    assert.equal((await visitor.get(office)).statusCode, 200);
  },
);

storeTest('nobody ends a session of somebody else', async (database, context) => {
  const app = await makeApp(context, database, { content: 'empty' });
  const person = await firstAdministrator(app);
  await elsewhere(app, person);
  const [stranger] = await database.queries.selectFrom('session').select('hash').execute();
  await database.queries.insertInto('person').values({ id: 99, created_at: app.context.now(), is_demo: 0 }).execute();
  const own = (await person.visitor.get(ownAccount)).body.match(/value="([\w-]{43})">Log/)?.[1] ?? assert.fail();
  assert.ok(stranger !== undefined);
  await database.queries.updateTable('session').set({ person_id: 99 }).where('hash', '=', own).execute();
  await elsewhere(app, person, 1);
  const ending = href('ownSessions', { language }, { sessie: own });
  const reply = await person.visitor.send(ending, { huidig: goodPassword });
  assert.equal(reply.statusCode, 303);
  const left = await database.queries.selectFrom('session').select('hash').where('hash', '=', own).execute();
  assert.equal(left.length, 1);
});

storeTest('another app takes the place of the one before, for who gives their password', async (database, context) => {
  const app = await appWithClock(context, database);
  const { visitor, email, totp } = await firstAdministrator(app);
  const address = href('ownApp', { language });
  const offered = offeredSecret((await visitor.get(address)).body);
  assert.notEqual(offered, totp);
  const code = codeOf(offered, app.context.now());
  assert.equal((await visitor.send(address, { huidig: 'geraden wachtwoord', code })).statusCode, 422);
  assert.equal((await visitor.send(address, { huidig: goodPassword, code: '000000' })).statusCode, 422);
  assert.equal((await visitor.send(address, { huidig: goodPassword, code })).statusCode, 303);
  app.wait(2);
  const statusWith = async (secret: string): Promise<number> => {
    const again = visitorOf(app);
    await again.send(signIn, { email, wachtwoord: goodPassword });
    return (await again.send(secondFactor, { code: codeOf(secret, app.context.now()) })).statusCode;
  };
  assert.equal(await statusWith(totp), 422);
  assert.equal(await statusWith(offered), 303);
});

storeTest(
  'new recovery codes take the place of the old ones, for who gives their password',
  async (database, context) => {
    const app = await makeApp(context, database, { content: 'empty' });
    const person = await firstAdministrator(app);
    const address = href('ownRecoveryCodes', { language });
    assert.equal((await person.visitor.send(address, { huidig: 'geraden wachtwoord' })).statusCode, 422);
    const codes = shownCodes((await person.visitor.send(address, { huidig: goodPassword })).body);
    assert.equal(codes.length, 10);
    assert.match((await person.visitor.get(ownAccount)).body, /10 codes over/);
    const visitor = visitorOf(app);
    await visitor.send(signIn, { email: person.email, wachtwoord: goodPassword });
    assert.equal((await visitor.send(recoveryCode, { herstelcode: person.codes[0] ?? '' })).statusCode, 422);
    const used = await visitor.send(recoveryCode, { herstelcode: codes[0] ?? '' });
    const page = await visitor.get(String(used.headers.location));
    assert.match(page.body, /U hebt een herstelcode gebruikt/);
    assert.match(page.body, /9 codes over/);
  },
);
