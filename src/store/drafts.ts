import { mayDo } from '#register/access.ts';
import type { AlgorithmId } from '#register/algorithm.ts';
import type { PersonId } from '#register/appointment.ts';
import type { EntryDocument } from '#register/entry.ts';
import type { Instant } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import type { Reader } from '#register/reader.ts';
import type { WorkState } from '#register/workflow.ts';
import type { Language } from '#standard/text.ts';
import type { Queries, Writing } from './database.ts';
import { nextNumber } from './next-number.ts';

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
};

/** One revision of a draft: who wrote it and when. When a machine wrote it, also who made its token: through it they can deliver words of their own. */
export type Revision = {
  readonly revision: number;
  readonly personId: PersonId;
  readonly tokenMadeBy: PersonId | null;
  readonly at: Instant;
};

/** What was remarked about a text that was sent back. */
export type Remark = { readonly personId: PersonId; readonly at: Instant; readonly text: string };

const maySee = (reader: Reader, organisationId: OrganisationId): boolean =>
  reader.kind === 'register' || (reader.kind === 'person' && mayDo(reader.actor, 'see-work', organisationId));

/** Whose an algorithm is, whether it was ever public or not: for the register itself, and for who may see the work of that organisation. */
export const findOwner = async (queries: Queries, reader: Reader, id: AlgorithmId): Promise<OrganisationId | null> => {
  const row = await queries.selectFrom('algorithm').select('organisation_id').where('id', '=', id).executeTakeFirst();
  const owner = row === undefined ? null : (row.organisation_id as OrganisationId);
  return owner !== null && maySee(reader, owner) ? owner : null;
};

/** Whose an algorithm is, whether its text in a language is public now, and whether it made way for others. */
export type DraftStanding = {
  readonly owner: OrganisationId;
  readonly isPublished: boolean;
  readonly isSucceeded: boolean;
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
    .select(['algorithm.organisation_id', 'algorithm.merged_into', 'algorithm.succession', 'current_entry.number'])
    .where('algorithm.id', '=', algorithmId)
    .executeTakeFirst();
  if (row === undefined) return null;
  const owner = row.organisation_id as OrganisationId;
  const isSucceeded = row.merged_into !== null || row.succession !== null;
  return maySee(reader, owner) ? { owner, isPublished: typeof row.number === 'number', isSucceeded } : null;
};

const maySeeOf = async (queries: Queries, reader: Reader, id: AlgorithmId): Promise<boolean> =>
  reader.kind === 'register' || (await findOwner(queries, reader, id)) !== null;

/** The text of an algorithm in a language that is being worked on; null when nobody does, or the reader may not see it. */
export const findDraft = async (
  queries: Queries,
  reader: Reader,
  { algorithmId, language }: DraftKey,
): Promise<Draft | null> => {
  if (!(await maySeeOf(queries, reader, algorithmId))) return null;
  const row = await queries
    .selectFrom('draft')
    .innerJoin('draft_revision', (join) =>
      join
        .onRef('draft_revision.algorithm_id', '=', 'draft.algorithm_id')
        .onRef('draft_revision.language', '=', 'draft.language')
        .onRef('draft_revision.number', '=', 'draft.number')
        .onRef('draft_revision.revision', '=', 'draft.revision'),
    )
    .select([
      'draft.number',
      'draft.based_on',
      'draft.state',
      'draft.revision',
      'draft.change_note',
      'draft_revision.body',
    ])
    .where('draft.algorithm_id', '=', algorithmId)
    .where('draft.language', '=', language)
    .executeTakeFirst();
  if (row === undefined) return null;
  return {
    ...{
      algorithmId,
      language,
      number: row.number,
      basedOn: row.based_on,
      revision: row.revision,
      changeNote: row.change_note,
    },
    state: row.state as Draft['state'],
    document: JSON.parse(row.body) as EntryDocument,
  };
};

