import assert from 'node:assert/strict';
import { appoint, endAppointment } from '#commands/office/appoint.ts';
import { moveDraft } from '#commands/office/move-draft.ts';
import { beginAlgorithm } from '#commands/office/write-draft.ts';
import { dateOf } from '#register/instant.ts';
import { registerReader } from '#register/reader.ts';
import { listChainedLinesAfter } from '#store/audit-trail.ts';
import { makeApp } from '#test/app.ts';
import { storeTest } from '#test/stores.ts';
import { appointed } from '#test/support/people.ts';

storeTest(
  'a line says about which organisation it is, and one about an account about none',
  async (database, context) => {
    const app = await makeApp(context, database, { content: 'demo' });
    const [own, other] = app.reading.organisations().all.map(({ id }) => id);
    assert.ok(own !== undefined && other !== undefined);
    const { queries } = database;
    const before = (await listChainedLinesAfter(queries, registerReader, 0, 1_000)).at(-1)?.sequence ?? 0;
    const coordinator = await appointed(app, 'baas@waterwoude.example', 'coordinator', own);
    const editor = await appointed(app, 'redacteur@waterwoude.example', 'editor', own);
    const stranger = await appointed(app, 'vreemde@elders.example', 'editor', other);
    const begun = await beginAlgorithm(app.context, editor, own, 'Meldingen sorteren');
    assert.ok(begun.kind === 'begun');
    const request = { step: 'discard', revision: 1, reason: '' } as const;
    assert.equal((await moveDraft(app.context, stranger, begun.key, request)).kind, 'refused');
    assert.equal((await moveDraft(app.context, editor, begun.key, request)).kind, 'moved');
    const days = { from: dateOf(app.context.now()), until: null, deputyFor: null };
    const again = { email: 'redacteur@waterwoude.example', role: 'editor', organisationId: own, ...days } as const;
    await appoint(app.context, coordinator, again);
    await appoint(app.context, stranger, { ...again, role: 'approver' });
    await endAppointment(app.context, coordinator, editor.appointments[0]?.id ?? assert.fail());
    const lines = await listChainedLinesAfter(queries, registerReader, before, 1_000);
    const about = lines.map(({ action, objectKind, organisationId }) => [action, objectKind, organisationId]);
    assert.deepEqual(about, [
      ['appoint', 'appointment', own],
      ['appoint', 'appointment', own],
      ['appoint', 'appointment', other],
      ['begin-algorithm', 'entry', own],
      ['discard', 'entry', own],
      ['discard', 'entry', own],
      ['appoint', 'account', null],
      ['appoint', 'appointment', own],
      ['end-appointment', 'appointment', own],
    ]);
  },
);
