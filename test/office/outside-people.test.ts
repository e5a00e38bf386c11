import assert from 'node:assert/strict';
import { closeAccount, inviteAddress } from '#commands/office/accounts.ts';
import { appoint } from '#commands/office/appoint.ts';
import { readActor } from '#commands/office/context.ts';
import { fold } from '#language/fold.ts';
import type { PersonId } from '#register/appointment.ts';
import type { IsoDate } from '#register/instant.ts';
import { registerReader } from '#register/reader.ts';
import type { Role } from '#register/roles.ts';
import { minutesLater } from '#register/session.ts';
import { href } from '#src/routes.ts';
import { listAccounts } from '#store/account-list.ts';
import { listAppointmentsOf } from '#store/appointments.ts';
import { type Database, transact } from '#store/database.ts';
import { saveOrganisations } from '#store/organisations.ts';
import { countRealPeople, findPersonByEmail, listDemoPeople } from '#store/people.ts';
import { type App, makeApp, testMoment } from '#test/app.ts';
import { storeTest } from '#test/stores.ts';
import { publishEntries, testOrganisation } from '#test/support/entries.ts';
import { anna, appOutside, arriveAs, buttonTo, comeBackTo } from '#test/support/outside.ts';
import { startProvider, type TestProvider, testClaims } from '#test/support/provider.ts';
import { codeOf, firstAdministrator, goodPassword } from '#test/support/signing-in.ts';
import { visitorOf } from '#test/support/visitor.ts';

const language = 'nl';
const office = href('office', { language });
const refusedAs = (refusal: string): string => href('signIn', { language }, { fout: refusal });

const idOf = async (database: Database, email: string): Promise<PersonId> =>
  (await findPersonByEmail(database.queries, registerReader, email))?.id ?? assert.fail(`nobody has ${email}`);

/** What somebody holds, with the last day of what ended. */
const rolesOf = async (database: Database, email: string) =>
  (await listAppointmentsOf(database.queries, registerReader, await idOf(database, email))).map(
    ({ role, organisationId, until }) => [role, organisationId, until],
  );

const give = async ({ context }: App, email: string, role: Role): Promise<string | null> => {
  const from = '2026-11-01' as IsoDate;
  const organisationId = role === 'administrator' ? null : testOrganisation.id;
  const given = await appoint(context, null, { email, role, organisationId, from, until: null, deputyFor: null });
  return given.kind === 'appointed' ? given.invitation : assert.fail(given.refusal);
};

storeTest('roles follow the account, and those given by hand stay', async (database, context) => {
  const { app, provider } = await appOutside(context, database);
  const { visitor } = await arriveAs(app, provider, 'a-1');
  assert.equal(await give(app, anna.email, 'coordinator'), null, 'who can sign in needs no invitation');
  provider.accounts.set('a-1', { ...anna, rollen: ['keurder', 'onbekend'] });
  const state = async (): Promise<string> => {
    await app.watch.look();
    return app.watch.state() ?? assert.fail('the state is not known');
  };
  const before = await state();
  const { arrived } = await arriveAs(app, provider, 'a-1');
  assert.notEqual(await state(), before, 'who answers the public may be another, so what is kept of pages is not sent');
  const lines = await database.queries
    .selectFrom('audit_line')
    .select(['action', 'organisation_id', 'details'])
    .where('object_kind', '=', 'appointment')
    .orderBy('sequence')
    .execute();
  assert.deepEqual(
    lines.map(({ action, organisation_id, details }) => [
      action,
      organisation_id,
      /editor|coordinator|approver/.exec(String(details))?.[0],
    ]),
    [
      ['appoint', 'gm9999', 'editor'],
      ['appoint', 'gm9999', 'coordinator'],
      ['end-appointment', 'gm9999', 'editor'],
      ['appoint', 'gm9999', 'approver'],
    ],
    'the organisation reads in its log who got and lost a role there',
  );
  assert.equal(arrived.headers.location, office);
  assert.deepEqual(await rolesOf(database, anna.email), [
    ['editor', 'gm9999', '2026-11-23'],
    ['coordinator', 'gm9999', null],
    ['approver', 'gm9999', null],
  ]);
  assert.match(
    (await visitor.get(office)).body,
    /coördinator, goedkeurder, Gemeente/,
    'in a session that began before too',
  );
  provider.accounts.set('a-1', { ...anna, rollen: [] });
  assert.equal((await arriveAs(app, provider, 'a-1')).arrived.headers.location, office);
  assert.match((await visitor.get(office)).body, /· coördinator, Gemeente/);
});

storeTest(
  'who has no role any more does not get in, and loses it in the session they have',
  async (database, context) => {
    const { app, provider } = await appOutside(context, database);
    const { visitor } = await arriveAs(app, provider, 'a-1');
    provider.accounts.set('a-1', { ...anna, organisatie: ['gm0000'] });
    const { arrived } = await arriveAs(app, provider, 'a-1');
    assert.equal(arrived.headers.location, refusedAs('no-role'));
    assert.match((await visitor.get(office)).body, /geen rol bij een organisatie/);
  },
);

