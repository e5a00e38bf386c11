import assert from 'node:assert/strict';
import { readActor } from '#commands/office/context.ts';
import { makeToken } from '#commands/office/delivery-tokens.ts';
import { moveDraft, readWork } from '#commands/office/move-draft.ts';
import { beginAlgorithm } from '#commands/office/write-draft.ts';
import { hashOfSecret } from '#commands/secrets.ts';
import type { PersonId } from '#register/appointment.ts';
import { allScopes, looksLikeToken, tokenPrefix } from '#register/delivery-token.ts';
import { addDays, dateOf } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { registerReader } from '#register/reader.ts';
import { allRoles, kindOfRole } from '#register/roles.ts';
import { href } from '#src/routes.ts';
import { saveDisabled } from '#store/accounts.ts';
import { transact } from '#store/database.ts';
import { findToken } from '#store/delivery-tokens.ts';
import { countRealPeople, removeDemoPeople } from '#store/people.ts';
import { type App, testMoment } from '#test/app.ts';
import { storeTest } from '#test/stores.ts';
import { type Colleague, colleagueWith, officeWith, other, own } from '#test/support/colleagues.ts';

const language = 'nl';
const today = dateOf(testMoment);
const proposed = { name: 'zaaksysteem', scopes: allScopes, lastDay: addDays(today, 30) } as const;
const filledIn = { naam: 'zaaksysteem', mag: 'concepten-schrijven', tot: addDays(today, 30) };

const placesOf = { organisation: [own], central: [null], mandate: [own, null] } as const;
const actors = allRoles.flatMap((role) => placesOf[kindOfRole(role)].map((place) => ({ role, place })));

/** A token of an organisation, made by the operator; its number. */
const tokenAt = async (app: App, organisation: OrganisationId): Promise<PersonId> => {
  const made = await makeToken(app.context, null, organisation, proposed);
  assert.ok(made.kind === 'made');
  return made.id;
};

const stateOf = async ({ database: { queries } }: App): Promise<string> =>
  JSON.stringify(
    await queries.selectFrom('delivery_token').select(['person_id', 'revoked_at']).orderBy('person_id').execute(),
  );

/** Opens the pages of the tokens of an organisation and sends their forms. */
const tryTokens = async (app: App, colleague: Colleague, organisation: OrganisationId, may: boolean): Promise<void> => {
  const list = href('tokens', { language, organisation });
  const revoking = href('revokeToken', { language, id: await tokenAt(app, organisation) });
  for (const page of [list, revoking]) {
    const reply = await colleague.visitor.get(page);
    assert.equal(reply.statusCode, may ? 200 : 403, page);
    assert.equal(reply.body.includes('zaaksysteem'), may, page);
    const before = await stateOf(app);
    const sent = await colleague.send(page, page === list ? filledIn : {});
    assert.equal((await stateOf(app)) !== before, may, `send ${page}`);
    assert.equal(sent.statusCode === 403, !may, `send ${page} (${sent.statusCode})`);
  }
  await app.database.queries.updateTable('delivery_token').set({ revoked_at: testMoment }).execute();
};

storeTest('only the coordinator of an organisation sees, makes and revokes its tokens', async (database, context) => {
  const app = await officeWith(context, database);
  for (const { role, place } of actors) {
    const colleague = await colleagueWith(app, [{ role, organisationId: place, until: addDays(today, 9) }]);
    for (const organisation of [own, other])
      await tryTokens(app, colleague, organisation, role === 'coordinator' && organisation === own);
    const home = (await colleague.visitor.get(href('office', { language }))).body;
    assert.equal(home.includes(href('tokens', { language, organisation: own })), role === 'coordinator', role);
  }
});

storeTest('a token is shown once, kept as a hash, and revoked for good', async (database, context) => {
  const app = await officeWith(context, database);
  const { visitor, name } = await colleagueWith(app, [{ role: 'coordinator', organisationId: own }]);
  const list = href('tokens', { language, organisation: own });
  const shown = (await visitor.send(list, filledIn)).body;
  const [secret = ''] = shown.match(/algoritmeregister_[\w-]+/) ?? [];
  assert.ok(looksLikeToken(secret), shown);
  const row = await database.queries.selectFrom('delivery_token').selectAll().executeTakeFirstOrThrow();
  assert.equal(row.hash, hashOfSecret(secret));
  const kept = await Promise.all(
    (['delivery_token', 'audit_line', 'person'] as const).map((table) =>
      database.queries.selectFrom(table).selectAll().execute(),
    ),
  );
  assert.ok(!JSON.stringify(kept).includes(secret.slice(tokenPrefix.length)));
  const later = (await visitor.get(list)).body;
  assert.ok(!later.includes(secret));
  assert.ok(later.includes(`${tokenPrefix}…${secret.slice(-4)}`));
  assert.ok(later.includes(name) && later.includes('nooit gebruikt'));
  const address = href('revokeToken', { language, id: row.person_id });
  assert.equal((await visitor.send(address, {})).statusCode, 303);
  assert.ok((await visitor.get(list)).body.includes('ingetrokken'));
  assert.equal((await visitor.get(address)).statusCode, 303);
  const lines = await database.queries
    .selectFrom('audit_line')
    .selectAll()
    .where('object_kind', '=', 'token')
    .execute();
  assert.deepEqual(
    lines.map(({ action, object_id, organisation_id, result }) => [action, object_id, organisation_id, result]),
    [
      ['make-token', `token:${row.person_id}`, own, 'made'],
      ['revoke-token', `token:${row.person_id}`, own, 'revoked'],
    ],
  );
});

