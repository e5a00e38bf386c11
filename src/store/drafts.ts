import type { Selectable } from 'kysely';
import { mayDo } from '#register/access.ts';
import type { AlgorithmId } from '#register/algorithm.ts';
import type { PersonId } from '#register/appointment.ts';
import type { EntryDocument } from '#register/entry.ts';
import type { Instant, IsoDate } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import type { Reader } from '#register/reader.ts';
import type { WorkflowSettings, WorkState } from '#register/workflow.ts';
import type { Language } from '#standard/text.ts';
import { currentDrafts } from './current-drafts.ts';
import type { Queries, Writing } from './database.ts';
import { listedWordsOf } from './listed-words.ts';
import type { Tables } from './tables.ts';
import { settingsFrom, settingsInto } from './workflow-settings.ts';

/** Which text is worked on: that of an algorithm in a language. */
export type DraftKey = { readonly algorithmId: AlgorithmId; readonly language: Language };

/** A text that is being worked on, as it is now. */
export type Draft = DraftKey & {
  /** Tells the drafts of a text apart, one after the other. */
  readonly number: number;
  /** The number of the published version it changes; 0 when there is none. */
  readonly basedOn: number;
  readonly state: Exclude<WorkState, 'none'>;
  readonly revision: number;
  readonly document: EntryDocument;
  /** What changes for the public, in words. */
  readonly changeNote: string | null;
  /** True when a machine translated it; the public is told so. */
  readonly machineTranslated?: boolean;
  /** The revision in which somebody took that off; null or left out when nobody did, or it stands again. */
  readonly unmarkedIn?: number | null;
};

/** How far a draft is on its way to the public, besides its state. */
export type DraftPlace = {
  readonly state: Draft['state'];
  /** Who approved the text as it is now, the first before the second. */
  readonly approvers: readonly PersonId[];
  /** The day on which it becomes public by itself and who chose that; null when none was chosen. */
  readonly scheduled: { readonly on: IsoDate; readonly by: PersonId } | null;
  /** The day on which it could not become public, and why. */
  readonly notPublished: { readonly on: IsoDate; readonly refusal: string } | null;
  /** When it was sent back, as long as it was not submitted again. */
  readonly sentBackAt: Instant | null;
  /** How strictly it must be approved at least, whatever its organisation chooses later. */
  readonly kept: WorkflowSettings;
};

/** A draft where it is on its way, and whose words its change note is: who gave it, and who made the token with which it was given. */
export type PlacedDraft = Draft & DraftPlace & { readonly noteWriters: readonly PersonId[] };

const maySee = (reader: Reader, organisationId: OrganisationId): boolean =>
  reader.kind === 'register' || (reader.kind === 'person' && mayDo(reader.actor, 'see-work', organisationId));

/** Whose an algorithm is, whether it was ever public or not: for the register itself, and for who may see the work of that organisation. */
export const findOwner = async (queries: Queries, reader: Reader, id: AlgorithmId): Promise<OrganisationId | null> => {
  const row = await queries.selectFrom('algorithm').select('organisation_id').where('id', '=', id).executeTakeFirst();
  const owner = row === undefined ? null : (row.organisation_id as OrganisationId);
  return owner !== null && maySee(reader, owner) ? owner : null;
};

/** Whose an algorithm is, whether its text in a language is public now and made way for others, and how its organisation approves texts. */
export type DraftStanding = {
  readonly owner: OrganisationId;
  readonly isPublished: boolean;
  readonly isSucceeded: boolean;
  readonly settings: WorkflowSettings;
};

/** How an algorithm stands, for who may see the work of its organisation. */
export const findStanding = async (
  queries: Queries,
  reader: Reader,
  { algorithmId, language }: DraftKey,
): Promise<DraftStanding | null> => {
  const row = await queries
    .selectFrom('algorithm')
    .leftJoin('current_entry', (join) =>
      join.onRef('current_entry.algorithm_id', '=', 'algorithm.id').on('current_entry.language', '=', language),
    )
    .leftJoin('organisation_workflow', 'organisation_workflow.organisation_id', 'algorithm.organisation_id')
    .select(['algorithm.organisation_id', 'algorithm.merged_into', 'algorithm.succession', 'current_entry.number'])
    .select(['organisation_workflow.approvals', 'organisation_workflow.needs_release'])
    .where('algorithm.id', '=', algorithmId)
    .executeTakeFirst();
  if (row === undefined) return null;
  const owner = row.organisation_id as OrganisationId;
  if (!maySee(reader, owner)) return null;
  const isSucceeded = row.merged_into !== null || row.succession !== null;
  return { owner, isPublished: typeof row.number === 'number', isSucceeded, settings: settingsFrom(row) };
};

/** Whether a reader may see the work on an algorithm. */
export const maySeeOf = async (queries: Queries, reader: Reader, id: AlgorithmId): Promise<boolean> =>
  reader.kind === 'register' || (await findOwner(queries, reader, id)) !== null;

type ScheduleColumns = Pick<Selectable<Tables['draft']>, 'scheduled_by' | 'publish_on' | 'publish_refusal'>;

/** The day on which a draft becomes public by itself, or could not, from its columns. */
export const scheduledFrom = ({
  publish_on: on,
  scheduled_by: by,
  publish_refusal: refusal,
}: ScheduleColumns): Pick<DraftPlace, 'scheduled' | 'notPublished'> => ({
  scheduled: on === null || by === null ? null : { on: on as IsoDate, by: by as PersonId },
  notPublished: on === null || refusal === null ? null : { on: on as IsoDate, refusal },
});

type PlaceColumns = ScheduleColumns &
  Pick<
    Selectable<Tables['draft']>,
    'state' | 'first_approver' | 'second_approver' | 'sent_back_at' | 'approvals' | 'needs_release'
  >;

