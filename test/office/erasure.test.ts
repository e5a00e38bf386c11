import assert from 'node:assert/strict';
import { actorName, readActor } from '#commands/office/context.ts';
import { eraseAddress, eraseSomebody } from '#commands/office/erase-person.ts';
import { beginAlgorithm } from '#commands/office/write-draft.ts';
import { verifyAudit } from '#commands/verify-audit.ts';
import { addDays, dateOf } from '#register/instant.ts';
import { registerReader } from '#register/reader.ts';
import { href } from '#src/routes.ts';
import { listAppointmentsOf } from '#store/appointments.ts';
import { dump } from '#store/copy.ts';
import type { Database } from '#store/database.ts';
import { type App, testMoment } from '#test/app.ts';
import { storeTest } from '#test/stores.ts';
import { type Colleague, colleagueWith, officeWith, other, own } from '#test/support/colleagues.ts';

const language = 'nl';
const today = dateOf(testMoment);

const everything = async (database: Database): Promise<string> => {
  let text = '';
  for await (const piece of dump(database.queries)) text += piece;
  for (const table of [
    'session',
    'known_network',
    'one_time_link',
    'outside_sign_in',
    'failed_attempt',
    'mail',
  ] as const)
    text += JSON.stringify(await database.queries.selectFrom(table).selectAll().execute());
  return text;
};

/** Somebody with everything that belongs to a person. */
const fullColleague = async (app: App): Promise<Colleague> => {
  const colleague = await colleagueWith(app, [{ role: 'editor', organisationId: own }]);
  const { queries } = app.database;
  const person_id = colleague.id;
  const at = app.context.now();
  await queries
    .updateTable('account')
    .set({ password_hash: 'geheim-hash', totp_secret: 'geheim-totp' })
    .where('person_id', '=', person_id)
    .execute();
  await queries.insertInto('recovery_code').values({ person_id, hash: 'geheim-code' }).execute();
  await queries.insertInto('known_network').values({ person_id, network: 'geheim-net', seen_at: at }).execute();
  const passkey = { id: 'geheim-sleutel', public_key: 'x', counter: 0, transports: '', name: 'geheim-laptop' };
  await queries
    .insertInto('passkey')
    .values({ ...passkey, person_id, created_at: at, used_at: null })
    .execute();
  await queries.insertInto('outside_identity').values({ issuer: 'i', subject: 'geheim-sub', person_id }).execute();
  const link = { hash: 'geheim-link', purpose: 'invitation', made_at: at, lasts_until: at };
  await queries
    .insertInto('one_time_link')
    .values({ ...link, person_id })
    .execute();
  return colleague;
};

storeTest(
  'of an erased person only the number is left, and no line of the trail changed',
  async (database, context) => {
    const app = await officeWith(context, database);
    const person = await fullColleague(app);
    const actor = await readActor(database.queries, person.id, app.context.now());
    await beginAlgorithm({ ...app.context, actor: actorName(person.id) }, actor, own, 'Iets');
    await person.send(href('ownErasure', { language }), { vraag: 'ja' });
    await database.queries.insertInto('follower').values({ id: 1, email: person.email, language }).execute();
    const follow = { kind: 'thema', subject: 'economie', told_through: 0 };
    await database.queries
      .insertInto('follow')
      .values({ follower_id: 1, ...follow })
      .execute();
    const admin = await colleagueWith(app, [{ role: 'administrator', organisationId: null }]);
    const lines = () => database.queries.selectFrom('audit_line').selectAll().orderBy('sequence').execute();
    const [before, text] = [await lines(), await everything(database)];
    for (const word of [
      person.email,
      'geheim-hash',
      'geheim-totp',
      'geheim-code',
      'geheim-net',
      'geheim-sleutel',
      'geheim-sub',
      'geheim-link',
    ])
      assert.ok(text.includes(word), `${word} was there`);
    const reply = await admin.visitor.send(href('erasePerson', { language, person: person.id }), { zeker: 'ja' });
    assert.equal(reply.statusCode, 303);
    const after = await everything(database);
    assert.deepEqual(await database.queries.selectFrom('follow').selectAll().execute(), []);
    assert.deepEqual((await lines()).slice(0, before.length), before);
    assert.equal((await verifyAudit(database.queries)).wrong, 0);
    for (const word of [person.email, new RegExp(`${person.name}(?!\\d)`).source, 'geheim-'])
      assert.doesNotMatch(after, new RegExp(word), word);
    assert.equal((await person.visitor.get(href('office', { language }))).statusCode, 303, 'signed out');
    const held = await listAppointmentsOf(database.queries, registerReader, person.id);
    assert.deepEqual(
      held.map(({ until }) => until),
      [addDays(today, -1)],
    );
    const log = (await admin.visitor.get(href('trailOrganisation', { language, organisation: own }))).body;
    assert.ok(log.includes(`Verwijderde persoon (${person.id})`));
    assert.equal((await admin.visitor.get(href('people', { language, organisation: own }))).statusCode, 200);
    assert.deepEqual(await eraseAddress(app.context, person.email), { kind: 'refused', refusal: 'unknown-person' });
  },
);

