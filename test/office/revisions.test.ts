import assert from 'node:assert/strict';
import { startUndo, undoSheet } from '#commands/office/sheets/undo-sheet.ts';
import { confirmSheet, writeSheet } from '#commands/office/sheets/write-sheet.ts';
import { readToWrite, writeDraft } from '#commands/office/write-draft.ts';
import type { EntryDocument } from '#register/entry.ts';
import { registerReader } from '#register/reader.ts';
import { editableFields } from '#register/rules/obligations.ts';
import type { FieldKey } from '#standard/fields.ts';
import { listWriters } from '#store/draft-writers.ts';
import { type DraftKey, findDraft } from '#store/drafts.ts';
import { storeTest } from '#test/stores.ts';
import { csv, takeIn } from '#test/support/sheets.ts';
import { actorOf, begin, completeValues, move, publish, type Workplace, workplace, write } from '#test/support/work.ts';

const asked = editableFields.map(({ key }) => key as FieldKey);

/** Sends a form that was made of a revision. */
const send = async ({ app, editor }: Workplace, key: DraftKey, values: EntryDocument['values'], revision: number) =>
  writeDraft(app.context, await actorOf(app, editor), key, {
    ...{ asked, notApplicable: [], revision },
    values: { ...completeValues, name: 'Tekst', ...values },
  });

storeTest('nobody approves words that they did not see: no revision is of two texts', async (database, context) => {
  const there = await workplace(context, database);
  const { app, editor, approver } = there;
  const key = await begin(app, editor, 'Tekst');
  await publish(there, key, 2);
  const seen = await write(app, editor, key, { name: 'Tekst', goal: 'Wat de goedkeurder zag.' }, 0);
  assert.equal(await move(app, editor, key, 'submit', seen), 'moved');
  assert.equal(await move(app, editor, key, 'take-back', seen), 'moved');
  assert.equal(await move(app, editor, key, 'discard', seen), 'moved');
  const unseen = await write(app, editor, key, { name: 'Tekst', goal: 'Wat niemand zag.' }, 0);
  assert.equal(await move(app, editor, key, 'submit', unseen), 'moved');
  assert.equal(await move(app, approver, key, 'approve', seen), 'changed-meanwhile');
  assert.equal(await move(app, approver, key, 'approve', unseen), 'moved');
  assert.deepEqual([seen, unseen], [3, 4]);
});

storeTest('a form of a text that was published since overwrites nothing of a colleague', async (database, context) => {
  const there = await workplace(context, database);
  const { app, editor } = there;
  const key = await begin(app, editor, 'Tekst');
  await write(app, editor, key, { name: 'Tekst', goal: 'Van de collega.' }, 2);
  await publish(there, key, 3);
  // Made of the revision before, when there is no draft, and when there is another one.
  const [mine, theirs] = ['Van mij.', 'Van de collega.'];
  const first = await send(there, key, { goal: mine }, 2);
  assert.ok(first.kind === 'collided');
  assert.deepEqual(first.collisions, [{ key: 'goal', mine, theirs }]);
  const beside = await send(there, key, { risks: 'Alleen dit is van mij.' }, 2);
  assert.ok(beside.kind === 'saved');
  assert.deepEqual(beside.theirs, ['goal']);
  const second = await send(there, key, { goal: mine }, 2);
  assert.ok(second.kind === 'collided');
  const draft = await findDraft(database.queries, registerReader, key);
  assert.deepEqual([draft?.document.values.goal, draft?.revision], [theirs, 4]);
});

