import { createHmac } from 'node:crypto';
import type { ComeBack, Provider, ProviderAttempt, ProviderRefusal } from '#outside/sign-in.ts';
import { hasRole } from '#register/access.ts';
import type { PersonId } from '#register/appointment.ts';
import { waitsUntil } from '#register/attempts.ts';
import { type ClaimRules, claimNames, placesOf, readClaims } from '#register/claims.ts';
import { dateOf, type Instant } from '#register/instant.ts';
import { registerReader } from '#register/reader.ts';
import { minutesLater } from '#register/session.ts';
import type { JsonValue } from '#standard/json.ts';
import type { Language } from '#standard/text.ts';
import { transact, type Writing } from '#store/database.ts';
import { type Attempt, addFailedAttempt, listFailedAttempts, removeFailedAttempts } from '#store/failed-attempts.ts';
import { findPersonOutside } from '#store/outside-identities.ts';
import {
  addOutsideSignIn,
  findOutsideSignIn,
  type OutsideSignIn,
  removeOutsideSignIn,
} from '#store/outside-sign-ins.ts';
import { findPerson } from '#store/people.ts';
import { removeSession } from '#store/sessions.ts';
import { type CommandContext, type Done, runCommand } from '../command.ts';
import { hashOfSecret, newSecret } from '../secrets.ts';
import { findClaimedOrganisations, followPlaces } from './claimed-places.ts';
import { actorName, readActor, type Whereabouts } from './context.ts';
import { findOrAddArrived, type PersonRefusal } from './outside-person.ts';
import { beginSession, noteOwner } from './sign-in.ts';

/** The provider of accounts, and how what it says is read. */
export type Outside = { readonly provider: Provider; readonly rules: ClaimRules };

/** Minutes in which somebody who was sent to the provider must be back. */
export const outsideLasts = 10;

/**
 * What request and answer share. Nonce and verifier follow from the state and from what only this browser holds: the store keeps
 * neither, and an answer that comes back in another browser has others.
 */
const attemptOf = (state: string, browser: string): ProviderAttempt => {
  const mark = (use: string): string => createHmac('sha256', browser).update(`${use} ${state}`).digest('base64url');
  return { state, nonce: mark('nonce'), verifier: mark('verifier') };
};

/** Why somebody who came back does not get in. */
export type OutsideRefusal = PersonRefusal | ProviderRefusal['why'] | 'not-started-here' | 'wait';

export type OutsideOutcome = {
  /** What was asked when they left; null when nobody is expected back so. */
  readonly expected: Pick<OutsideSignIn, 'language' | 'returnTo'> | null;
} & (
  | { readonly kind: 'begun'; readonly secret: string }
  | { readonly kind: 'refused'; readonly refusal: OutsideRefusal }
);

export type LeaveOutcome =
  | { readonly kind: 'begun'; readonly address: string }
  | { readonly kind: 'refused'; readonly refusal: OutsideRefusal };

/** Counted by browser and network: colleagues behind one address do not lock each other out. */
const countedAttempt = (browser: string, network: string): Attempt => ({
  ...{ account: hashOfSecret(`outside ${browser}`), network, isKnownNetwork: true },
});

/** Counts an attempt as one that came to nothing, until it is known better; true when it must wait instead. */
const countAttempt = async (writing: Writing, attempt: Attempt, now: Instant): Promise<boolean> => {
  const failed = await listFailedAttempts(writing, registerReader, attempt, now);
  const mustWait = waitsUntil(failed, attempt.isKnownNetwork, now) !== null;
  if (!mustWait) await addFailedAttempt(writing, attempt, now);
  return mustWait;
};

const refused = (
  expected: OutsideSignIn | null,
  refusal: OutsideRefusal,
  { id, ...details }: { readonly id?: PersonId; readonly [key: string]: JsonValue | undefined },
): Done<OutsideOutcome & { readonly kind: 'refused' }> => ({
  ...{ objectKind: 'account', objectId: id === undefined ? 'unknown' : actorName(id), result: 'refused' },
  details: { refusal, ...(details as { readonly [key: string]: JsonValue }) },
  value: { kind: 'refused', refusal, expected },
});

const refuse = (
  context: CommandContext,
  expected: OutsideSignIn | null,
  refusal: OutsideRefusal,
  details: { readonly reason?: string },
): Promise<OutsideOutcome & { readonly kind: 'refused' }> =>
  runCommand(context, 'sign-in-outside', async () => refused(expected, refusal, details));

export type Departure = {
  /** What only this browser holds. */
  readonly browser: string;
  readonly language: Language;
  readonly returnTo: string | null;
  /** Who it is, when that is proven already and the account outside is to be theirs from now on. */
  readonly personId: PersonId | null;
};

