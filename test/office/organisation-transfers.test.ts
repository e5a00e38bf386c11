import assert from 'node:assert/strict';
import { readActor } from '#commands/office/context.ts';
import { moveDraft } from '#commands/office/move-draft.ts';
import { carryOutDueTransfer, moveTransfer, proposeTransfer } from '#commands/office/transfer.ts';
import { beginAlgorithm } from '#commands/office/write-draft.ts';
import { countedDay } from '#pages/public/figures/counted.ts';
import type { AlgorithmId } from '#register/algorithm.ts';
import { addDays, dateOf, type Instant, type IsoDate } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { registerReader } from '#register/reader.ts';
import { allRoles, kindOfRole } from '#register/roles.ts';
import type { ProposedTransfer } from '#register/transfer.ts';
import { href } from '#src/routes.ts';
import type { Database } from '#store/database.ts';
import { findOwner } from '#store/drafts.ts';
import { type App, makeApp, testMoment } from '#test/app.ts';
import { quickTest, storeTest } from '#test/stores.ts';
import { type Colleague, colleagueWith, other, own } from '#test/support/colleagues.ts';
import { idOf, national, results, run } from '#test/support/importing.ts';

const language = 'nl';
const today = dateOf(testMoment);
const tomorrow = addDays(today, 1);

type Office = App & { readonly setDay: (day: string) => void };

const demoOffice = async (database: Database, context: Parameters<typeof makeApp>[0]): Promise<Office> => {
  let now: Instant = testMoment;
  const app = await makeApp(context, database, { content: 'demo', clock: () => now });
  return {
    ...app,
    setDay: (day) => {
      now = `${day}T12:00:00Z` as Instant;
    },
  };
};

const coordinatorAt = (app: App, organisationId: OrganisationId): Promise<Colleague> =>
  colleagueWith(app, [{ role: 'coordinator', organisationId }]);

const actorOf = (app: App, { id }: Colleague) => readActor(app.database.queries, id, app.context.now());

const idsOf = async ({ database }: App, id: OrganisationId): Promise<readonly AlgorithmId[]> =>
  (
    await database.queries
      .selectFrom('algorithm')
      .select('id')
      .where('organisation_id', '=', id)
      .orderBy('id')
      .execute()
  ).map((row) => row.id as AlgorithmId);

const propose = async (app: App, by: Colleague, change: Partial<ProposedTransfer> = {}) =>
  proposeTransfer(app.context, await actorOf(app, by), {
    ...{ fromId: own, toId: other, day: today, chosen: null, reason: 'De gemeenten gaan samen.' },
    ...change,
  });

const move = async (app: App, by: Colleague, id: number, name: 'accept' | 'refuse' | 'take-back') =>
  moveTransfer(app.context, await actorOf(app, by), id, name);

