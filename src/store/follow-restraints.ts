import type { Restraint } from '#register/following.ts';
import type { Instant } from '#register/instant.ts';
import type { Reader } from '#register/reader.ts';
import type { Queries, Writing } from './database.ts';

/** What is known of an address, by its hash, that was mailed to confirm and did not; null when nothing is, and for all but the register itself. */
export const findRestraint = async (queries: Queries, reader: Reader, hash: string): Promise<Restraint | null> => {
  if (reader.kind !== 'register') return null;
  const row = await queries
    .selectFrom('follow_restraint')
    .selectAll()
    .where('address_hash', '=', hash)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { unconfirmed, last_asked_at, wants_none } = row;
  return { unconfirmed, lastAskedAt: last_asked_at as Instant, wantsNone: wants_none === 1 };
};

/** Keeps what is known of an address by its hash, in the place of what was; null when nothing is. */
export const saveRestraint = async (writing: Writing, hash: string, restraint: Restraint | null): Promise<void> => {
  await writing.deleteFrom('follow_restraint').where('address_hash', '=', hash).execute();
  if (restraint === null) return;
  const { unconfirmed, lastAskedAt, wantsNone } = restraint;
  await writing
    .insertInto('follow_restraint')
    .values({ address_hash: hash, unconfirmed, last_asked_at: lastAskedAt, wants_none: wantsNone ? 1 : 0 })
    .execute();
};

/** Takes away what is known of addresses that were not asked for since a moment, but that they want no mail; at most so many. How many went. */
export const removeOldRestraints = async (writing: Writing, before: Instant, limit: number): Promise<number> => {
  const old = writing
    .selectFrom('follow_restraint')
    .select('address_hash')
    .where('wants_none', '=', 0)
    .where('last_asked_at', '<=', before)
    .orderBy('last_asked_at')
    .limit(limit);
  const { numDeletedRows } = await writing
    .deleteFrom('follow_restraint')
    .where('address_hash', 'in', old)
    .executeTakeFirst();
  return Number(numDeletedRows);
};
