import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { publishDue } from '#commands/office/publish-due.ts';
import { setWorkflow } from '#commands/office/set-workflow.ts';
import { fingerprintOf } from '#formats/fingerprint.ts';
import { emptyDocument } from '#register/entry.ts';
import { addDays, dateOf, endOfDate, type Instant, type IsoDate, startOfDate } from '#register/instant.ts';
import { registerReader } from '#register/reader.ts';
import { minutesLater } from '#register/session.ts';
import { href } from '#src/routes.ts';
import { saveDisabled } from '#store/accounts.ts';
import { saveLastDay } from '#store/appointments.ts';
import { listAuditLinesAfter } from '#store/audit.ts';
import { type Database, transact } from '#store/database.ts';
import { type DraftKey, findDraft } from '#store/drafts.ts';
import { addVersions } from '#store/entry-writes.ts';
import { type App, testMoment } from '#test/app.ts';
import { storeTest } from '#test/stores.ts';
import { officeWith, other, own } from '#test/support/colleagues.ts';
import {
  completeText,
  draftOf,
  moved,
  submittedBy,
  type Worker,
  workerAs,
  workerWith,
  written,
} from '#test/support/texts.ts';

const language = 'nl';
const today = dateOf(testMoment);
const inAWeek = addDays(today, 7);

type Office = {
  readonly app: App;
  readonly editor: Worker;
  readonly approver: Worker;
  readonly key: DraftKey;
  /** Lets the job run at a moment; how many it published or could not. */
  readonly dayComes: (at: Instant) => Promise<number>;
  readonly place: () => ReturnType<typeof findDraft>;
};

/** An office with a text that waits for its approver. */
const office = async (context: TestContext, database: Database): Promise<Office> => {
  const app = await officeWith(context, database);
  const editor = await workerAs(app, 'editor');
  const key = await submittedBy(app, editor);
  return {
    ...{ app, editor, key, approver: await workerAs(app, 'approver') },
    dayComes: (at) => publishDue({ ...app.context, now: () => at, actor: 'system', origin: 'job' }),
    place: () => findDraft(database.queries, registerReader, key),
  };
};

const isPublic = async ({ app, key }: Office): Promise<boolean> => {
  await app.index.follow();
  return (await app.get(href('entry', { language, id: key.algorithmId }))).statusCode === 200;
};

const planned = async ({ app, approver, key }: Office, date: IsoDate = inAWeek): Promise<void> => {
  assert.equal(await moved(app, approver, key, 'approve', { revision: 2 }), 'moved');
  assert.equal(await moved(app, approver, key, 'schedule', { revision: 2, date }), 'moved');
};

storeTest('a text becomes public as its day begins in the Netherlands, and not before', async (database, context) => {
  const there = await office(context, database);
  const { app, approver, key, dayComes } = there;
  assert.equal(await moved(app, approver, key, 'schedule', { revision: 2, date: inAWeek }), 'wrong-state');
  await moved(app, approver, key, 'approve', { revision: 2 });
  for (const [date, refusal] of [
    [null, 'needs-date'],
    [today, 'date-passed'],
    ['2029-01-01' as IsoDate, 'date-too-far'],
  ] as const)
    assert.equal(await moved(app, approver, key, 'schedule', { revision: 2, date }), refusal);
  assert.equal(await moved(app, approver, key, 'schedule', { revision: 1, date: inAWeek }), 'changed-meanwhile');
  assert.equal(await moved(app, approver, key, 'schedule', { revision: 2, date: inAWeek }), 'moved');
  assert.equal(await dayComes(minutesLater(startOfDate(inAWeek), -1)), 0);
  assert.equal(await isPublic(there), false);
  assert.equal(await dayComes(startOfDate(inAWeek)), 1);
  assert.equal(await isPublic(there), true);
  assert.equal(await dayComes(startOfDate(inAWeek)), 0, 'once');
  const [line] = (await listAuditLinesAfter(database.queries, registerReader, 0, 1_000)).slice(-1);
  assert.equal(line?.action, 'publish');
  assert.deepEqual([line?.actor, line?.origin, line?.result], ['system', 'job', 'moved']);
  assert.equal(line?.details.decidedBy, `person:${approver.id}`);
});

