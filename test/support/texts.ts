import assert from 'node:assert/strict';
import { readActor } from '#commands/office/context.ts';
import { type Move, type MoveRequest, moveDraft } from '#commands/office/move-draft.ts';
import { beginAlgorithm, writeDraft } from '#commands/office/write-draft.ts';
import type { Actor } from '#register/access.ts';
import type { EntryDocument } from '#register/entry.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { editableFields } from '#register/rules/obligations.ts';
import type { FieldKey } from '#standard/fields.ts';
import type { DraftKey } from '#store/drafts.ts';
import type { App } from '#test/app.ts';
import { type Colleague, colleagueWith, type HeldRole, own } from './colleagues.ts';

/** A text with everything that its category obliges. */
export const completeText: EntryDocument['values'] = {
  name: 'Meldingen sorteren',
  description_short: 'Sorteert meldingen over de straat.',
  status: 'In gebruik',
  contact_email: 'algoritmes@waterwoude.example',
  publication_category: 'Overige algoritmes',
  goal: 'Meldingen komen sneller bij het juiste team.',
};

/** Somebody in a test, as the rules and as a browser know them. */
export type Worker = Colleague & { readonly actor: Actor };

/** A colleague with these roles, known to the rules too. */
export const workerWith = async (app: App, ...held: readonly HeldRole[]): Promise<Worker> => {
  const colleague = await colleagueWith(app, held);
  return { ...colleague, actor: await readActor(app.database.queries, colleague.id, app.context.now()) };
};

/** A colleague with one role at an organisation, or the first one of the tests. */
export const workerAs = (
  app: App,
  role: HeldRole['role'],
  organisationId: OrganisationId | null = own,
): Promise<Worker> => workerWith(app, { role, organisationId });

/** What a step ended with: 'moved', or why not. */
export const moved = async (
  app: App,
  { actor }: Pick<Worker, 'actor'>,
  key: DraftKey,
  step: Move,
  given: Partial<MoveRequest> & Pick<MoveRequest, 'revision'>,
): Promise<string> => {
  const outcome = await moveDraft(app.context, actor, key, { step, reason: '', ...given });
  return outcome.kind === 'refused' ? outcome.refusal : outcome.kind;
};

/** Writes values into the text of an algorithm. */
export const written = async (
  app: App,
  { actor }: Pick<Worker, 'actor'>,
  key: DraftKey,
  values: EntryDocument['values'],
  revision: number,
): Promise<string> => {
  const asked = editableFields.map((field) => field.key as FieldKey);
  const outcome = await writeDraft(app.context, actor, key, { asked, values, notApplicable: [], revision });
  return outcome.kind === 'refused' ? outcome.refusal : outcome.kind;
};

/** A complete text of an algorithm that was just begun, at revision 2, in draft. */
export const draftOf = async (
  app: App,
  writer: Pick<Worker, 'actor'>,
  organisation: OrganisationId = own,
  values: EntryDocument['values'] = completeText,
): Promise<DraftKey> => {
  const begun = await beginAlgorithm(app.context, writer.actor, organisation, String(values.name));
  assert.ok(begun.kind === 'begun');
  assert.equal(await written(app, writer, begun.key, values, 1), 'saved');
  return begun.key;
};

/** A complete text that was submitted, at revision 2. */
export const submittedBy = async (app: App, writer: Pick<Worker, 'actor'>): Promise<DraftKey> => {
  const key = await draftOf(app, writer);
  assert.equal(await moved(app, writer, key, 'submit', { revision: 2 }), 'moved');
  return key;
};