/** Where a person is known by number only, for what they did; the rest of what is theirs goes with them. */
const stays = [
  ...['appointment.person_id', 'account.person_id', 'draft_revision.person_id', 'remark.person_id'],
  ...['question.answered_by', 'delivery_token.person_id', 'delivery_token.made_by', 'delivery_answer.person_id'],
  'organisation_translator.person_id',
  ...['organisation_change.person_id', 'transfer.proposed_by', 'transfer.decided_by', 'sheet_import.person_id'],
  ...['draft.scheduled_by', 'draft.change_note_by', 'remark.done_by'],
  // How a role was given, not by whom.
  'appointment.given_by',
];

/** What goes: all of it is gone in the test above. An e-mail address of the public goes by a term of its own. */
const goes = [
  ...[
    'person_name.person_id',
    'person_name.email',
    'recovery_code.person_id',
    'passkey.person_id',
    'session.person_id',
    'practice_text.person_id',
  ],
  ...['outside_identity.person_id', 'known_network.person_id', 'one_time_link.person_id', 'outside_sign_in.person_id'],
  ...[
    'erasure_request.person_id',
    'question.email',
    'mail.person_id',
    'reminder.person_id',
    'reminder_setting.person_id',
    'follower.email',
    'follow_request.email',
  ],
];

storeTest('of every column with a person in it is known whether it goes with them', async (database) => {
  const tables = await database.queries.introspection.getTables();
  const found = tables.flatMap(({ name, columns }) =>
    columns.map((column) => `${name}.${column.name}`).filter((one) => /(person|_by|email|mail)(_id)?$/.test(one)),
  );
  const known = new Set([...stays, ...goes]);
  assert.ok(found.length > 15, 'columns are found');
  assert.deepEqual(
    found.filter((one) => !known.has(one)),
    [],
    'say in store/erasure.ts what becomes of these, and name them here',
  );
});

storeTest('who is last waits for a successor, and a closed account or a deputy is none', async (database, context) => {
  const app = await officeWith(context, database);
  const erase = (who: Colleague) => eraseSomebody(app.context, null, who.id);
  const until = addDays(today, 9);
  const first = await colleagueWith(app, [{ role: 'coordinator', organisationId: own }]);
  const closed = await colleagueWith(app, [{ role: 'coordinator', organisationId: own }]);
  await database.queries
    .updateTable('account')
    .set({ disabled_at: testMoment })
    .where('person_id', '=', closed.id)
    .execute();
  await colleagueWith(app, [
    { role: 'coordinator', organisationId: own, until, deputyFor: first.appointments[0] ?? null },
  ]);
  await colleagueWith(app, [{ role: 'coordinator', organisationId: other }]);
  await colleagueWith(app, [
    { role: 'coordinator', organisationId: own, from: addDays(today, -9), until: addDays(today, -1) },
  ]);
  const editor = await colleagueWith(app, [{ role: 'editor', organisationId: own }]);
  const actor = await readActor(database.queries, editor.id, app.context.now());
  const begun = await beginAlgorithm(app.context, actor, own, 'Werk');
  assert.deepEqual(await erase(first), { kind: 'refused', refusal: 'last-coordinator' });
  const second = await colleagueWith(app, [{ role: 'coordinator', organisationId: own }]);
  assert.deepEqual(await erase(first), { kind: 'erased' });
  assert.deepEqual(await erase(second), { kind: 'refused', refusal: 'last-coordinator' });
  assert.ok(begun.kind === 'begun');
  await database.queries.deleteFrom('draft').execute();
  assert.deepEqual(await erase(second), { kind: 'erased' }, 'no work waits');
  const admin = await colleagueWith(app, [{ role: 'administrator', organisationId: null }]);
  assert.deepEqual(await erase(admin), { kind: 'refused', refusal: 'last-administrator' });
  await colleagueWith(app, [{ role: 'administrator', organisationId: null }]);
  assert.deepEqual(await erase(admin), { kind: 'erased' });
});

