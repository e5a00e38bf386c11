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

/** The number that the next revision of a text gets; only for the register itself. */
export const nextRevision = async (
  queries: Queries,
  reader: Reader,
  { algorithmId, language }: DraftKey,
): Promise<number> => ((await lastRevisions(queries, reader, [algorithmId], language)).get(algorithmId) ?? 0) + 1;

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