storeTest('a role that is held by hand is not given twice', async (database, context) => {
  const { app, provider } = await appOutside(context, database);
  await arriveAs(app, provider, 'a-1');
  await give(app, anna.email, 'approver');
  provider.accounts.set('a-1', { ...anna, rollen: ['keurder'] });
  await arriveAs(app, provider, 'a-1');
  assert.deepEqual(await rolesOf(database, anna.email), [
    ['editor', 'gm9999', '2026-11-23'],
    ['approver', 'gm9999', null],
  ]);
});

storeTest(
  'a central role comes from the table only, and the first real person ends the demo',
  async (database, context) => {
    const provider = await startProvider(context);
    provider.accounts.set('a-1', { ...anna, rollen: ['beheer'], organisatie: [] });
    const { environment } = provider;
    const app = await makeApp(context, database, { content: 'demo', environment });
    assert.ok((await listDemoPeople(database.queries, registerReader)).length > 0);
    await arriveAs(app, provider, 'a-1');
    assert.deepEqual(await rolesOf(database, anna.email), [['administrator', null, null]]);
    assert.equal(await countRealPeople(database.queries, registerReader), 1);
    assert.deepEqual(await listDemoPeople(database.queries, registerReader), []);
  },
);

storeTest('an e-mail address alone proves nothing', async (database, context) => {
  const { app, provider } = await appOutside(context, database);
  await give(app, anna.email, 'coordinator');
  assert.equal((await arriveAs(app, provider, 'a-1')).arrived.headers.location, refusedAs('address-taken'));
  provider.accounts.set('b-2', { ...anna, email: 'bert@oosterhaven.example' });
  provider.accounts.set('c-3', { ...anna, email: 'bert@oosterhaven.example' });
  assert.equal((await arriveAs(app, provider, 'b-2')).arrived.headers.location, office);
  assert.equal((await arriveAs(app, provider, 'c-3')).arrived.headers.location, refusedAs('address-taken'));
});

storeTest(
  'an address follows the account, but not to one of another, and a name is the person’s own',
  async (database, context) => {
    const { app, provider } = await appOutside(context, database);
    provider.accounts.set('b-2', { ...anna, name: 'Bert', email: 'bert@oosterhaven.example' });
    await arriveAs(app, provider, 'a-1');
    await arriveAs(app, provider, 'b-2');
    provider.accounts.set('b-2', { ...anna, name: 'Bert Bos', email: anna.email });
    await arriveAs(app, provider, 'b-2');
    provider.accounts.set('a-1', { ...anna, name: 'Anna Bos', email: 'anna.bos@oosterhaven.example' });
    await arriveAs(app, provider, 'a-1');
    const people = await listAccounts(database.queries, registerReader);
    assert.deepEqual(
      people.map(({ name, email }) => [name, email]),
      [
        ['Anna de Vries', 'anna.bos@oosterhaven.example'],
        ['Bert', 'bert@oosterhaven.example'],
      ],
    );
  },
);

storeTest('who is invited can use the account of their organisation from then on', async (database, context) => {
  const { app, provider } = await appOutside(context, database);
  const email = 'a.devries@oosterhaven.example';
  const link = await give(app, email, 'coordinator');
  const page = href('beginAccount', { language }, { link });
  const { arrived, visitor } = await arriveAs(app, provider, 'a-1', { page });
  assert.equal(arrived.headers.location, office);
  assert.match((await visitor.get(office)).body, /Anna de Vries · coördinator, redacteur, Gemeente/);
  assert.equal((await visitorOf(app).get(page)).statusCode, 410, 'the invitation was used');
  assert.equal((await arriveAs(app, provider, 'a-1')).arrived.headers.location, office);
  assert.equal(await countRealPeople(database.queries, registerReader), 1);

  const other = await give(app, 'bert@oosterhaven.example', 'approver');
  const taken = await arriveAs(app, provider, 'a-1', { page: href('beginAccount', { language }, { link: other }) });
  assert.equal(taken.arrived.headers.location, refusedAs('known-as-another'));
});

storeTest('a closed account stays closed', async (database, context) => {
  const { app, provider } = await appOutside(context, database);
  const { email } = await firstAdministrator(app);
  const { visitor } = await arriveAs(app, provider, 'a-1');
  const administrator = await readActor(database.queries, await idOf(database, email), testMoment);
  await closeAccount(app.context, administrator, await idOf(database, anna.email));
  assert.equal((await arriveAs(app, provider, 'a-1')).arrived.headers.location, refusedAs('closed'));
  assert.equal((await visitor.get(office)).statusCode, 303);
});

/** Somebody comes whose account names organisations; where they get. */
const comeFrom = async (app: App, provider: TestProvider, subject: string, organisatie: string | string[]) => {
  provider.accounts.set(subject, { ...anna, email: `${subject}@oosterhaven.example`, organisatie });
  return (await arriveAs(app, provider, subject)).arrived.headers.location;
};