storeTest(
  'what the public may ask is known at once when the last who could answer is erased',
  async (database, context) => {
    const app = await officeWith(context, database);
    const editor = await colleagueWith(app, [
      { role: 'editor', organisationId: own },
      { role: 'reader', organisationId: own, from: addDays(today, -9), until: addDays(today, -1) },
    ]);
    const state = async (): Promise<string> => {
      await app.watch.look();
      return app.watch.state() ?? assert.fail('the state is not known');
    };
    const before = await state();
    assert.deepEqual(await eraseSomebody(app.context, null, editor.id), { kind: 'erased' });
    assert.notEqual(await state(), before, 'what is kept of pages is not sent any more');
    const lines = await database.queries
      .selectFrom('audit_line')
      .select(['object_id', 'organisation_id'])
      .where('action', '=', 'end-appointment')
      .execute();
    assert.deepEqual(
      lines.map((line) => [line.object_id, line.organisation_id]),
      [[String(editor.appointments[0]), own]],
      'the organisation reads which role ended; one that was over stays as it was',
    );
  },
);

storeTest('erasing asks twice, says why not, and is for who manages accounts', async (database, context) => {
  const app = await officeWith(context, database);
  const admin = await colleagueWith(app, [{ role: 'administrator', organisationId: null }]);
  const editor = await colleagueWith(app, [{ role: 'editor', organisationId: own }]);
  const address = href('erasePerson', { language, person: editor.id });
  await editor.send(href('ownErasure', { language }), { vraag: 'ja' });
  assert.match((await editor.visitor.get(href('ownErasure', { language }))).body, /U vroeg dit op 24 november 2026/);
  const accounts = async () => (await admin.visitor.get(href('accounts', { language }))).body;
  const asks = /Vraagt om verwijdering sinds 24 november 2026/;
  assert.match(await accounts(), asks);
  assert.match((await admin.visitor.get(href('office', { language }))).body, /1 persoon vraagt om verwijdering/);
  assert.ok(
    (await accounts()).indexOf(editor.email) < (await accounts()).lastIndexOf(admin.email),
    'who asks stands first',
  );
  await editor.send(href('ownErasure', { language }), { vraag: 'nee' });
  assert.doesNotMatch(await accounts(), asks);
  const unsure = await admin.send(address, {});
  assert.equal(unsure.statusCode, 422);
  assert.match(unsure.body, /Vink aan dat u het zeker weet/);
  assert.equal((await editor.visitor.get(href('office', { language }))).statusCode, 200, 'nothing was done');
  const self = await admin.visitor.get(href('erasePerson', { language, person: admin.id }));
  assert.equal(self.statusCode, 422);
  assert.match(self.body, /Laat een andere beheerder dit doen/);
  for (const person of ['0', 'x', '999999', '1e3', '%00'])
    assert.equal(
      (await admin.send(`/nl/kantoor/accounts/${person}/verwijderen`, { zeker: 'ja' })).statusCode,
      422,
      person,
    );
  assert.equal((await editor.visitor.get(address)).statusCode, 403);
  assert.equal((await editor.send(address, { zeker: 'ja' })).statusCode, 403);
});