/** Where a draft is on its way, from its row. */
export const placeFrom = (row: PlaceColumns): DraftPlace => ({
  state: row.state as Draft['state'],
  approvers: [row.first_approver, row.second_approver].flatMap((id) => (id === null ? [] : [id as PersonId])),
  sentBackAt: row.sent_back_at as Instant | null,
  kept: settingsFrom(row),
  ...scheduledFrom(row),
});

/** Whose words the change note of a draft is, from its row. */
export const noteWritersFrom = (row: {
  readonly change_note_by: number | null;
  readonly note_token_made_by: number | null;
}): readonly PersonId[] =>
  [row.change_note_by, row.note_token_made_by].flatMap((id) => (id === null ? [] : [id as PersonId]));

/** The text of an algorithm in a language that is being worked on; null when nobody does, or the reader may not see it. */
export const findDraft = async (
  queries: Queries,
  reader: Reader,
  { algorithmId, language }: DraftKey,
): Promise<PlacedDraft | null> => {
  if (!(await maySeeOf(queries, reader, algorithmId))) return null;
  const row = await currentDrafts(queries)
    .leftJoin('delivery_token', 'delivery_token.person_id', 'draft.change_note_by')
    .select('delivery_token.made_by as note_token_made_by')
    .where('draft.algorithm_id', '=', algorithmId)
    .where('draft.language', '=', language)
    .executeTakeFirst();
  if (row === undefined) return null;
  return {
    ...{ algorithmId, language, number: row.number, basedOn: row.based_on },
    ...{ revision: row.revision, changeNote: row.change_note },
    ...{ machineTranslated: row.machine_translated === 1, unmarkedIn: row.unmarked_in },
    ...placeFrom(row),
    noteWriters: noteWritersFrom(row),
    document: JSON.parse(row.body) as EntryDocument,
  };
};

/** The text of one revision, of the draft that is worked on or of one that was published; only for the register itself. */
export const findRevision = async (
  queries: Queries,
  reader: Reader,
  { algorithmId, language }: DraftKey,
  revision: number,
): Promise<EntryDocument | null> => {
  if (reader.kind !== 'register') return null;
  const row = await queries
    .selectFrom('draft_revision')
    .select('body')
    .where('algorithm_id', '=', algorithmId)
    .where('language', '=', language)
    .where('revision', '=', revision)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : (JSON.parse(row.body) as EntryDocument);
};

/** Begins a draft, or gives it another revision, whose number giveRevision gave: who wrote it, when, and its text. */
export const saveDraft = async (
  writing: Writing,
  draft: Draft,
  { personId, at }: { readonly personId: PersonId; readonly at: Instant },
): Promise<void> => {
  const { algorithmId, language, number, basedOn, state, revision, document, changeNote } = draft;
  const key = { algorithm_id: algorithmId, language, number };
  const changed = {
    ...{ number, based_on: basedOn, state, revision, change_note: changeNote },
    machine_translated: draft.machineTranslated === true ? 1 : 0,
    unmarked_in: draft.unmarkedIn ?? null,
  };
  await writing
    .insertInto('draft_revision')
    .values({ ...key, revision, person_id: personId, at, body: JSON.stringify(document), ...listedWordsOf(document) })
    .execute();
  await writing
    .insertInto('draft')
    .values({ ...key, ...changed })
    .onConflict((conflict) => conflict.columns(['algorithm_id', 'language']).doUpdateSet(changed))
    .execute();
};

/** Moves a draft at a moment on its way to the public, or back; its text stays. */
export const saveDraftPlace = async (
  writing: Writing,
  { algorithmId, language }: DraftKey,
  { state, approvers, scheduled, notPublished, sentBackAt, kept }: DraftPlace,
  at: Instant,
): Promise<void> => {
  const [first = null, second = null] = approvers;
  const publishOn = scheduled?.on ?? notPublished?.on ?? null;
  await writing
    .updateTable('draft')
    .set({ state, first_approver: first, second_approver: second, sent_back_at: sentBackAt, ...settingsInto(kept) })
    .set({
      moved_at: at,
      publish_on: publishOn,
      scheduled_by: scheduled?.by ?? null,
      publish_refusal: notPublished?.refusal ?? null,
    })
    .where('algorithm_id', '=', algorithmId)
    .where('language', '=', language)
    .execute();
};

/** Gives a draft what changes for the public in words, or (null) none, by somebody: they are a writer of it from then on. */
export const saveChangeNote = async (
  writing: Writing,
  { algorithmId, language }: DraftKey,
  changeNote: string | null,
  personId: PersonId,
): Promise<void> => {
  await writing
    .updateTable('draft')
    .set({ change_note: changeNote, change_note_by: personId })
    .where('algorithm_id', '=', algorithmId)
    .where('language', '=', language)
    .execute();
};

/** Takes the revisions of a draft away that was thrown away: nobody is held to words that are gone. */
export const removeRevisions = async (
  writing: Writing,
  { algorithmId, language, number }: DraftKey & Pick<Draft, 'number'>,
): Promise<void> => {
  await writing
    .deleteFrom('draft_revision')
    .where('algorithm_id', '=', algorithmId)
    .where('language', '=', language)
    .where('number', '=', number)
    .execute();
};

/** Takes a draft away, because it was published or thrown away; its revisions stay, the links to read it are over. */
export const removeDraft = async (writing: Writing, { algorithmId, language }: DraftKey): Promise<void> => {
  await writing
    .updateTable('preview')
    .set({ is_over: 1 })
    .where('algorithm_id', '=', algorithmId)
    .where('language', '=', language)
    .execute();
  await writing.deleteFrom('draft').where('algorithm_id', '=', algorithmId).where('language', '=', language).execute();
};