storeTest(
  'all that an organisation has goes over on the day, with drafts, questions and history',
  async (database, context) => {
    const app = await demoOffice(database, context);
    const [giver, receiver] = [await coordinatorAt(app, own), await coordinatorAt(app, other)];
    const writer = await colleagueWith(app, [
      { role: 'editor', organisationId: own },
      { role: 'approver', organisationId: other },
    ]);
    const begun = await beginAlgorithm(app.context, await actorOf(app, writer), own, 'Nieuw plan');
    assert.ok(begun.kind === 'begun');
    const theirs = await idsOf(app, own);
    const before = await idsOf(app, other);
    const { id: published } = await database.queries
      .selectFrom('algorithm')
      .innerJoin('current_entry', 'current_entry.algorithm_id', 'algorithm.id')
      .select('id')
      .where('organisation_id', '=', own)
      .orderBy('id')
      .executeTakeFirstOrThrow();
    const proposal = await propose(app, giver, { day: tomorrow });
    assert.ok(proposal.kind === 'proposed');
    assert.deepEqual(await propose(app, giver), { kind: 'refused', refusal: 'in-open-transfer' });
    const offered = (await receiver.visitor.get(href('office', { language }))).body;
    assert.match(offered, /wil algoritmes overdragen aan/);
    assert.deepEqual(await move(app, receiver, proposal.id, 'accept'), { kind: 'done' });
    assert.equal(await carryOutDueTransfer(app.context), 0);
    assert.deepEqual(await idsOf(app, own), theirs);
    app.setDay(tomorrow);
    assert.equal(await carryOutDueTransfer(app.context), 1);
    assert.equal(await carryOutDueTransfer(app.context), 0);
    assert.deepEqual(await idsOf(app, own), []);
    assert.deepEqual((await idsOf(app, other)).length, before.length + theirs.length);
    await app.index.follow();
    await app.watch.look();
    const entry = await app.get(href('entry', { language, id: published }));
    assert.equal(entry.statusCode, 200);
    assert.match(entry.body, /Eerder van een andere organisatie/);
    assert.match(entry.body, /Gemeente Oosterlee/);
    for (const place of [own, other]) {
      const { body } = await app.get(href('organisation', { language, id: place }));
      assert.match(body, /De gemeenten gaan samen/);
    }
    assert.match((await app.get(href('changes', { language }))).body, /Overgedragen aan deze organisatie/);
    const judged = await database.queries.updateTable('draft').set({ state: 'in-review' }).execute();
    assert.ok(judged.length > 0);
    const approve = { step: 'approve', revision: 1, reason: '' } as const;
    const outcome = await moveDraft(app.context, await actorOf(app, writer), begun.key, approve);
    assert.ok(outcome.kind === 'refused' && ['needs-second-person', 'incomplete'].includes(outcome.refusal));
    const line = await database.queries
      .selectFrom('audit_line')
      .selectAll()
      .where('action', '=', 'carry-out-transfer')
      .executeTakeFirstOrThrow();
    assert.deepEqual(JSON.parse(line.details), { from: own, to: other, day: tomorrow, entries: theirs.length });
  },
);

quickTest(
  'chosen entries go at once when they are accepted today, and two cannot accept',
  async (database, context) => {
    const app = await demoOffice(database, context);
    const [giver, receiver] = [await coordinatorAt(app, own), await coordinatorAt(app, other)];
    const [first = assert.fail(), second = assert.fail()] = await idsOf(app, own);
    const strange = (await idsOf(app, other))[0] ?? assert.fail();
    assert.deepEqual(await propose(app, giver, { chosen: [first, strange] }), {
      kind: 'refused',
      refusal: 'not-theirs',
    });
    const proposal = await propose(app, giver, { chosen: [first] });
    assert.ok(proposal.kind === 'proposed');
    assert.deepEqual(await propose(app, giver, { chosen: [first] }), { kind: 'refused', refusal: 'in-open-transfer' });
    const outcomes = await Promise.all([1, 2].map(() => move(app, receiver, proposal.id, 'accept')));
    assert.deepEqual(outcomes.map(({ kind }) => kind).toSorted(), ['done', 'refused']);
    assert.equal(await findOwner(database.queries, registerReader, first), other);
    assert.equal(await findOwner(database.queries, registerReader, second), own);
    assert.deepEqual(await move(app, giver, proposal.id, 'take-back'), { kind: 'refused', refusal: 'wrong-state' });
    const back = await propose(app, receiver, { fromId: other, toId: own, chosen: [first] });
    assert.ok(back.kind === 'proposed');
    assert.deepEqual(await move(app, giver, back.id, 'accept'), { kind: 'done' });
    assert.equal(await findOwner(database.queries, registerReader, first), own);
  },
);

quickTest('a transfer is refused, taken back, or too late to accept', async (database, context) => {
  const app = await demoOffice(database, context);
  const [giver, receiver] = [await coordinatorAt(app, own), await coordinatorAt(app, other)];
  const propose1 = async (day = tomorrow) => {
    const proposal = await propose(app, giver, { day });
    assert.ok(proposal.kind === 'proposed');
    return proposal.id;
  };
  assert.deepEqual(await move(app, receiver, await propose1(), 'refuse'), { kind: 'done' });
  const accepted = await propose1();
  assert.deepEqual(await move(app, receiver, accepted, 'accept'), { kind: 'done' });
  assert.deepEqual(await move(app, giver, accepted, 'take-back'), { kind: 'done' });
  const late = await propose1();
  app.setDay(addDays(today, 3));
  assert.deepEqual(await move(app, receiver, late, 'accept'), { kind: 'refused', refusal: 'day-passed' });
  assert.equal(await carryOutDueTransfer(app.context), 0);
  assert.ok((await idsOf(app, own)).length > 0);
  assert.ok(!(await app.get(href('organisation', { language, id: own }))).body.includes('De gemeenten gaan samen'));
});

