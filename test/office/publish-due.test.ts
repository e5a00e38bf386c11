import assert from 'node:assert/strict';
import { publishDue } from '#commands/office/publish-due.ts';
import { makeAlgorithmId } from '#register/algorithm.ts';
import { addDays, startOfDate } from '#register/instant.ts';
import { storeTest } from '#test/stores.ts';
import { officeWith } from '#test/support/colleagues.ts';
import { moved, submittedBy, workerAs } from '#test/support/texts.ts';

storeTest('a whole slice of texts that go wrong again and again holds up no other', async (database, context) => {
  const app = await officeWith(context, database);
  const [editor, approver] = [await workerAs(app, 'editor'), await workerAs(app, 'approver')];
  const { queries } = database;
  const key = await submittedBy(app, editor);
  const date = addDays(approver.actor.day, 7);
  await moved(app, approver, key, 'approve', { revision: 2 });
  assert.equal(await moved(app, approver, key, 'schedule', { revision: 2, date }), 'moved');
  const algorithm = await queries.selectFrom('algorithm').selectAll().executeTakeFirstOrThrow();
  const draft = await queries.selectFrom('draft').selectAll().executeTakeFirstOrThrow();
  const revision = await queries.selectFrom('draft_revision').selectAll().executeTakeFirstOrThrow();
  const broken = Array.from({ length: 51 }, (_, n) => makeAlgorithmId(20_000 + n));
  await queries
    .insertInto('algorithm')
    .values(broken.map((id) => ({ ...algorithm, id })))
    .execute();
  await queries
    .insertInto('draft_revision')
    .values(broken.map((id) => ({ ...revision, algorithm_id: id, revision: 2, body: '{}' })))
    .execute();
  await queries
    .insertInto('draft')
    .values(broken.map((id) => ({ ...draft, algorithm_id: id, publish_on: addDays(date, -1) })))
    .execute();
  const due = { ...app.context, now: () => startOfDate(date), actor: 'system', origin: 'job' } as const;
  await assert.rejects(publishDue(due), (fault) => fault instanceof AggregateError && fault.errors.length === 51);
  const current = await queries.selectFrom('current_entry').select('algorithm_id').execute();
  assert.deepEqual(
    current.map((row) => row.algorithm_id),
    [key.algorithmId],
  );
});
