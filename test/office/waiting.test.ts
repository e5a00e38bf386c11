import assert from 'node:assert/strict';
import type { PersonId } from '#register/appointment.ts';
import { personReader, registerReader } from '#register/reader.ts';
import { minutesLater } from '#register/session.ts';
import { taskOf } from '#register/task.ts';
import { href } from '#src/routes.ts';
import { scheduledFrom } from '#store/drafts.ts';
import { listWaitingDrafts, listWork } from '#store/work-list.ts';
import { testMoment } from '#test/app.ts';
import { storeTest } from '#test/stores.ts';
import { colleagueWith, own } from '#test/support/colleagues.ts';
import { actorOf, begin, move, published, workplace, write } from '#test/support/work.ts';

const language = 'nl';

storeTest(
  'what waits longest is not hidden by newer drafts, and what is not shown is told',
  async (database, context) => {
    const there = await workplace(context, database);
    const { app, editor, approver } = there;
    const key = await begin(app, editor, 'Wacht al lang');
    await move(app, editor, key, 'submit', 2);
    const later = { ...app, context: { ...app.context, now: () => minutesLater(testMoment, 30) } };
    const both = await colleagueWith(app, [
      { role: 'editor', organisationId: own },
      { role: 'approver', organisationId: own },
    ]);
    for (let index = 0; index < 51; index += 1) await begin(later, editor, `Nieuw ${index}`);
    const home = href('office', { language });
    for (const { visitor } of [approver, both]) assert.match((await visitor.get(home)).body, /Wacht al lang/);
    const { body } = await both.visitor.get(home);
    assert.match(body, /Wacht op u \(52\)/);
    assert.match(body, /En nog 27 teksten die korter wachten/);
    assert.ok(body.includes(`href="${href('workList', { language, organisation: own })}"`));
    assert.doesNotMatch((await approver.visitor.get(home)).body, /En nog|Nieuw 1/);
  },
);

const states = ['draft', 'in-review', 'second-review', 'to-release', 'held', 'approved'] as const;
const plans = [
  { publish_on: null, scheduled_by: null, publish_refusal: null },
  { publish_on: '2027-01-01', scheduled_by: 1 as PersonId, publish_refusal: null },
  { publish_on: '2027-01-01', scheduled_by: null, publish_refusal: 'overtaken' },
];

/** Every state with every writer, approver and plan. */
const placesWith = (people: readonly PersonId[]) =>
  states.flatMap((state) =>
    people.flatMap((writer) =>
      [null, ...people].flatMap((approver) => plans.map((plan) => ({ state, writer, approver, plan }))),
    ),
  );

storeTest('the store finds what waits for somebody exactly as the rule says', async (database, context) => {
  const { app, editor, approver, stranger } = await workplace(context, database);
  const { queries } = database;
  const centre = await colleagueWith(app, [{ role: 'administrator', organisationId: null }]);
  const actors = await Promise.all([approver, editor, stranger, centre].map((one) => actorOf(app, one)));
  await begin(app, editor, 'Tekst');
  const places = placesWith([editor.id, approver.id, centre.id]);
  let waits = 0;
  // Rules are the same on both stores; PostgreSQL is tried with some.
  for (const about of database.kind === 'sqlite' ? places : places.filter((_, index) => index % 7 === 3)) {
    const plan = { ...about.plan, scheduled_by: about.plan.scheduled_by === null ? null : editor.id };
    await queries.updateTable('draft_revision').set({ person_id: about.writer }).execute();
    await queries
      .updateTable('draft')
      .set({ state: about.state, first_approver: about.approver, ...plan })
      .execute();
    const text = {
      ...{ organisationId: own, state: about.state, writers: [about.writer], openRemarks: 0, sentBackAt: null },
      ...{ approvers: about.approver === null ? [] : [about.approver], ...scheduledFrom(plan) },
    };
    for (const actor of actors) {
      const { lines, total } = await listWaitingDrafts(queries, personReader(actor), [own], 5);
      const due = taskOf(text, actor) === null ? 0 : 1;
      assert.deepEqual([lines.length, total], [due, due], JSON.stringify({ text, roles: actor.appointments }));
      waits += due;
    }
  }
  assert.ok(waits > 10, String(waits));
});

storeTest(
  'a text whose name was taken away is called as the public text in the list of its organisation',
  async (database, context) => {
    const there = await workplace(context, database);
    const { app, editor } = there;
    const key = await published(there, 'Openbare naam');
    const unpublished = await begin(app, editor, 'Nooit openbaar');
    await write(app, editor, key, { name: 'Nieuwe naam', source_id: 'A-1' }, -1);
    const names = async () => {
      const lines = await listWork(database.queries, registerReader, own, null, 10);
      return lines.map(({ name, sourceId }) => [name, sourceId]).toSorted();
    };
    assert.deepEqual(await names(), [
      ['Nieuwe naam', 'A-1'],
      ['Nooit openbaar', null],
    ]);
    await write(app, editor, key, { name: '', source_id: 'A-2' }, 3);
    await write(app, editor, unpublished, { name: '' }, 2);
    assert.deepEqual(await names(), [
      ['', null],
      ['Openbare naam', 'A-2'],
    ]);
  },
);

storeTest('remarks that are not done are counted at the draft that they are about', async (database, context) => {
  const { app, editor, approver } = await workplace(context, database);
  const [first, second] = [await begin(app, editor, 'Eerste'), await begin(app, editor, 'Tweede')];
  const open = { kind: 'remark', number: 1, done_at: null, reply_to: null };
  const remarks = [
    { ...open, key: first },
    { ...open, key: first },
    { ...open, key: first, done_at: testMoment },
    { ...open, key: first, reply_to: 1 },
    { ...open, key: first, kind: 'send-back' },
    { ...open, key: first, number: 2 },
    { ...open, key: second },
  ];
  const rows = remarks.map(({ key: { algorithmId, language }, ...one }, index) => ({
    ...{ id: index + 1, algorithm_id: algorithmId, language, person_id: approver.id, at: testMoment },
    ...{ text: 'Kan dit korter?', field: null, done_by: null, ...one },
  }));
  await database.queries.insertInto('remark').values(rows).execute();
  const expected = [
    ['Eerste', 2],
    ['Tweede', 1],
  ];
  const reader = personReader(await actorOf(app, editor));
  const counted = (lines: readonly { readonly name: string; readonly openRemarks: number }[]) =>
    lines.map(({ name, openRemarks }) => [name, openRemarks]).toSorted();
  assert.deepEqual(counted(await listWork(database.queries, reader, own, null, 10)), expected);
  assert.deepEqual(counted((await listWaitingDrafts(database.queries, reader, [own], 10)).lines), expected);
});
