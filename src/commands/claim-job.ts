import type { Instant } from '#register/instant.ts';
import { registerReader } from '#register/reader.ts';
import { minutesLater } from '#register/session.ts';
import { type Queries, transact } from '#store/database.ts';
import { findJobRun, type JobResult, type JobRun, saveJobBegun, saveJobEnded, saveJobGoesOn } from '#store/jobs.ts';
import type { CommandContext } from './command.ts';

/** Who is at a job and is not heard of for so many minutes is gone, and somebody else may take over. Longer than any step of a job takes. */
export const claimMinutes = 5;

const isFree = ({ claimedUntil }: JobRun, now: Instant): boolean => claimedUntil === null || claimedUntil <= now;

/** What was stopped half way, also by a process that is gone, goes on at once. */
const isDue = ({ beganAt, result }: JobRun, everySeconds: number, now: Instant): boolean =>
  result === null || result === 'stopped' || minutesLater(beganAt, everySeconds / 60) <= now;

type Found = { readonly last: JobRun | null; readonly mayRun: boolean };

const readLast = async (queries: Queries, name: string, everySeconds: number, now: Instant): Promise<Found> => {
  const last = await findJobRun(queries, registerReader, name);
  return { last, mayRun: last === null || (isFree(last, now) && isDue(last, everySeconds, now)) };
};

/**
 * Takes a job when it is due and nobody else is at it: the number of the claim, or null. Of several processes on one database one
 * gets it. A job that never ran is due, and so is one whose time passed while nothing ran. Leaves no audit line: what a job
 * does has its own.
 */
export const claimJob = async (
  { database, now }: CommandContext,
  name: string,
  everySeconds: number,
): Promise<number | null> => {
  // Almost always there is nothing to do: then no writer is held up.
  if (!(await readLast(database.queries, name, everySeconds, now())).mayRun) return null;
  return transact(database, async (writing) => {
    const at = now();
    const { last, mayRun } = await readLast(writing, name, everySeconds, at);
    if (!mayRun) return null;
    const claim = (last?.claim ?? 0) + 1;
    await saveJobBegun(writing, name, { beganAt: at, claim, claimedUntil: minutesLater(at, claimMinutes) });
    return claim;
  });
};

/** Says that a job goes on; false when somebody else took it over because nothing was heard for too long. */
export const keepClaim = ({ database, now }: CommandContext, name: string, claim: number): Promise<boolean> =>
  transact(database, (writing) => saveJobGoesOn(writing, name, claim, minutesLater(now(), claimMinutes)));

/** Gives a job free and says how it ended. */
export const endClaim = (
  { database, now }: CommandContext,
  name: string,
  claim: number,
  result: JobResult,
): Promise<void> => transact(database, (writing) => saveJobEnded(writing, name, claim, { at: now(), result }));
