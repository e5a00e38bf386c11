import type { PersonId } from '#register/appointment.ts';
import type { Instant } from '#register/instant.ts';
import { registerReader } from '#register/reader.ts';
import { findAccount } from '#store/accounts.ts';
import type { Queries, Writing } from '#store/database.ts';
import { listPasskeysOf } from '#store/passkeys.ts';
import { type CommandContext, type Done, runCommand } from '../command.ts';
import { actorName, contextOf, type Whereabouts } from './context.ts';
import type { Present } from './sessions.ts';
import { beginAttempt, strengthenSession } from './sign-in.ts';

export type SecondFactorOutcome =
  /** The secret of the whole session; and the recovery codes, told once, when this was the first second factor of the account. */
  | { readonly kind: 'begun'; readonly secret: string; readonly codes: readonly string[] }
  | { readonly kind: 'refused' }
  | { readonly kind: 'wait'; readonly until: Instant };

/** Somebody who has proven a password, and from where. */
export type Asked = {
  readonly present: Present;
  /** The secret of the session that has proven a password. */
  readonly sessionSecret: string;
  readonly whereabouts: Whereabouts;
};

/** What was proven: with the recovery codes that were made because of it. */
export type Proof = { readonly codes: readonly string[] };

/**
 * Lets somebody prove a second factor, which begins a whole session. prove looks at what was given in the transaction and notes that
 * it was used; null when it proves nothing. Every kind is held to the same limits of attempts.
 */
export const proveSecondFactor = async (
  context: CommandContext,
  action: string,
  { present, sessionSecret, whereabouts }: Asked,
  prove: (writing: Writing, now: Instant) => Promise<Proof | null>,
): Promise<SecondFactorOutcome> => {
  const { person } = present;
  const { until } = await beginAttempt(context, person.email, whereabouts.network);
  if (until !== null) return { kind: 'wait', until };
  const done = { objectKind: 'account', objectId: actorName(person.id), details: {} };
  return runCommand(contextOf(context, person.id), action, async (writing, now): Promise<Done<SecondFactorOutcome>> => {
    const proof = await prove(writing, now);
    if (proof === null) return { ...done, result: 'refused', value: { kind: 'refused' } };
    const secret = await strengthenSession(writing, person, sessionSecret, whereabouts, now);
    return { ...done, result: 'begun', value: { kind: 'begun', secret, codes: proof.codes } };
  });
};

/** Which second factors somebody can give. Recovery codes stand in for them and are none. */
export type Factors = { readonly hasApp: boolean; readonly hasPasskey: boolean };

const findFactors = async (queries: Queries, id: PersonId): Promise<Factors> => ({
  hasApp: (await findAccount(queries, registerReader, id))?.totpSecret !== null,
  hasPasskey: (await listPasskeysOf(queries, registerReader, id)).length > 0,
});

/** Whether an account has a second factor; without one it must be set up before anything else, and with one no other may be set up by who gave only a password. */
export const hasFactor = async (queries: Queries, id: PersonId): Promise<boolean> => {
  const { hasApp, hasPasskey } = await findFactors(queries, id);
  return hasApp || hasPasskey;
};

/** The second factors of who is present. */
export const factorsOf = ({ database }: CommandContext, { person }: Present): Promise<Factors> =>
  findFactors(database.queries, person.id);