storeTest('a token whose maker has no role there any more is pointed out', async (database, context) => {
  const app = await officeWith(context, database);
  const maker = await colleagueWith(app, [{ role: 'coordinator', organisationId: own }]);
  const { visitor } = await colleagueWith(app, [{ role: 'coordinator', organisationId: own }]);
  const list = href('tokens', { language, organisation: own });
  await maker.send(list, filledIn);
  await tokenAt(app, own);
  const isTold = async () => (await visitor.get(list)).body.split('heeft hier geen rol meer').length - 1;
  assert.equal(await isTold(), 0);
  const appointments = database.queries.updateTable('appointment').where('person_id', '=', maker.id);
  await appointments.set({ valid_until: addDays(today, -1) }).execute();
  assert.equal(await isTold(), 1, 'the role ended');
  await appointments.set({ valid_until: null }).execute();
  assert.equal(await isTold(), 0);
  await transact(database, (writing) => saveDisabled(writing, maker.id, testMoment));
  assert.equal(await isTold(), 1, 'the account is closed');
});

storeTest('a form that is not right says so at the field and keeps what was typed', async (database, context) => {
  const app = await officeWith(context, database);
  const { send } = await colleagueWith(app, [{ role: 'coordinator', organisationId: own }]);
  const list = href('tokens', { language, organisation: own });
  const wrong = [
    [{ ...filledIn, naam: ' ' }, 'naam'],
    [{ ...filledIn, naam: '<script>alert(1)</script>'.repeat(5) }, 'naam'],
    [{ naam: 'x', tot: filledIn.tot }, 'mag'],
    [{ ...filledIn, mag: 'goedkeuren' }, 'mag'],
    [{ ...filledIn, tot: 'morgen' }, 'tot'],
    [{ ...filledIn, tot: addDays(today, 366) }, 'tot'],
    [{ ...filledIn, tot: addDays(today, -1) }, 'tot'],
  ] as const;
  for (const [values, control] of wrong) {
    const reply = await send(list, values);
    assert.equal(reply.statusCode, 422, JSON.stringify(values));
    assert.ok(reply.body.includes(`<a href="#${control}">`), JSON.stringify(values));
    assert.ok(!reply.body.includes('<script>alert'));
  }
  assert.equal(await stateOf(app), '[]');
});

storeTest('who made a token judges nothing that was written with it', async (database, context) => {
  const app = await officeWith(context, database);
  const maker = await colleagueWith(app, [
    { role: 'coordinator', organisationId: own },
    { role: 'approver', organisationId: own },
  ]);
  const second = await colleagueWith(app, [{ role: 'approver', organisationId: own }]);
  const now = app.context.now();
  const made = await makeToken(app.context, await readActor(database.queries, maker.id, now), own, proposed);
  assert.ok(made.kind === 'made');
  const machine = await readActor(database.queries, made.id, now);
  const begun = await beginAlgorithm(app.context, machine, own, 'Aangeleverd');
  assert.ok(begun.kind === 'begun');
  const move = { step: 'send-back', revision: 1, reason: 'Nee.' } as const;
  const judged = async (id: PersonId, step: 'approve' | 'send-back') => {
    await database.queries.updateTable('draft').set({ state: 'in-review' }).execute();
    const outcome = await moveDraft(app.context, await readActor(database.queries, id, now), begun.key, {
      ...move,
      step,
    });
    return outcome.kind === 'refused' ? outcome.refusal : outcome.kind;
  };
  // The text lacks much, so it is not approved; the second approver is refused for that, and not for who they are.
  assert.equal(await judged(made.id, 'approve'), 'not-allowed');
  assert.equal(await judged(second.id, 'approve'), 'incomplete');
  assert.equal(await judged(maker.id, 'send-back'), 'moved');
  const work = await readWork(database.queries, await readActor(database.queries, maker.id, now), begun.key);
  assert.deepEqual(work?.asked.writers, [made.id, maker.id]);
});

storeTest('a token is nobody: it is no account, and that of the demo ends with it', async (database, context) => {
  const app = await officeWith(context, database);
  await tokenAt(app, own);
  assert.equal(await countRealPeople(database.queries, registerReader), 0);
  const demo = await colleagueWith(app, [{ role: 'coordinator', organisationId: own }], { isDemo: true });
  const made = await makeToken(app.context, await readActor(database.queries, demo.id, testMoment), own, proposed);
  assert.ok(made.kind === 'made');
  await transact(database, (writing) => removeDemoPeople(writing, testMoment));
  assert.equal((await findToken(database.queries, registerReader, made.id))?.revokedAt, testMoment);
  assert.equal(await stateOf(app).then((state) => JSON.parse(state).length), 2);
});
