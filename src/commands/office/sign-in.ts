import { waitsUntil } from '#register/attempts.ts';
import type { Instant } from '#register/instant.ts';
import { registerReader } from '#register/reader.ts';
import { minutesLater, type SessionStrength } from '#register/session.ts';
import { type Account, findAccount } from '#store/accounts.ts';
import { transact, type Writing } from '#store/database.ts';
import {
  addFailedAttempt,
  findKnownNetwork,
  listFailedAttempts,
  removeFailedAttempts,
  saveKnownNetwork,
} from '#store/failed-attempts.ts';
import { findPersonByEmail, foldedEmail, type Person } from '#store/people.ts';
import { addSession, removeSession } from '#store/sessions.ts';
import { type CommandContext, type Done, runCommand } from '../command.ts';
import { isPassword } from '../password-hash.ts';
import { hashOfSecret, newSecret } from '../secrets.ts';
import { actorName, type Whereabouts } from './context.ts';

/** What somebody types to sign in. */
export type Credentials = { readonly email: string; readonly password: string };

export type SignInOutcome =
  /** The secret is for the browser and is told once. With 'password' only the second factor can be given. */
  | { readonly kind: 'begun'; readonly secret: string; readonly strength: SessionStrength }
  /** The address, the password or both are wrong, or the account is closed: nobody is told which. */
  | { readonly kind: 'refused' }
  | { readonly kind: 'wait'; readonly until: Instant };

/** A network is known to an account for so many minutes after the last time its owner signed in from there. */
const knownFor = 90 * 24 * 60;

export type Known = { readonly person: Person; readonly account: Account };

const findKnown = async (writing: Writing, email: string): Promise<Known | null> => {
  const person = await findPersonByEmail(writing, registerReader, email);
  const account = person === null ? null : await findAccount(writing, registerReader, person.id);
  return person === null || account === null ? null : { person, account };
};

export type Begun = { readonly known: Known | null; readonly until: Instant | null };

/**
 * Begins an attempt on the account with an e-mail address, and counts it as failed before it is known whether it is: many at once are
 * held to the same limits as one after the other. until is set when it must wait.
 */
export const beginAttempt = (context: CommandContext, email: string, network: string): Promise<Begun> =>
  transact(context.database, async (writing) => {
    const now = context.now();
    const known = await findKnown(writing, email);
    const since = minutesLater(now, -knownFor);
    const isKnownNetwork =
      known !== null && (await findKnownNetwork(writing, registerReader, known.person.id, network, since));
    const attempt = { account: hashOfSecret(foldedEmail(email)), network, isKnownNetwork };
    const until = waitsUntil(await listFailedAttempts(writing, registerReader, attempt, now), isKnownNetwork, now);
    if (until === null) await addFailedAttempt(writing, attempt, now);
    return { known, until };
  });

/** Begins a session in the transaction of a command; the secret by which it is known. */
export const beginSession = async (
  writing: Writing,
  personId: Person['id'],
  strength: SessionStrength,
  { agent, network }: Whereabouts,
  now: Instant,
): Promise<string> => {
  const secret = newSecret();
  const times = { createdAt: now, seenAt: now, strength };
  await addSession(writing, { hash: hashOfSecret(secret), personId, ...times, agent: agent.slice(0, 200), network });
  return secret;
};

/** Notes that the owner of an account got in from a network, whatever failed there before. */
export const noteOwner = async (writing: Writing, person: Person, network: string, now: Instant): Promise<void> => {
  await removeFailedAttempts(writing, { account: hashOfSecret(foldedEmail(person.email)), network });
  await saveKnownNetwork(writing, person.id, network, { at: now, since: minutesLater(now, -knownFor) });
};

const refused = (known: Known | null): Done<SignInOutcome> => ({
  objectKind: 'account',
  objectId: known === null ? 'unknown' : actorName(known.person.id),
  result: 'refused',
  details: {},
  value: { kind: 'refused' },
});

/**
 * Signs somebody in with a password, which opens the door of the second factor and no other. An attempt that must wait is refused
 * without looking at the password; what is answered and how long it takes do not tell whether the account exists.
 */
export const signIn = async (
  context: CommandContext,
  { email, password }: Credentials,
  whereabouts: Whereabouts,
): Promise<SignInOutcome> => {
  const { known, until } = await beginAttempt(context, email, whereabouts.network);
  if (until !== null) return { kind: 'wait', until };
  const isRight = await isPassword(password, known?.account.passwordHash ?? null);
  const actor = known === null ? context.actor : actorName(known.person.id);
  return runCommand({ ...context, actor }, 'sign-in', async (writing, now): Promise<Done<SignInOutcome>> => {
    if (known === null || !isRight) return refused(known);
    // It may have been closed, or got another password, while this one was looked at.
    const account = await findAccount(writing, registerReader, known.person.id);
    if (account?.disabledAt !== null || account.passwordHash !== known.account.passwordHash) return refused(known);
    // What failed before counts on until the second factor is given too: it can be guessed no more often than a password.
    const secret = await beginSession(writing, known.person.id, 'password', whereabouts, now);
    const value: SignInOutcome = { kind: 'begun', secret, strength: 'password' };
    return { objectKind: 'account', objectId: actor, result: 'password-right', details: {}, value };
  });
};

/** Replaces a session that has proven a password by a new one that has proven everything; the secret of the new one. */
export const strengthenSession = async (
  writing: Writing,
  person: Person,
  secretBefore: string,
  whereabouts: Whereabouts,
  now: Instant,
): Promise<string> => {
  await removeSession(writing, hashOfSecret(secretBefore));
  await noteOwner(writing, person, whereabouts.network, now);
  return beginSession(writing, person.id, 'full', whereabouts, now);
};
