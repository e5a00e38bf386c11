import type { PersonId } from '#register/appointment.ts';
import type { Instant } from '#register/instant.ts';
import type { Reader } from '#register/reader.ts';
import type { Language } from '#standard/text.ts';
import type { Queries, Writing } from './database.ts';

/** Somebody who was sent to the provider of their own organisation and is expected back, in the same browser. */
export type OutsideSignIn = {
  /** SHA-256 of the state with which they come back. */
  readonly stateHash: string;
  /** SHA-256 of what only this browser holds. */
  readonly browser: string;
  readonly language: Language;
  /** Where in the office they wanted to be; null for its first page. */
  readonly returnTo: string | null;
  /** Whose account of this register it is to belong to, when that is known already. */
  readonly personId: PersonId | null;
  readonly madeAt: Instant;
};

/** Who is expected back with a state; only for the register itself. */
export const findOutsideSignIn = async (
  queries: Queries,
  reader: Reader,
  stateHash: string,
): Promise<OutsideSignIn | null> => {
  if (reader.kind !== 'register') return null;
  const query = queries.selectFrom('outside_sign_in').selectAll();
  const row = await query.where('state_hash', '=', stateHash).executeTakeFirst();
  if (row === undefined) return null;
  return {
    ...{ stateHash, browser: row.browser, returnTo: row.return_to },
    language: row.language as Language,
    personId: row.person_id as PersonId | null,
    madeAt: row.made_at as Instant,
  };
};

/** Adds somebody who is sent away, and forgets those who left before a moment and did not come back. */
export const addOutsideSignIn = async (
  writing: Writing,
  { stateHash, browser, language, returnTo, personId, madeAt }: OutsideSignIn,
  since: Instant,
): Promise<void> => {
  await writing.deleteFrom('outside_sign_in').where('made_at', '<=', since).execute();
  await writing
    .insertInto('outside_sign_in')
    .values({ state_hash: stateHash, browser, language, return_to: returnTo, person_id: personId, made_at: madeAt })
    .execute();
};

/** Takes away who came back: a state counts once. */
export const removeOutsideSignIn = async (writing: Writing, stateHash: string): Promise<void> => {
  await writing.deleteFrom('outside_sign_in').where('state_hash', '=', stateHash).execute();
};
