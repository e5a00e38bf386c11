import type { Instant } from '#register/instant.ts';
import type { Writing } from './database.ts';

/** What somebody is asked to use a passkey for. */
export type ChallengePurpose = 'sign-in' | 'second-factor' | 'add';

/** A question that one browser may answer once, known by the SHA-256 of what is asked and of what that browser holds. */
export type PasskeyChallenge = {
  readonly hash: string;
  readonly purpose: ChallengePurpose;
  readonly boundTo: string;
};

/** Adds a challenge, which takes the place of one for the same browser and purpose. Those that are over are taken away. */
export const addPasskeyChallenge = async (
  writing: Writing,
  { hash, purpose, boundTo }: PasskeyChallenge,
  { now, lastsUntil }: { readonly now: Instant; readonly lastsUntil: Instant },
): Promise<void> => {
  await writing.deleteFrom('passkey_challenge').where('lasts_until', '<=', now).execute();
  await writing
    .deleteFrom('passkey_challenge')
    .where('bound_to', '=', boundTo)
    .where('purpose', '=', purpose)
    .execute();
  await writing
    .insertInto('passkey_challenge')
    .values({ hash, purpose, bound_to: boundTo, lasts_until: lastsUntil })
    .execute();
};

/** Takes a challenge away, because it is answered; false when it was not asked of this browser for this, or is over. */
export const removePasskeyChallenge = async (
  writing: Writing,
  { hash, purpose, boundTo }: PasskeyChallenge,
  now: Instant,
): Promise<boolean> => {
  const { numDeletedRows } = await writing
    .deleteFrom('passkey_challenge')
    .where('hash', '=', hash)
    .where('purpose', '=', purpose)
    .where('bound_to', '=', boundTo)
    .where('lasts_until', '>', now)
    .executeTakeFirst();
  return numDeletedRows > 0n;
};
