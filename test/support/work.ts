import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { readActor } from '#commands/office/context.ts';
import { type Move, moveDraft } from '#commands/office/move-draft.ts';
import { beginAlgorithm, writeDraft } from '#commands/office/write-draft.ts';
import type { Actor } from '#register/access.ts';
import type { EntryDocument } from '#register/entry.ts';
import type { IsoDate } from '#register/instant.ts';
import { editableFields } from '#register/rules/obligations.ts';
import type { FieldKey } from '#standard/fields.ts';
import type { Database } from '#store/database.ts';
import type { DraftKey } from '#store/drafts.ts';
import type { App } from '#test/app.ts';
import { type Colleague, colleagueWith, officeWith, other, own } from './colleagues.ts';

/** A text that says everything its category obliges. */
export const completeValues: EntryDocument['values'] = {
  description_short: 'Sorteert meldingen over de straat.',
  status: 'In gebruik',
  contact_email: 'algoritmes@oosterlee.example',
  publication_category: 'Overige algoritmes',
  goal: 'Meldingen komen sneller bij het juiste team.',
};

const editableKeys = editableFields.map(({ key }) => key as FieldKey);

/** Two organisations; at the first somebody who writes and somebody who approves, at the other somebody who does both. */
export type Workplace = {
  readonly app: App;
  readonly editor: Colleague;
  readonly approver: Colleague;
  readonly stranger: Colleague;
};

export const workplace = async (context: TestContext, database: Database): Promise<Workplace> => {
  const app = await officeWith(context, database);
  const at = (organisationId: typeof own, ...roles: readonly ('editor' | 'approver')[]) =>
    colleagueWith(
      app,
      roles.map((role) => ({ role, organisationId })),
    );
  return {
    app,
    editor: await at(own, 'editor'),
    approver: await at(own, 'approver'),
    stranger: await at(other, 'editor', 'approver'),
  };
};

/** Where something is done: a store and its clock. */
type Place = Pick<App, 'database' | 'context'>;
type Someone = Pick<Colleague, 'id'>;

/** Who somebody is to the rules now. */
export const actorOf = ({ database, context }: Place, { id }: Someone): Promise<Actor> =>
  readActor(database.queries, id, context.now());

/** Begins an algorithm of an organisation with a whole text, as a draft. */
export const begin = async (app: Place, writer: Someone, name: string, organisation = own): Promise<DraftKey> => {
  const actor = await actorOf(app, writer);
  const begun = await beginAlgorithm(app.context, actor, organisation, name);
  assert.ok(begun.kind === 'begun');
  await write(app, writer, begun.key, { name }, 1);
  return begun.key;
};

/** Writes a whole text with these values over a revision; the new revision. */
export const write = async (
  app: Place,
  writer: Someone,
  key: DraftKey,
  values: EntryDocument['values'],
  revision: number,
): Promise<number> => {
  const sent = { asked: editableKeys, values: { ...completeValues, ...values }, notApplicable: [], revision };
  const outcome = await writeDraft(app.context, await actorOf(app, writer), key, sent);
  assert.ok(outcome.kind === 'saved');
  return outcome.revision;
};

/** Takes a step with a text; why it was refused, or 'moved'. */
export const move = async (
  app: Place,
  colleague: Someone,
  key: DraftKey,
  step: Move,
  revision: number,
  reason = '',
  date: IsoDate | null = null,
): Promise<string> => {
  const outcome = await moveDraft(app.context, await actorOf(app, colleague), key, { step, revision, reason, date });
  return outcome.kind === 'refused' ? outcome.refusal : outcome.kind;
};

/** Brings the draft at a revision to the public, with four eyes. */
export const publish = async (
  { app, editor, approver }: Pick<Workplace, 'app' | 'editor' | 'approver'>,
  key: DraftKey,
  revision: number,
): Promise<void> => {
  assert.equal(await move(app, editor, key, 'submit', revision), 'moved');
  assert.equal(await move(app, approver, key, 'approve', revision), 'moved');
  assert.equal(await move(app, approver, key, 'publish', revision), 'moved');
  await app.index.follow();
};

/** A new published entry of the first organisation. */
export const published = async (there: Workplace, name: string): Promise<DraftKey> => {
  const key = await begin(there.app, there.editor, name);
  await publish(there, key, 2);
  return key;
};
