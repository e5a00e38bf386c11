import type { Instant } from '#register/instant.ts';
import type { Reader } from '#register/reader.ts';
import type { Queries, Writing } from './database.ts';

/** Keeps the hashes of what was followed and is no longer since a moment; one that is there already keeps its moment. */
export const addStopped = async (writing: Writing, hashes: readonly string[], at: Instant): Promise<void> => {
  if (hashes.length === 0) return;
  await writing
    .insertInto('stopped_follow')
    .values(hashes.map((hash) => ({ hash, stopped_at: at })))
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .execute();
};

/** Takes hashes away, because what they stand for is followed again. */
export const removeStopped = async (writing: Writing, hashes: readonly string[]): Promise<void> => {
  if (hashes.length === 0) return;
  await writing.deleteFrom('stopped_follow').where('hash', 'in', hashes).execute();
};

/** The hashes of what is followed no longer, after one (null: from the first), in order, at most limit; only for the register itself. */
export const listStopped = async (
  queries: Queries,
  reader: Reader,
  after: string | null,
  limit: number,
): Promise<readonly string[]> => {
  if (reader.kind !== 'register') return [];
  let query = queries.selectFrom('stopped_follow').select('hash').orderBy('hash').limit(limit);
  if (after !== null) query = query.where('hash', '>', after);
  return (await query.execute()).map(({ hash }) => hash);
};

/** Takes away the hashes from before a moment, at most so many; how many went. */
export const removeOldStopped = async (writing: Writing, before: Instant, limit: number): Promise<number> => {
  const old = writing
    .selectFrom('stopped_follow')
    .select('hash')
    .where('stopped_at', '<=', before)
    .orderBy('stopped_at')
    .limit(limit);
  const { numDeletedRows } = await writing.deleteFrom('stopped_follow').where('hash', 'in', old).executeTakeFirst();
  return Number(numDeletedRows);
};