storeTest('organisations are known by their id, TOOI code or OIN', async (database, context) => {
  const { app, provider } = await appOutside(context, database);
  const identifiers = [
    { scheme: 'oin', value: '00000001234567890000' },
    { scheme: 'kvk', value: '12345678' },
  ] as const;
  await transact(database, (writing) => saveOrganisations(writing, [{ ...testOrganisation, identifiers }], fold));
  assert.equal(await comeFrom(app, provider, 'a-1', 'gm9999'), office);
  assert.equal(await comeFrom(app, provider, 'b-2', ['nergens', '00000001234567890000']), office);
  assert.equal(await comeFrom(app, provider, 'c-3', '12345678'), refusedAs('no-role'));
  assert.equal(await comeFrom(app, provider, 'd-4', 'GM9999'), refusedAs('no-role'));
});

storeTest('with a table of organisations only the table counts', async (database, context) => {
  await publishEntries(database, []);
  const provider = await startProvider(context);
  const organisationMap = { Oosterhaven: 'gm9999', Nergens: 'gm0000' };
  const OIDC_CLAIMS = JSON.stringify({ ...JSON.parse(testClaims), organisationMap });
  const app = await makeApp(context, database, {
    ...{ content: 'empty', environment: { ...provider.environment, OIDC_CLAIMS } },
  });
  assert.equal(await comeFrom(app, provider, 'a-1', ['Nergens', 'Oosterhaven']), office);
  assert.equal(await comeFrom(app, provider, 'b-2', 'gm9999'), refusedAs('no-role'));
  assert.equal(await comeFrom(app, provider, 'c-3', 'Nergens'), refusedAs('no-role'));
  assert.equal(await comeFrom(app, provider, 'd-4', 'constructor'), refusedAs('no-role'));
});

storeTest('who just signed in can join the account of their organisation to their own', async (database, context) => {
  let now = testMoment;
  const { app, provider } = await appOutside(context, database, { clock: () => now });
  const { visitor, email, totp } = await firstAdministrator(app);
  const page = href('ownAccount', { language });
  now = minutesLater(now, 15);
  assert.match((await visitor.get(page)).body, /Log uit en weer in/);
  const { body } = await visitor.get(page);
  assert.doesNotMatch(body, /aanmelden\/organisatie/);

  const again = visitorOf(app);
  await again.send(href('signIn', { language }), { email, wachtwoord: goodPassword });
  await again.send(href('secondFactor', { language }), { code: codeOf(totp, now) });
  const { arrived } = await arriveAs(app, provider, 'a-1', { page, visitor: again });
  assert.equal(arrived.headers.location, href('ownAccount', { language }, { klaar: 'organisatie' }));
  assert.match((await again.get(page)).body, /Het is verbonden/);
  const later = await arriveAs(app, provider, 'a-1');
  assert.match((await later.visitor.get(office)).body, /Anna Beheerder · centrale beheerder/);
  assert.equal(await countRealPeople(database.queries, registerReader), 1);
});

storeTest('an invitation is no way around the password and code of an account', async (database, context) => {
  const { app, provider } = await appOutside(context, database);
  const { email } = await firstAdministrator(app);
  const invited = await inviteAddress(app.context, email);
  const link = invited.kind === 'done' ? invited.invitation : assert.fail(invited.refusal);
  provider.accounts.set('a-1', { ...anna, email, rollen: ['beheer'] });
  const visitor = visitorOf(app);
  const page = await visitor.get(href('beginAccount', { language }, { link }));
  assert.doesNotMatch(page.body, /aanmelden\/organisatie/);
  const button = buttonTo((await visitor.get(href('signIn', { language }))).body);
  const left = await visitor.get(`${button}&link=${link}`);
  const arrived = await comeBackTo(visitor, await provider.signIn(String(left.headers.location), 'a-1'));
  assert.equal(arrived.headers.location, refusedAs('address-taken'));
});

storeTest('who has no password here ends own sessions only just after signing in', async (database, context) => {
  let now = testMoment;
  const { app, provider } = await appOutside(context, database, { clock: () => now });
  const { visitor } = await arriveAs(app, provider, 'a-1');
  const other = (await arriveAs(app, provider, 'a-1')).visitor;
  const ending = href('ownSessions', { language }, { sessie: 'alle-andere' });
  now = minutesLater(now, 16);
  assert.match((await visitor.get(ending)).body, /Log uit en weer in/);
  const formulier =
    /name="formulier" value="([^"]*)"/.exec((await visitor.get(href('ownAccount', { language }))).body)?.[1] ??
    assert.fail();
  const refused = await visitor.post(href('ownSessions', { language }), { formulier, sessie: 'alle-andere' });
  assert.equal(refused.statusCode, 422);
  assert.equal((await other.get(office)).statusCode, 200);
  const again = (await arriveAs(app, provider, 'a-1')).visitor;
  const done = await again.send(ending, {});
  assert.equal(done.statusCode, 303);
  assert.notEqual((await other.get(office)).statusCode, 200);
  assert.equal((await again.get(office)).statusCode, 200);
});
