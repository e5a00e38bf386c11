import type { Instant } from '#register/instant.ts';
import type { Reader } from '#register/reader.ts';
import type { Queries, Writing } from './database.ts';

/** How a job ended: all that was due is done, it threw, or it was told to stop before the end. */
export type JobResult = 'done' | 'failed' | 'stopped';

/** When a job last began and ended, and until when somebody is at it. */
export type JobRun = {
  readonly beganAt: Instant;
  /** Counts the runs; only who holds the last one may go on. */
  readonly claim: number;
  /** Null when nobody is at it. */
  readonly claimedUntil: Instant | null;
  readonly endedAt: Instant | null;
  readonly result: JobResult | null;
};

/** The last run of a job; null when it never ran, and for everybody but the register itself. */
export const findJobRun = async (queries: Queries, reader: Reader, name: string): Promise<JobRun | null> => {
  if (reader.kind !== 'register') return null;
  const row = await queries.selectFrom('job').selectAll().where('name', '=', name).executeTakeFirst();
  if (row === undefined) return null;
  return {
    beganAt: row.began_at as Instant,
    claim: row.claim,
    claimedUntil: row.claimed_until as Instant | null,
    endedAt: row.ended_at as Instant | null,
    result: row.result as JobResult | null,
  };
};

/** Notes that a job begins: who holds the claim with this number is at it until that moment. */
export const saveJobBegun = async (
  writing: Writing,
  name: string,
  { beganAt, claim, claimedUntil }: Pick<JobRun, 'beganAt' | 'claim' | 'claimedUntil'>,
): Promise<void> => {
  const begun = { began_at: beganAt, claim, claimed_until: claimedUntil, ended_at: null, result: null };
  await writing
    .insertInto('job')
    .values({ name, ...begun })
    .onConflict((conflict) => conflict.column('name').doUpdateSet(begun))
    .execute();
};

/** Lets a claim last longer; false when somebody else took the job over meanwhile. */
export const saveJobGoesOn = async (
  writing: Writing,
  name: string,
  claim: number,
  claimedUntil: Instant,
): Promise<boolean> => {
  const { numUpdatedRows } = await writing
    .updateTable('job')
    .set({ claimed_until: claimedUntil })
    .where('name', '=', name)
    .where('claim', '=', claim)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
};

/** Notes how a run ended and gives the job free, unless somebody else took it over meanwhile. */
export const saveJobEnded = async (
  writing: Writing,
  name: string,
  claim: number,
  { at, result }: { readonly at: Instant; readonly result: JobResult },
): Promise<void> => {
  await writing
    .updateTable('job')
    .set({ claimed_until: null, ended_at: at, result })
    .where('name', '=', name)
    .where('claim', '=', claim)
    .execute();
};
