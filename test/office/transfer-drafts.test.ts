import assert from 'node:assert/strict';
import { moveDraft } from '#commands/office/move-draft.ts';
import { sharePreview } from '#commands/office/previews.ts';
import { publishDue } from '#commands/office/publish-due.ts';
import { setWorkflow } from '#commands/office/set-workflow.ts';
import { moveTransfer, proposeTransfer } from '#commands/office/transfer.ts';
import { addDays, dateOf } from '#register/instant.ts';
import { registerReader } from '#register/reader.ts';
import { minutesLater } from '#register/session.ts';
import { nameInTrail } from '#register/trail.ts';
import { href } from '#src/routes.ts';
import { type DraftKey, findDraft } from '#store/drafts.ts';
import { type App, testMoment } from '#test/app.ts';
import { storeTest } from '#test/stores.ts';
import { type Colleague, colleagueWith, other, own } from '#test/support/colleagues.ts';
import { actorOf, begin, move, workplace, write } from '#test/support/work.ts';

const coordinators = async (app: App): Promise<{ readonly giver: Colleague; readonly receiver: Colleague }> => ({
  giver: await colleagueWith(app, [{ role: 'coordinator', organisationId: own }]),
  receiver: await colleagueWith(app, [{ role: 'coordinator', organisationId: other }]),
});

type Coordinators = Awaited<ReturnType<typeof coordinators>>;

/** Hands texts over today. */
const handOver = async (app: App, { giver, receiver }: Coordinators, keys: readonly DraftKey[]): Promise<void> => {
  const proposed = await proposeTransfer(app.context, await actorOf(app, giver), {
    ...{ fromId: own, toId: other, day: dateOf(testMoment), reason: 'De gemeenten gaan samen.' },
    chosen: keys.map(({ algorithmId }) => algorithmId),
  });
  assert.ok(proposed.kind === 'proposed');
  const accepted = await moveTransfer(app.context, await actorOf(app, receiver), proposed.id, 'accept');
  assert.equal(accepted.kind, 'done');
};

storeTest('what the giver judged, planned and shared does not go along', async (database, context) => {
  const { app, editor, approver, stranger } = await workplace(context, database);
  const both = await coordinators(app);
  const wanted = { approvals: 2, needsRelease: true } as const;
  await setWorkflow(app.context, await actorOf(app, both.receiver), other, wanted);
  const [approved, planned, written] = [
    await begin(app, editor, 'Goedgekeurd'),
    await begin(app, editor, 'Gepland'),
    await begin(app, editor, 'In bewerking'),
  ];
  const share = async (key: DraftKey): Promise<string> => {
    const shared = await sharePreview(app.context, await actorOf(app, editor), key);
    assert.ok(shared.kind === 'shared');
    return href('preview', { language: 'nl' }, { sleutel: shared.secret });
  };
  const links = [await share(approved), await share(written)];
  for (const key of [approved, planned]) {
    assert.equal(await move(app, editor, key, 'submit', 2), 'moved');
    assert.equal(await move(app, approver, key, 'approve', 2), 'moved');
  }
  const judge = await actorOf(app, approver);
  const onDay = { step: 'schedule', revision: 2, reason: '', date: addDays(judge.day, 1) } as const;
  assert.equal((await moveDraft(app.context, judge, planned, onDay)).kind, 'moved');
  for (const link of links) assert.equal((await app.get(link)).statusCode, 200);
  await handOver(app, both, [approved, planned, written]);

  const place = (key: DraftKey) => findDraft(database.queries, registerReader, key);
  for (const key of [approved, planned]) {
    const { state, approvers, scheduled, notPublished } = (await place(key)) ?? assert.fail();
    assert.deepEqual([state, approvers, scheduled, notPublished], ['in-review', [], null, null]);
  }
  assert.equal((await place(written))?.state, 'draft');
  for (const link of links) assert.notEqual((await app.get(link)).statusCode, 200);
  assert.equal(await publishDue({ ...app.context, now: () => minutesLater(testMoment, 3 * 24 * 60) }), 0);
  assert.equal(await move(app, stranger, approved, 'publish', 2), 'wrong-state');
  assert.equal(await move(app, stranger, approved, 'approve', 2), 'moved');
  assert.equal((await place(approved))?.state, 'second-review');
});

storeTest('the trail of what was handed over names nobody of the giver to the receiver', async (database, context) => {
  const { app, editor, stranger } = await workplace(context, database);
  const both = await coordinators(app);
  const administrator = await colleagueWith(app, [{ role: 'administrator', organisationId: null }]);
  const asWritten = (by: Colleague): App => ({ ...app, context: { ...app.context, actor: nameInTrail(by.id) } });
  const key = await begin(asWritten(editor), editor, 'Tekst');
  await handOver(app, both, [key]);
  await write(asWritten(stranger), stranger, key, { name: 'Andere tekst' }, 2);
  const address = href('trailEntry', { language: 'nl', id: key.algorithmId });
  for (const page of [address, `${address}?vorm=csv`]) {
    const seen = (await both.receiver.visitor.get(page)).body;
    assert.ok(seen.includes('Iemand van een andere organisatie') && seen.includes(stranger.name), page);
    assert.doesNotMatch(seen, new RegExp(`(${editor.name}|${nameInTrail(editor.id)})(?!\\d)`), page);
    assert.ok((await administrator.visitor.get(page)).body.includes(editor.name), page);
    assert.equal((await both.giver.visitor.get(page)).statusCode, 403);
  }
});