storeTest('a day is changed and taken away, and a text that is taken back loses it', async (database, context) => {
  const there = await office(context, database);
  const { app, approver, editor, key, dayComes, place } = there;
  await planned(there);
  const later = addDays(inAWeek, 1);
  assert.equal(await moved(app, approver, key, 'schedule', { revision: 2, date: later }), 'moved');
  assert.equal(await dayComes(startOfDate(inAWeek)), 0, 'the first day counts no more');
  assert.equal(await moved(app, approver, key, 'call-off', { revision: 2 }), 'moved');
  assert.equal(await moved(app, approver, key, 'call-off', { revision: 2 }), 'not-scheduled');
  assert.equal((await place())?.state, 'approved');
  assert.equal(await dayComes(endOfDate(later)), 0);
  await moved(app, approver, key, 'schedule', { revision: 2, date: inAWeek });
  assert.equal(await moved(app, editor, key, 'take-back', { revision: 2 }), 'moved');
  assert.deepEqual([(await place())?.scheduled, (await place())?.approvers], [null, []]);
  assert.equal(await dayComes(endOfDate(inAWeek)), 0);
  assert.equal(await isPublic(there), false);
});

storeTest(
  'what cannot be published on its day goes back to the approvers with the reason',
  async (database, context) => {
    const there = await office(context, database);
    const { app, key, dayComes, place } = there;
    await planned(there);
    const document = { ...emptyDocument, values: completeText };
    const imported = { ...key, number: 1, state: 'published', document, fingerprint: fingerprintOf(document) } as const;
    await transact(database, (writing) =>
      addVersions(writing, [
        { ...imported, changeNote: null, publishedAt: testMoment, confirmedAt: null, machineTranslated: false },
      ]),
    );
    assert.equal(await dayComes(startOfDate(inAWeek)), 1);
    assert.deepEqual((await place())?.notPublished, { on: inAWeek, refusal: 'overtaken' });
    assert.equal((await place())?.scheduled, null);
    assert.equal(await dayComes(endOfDate(inAWeek)), 0, 'it is told once');
    const home = await there.approver.visitor.get(href('office', { language }));
    assert.match(home.body, /Niet gepubliceerd<\/span><a[^>]*>Meldingen sorteren/);
    const page = await there.approver.visitor.get(href('workEntry', { language, id: key.algorithmId }));
    assert.match(page.body, /kon niet openbaar worden op 1 december 2026/);
    assert.match(page.body, /De openbare tekst is intussen veranderd/);
    assert.equal(await moved(app, there.approver, key, 'send-back', { revision: 2, reason: 'Opnieuw.' }), 'moved');
    assert.equal((await place())?.notPublished, null);
  },
);

storeTest(
  'a day that was chosen by somebody who may not approve any more does not count',
  async (database, context) => {
    const there = await office(context, database);
    await planned(there);
    const [appointment = 0] = there.approver.appointments;
    await transact(database, (writing) => saveLastDay(writing, appointment, addDays(today, 1)));
    assert.equal(await there.dayComes(startOfDate(inAWeek)), 1);
    assert.equal((await there.place())?.notPublished?.refusal, 'not-allowed');
    assert.equal(await isPublic(there), false);
  },
);

storeTest('a day that was chosen by somebody whose account is closed does not count', async (database, context) => {
  const there = await office(context, database);
  await planned(there);
  await transact(database, (writing) => saveDisabled(writing, there.approver.id, testMoment));
  assert.equal(await there.dayComes(startOfDate(inAWeek)), 1);
  assert.deepEqual((await there.place())?.notPublished, { on: inAWeek, refusal: 'account-closed' });
  assert.equal(await isPublic(there), false);
  const colleague = await workerAs(there.app, 'approver');
  const page = await colleague.visitor.get(href('workEntry', { language, id: there.key.algorithmId }));
  assert.match(page.body, /Het account van wie de datum koos, is gesloten/);
});

