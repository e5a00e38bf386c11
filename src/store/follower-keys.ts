import type { Instant } from '#register/instant.ts';
import type { Reader } from '#register/reader.ts';
import type { Queries, Writing } from './database.ts';

/** Keeps the hash of a secret that goes to a follower in a mail. */
export const addFollowerKey = async (
  writing: Writing,
  followerId: number,
  hash: string,
  at: Instant,
): Promise<void> => {
  await writing.insertInto('follower_key').values({ hash, follower_id: followerId, made_at: at }).execute();
};

/** The hash of the oldest secret that a follower has in a link; null when they have none; only for the register itself. */
export const findOldestFollowerKey = async (
  queries: Queries,
  reader: Reader,
  followerId: number,
): Promise<string | null> => {
  if (reader.kind !== 'register') return null;
  const row = await queries
    .selectFrom('follower_key')
    .select('hash')
    .where('follower_id', '=', followerId)
    .orderBy('made_at')
    .orderBy('hash')
    .limit(1)
    .executeTakeFirst();
  return row?.hash ?? null;
};

/** The hashes of the secrets in the links of these followers; only for the register itself. */
export const listFollowerKeys = async (
  queries: Queries,
  reader: Reader,
  followerIds: readonly number[],
): Promise<readonly { readonly followerId: number; readonly hash: string }[]> => {
  if (reader.kind !== 'register' || followerIds.length === 0) return [];
  const rows = await queries
    .selectFrom('follower_key')
    .select(['follower_id', 'hash'])
    .where('follower_id', 'in', followerIds)
    .execute();
  return rows.map(({ follower_id, hash }) => ({ followerId: follower_id, hash }));
};

/** Takes away the keys from before a moment, at most so many; how many went. */
export const removeOldFollowerKeys = async (writing: Writing, before: Instant, limit: number): Promise<number> => {
  const old = writing
    .selectFrom('follower_key')
    .select('hash')
    .where('made_at', '<=', before)
    .orderBy('made_at')
    .limit(limit);
  const { numDeletedRows } = await writing.deleteFrom('follower_key').where('hash', 'in', old).executeTakeFirst();
  return Number(numDeletedRows);
};
