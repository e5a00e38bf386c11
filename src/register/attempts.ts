import type { Instant } from './instant.ts';
import { minutesLater } from './session.ts';

/**
 * How many attempts to sign in may fail before the next one must wait, and in how many minutes they are counted. Whoever guesses
 * from elsewhere fills the count of strange networks; the owner, on a network from which they signed in before, has a count of
 * their own and is not locked out. Source: ASVS 6.1.1, 6.3.1.
 */
export const attemptLimits = {
  /** One account from one network. */
  pair: { most: 5, minutes: 15 },
  /** One account from all networks from which nobody signed in to it before. */
  strange: { most: 20, minutes: 60 },
  /** One network, whatever the account. */
  network: { most: 100, minutes: 60 },
} as const satisfies Record<string, { readonly most: number; readonly minutes: number }>;

export type AttemptLimit = keyof typeof attemptLimits;

/** An attempt that failed, and under which limits it counts against the one that is made now. */
export type FailedAttempt = { readonly at: Instant; readonly countsFor: readonly AttemptLimit[] };

/** Which limits an attempt is held to: one from a network that is known to the account is no stranger's. */
export const limitsFor = (isKnownNetwork: boolean): readonly AttemptLimit[] =>
  isKnownNetwork ? ['pair', 'network'] : ['pair', 'strange', 'network'];

const endOfWait = (limit: AttemptLimit, failed: readonly FailedAttempt[], now: Instant): Instant | null => {
  const { most, minutes } = attemptLimits[limit];
  const since = minutesLater(now, -minutes);
  const counted = failed
    .filter(({ at, countsFor }) => at > since && countsFor.includes(limit))
    .map(({ at }) => at)
    .sort();
  const decisive = counted.at(-most);
  return decisive === undefined ? null : minutesLater(decisive, minutes);
};

/** Until when the next attempt must wait, given those that failed; null when it need not. */
export const waitsUntil = (failed: readonly FailedAttempt[], isKnownNetwork: boolean, now: Instant): Instant | null => {
  const ends = limitsFor(isKnownNetwork).flatMap((limit) => endOfWait(limit, failed, now) ?? []);
  return ends.sort().at(-1) ?? null;
};