storeTest('one text that cannot be read holds up no other on its day', async (database, context) => {
  const there = await office(context, database);
  const { app, editor, approver } = there;
  await planned(there);
  const second = await submittedBy(app, editor);
  await planned({ ...there, key: second });
  const [broken, good] = [there.key, second].toSorted((one, two) => one.algorithmId.localeCompare(two.algorithmId));
  assert.ok(broken !== undefined && good !== undefined);
  const row = database.queries.updateTable('draft_revision').where('algorithm_id', '=', broken.algorithmId);
  await row.set({ body: '{"values":null}' }).execute();
  await assert.rejects(there.dayComes(startOfDate(inAWeek)), /1 texts could not be published/);
  assert.equal(await isPublic({ ...there, key: good }), true);
  assert.equal(approver.appointments.length, 1);
});

storeTest('two approvals are given by two people, neither of whom wrote', async (database, context) => {
  const app = await officeWith(context, database);
  const coordinator = await workerAs(app, 'coordinator');
  const two = { approvals: 2, needsRelease: false } as const;
  assert.equal(await setWorkflow(app.context, coordinator.actor, own, two), 'set');
  assert.equal(await setWorkflow(app.context, coordinator.actor, own, two), 'unchanged');
  const [editor, first, second] = [
    await workerAs(app, 'editor'),
    await workerAs(app, 'approver'),
    await workerAs(app, 'approver'),
  ];
  const both = await workerWith(
    app,
    { role: 'editor', organisationId: own },
    { role: 'approver', organisationId: own },
  );
  const key = await draftOf(app, editor);
  assert.equal(await written(app, both, key, { ...completeText, goal: 'Een ander doel.' }, 2), 'saved');
  const step = (worker: Worker, name: Parameters<typeof moved>[3], reason = '') =>
    moved(app, worker, key, name, { revision: 3, reason });
  await step(editor, 'submit');
  assert.equal(await step(first, 'approve'), 'moved');
  assert.equal(await step(first, 'approve'), 'needs-another-approver');
  assert.equal(await step(first, 'publish'), 'wrong-state');
  assert.equal(await step(both, 'approve'), 'needs-second-person');
  const home = href('office', { language });
  assert.match((await second.visitor.get(home)).body, /Tweede keer nakijken/);
  assert.doesNotMatch((await first.visitor.get(home)).body, /nakijken/i);
  const seen = await first.visitor.get(href('workEntry', { language, id: key.algorithmId }));
  assert.match(seen.body, /U keurde deze tekst al goed/);
  await step(second, 'send-back', 'Nog een keer.');
  await step(editor, 'submit');
  assert.equal(await step(first, 'approve'), 'moved', 'approvals begin anew');
  assert.equal(await step(second, 'approve'), 'moved');
  const one = { approvals: 1, needsRelease: true } as const;
  assert.equal(await setWorkflow(app.context, coordinator.actor, own, one), 'set');
  assert.equal(await step(first, 'publish'), 'moved', 'a change does not touch what was approved');
  const lines = await listAuditLinesAfter(database.queries, registerReader, 0, 1_000);
  assert.deepEqual(
    lines.filter(({ action }) => action === 'set-workflow').map(({ details }) => details.after),
    [two, one],
  );
});