storeTest('nothing goes to an organisation that ended meanwhile', async (database, context) => {
  const app = await demoOffice(database, context);
  const [giver, receiver] = [await coordinatorAt(app, own), await coordinatorAt(app, other)];
  const theirs = await idsOf(app, own);
  const [first = assert.fail(), second = assert.fail()] = theirs;
  const [accepted, offered] = [
    await propose(app, giver, { day: tomorrow, chosen: [first] }),
    await propose(app, giver, { day: tomorrow, chosen: [second] }),
  ];
  assert.ok(accepted.kind === 'proposed' && offered.kind === 'proposed');
  assert.deepEqual(await move(app, receiver, accepted.id, 'accept'), { kind: 'done' });
  await database.queries.updateTable('organisation').set({ valid_until: today }).where('id', '=', other).execute();
  assert.deepEqual(await move(app, receiver, offered.id, 'accept'), { kind: 'refused', refusal: 'receiver-ended' });
  app.setDay(addDays(tomorrow, 1));
  assert.equal(await carryOutDueTransfer(app.context), 1);
  assert.equal(await carryOutDueTransfer(app.context), 0);
  assert.deepEqual(await idsOf(app, own), theirs);
  app.setDay(today);
  for (const [coordinator, organisation] of [
    [giver, own],
    [receiver, other],
  ] as const)
    assert.match(
      (await coordinator.visitor.get(href('transfers', { language, organisation }))).body,
      /Ging niet door: de ontvanger bestond op die dag niet meer/,
    );
});

quickTest(
  'nobody but the coordinators of both moves a transfer, and the centre only where nobody is left',
  async (database, context) => {
    const app = await demoOffice(database, context);
    const administrator = await colleagueWith(app, [{ role: 'administrator', organisationId: null }]);
    const deserted = await database.queries
      .selectFrom('algorithm')
      .select('organisation_id')
      .where('organisation_id', 'not in', [own, other])
      .executeTakeFirstOrThrow();
    const fromId = deserted.organisation_id as OrganisationId;
    assert.equal((await propose(app, administrator, { fromId })).kind, 'proposed');
    await coordinatorAt(app, own);
    assert.deepEqual(await propose(app, administrator), { kind: 'refused', refusal: 'not-allowed' });
    const receiver = await coordinatorAt(app, other);
    const held = { organisation: other, central: null, mandate: null } as const;
    const others = allRoles.filter((role) => role !== 'coordinator');
    const strangers = [
      ...(await Promise.all(
        others.map((role) => colleagueWith(app, [{ role, organisationId: held[kindOfRole(role)], until: tomorrow }])),
      )),
      administrator,
      await coordinatorAt(app, fromId),
      await colleagueWith(app, [
        { role: 'editor', organisationId: own },
        { role: 'approver', organisationId: other },
      ]),
    ];
    const giver = await coordinatorAt(app, own);
    const proposal = await propose(app, giver);
    assert.ok(proposal.kind === 'proposed');
    const refused = { kind: 'refused', refusal: 'not-allowed' };
    for (const stranger of strangers)
      for (const name of ['accept', 'refuse', 'take-back'] as const)
        assert.deepEqual(await move(app, stranger, proposal.id, name), refused);
    assert.deepEqual(await move(app, giver, proposal.id, 'accept'), refused);
    assert.deepEqual(await move(app, receiver, proposal.id, 'take-back'), refused);
    assert.deepEqual(await move(app, giver, 4711, 'take-back'), { kind: 'refused', refusal: 'unknown' });
  },
);

