import assert from 'node:assert/strict';
import { readActor } from '#commands/office/context.ts';
import { makeToken } from '#commands/office/delivery-tokens.ts';
import { moveDraft } from '#commands/office/move-draft.ts';
import { addDays } from '#register/instant.ts';
import { listWaitingDrafts } from '#store/work-list.ts';
import type { App } from '#test/app.ts';
import { storeTest } from '#test/stores.ts';
import { type Colleague, colleagueWith, own } from '#test/support/colleagues.ts';
import { actorOf, begin, move, workplace } from '#test/support/work.ts';

/** How many texts wait for somebody at the own organisation. */
const waitingFor = async (app: App, colleague: Colleague): Promise<number> => {
  const reader = { kind: 'person', actor: await actorOf(app, colleague) } as const;
  return (await listWaitingDrafts(app.database.queries, reader, [own], 10)).total;
};

storeTest('who gave the public change note does not approve the text alone', async (database, context) => {
  const there = await workplace(context, database);
  const { app, editor, approver } = there;
  const roles = ['editor', 'approver'] as const;
  const both = await colleagueWith(
    app,
    roles.map((role) => ({ role, organisationId: own })),
  );
  const key = await begin(app, editor, 'Tekst');
  assert.equal(await move(app, both, key, 'submit', 2), 'moved');
  assert.equal(await waitingFor(app, both), 1, 'submitting without a word writes nothing');
  assert.equal(await move(app, both, key, 'take-back', 2), 'moved');
  assert.equal(await move(app, both, key, 'submit', 2, 'Woorden van wie goedkeurt.'), 'moved');
  assert.equal(await move(app, both, key, 'approve', 2), 'needs-second-person');
  assert.deepEqual([await waitingFor(app, both), await waitingFor(app, approver)], [0, 1]);
  // The same note, sent along by a colleague, stays of who wrote it.
  assert.equal(await move(app, editor, key, 'take-back', 2), 'moved');
  assert.equal(await move(app, editor, key, 'submit', 2, 'Woorden van wie goedkeurt.'), 'moved');
  assert.equal(await move(app, both, key, 'approve', 2), 'needs-second-person');
  assert.equal(await move(app, approver, key, 'approve', 2), 'moved');
  assert.equal(await move(app, both, key, 'publish', 2), 'needs-second-person');
});

storeTest('a note that came by a token is also of who made the token', async (database, context) => {
  const there = await workplace(context, database);
  const { app, editor, approver } = there;
  const maker = await colleagueWith(app, [
    { role: 'coordinator', organisationId: own },
    { role: 'approver', organisationId: own },
  ]);
  const actor = await actorOf(app, maker);
  const about = { name: 'zaaksysteem', scopes: ['indienen'] as const, lastDay: addDays(actor.day, 30) };
  const made = await makeToken(app.context, actor, own, about);
  assert.ok(made.kind === 'made');
  const key = await begin(app, editor, 'Tekst');
  const machine = await readActor(database.queries, made.id, app.context.now());
  const request = { step: 'submit', revision: 2, reason: 'Woorden door een machine.' } as const;
  assert.equal((await moveDraft(app.context, machine, key, request)).kind, 'moved');
  assert.equal(await move(app, maker, key, 'approve', 2), 'needs-second-person');
  assert.deepEqual([await waitingFor(app, maker), await waitingFor(app, approver)], [0, 1]);
  assert.equal(await move(app, approver, key, 'approve', 2), 'moved');
});
