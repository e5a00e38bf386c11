import type { Instant } from '#register/instant.ts';
import type { Reader } from '#register/reader.ts';
import type { Queries, Writing } from './database.ts';

/** How often in a row mail to a follower was refused for good, and since when. */
export type Refusals = { readonly count: number; readonly since: Instant | null };

/** How often mail to an address that follows was refused; null when it follows nothing; only for the register itself. */
export const findRefusals = async (queries: Queries, reader: Reader, email: string): Promise<Refusals | null> => {
  if (reader.kind !== 'register') return null;
  const row = await queries
    .selectFrom('follower')
    .select(['refusals', 'refused_since'])
    .where('email', '=', email)
    .executeTakeFirst();
  return row === undefined ? null : { count: row.refusals, since: row.refused_since as Instant | null };
};

/** Keeps how often mail to an address that follows was refused. */
export const saveRefusals = async (writing: Writing, email: string, { count, since }: Refusals): Promise<void> => {
  await writing
    .updateTable('follower')
    .set({ refusals: count, refused_since: since })
    .where('email', '=', email)
    .execute();
};