storeTest('a form of what was public passes over no word that was published since', async (database, context) => {
  const there = await workplace(context, database);
  const { app, editor } = there;
  const key = await begin(app, editor, 'Tekst');
  await publish(there, key, await write(app, editor, key, { name: 'Tekst', goal: 'Eerst.' }, 2));
  const opened = await readToWrite(database.queries, await actorOf(app, editor), key);
  assert.equal(opened?.revision, -1);
  await publish(there, key, await write(app, editor, key, { name: 'Tekst', goal: 'Van de collega.' }, -1));
  const beside = await send(there, key, { goal: 'Eerst.', risks: 'Alleen dit is van mij.' }, -1);
  assert.ok(beside.kind === 'saved');
  assert.deepEqual(beside.theirs, ['goal']);
  const draft = await findDraft(database.queries, registerReader, key);
  assert.deepEqual(
    [draft?.document.values.goal, draft?.document.values.risks],
    ['Van de collega.', 'Alleen dit is van mij.'],
  );
  assert.equal((await send(there, key, { goal: 'Van mij.' }, -1)).kind, 'collided');
});

storeTest('a form of a text that is gone passes over no word that stands there now', async (database, context) => {
  const there = await workplace(context, database);
  const { app, editor } = there;
  const key = await begin(app, editor, 'Tekst');
  await publish(there, key, 2);
  const gone = await write(app, editor, key, { name: 'Tekst', goal: 'Van een tekst die weg is.' }, 0);
  assert.equal(await move(app, editor, key, 'discard', gone), 'moved');
  await publish(there, key, await write(app, editor, key, { name: 'Tekst', goal: 'Van de collega.' }, 0));
  const late = await send(there, key, { goal: 'Van een tekst die weg is.' }, gone);
  assert.ok(late.kind === 'collided');
  assert.deepEqual(
    late.collisions.map((one) => one.key),
    ['goal'],
  );
});

storeTest('a revision of a spreadsheet that was undone is never that of another text', async (database, context) => {
  const there = await workplace(context, database);
  const { app, editor } = there;
  const actor = await actorOf(app, editor);
  const key = await begin(app, editor, 'Tekst');
  const find = () => findDraft(database.queries, registerReader, key);
  const sheet = async (goal: string) => {
    const id = await takeIn(app, actor, csv(['Algoritme-ID', 'Naam', 'Doel'], [key.algorithmId, 'Tekst', goal]));
    await confirmSheet(app.context, actor, id, { shown: [1], ticked: [1] });
    await writeSheet(app.context, actor, id);
    return id;
  };
  const undo = async (id: Awaited<ReturnType<typeof sheet>>) => {
    await startUndo(app.context, actor, id);
    await undoSheet(app.context, actor, id);
  };
  const first = await sheet('Uit het bestand.');
  assert.equal((await find())?.revision, 3);
  await undo(first);
  assert.equal((await find())?.revision, 2);
  const second = await sheet('Uit een ander bestand.');
  assert.equal((await find())?.revision, 4);
  await undo(second);
  assert.equal((await find())?.revision, 2, 'back to what was there before, not to a number between');
  assert.equal(await write(app, editor, key, { name: 'Tekst', goal: 'Met de hand.' }, 2), 5);
  assert.equal(await move(app, editor, key, 'submit', 4), 'changed-meanwhile');
  assert.equal(await move(app, editor, key, 'discard', 5), 'moved');
});

storeTest(
  'of many revisions is read who wrote, each once, and where a mark was taken off',
  async (database, context) => {
    const { app, editor, approver } = await workplace(context, database);
    const { queries } = database;
    const key = await begin(app, editor, 'Tekst');
    let revision = 2;
    for (const goal of ['Een.', 'Twee.', 'Drie.']) revision = await write(app, editor, key, { goal }, revision);
    await queries
      .updateTable('draft_revision')
      .set({ person_id: approver.id })
      .where('revision', 'in', [2, 4])
      .execute();
    const draft = (await findDraft(queries, registerReader, key)) ?? assert.fail();
    const writersOf = async (unmarkedIn: number | null) =>
      (await listWriters(queries, registerReader, { ...draft, unmarkedIn })).map((one) => [one.revision, one.personId]);
    assert.deepEqual(await writersOf(null), [
      [4, approver.id],
      [5, editor.id],
    ]);
    assert.deepEqual(await writersOf(3), [
      [3, editor.id],
      [4, approver.id],
      [5, editor.id],
    ]);
  },
);