quickTest('the pages of a transfer ask, refuse at the field and lead on', async (database, context) => {
  const app = await demoOffice(database, context);
  const [giver, receiver] = [await coordinatorAt(app, own), await coordinatorAt(app, other)];
  const at = (organisation: string) => href('transfers', { language, organisation });
  const [first = assert.fail()] = await idsOf(app, own);
  const sent = { stap: 'voorstel', welke: 'enkele', algoritme: first, dag: '2026-11-01', reden: '<b>Fusie</b>' };
  const unknown = await giver.visitor.send(at(own), { ...sent, ontvanger: 'Gemeente Nergens' });
  assert.equal(unknown.statusCode, 422);
  assert.match(unknown.body, /href="#ontvanger"/);
  const past = await giver.visitor.send(at(own), { ...sent, ontvanger: 'Gemeente Rietmeer' });
  assert.match(past.body, /href="#dag">Deze dag is voorbij/);
  assert.match(past.body, /&lt;b&gt;Fusie/);
  assert.match(past.body, new RegExp(`value="${first}" checked`));
  const good = await giver.visitor.send(at(own), { ...sent, ontvanger: other, dag: today });
  assert.equal(good.headers.location, `${at(own)}?klaar=voorgesteld`);
  const page = (await receiver.visitor.get(at(other))).body;
  assert.match(page, /value="accept"/);
  assert.ok(!(await giver.visitor.get(at(own))).body.includes('value="accept"'));
  const number = /name="overdracht" value="(\d+)"/.exec(page)?.[1] ?? '';
  assert.equal((await giver.send(at(own), { stap: 'accept', overdracht: number })).statusCode, 403);
  assert.equal((await receiver.send(at(other), { stap: 'accept', overdracht: number })).statusCode, 303);
  assert.equal(await findOwner(database.queries, registerReader, first), other);
  assert.equal((await receiver.send(at(other), { stap: 'accept', overdracht: number })).statusCode, 422);
  const reader = await colleagueWith(app, [{ role: 'reader', organisationId: null }]);
  assert.equal((await reader.visitor.get(at(own))).statusCode, 200);
  assert.equal((await reader.send(at(own), { ...sent, ontvanger: other, dag: today })).statusCode, 403);
  assert.equal((await receiver.visitor.get(at('demo-gemeente-veldwijk'))).statusCode, 403);
});

quickTest(
  'what was handed over here stays with the receiver when its source is read again',
  async (database, context) => {
    const record = { organization: 'Gemeente Oosterlee', org_id: own };
    const app = await demoOffice(database, context);
    await run(database, results(national(1, record)));
    const [giver, receiver] = [await coordinatorAt(app, own), await coordinatorAt(app, other)];
    const owner = () => findOwner(database.queries, registerReader, idOf(1));
    assert.equal(await owner(), own);
    const proposal = await propose(app, giver, { chosen: [idOf(1)] });
    assert.ok(proposal.kind === 'proposed');
    assert.deepEqual(await move(app, receiver, proposal.id, 'accept'), { kind: 'done' });
    await run(database, results(national(1, { ...record, name: 'Andere naam' })));
    assert.equal(await owner(), other);
  },
);

storeTest('the figures of a day before a handover count for who had it then', async (database, context) => {
  const app = await demoOffice(database, context);
  const [giver, receiver] = [await coordinatorAt(app, own), await coordinatorAt(app, other)];
  const yesterday = addDays(today, -1);
  const publishing = async (day: IsoDate): Promise<number> =>
    (await countedDay(app.reading, day)).figures.organisations.publishing;
  const before = await publishing(yesterday);
  assert.equal(await publishing(today), before);
  const proposed = await propose(app, giver);
  assert.ok(proposed.kind === 'proposed');
  assert.equal((await move(app, receiver, proposed.id, 'accept')).kind, 'done');
  const fresh = { ...app.reading };
  for (const reading of [app.reading, fresh]) {
    const countOn = async (day: IsoDate) => (await countedDay(reading, day)).figures.organisations.publishing;
    assert.equal(await countOn(today), before - 1, 'one organisation has nothing any more');
    assert.equal(await countOn(yesterday), before, 'and had it yesterday');
  }
});
