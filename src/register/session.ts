import { type Instant, instantOf } from './instant.ts';

/** How far a person has proven who they are: only the password yet, or everything that is asked. */
export type SessionStrength = 'password' | 'full';

/** A stay in the office: it ends by itself when nothing is done for some time, and at the latest some time after it began. */
export type SessionTimes = {
  readonly createdAt: Instant;
  readonly seenAt: Instant;
  readonly strength: SessionStrength;
};

/** Minutes; a working day at most, and half an hour away from the desk. Half proven lasts as long as finding a telephone takes. Source: ASVS 7.3.1, 7.3.2. */
export const sessionLimits = {
  full: { idle: 30, absolute: 12 * 60 },
  password: { idle: 15, absolute: 15 },
} as const satisfies Record<SessionStrength, { readonly idle: number; readonly absolute: number }>;

/** An instant so many minutes later, or earlier when negative. */
export const minutesLater = (instant: Instant, minutes: number): Instant =>
  instantOf(new Date(Date.parse(instant) + minutes * 60_000));

/** Minutes after signing in during which that counts as having proven just now who one is. */
const freshFor = 15;

/** True when a session began so lately that who is in it need not prove again who they are. */
export const hasJustBegun = ({ createdAt }: Pick<SessionTimes, 'createdAt'>, now: Instant): boolean =>
  now < minutesLater(createdAt, freshFor);

/** True when a session still lasts at a moment. */
export const lasts = ({ createdAt, seenAt, strength }: SessionTimes, now: Instant): boolean => {
  const { idle, absolute } = sessionLimits[strength];
  return now < minutesLater(seenAt, idle) && now < minutesLater(createdAt, absolute);
};
