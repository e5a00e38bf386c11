import type { FollowRound } from '#register/following.ts';
import type { IsoDate } from '#register/instant.ts';
import type { Reader } from '#register/reader.ts';
import type { Queries, Writing } from './database.ts';

/** How far followers were told; null before the first round, and for everybody but the register itself. */
export const findFollowRound = async (queries: Queries, reader: Reader): Promise<FollowRound | null> => {
  if (reader.kind !== 'register') return null;
  const row = await queries.selectFrom('follow_round').selectAll().executeTakeFirst();
  if (row === undefined) return null;
  return {
    toldThrough: row.told_through,
    through: row.through,
    endedOn: row.ended_on as IsoDate | null,
    isWaiting: row.is_waiting === 1,
  };
};

/** Keeps how far followers were told. */
export const saveFollowRound = async (
  writing: Writing,
  { toldThrough, through, endedOn, isWaiting }: FollowRound,
): Promise<void> => {
  const row = { told_through: toldThrough, through, ended_on: endedOn, is_waiting: isWaiting ? 1 : 0 };
  await writing
    .insertInto('follow_round')
    .values({ id: 1, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
};