/** The address of the provider to which a browser is sent, where it is expected back from within minutes; or why there is none. */
export const leaveForOutside = async (
  context: CommandContext,
  { provider }: Outside,
  { browser, ...rest }: Departure,
  { network }: Whereabouts,
): Promise<LeaveOutcome> => {
  const state = newSecret();
  const begun = await provider.begin(attemptOf(state, browser));
  if (begun.kind === 'refused') {
    const attempt = countedAttempt(browser, network);
    const mustWait = await transact(context.database, (writing) => countAttempt(writing, attempt, context.now()));
    return mustWait ? { kind: 'refused', refusal: 'wait' } : refuse(context, null, begun.why, { reason: begun.reason });
  }
  await transact(context.database, async (writing) => {
    const madeAt = context.now();
    const expected = { stateHash: hashOfSecret(state), browser: hashOfSecret(browser), ...rest, madeAt };
    await addOutsideSignIn(writing, expected, minutesLater(madeAt, -outsideLasts));
  });
  return begun;
};

export type Arrival = {
  /** The address of ours with what the provider gave along. */
  readonly address: URL;
  readonly browser: string;
  /** The secret of the session in which this browser was until now. */
  readonly sessionBefore: string | null;
  readonly whereabouts: Whereabouts;
};

/** Who is expected back so, and counts no second time; and whether there were too many attempts that came to nothing. */
const receive = (context: CommandContext, state: string, attempt: Attempt, browser: string) =>
  transact(context.database, async (writing) => {
    const now = context.now();
    const found = await findOutsideSignIn(writing, registerReader, hashOfSecret(state));
    await removeOutsideSignIn(writing, hashOfSecret(state));
    const isExpected = found?.browser === hashOfSecret(browser) && now < minutesLater(found.madeAt, outsideLasts);
    return { expected: isExpected ? found : null, mustWait: await countAttempt(writing, attempt, now) };
  });

const begin = async (
  writing: Writing,
  id: PersonId,
  { sessionBefore, whereabouts, browser }: Arrival,
  now: Instant,
): Promise<string> => {
  const person = await findPerson(writing, registerReader, id);
  if (person !== null) await noteOwner(writing, person, whereabouts.network, now);
  await removeFailedAttempts(writing, countedAttempt(browser, whereabouts.network));
  if (sessionBefore !== null) await removeSession(writing, hashOfSecret(sessionBefore));
  return beginSession(writing, id, 'full', whereabouts, now);
};

/** Lets in who came back from the provider, when they have a place here. */
const letIn = async (
  context: CommandContext,
  rules: ClaimRules,
  arrival: Arrival,
  expected: OutsideSignIn,
  { issuer, subject, claims }: ComeBack,
): Promise<OutsideOutcome> => {
  const identity = { issuer, subject };
  const known = await findPersonOutside(context.database.queries, registerReader, identity);
  const actor = known === null ? context.actor : actorName(known);
  return runCommand({ ...context, actor }, 'sign-in-outside', async (writing, now): Promise<Done<OutsideOutcome>> => {
    const claimed = readClaims(rules, claims);
    const organisations = await findClaimedOrganisations(writing, rules, claimed.organisations);
    const places = placesOf(claimed.roles, organisations);
    const { personId } = expected;
    const id = await findOrAddArrived(writing, { identity, claimed, places, personId }, now);
    if (typeof id === 'string') return refused(expected, id, known === null ? {} : { id: known });
    const following = { personId: id, places, day: dateOf(now) };
    const { given, ended } = await followPlaces({ ...context, actor }, writing, following);
    if (!hasRole(await readActor(writing, id, now))) return refused(expected, 'no-role', { id, given, ended });
    const value: OutsideOutcome = { kind: 'begun', secret: await begin(writing, id, arrival, now), expected };
    return {
      objectKind: 'account',
      objectId: actorName(id),
      result: 'begun',
      details: { issuer, given, ended },
      value,
    };
  });
};

/**
 * Signs in who comes back from the provider: once, in the browser that was sent there, within minutes. Begins a whole session; the
 * second factor is the duty of the provider.
 */
export const comeBackFromOutside = async (
  context: CommandContext,
  { provider, rules }: Outside,
  arrival: Arrival,
): Promise<OutsideOutcome> => {
  const { address, browser, whereabouts } = arrival;
  const state = address.searchParams.get('state') ?? '';
  const attempt = countedAttempt(browser, whereabouts.network);
  const { expected, mustWait } = await receive(context, state, attempt, browser);
  if (mustWait) return { kind: 'refused', refusal: 'wait', expected };
  if (expected === null) return refuse(context, null, 'not-started-here', {});
  const back = await provider.finish(address, attemptOf(state, browser), claimNames(rules));
  if (back.kind === 'refused') return refuse(context, expected, back.why, { reason: back.reason });
  return letIn(context, rules, arrival, expected, back);
};
