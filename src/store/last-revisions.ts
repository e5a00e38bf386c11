import type { AlgorithmId } from '#register/algorithm.ts';
import type { Reader } from '#register/reader.ts';
import type { Language } from '#standard/text.ts';
import type { Queries, Writing } from './database.ts';
import type { Draft, DraftKey } from './drafts.ts';

/*
 * No revision number of a text ever comes back, also not after it was published or thrown away: whoever saw a revision saw that text and
 * no other.
 */

/** The last revision number that was ever given to the texts of these algorithms in a language; only for the register itself. */
export const lastRevisions = async (
  queries: Queries,
  reader: Reader,
  ids: readonly AlgorithmId[],
  language: Language,
): Promise<ReadonlyMap<AlgorithmId, number>> => {
  if (ids.length === 0 || reader.kind !== 'register') return new Map();
  const rows = await queries
    .selectFrom('last_revision')
    .select(['algorithm_id', 'revision'])
    .where('algorithm_id', 'in', ids)
    .where('language', '=', language)
    .execute();
  return new Map(rows.map((row) => [row.algorithm_id as AlgorithmId, row.revision]));
};

/** The number of the next revision of a text, which is given and kept at once, in the transaction that writes it. */
export const giveRevision = async (writing: Writing, { algorithmId, language }: DraftKey): Promise<number> => {
  const { revision } = await writing
    .insertInto('last_revision')
    .values({ algorithm_id: algorithmId, language, revision: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['algorithm_id', 'language'])
        .doUpdateSet(({ eb }) => ({ revision: eb('last_revision.revision', '+', 1) })),
    )
    .returning('revision')
    .executeTakeFirstOrThrow();
  return revision;
};

/** Keeps which revision numbers were given, in the transaction that writes them. */
export const saveLastRevisions = async (
  writing: Writing,
  drafts: readonly Pick<Draft, 'algorithmId' | 'language' | 'revision'>[],
): Promise<void> => {
  await writing
    .insertInto('last_revision')
    .values(drafts.map(({ algorithmId, language, revision }) => ({ algorithm_id: algorithmId, language, revision })))
    .onConflict((conflict) =>
      conflict.columns(['algorithm_id', 'language']).doUpdateSet((row) => ({ revision: row.ref('excluded.revision') })),
    )
    .execute();
};