/** The text of one revision of a draft; only for the register itself. */
export const findRevision = async (
  queries: Queries,
  reader: Reader,
  { algorithmId, language, number }: DraftKey & Pick<Draft, 'number'>,
  revision: number,
): Promise<EntryDocument | null> => {
  if (reader.kind !== 'register') return null;
  const row = await queries
    .selectFrom('draft_revision')
    .select('body')
    .where('algorithm_id', '=', algorithmId)
    .where('language', '=', language)
    .where('number', '=', number)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return row === undefined ? null : (JSON.parse(row.body) as EntryDocument);
};

/** The revisions of a draft, oldest first, for who may see the work of the organisation. */
export const listRevisions = async (
  queries: Queries,
  reader: Reader,
  { algorithmId, language, number }: DraftKey & Pick<Draft, 'number'>,
): Promise<readonly Revision[]> => {
  if (!(await maySeeOf(queries, reader, algorithmId))) return [];
  const rows = await queries
    .selectFrom('draft_revision')
    .leftJoin('delivery_token', 'delivery_token.person_id', 'draft_revision.person_id')
    .select(['draft_revision.revision', 'draft_revision.person_id', 'draft_revision.at', 'delivery_token.made_by'])
    .where('algorithm_id', '=', algorithmId)
    .where('language', '=', language)
    .where('number', '=', number)
    .orderBy('revision')
    .execute();
  return rows.map((row) => ({
    revision: row.revision,
    personId: row.person_id as PersonId,
    tokenMadeBy: row.made_by as PersonId | null,
    at: row.at as Instant,
  }));
};

/** What was remarked about the text of an algorithm in a language, the newest first, for who may see the work of the organisation. */
export const listRemarks = async (
  queries: Queries,
  reader: Reader,
  { algorithmId, language }: DraftKey,
): Promise<readonly Remark[]> => {
  if (!(await maySeeOf(queries, reader, algorithmId))) return [];
  const rows = await queries
    .selectFrom('remark')
    .selectAll()
    .where('algorithm_id', '=', algorithmId)
    .where('language', '=', language)
    .orderBy('id', 'desc')
    .limit(50)
    .execute();
  return rows.map((row) => ({ personId: row.person_id as PersonId, at: row.at as Instant, text: row.text }));
};

/** Begins a draft, or gives it another revision: who wrote it, when, and its text. */
export const saveDraft = async (
  writing: Writing,
  draft: Draft,
  { personId, at }: { readonly personId: PersonId; readonly at: Instant },
): Promise<void> => {
  const { algorithmId, language, number, basedOn, state, revision, document, changeNote } = draft;
  const key = { algorithm_id: algorithmId, language, number };
  const changed = { number, based_on: basedOn, state, revision, change_note: changeNote };
  await writing
    .insertInto('draft_revision')
    .values({ ...key, revision, person_id: personId, at, body: JSON.stringify(document) })
    .execute();
  await writing
    .insertInto('draft')
    .values({ ...key, ...changed })
    .onConflict((conflict) => conflict.columns(['algorithm_id', 'language']).doUpdateSet(changed))
    .execute();
};

/** Moves a draft to another state; its text stays. */
export const saveDraftState = async (
  writing: Writing,
  { algorithmId, language }: DraftKey,
  state: Draft['state'],
): Promise<void> => {
  await writing
    .updateTable('draft')
    .set({ state })
    .where('algorithm_id', '=', algorithmId)
    .where('language', '=', language)
    .execute();
};

/** Gives a draft what changes for the public in words, or (null) none. */
export const saveChangeNote = async (
  writing: Writing,
  { algorithmId, language }: DraftKey,
  changeNote: string | null,
): Promise<void> => {
  await writing
    .updateTable('draft')
    .set({ change_note: changeNote })
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

/** Adds a remark about a text. */
export const addRemark = async (
  writing: Writing,
  { algorithmId, language, number }: DraftKey & Pick<Draft, 'number'>,
  { personId, at, text }: Remark,
): Promise<void> => {
  const id = await nextNumber(writing, 'remark');
  const about = { algorithm_id: algorithmId, language, number };
  await writing
    .insertInto('remark')
    .values({ id, ...about, person_id: personId, at, text })
    .execute();
};
