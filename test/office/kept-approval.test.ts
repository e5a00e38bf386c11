import assert from 'node:assert/strict';
import { setWorkflow } from '#commands/office/set-workflow.ts';
import { storeTest } from '#test/stores.ts';
import { officeWith, own } from '#test/support/colleagues.ts';
import { draftOf, moved, submittedBy, type Worker, workerAs, workerWith } from '#test/support/texts.ts';

storeTest(
  'a lighter choice takes no second approval and no hold away from a text on its way',
  async (database, context) => {
    const app = await officeWith(context, database);
    const centre = await workerAs(app, 'administrator', null);
    const [editor, approver] = [await workerAs(app, 'editor'), await workerAs(app, 'approver')];
    const both = await workerWith(
      app,
      { role: 'coordinator', organisationId: own },
      { role: 'approver', organisationId: own },
    );
    const choose = (approvals: 1 | 2, needsRelease: boolean) =>
      setWorkflow(app.context, both.actor, own, { approvals, needsRelease });
    await choose(2, true);
    const key = await draftOf(app, editor);
    const step = (worker: Worker, name: Parameters<typeof moved>[3], reason = '') =>
      moved(app, worker, key, name, { revision: 2, reason });
    await step(editor, 'submit');
    await step(both, 'approve');
    await step(approver, 'approve');
    assert.equal(await step(centre, 'hold-back', 'Wacht op de Kamer.'), 'moved');
    assert.equal(await choose(1, false), 'set');
    for (const name of ['take-back', 'submit', 'approve'] as const) assert.equal(await step(both, name), 'moved', name);
    assert.equal(await step(both, 'approve'), 'needs-another-approver');
    assert.equal(await step(both, 'publish'), 'wrong-state');
    assert.equal(await step(approver, 'approve'), 'moved');
    assert.equal(await step(approver, 'publish'), 'wrong-state', 'the centre held it');
    assert.equal(await step(centre, 'release'), 'moved');
    assert.equal(await step(approver, 'publish'), 'moved');
    const next = await submittedBy(app, editor);
    assert.equal(await moved(app, approver, next, 'approve', { revision: 2 }), 'moved');
    assert.equal(
      await moved(app, approver, next, 'publish', { revision: 2 }),
      'moved',
      'what comes after is approved by one',
    );
  },
);