storeTest('the centre releases or holds, reads only what it must, and changes nothing', async (database, context) => {
  const app = await officeWith(context, database);
  const [coordinator, editor, approver] = [
    await workerAs(app, 'coordinator'),
    await workerAs(app, 'editor'),
    await workerAs(app, 'approver'),
  ];
  const centre = await workerAs(app, 'administrator', null);
  await setWorkflow(app.context, coordinator.actor, own, { approvals: 1, needsRelease: true });
  const key = await submittedBy(app, editor);
  const page = href('workEntry', { language, id: key.algorithmId });
  const home = href('office', { language });
  assert.equal((await centre.visitor.get(page)).statusCode, 403, 'not before it is approved');
  await moved(app, approver, key, 'approve', { revision: 2 });
  assert.equal(await moved(app, approver, key, 'publish', { revision: 2 }), 'wrong-state');
  const read = await centre.visitor.get(page);
  assert.equal(read.statusCode, 200);
  assert.match(read.body, /value="release"/);
  assert.doesNotMatch(read.body, /value="(approve|publish|send-back|take-back)"|bewerken|kantoor\/algoritmes/);
  assert.equal((await centre.visitor.get(href('workEdit', { language, id: key.algorithmId }))).statusCode, 403);
  assert.equal(await written(app, centre, key, { ...completeText, goal: 'Van het centrum.' }, 2), 'not-allowed');
  assert.match((await centre.visitor.get(home)).body, /Vrijgeven<\/span><a[^>]*>Meldingen sorteren/);
  assert.equal(await moved(app, centre, key, 'hold-back', { revision: 2 }), 'needs-reason');
  assert.equal(await moved(app, centre, key, 'hold-back', { revision: 2, reason: 'Wacht op de Kamer.' }), 'moved');
  assert.match((await editor.visitor.get(page)).body, /Wacht op de Kamer/);
  assert.match((await editor.visitor.get(home)).body, /Aangehouden<\/span>/);
  assert.equal(await moved(app, centre, key, 'release', { revision: 2 }), 'moved');
  assert.equal((await centre.visitor.get(page)).statusCode, 403, 'nor after it let the text through');
  assert.equal(await moved(app, centre, key, 'publish', { revision: 2 }), 'not-allowed');
  assert.equal(await moved(app, approver, key, 'publish', { revision: 2 }), 'moved');
});

storeTest(
  'the coordinator alone chooses how texts are approved, at their own organisation',
  async (database, context) => {
    const app = await officeWith(context, database);
    const [coordinator, stranger] = [await workerAs(app, 'coordinator'), await workerAs(app, 'coordinator', other)];
    const others = [
      await workerAs(app, 'editor'),
      await workerAs(app, 'approver'),
      await workerAs(app, 'administrator', null),
    ];
    const page = href('workApproval', { language, organisation: own });
    const chosen = { goedkeurders: '2', vrijgave: 'ja' };
    for (const one of [stranger, ...others]) {
      assert.equal((await one.visitor.get(page)).statusCode, 403);
      assert.equal((await one.send(page, chosen)).statusCode, 403);
    }
    assert.match((await coordinator.visitor.get(page)).body, /<option value="1" selected>/);
    assert.equal((await coordinator.send(page, chosen)).statusCode, 303);
    const shown = await coordinator.visitor.get(page);
    assert.match(shown.body, /<option value="2" selected>/);
    assert.match(shown.body, /<option value="ja" selected>/);
  },
);

storeTest('on the page an approver chooses a day, sees it everywhere and takes it away', async (database, context) => {
  const there = await office(context, database);
  const { app, approver, key, editor } = there;
  await moved(app, approver, key, 'approve', { revision: 2 });
  const page = href('workEntry', { language, id: key.algorithmId });
  const wrong = await approver.send(page, { stap: 'schedule', revisie: '2', datum: '2026-02-30' });
  assert.equal(wrong.statusCode, 422);
  assert.match(wrong.body, /href="#datum"/);
  assert.match(wrong.body, /id="datum-fout"/);
  assert.match(wrong.body, /value="2026-02-30"/, 'what was typed stays');
  const sent = await approver.send(page, { stap: 'schedule', revisie: '2', datum: inAWeek });
  assert.equal(sent.statusCode, 303);
  for (const address of [page, href('workList', { language, organisation: own })])
    assert.match((await editor.visitor.get(address)).body, /wordt openbaar op 1 december 2026 om 00:00 uur/, address);
  assert.doesNotMatch((await approver.visitor.get(href('office', { language }))).body, /Publiceren<\/span>/);
  assert.equal((await approver.send(page, { stap: 'call-off', revisie: '2' })).statusCode, 303);
  assert.match((await approver.visitor.get(page)).body, /Goedgekeurd, nog niet openbaar/);
});
