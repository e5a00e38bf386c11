import { setTimeout as delay } from 'node:timers/promises';

/** Two processes wait for each other at most this many times, about fifteen seconds in all, before one gives up. */
const mostAttempts = 200;

/** True when PostgreSQL kept how to answer a query and a table changed since: asked anew it is answered. */
export const isOfOldPlan = (cause: unknown): boolean =>
  cause instanceof Error && 'routine' in cause && cause.routine === 'RevalidateCachedQuery';

/**
 * True when the store says that another writer was in the way and that the same may be tried again: SQLITE_BUSY in all its
 * kinds, and on PostgreSQL a failed order of transactions, a deadlock, or a table that changed.
 */
export const isBusy = (cause: unknown): boolean => {
  if (typeof cause !== 'object' || cause === null) return false;
  const { code, errcode } = cause as { code?: unknown; errcode?: unknown };
  return (
    (typeof errcode === 'number' && (errcode & 0xff) === 5) ||
    code === '40001' ||
    code === '40P01' ||
    isOfOldPlan(cause)
  );
};

/** Does the work, and again while another writer is in the way, without holding up this process meanwhile. */
export const untilFree = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (cause) {
      if (!isBusy(cause) || attempt >= mostAttempts) throw cause;
      await delay(5 + Math.min(attempt, 20) * 4);
    }
  }
};
