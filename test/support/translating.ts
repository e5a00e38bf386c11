import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { readActor } from '#commands/office/context.ts';
import { type Move, moveDraft } from '#commands/office/move-draft.ts';
import { type AlgorithmId, parseAlgorithmId } from '#register/algorithm.ts';
import { registerReader } from '#register/reader.ts';
import { minutesLater } from '#register/session.ts';
import type { Environment } from '#src/config.ts';
import { href } from '#src/routes.ts';
import type { Language } from '#standard/text.ts';
import type { Database } from '#store/database.ts';
import { findDraft } from '#store/drafts.ts';
import { type App, testMoment } from '#test/app.ts';
import { type Colleague, colleagueWith, officeWith, own } from './colleagues.ts';

const language = 'nl';

/** A text as the form of an entry sends it. */
export const dutch = {
  ...{
    'veld-name': 'Meldingen sorteren',
    'veld-description_short': 'Sorteert meldingen.',
    'veld-status': 'In gebruik',
  },
  ...{ 'veld-contact_email': 'algoritmes@oosterlee.example', 'veld-publication_category': 'Overige algoritmes' },
  'veld-goal': 'Sneller bij het juiste team.',
};

/** Its translation, with a choice that a translation does not make. */
export const english = {
  ...{
    'veld-name': 'Sorting reports',
    'veld-description_short': 'Sorts reports.',
    'veld-goal': 'Sooner with the right team.',
  },
  'veld-status': 'Buiten gebruik',
};

/** An entry that is public in Dutch, who writes and judges it, and time that passes. */
export type Office = {
  readonly app: App;
  readonly editor: Colleague;
  readonly approver: Colleague;
  readonly id: AlgorithmId;
};

/** Takes steps with a text, each as it is then; what became of each. */
export const take = async (
  { app, editor, approver, id }: Office,
  text: Language,
  moves: readonly Move[],
  reason = 'Daarom.',
) => {
  const { queries } = app.database;
  const key = { algorithmId: id, language: text };
  const kinds: string[] = [];
  for (const step of moves) {
    const draft = await findDraft(queries, registerReader, key);
    const who = step === 'submit' || step === 'take-back' ? editor : approver;
    const actor = await readActor(queries, who.id, app.context.now());
    const outcome = await moveDraft(app.context, actor, key, { step, revision: draft?.revision ?? 0, reason });
    kinds.push(outcome.kind === 'moved' ? 'moved' : outcome.refusal);
  }
  return kinds;
};

/** An entry that is public in Dutch, and a clock that can be moved. */
export const office = async (context: TestContext, database: Database, environment: Environment = {}) => {
  let now = testMoment;
  const made = await officeWith(context, database, environment, { clock: () => now });
  const editor = await colleagueWith(made, [{ role: 'editor', organisationId: own }]);
  const approver = await colleagueWith(made, [{ role: 'approver', organisationId: own }]);
  const list = href('workList', { language, organisation: own });
  const begun = await editor.visitor.send(list, { naam: 'Meldingen sorteren' });
  const id = parseAlgorithmId(/(\d{8})/.exec(String(begun.headers.location))?.[1] ?? '') ?? assert.fail();
  const there: Office = { app: made, editor, approver, id };
  const wait = (): void => {
    now = minutesLater(now, 5);
  };
  const publishDutch = async (goal: string): Promise<void> => {
    wait();
    const sent = { ...dutch, 'veld-goal': goal };
    assert.equal((await editor.visitor.send(href('workEdit', { language, id }), sent)).statusCode, 303);
    assert.deepEqual(await take(there, 'nl', ['submit', 'approve', 'publish']), ['moved', 'moved', 'moved']);
    await made.index.follow();
    wait();
  };
  await publishDutch('Sneller bij het juiste team.');
  return { ...there, wait, publishDutch };
};
