import { sql } from 'kysely';
import type { AlgorithmId } from '#register/algorithm.ts';
import type { PersonId } from '#register/appointment.ts';
import type { EntryDocument } from '#register/entry.ts';
import type { Instant, IsoDate } from '#register/instant.ts';
import type { Reader } from '#register/reader.ts';
import type { Language } from '#standard/text.ts';
import { currentDrafts } from './current-drafts.ts';
import type { Queries, Writing } from './database.ts';
import type { Draft, DraftKey } from './drafts.ts';
import { saveLastRevisions } from './last-revisions.ts';
import { listedWordsOf } from './listed-words.ts';
import { removeRemarks } from './remarks.ts';
import type { TableName } from './tables.ts';

/*
 * Drafts by the hundred, for a command that writes many at once. None but the register itself reads them so.
 */

/** The texts of these algorithms in a language that are being worked on; some hundred ids. */
export const listDraftsOf = async (
  queries: Queries,
  reader: Reader,
  ids: readonly AlgorithmId[],
  language: Language,
): Promise<ReadonlyMap<AlgorithmId, Draft>> => {
  if (ids.length === 0 || reader.kind !== 'register') return new Map();
  const rows = await currentDrafts(queries)
    .where('draft.algorithm_id', 'in', ids)
    .where('draft.language', '=', language)
    .execute();
  return new Map(
    rows.map((row): [AlgorithmId, Draft] => [
      row.algorithm_id as AlgorithmId,
      {
        ...{ algorithmId: row.algorithm_id as AlgorithmId, language, number: row.number, basedOn: row.based_on },
        ...{ state: row.state as Draft['state'], revision: row.revision, changeNote: row.change_note },
        document: JSON.parse(row.body) as EntryDocument,
      },
    ]),
  );
};

/** The drafts that are to become public by themselves on or before a day, past so many, at most limit; only for the register itself. */
export const listDueDrafts = async (
  queries: Queries,
  reader: Reader,
  day: IsoDate,
  { past, limit }: { readonly past: number; readonly limit: number },
): Promise<readonly DraftKey[]> => {
  if (reader.kind !== 'register') return [];
  const rows = await queries
    .selectFrom('draft')
    .select(['algorithm_id', 'language'])
    .where('publish_on', '<=', day)
    .where('scheduled_by', 'is not', null)
    .orderBy('publish_on')
    .orderBy('algorithm_id')
    .orderBy('language')
    .offset(past)
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    algorithmId: row.algorithm_id as AlgorithmId,
    language: row.language as Language,
  }));
};

/** Begins drafts, or gives them another revision: who wrote them, when, and their texts. */
export const saveDrafts = async (
  writing: Writing,
  drafts: readonly Draft[],
  { personId, at }: { readonly personId: PersonId; readonly at: Instant },
): Promise<void> => {
  if (drafts.length === 0) return;
  const keyOf = ({ algorithmId, language, number }: Draft) => ({ algorithm_id: algorithmId, language, number });
  await writing
    .insertInto('draft_revision')
    .values(
      drafts.map((draft) => ({
        ...{ ...keyOf(draft), revision: draft.revision, person_id: personId, at },
        ...{ body: JSON.stringify(draft.document), ...listedWordsOf(draft.document) },
      })),
    )
    .execute();
  await writing
    .insertInto('draft')
    .values(
      drafts.map((draft) => ({
        ...{ ...keyOf(draft), based_on: draft.basedOn, state: draft.state },
        ...{ revision: draft.revision, change_note: draft.changeNote },
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['algorithm_id', 'language']).doUpdateSet((row) => ({
        number: row.ref('excluded.number'),
        based_on: row.ref('excluded.based_on'),
        state: row.ref('excluded.state'),
        revision: row.ref('excluded.revision'),
        change_note: row.ref('excluded.change_note'),
      })),
    )
    .execute();
  await saveLastRevisions(writing, drafts);
};

/** Throws drafts away with all their revisions and what was remarked about them; the links to read them are over. */
export const discardDrafts = async (
  writing: Writing,
  drafts: readonly (DraftKey & Pick<Draft, 'number'>)[],
): Promise<void> => {
  for (const { algorithmId, language, number } of drafts) {
    const these = { algorithm_id: algorithmId, language, number };
    await removeRemarks(writing, { algorithmId, language, number });
    await writing
      .updateTable('preview')
      .set({ is_over: 1 })
      .where('algorithm_id', '=', algorithmId)
      .where('language', '=', language)
      .execute();
    await writing
      .deleteFrom('draft')
      .where(({ and }) => and(these))
      .execute();
    await writing
      .deleteFrom('draft_revision')
      .where(({ and }) => and(these))
      .execute();
  }
};

/** Takes drafts back to an earlier revision; what was written after it is gone, and with it who wrote that. */
export const revertDrafts = async (
  writing: Writing,
  drafts: readonly (DraftKey & Pick<Draft, 'number' | 'revision'>)[],
): Promise<void> => {
  for (const { algorithmId, language, number, revision } of drafts) {
    const these = { algorithm_id: algorithmId, language, number };
    await writing
      .updateTable('draft')
      .set({ revision })
      .where(({ and }) => and(these))
      .execute();
    await writing
      .deleteFrom('draft_revision')
      .where(({ and }) => and(these))
      .where('revision', '>', revision)
      .execute();
  }
};

/** Every table that says something of an algorithm, and in which column: one that is named there is not taken away. */
export const saysOfAlgorithm = [
  ['entry_version', 'algorithm_id'],
  ['current_entry', 'algorithm_id'],
  ['draft', 'algorithm_id'],
  ['draft_revision', 'algorithm_id'],
  ['remark', 'algorithm_id'],
  ['question', 'algorithm_id'],
  ['preview', 'algorithm_id'],
  ['transfer_entry', 'algorithm_id'],
  ['text_origin', 'algorithm_id'],
  ['text_origin', 'entry_id'],
  ['algorithm_relation', 'from_id'],
  ['algorithm_relation', 'to_id'],
] as const satisfies readonly (readonly [TableName, string])[];

/** What was found out about a text, and how its revisions were counted, which goes with it. */
export const foundOfAlgorithm = [
  'link_place',
  'link_scan',
  'last_revision',
  'machine_translation',
] as const satisfies readonly TableName[];

/** Takes algorithms away of which there is nothing: no version, no draft, nothing that was said or asked about them. */
export const removeEmptyAlgorithms = async (writing: Writing, ids: readonly AlgorithmId[]): Promise<void> => {
  if (ids.length === 0) return;
  let query = writing.selectFrom('algorithm').select('id').where('id', 'in', ids);
  for (const [table, column] of saysOfAlgorithm)
    query = query.where(
      sql<boolean>`not exists (select 1 from ${sql.table(table)} where ${sql.ref(`${table}.${column}`)} = ${sql.ref('algorithm.id')})`,
    );
  const empty = (await query.execute()).map(({ id }) => id);
  if (empty.length === 0) return;
  for (const table of foundOfAlgorithm) await writing.deleteFrom(table).where('algorithm_id', 'in', empty).execute();
  await writing.deleteFrom('algorithm').where('id', 'in', empty).execute();
};
