import type { PersonId } from '#register/appointment.ts';
import type { Instant } from '#register/instant.ts';
import { registerReader } from '#register/reader.ts';
import { findAccount } from '#store/accounts.ts';
import type { Writing } from '#store/database.ts';
import { addPasskey, findPasskey, listPasskeysOf, removePasskey, savePasskeyUse } from '#store/passkeys.ts';
import { findPerson } from '#store/people.ts';
import { type CommandContext, type Done, runCommand } from '../command.ts';
import { actorName, contextOf, type Whereabouts } from './context.ts';
import { counterOfAnswer, madeInAnswer, type PasskeyAnswer, readPasskeyAnswer } from './passkey-answer.ts';
import { takeChallenge, userHandleOf } from './passkey-challenges.ts';
import { makeRecoveryCodes } from './recovery-codes.ts';
import type { RelyingParty } from './relying-party.ts';
import { type Asked, hasFactor, proveSecondFactor, type SecondFactorOutcome } from './second-factor.ts';
import type { Present } from './sessions.ts';
import { beginAttempt, beginSession, noteOwner, type SignInOutcome } from './sign-in.ts';

/** What came back from a browser that was asked for a passkey, as it was sent, and what only that browser holds. */
export type Answered = { readonly party: RelyingParty; readonly text: string; readonly boundTo: string };

/** Whether an answer to a challenge is given by a passkey of this person; then its use is noted. */
const isAnswerOf = async (
  writing: Writing,
  personId: PersonId,
  answer: PasskeyAnswer,
  { party, needsVerification }: { readonly party: RelyingParty; readonly needsVerification: boolean },
  now: Instant,
): Promise<boolean> => {
  const passkey = await findPasskey(writing, registerReader, answer.id);
  if (passkey === null || passkey.personId !== personId) return false;
  if (answer.userHandle !== null && answer.userHandle !== userHandleOf(personId)) return false;
  const counter = await counterOfAnswer(answer, passkey, party, needsVerification);
  return counter !== null && savePasskeyUse(writing, passkey, { counter, at: now });
};

/** Gives one of one's own passkeys as second factor, which begins a whole session. */
export const givePasskey = (
  context: CommandContext,
  asked: Asked,
  { party, text, boundTo }: Answered,
): Promise<SecondFactorOutcome> =>
  proveSecondFactor(context, 'second-factor-passkey', asked, async (writing, now) => {
    const answer = readPasskeyAnswer(text);
    if (answer === null) return null;
    const { challenge } = answer;
    if (!(await takeChallenge(writing, { challenge, purpose: 'second-factor', boundTo }, now))) return null;
    const rules = { party, needsVerification: false };
    return (await isAnswerOf(writing, asked.present.person.id, answer, rules, now)) ? { codes: [] } : null;
  });

const refused = (actor: string): Done<SignInOutcome> => ({
  ...{ objectKind: 'account', objectId: actor, result: 'refused', details: {} },
  value: { kind: 'refused' },
});

/**
 * Signs somebody in with a passkey alone: the device has them prove who they are, so that it is both what they have and what they know
 * or are. Whose it is follows from the passkey. Refused alike whatever is wrong.
 */
export const signInWithPasskey = async (
  context: CommandContext,
  { party, text, boundTo }: Answered,
  whereabouts: Whereabouts,
): Promise<SignInOutcome> => {
  const { queries } = context.database;
  const answer = readPasskeyAnswer(text);
  const passkey = answer === null ? null : await findPasskey(queries, registerReader, answer.id);
  const person = passkey === null ? null : await findPerson(queries, registerReader, passkey.personId);
  const { until } = await beginAttempt(context, person?.email ?? '', whereabouts.network);
  if (until !== null) return { kind: 'wait', until };
  const actor = person === null ? 'unknown' : actorName(person.id);
  const given = person === null ? context : contextOf(context, person.id);
  return runCommand(given, 'sign-in-passkey', async (writing, now): Promise<Done<SignInOutcome>> => {
    if (answer === null) return refused(actor);
    const { challenge } = answer;
    const isAsked = await takeChallenge(writing, { challenge, purpose: 'sign-in', boundTo }, now);
    if (!isAsked || person === null) return refused(actor);
    const account = await findAccount(writing, registerReader, person.id);
    const isProven = await isAnswerOf(writing, person.id, answer, { party, needsVerification: true }, now);
    if (!isProven || account?.disabledAt !== null) return refused(actor);
    await noteOwner(writing, person, whereabouts.network, now);
    const secret = await beginSession(writing, person.id, 'full', whereabouts, now);
    const value: SignInOutcome = { kind: 'begun', secret, strength: 'full' };
    return { objectKind: 'account', objectId: actor, result: 'begun', details: {}, value };
  });
};

/** So many passkeys somebody may have, and so many signs the name of one. */
const most = { passkeys: 20, nameSigns: 60 } as const;

const keepNew = async (
  writing: Writing,
  personId: PersonId,
  { party, text, boundTo }: Answered,
  name: string,
  now: Instant,
): Promise<boolean> => {
  const answer = readPasskeyAnswer(text);
  if (answer === null) return false;
  if (!(await takeChallenge(writing, { challenge: answer.challenge, purpose: 'add', boundTo }, now))) return false;
  const made = await madeInAnswer(answer, party);
  if (made === null || (await findPasskey(writing, registerReader, made.id)) !== null) return false;
  if ((await listPasskeysOf(writing, registerReader, personId)).length >= most.passkeys) return false;
  const kept = { ...made, personId, name: name.trim().slice(0, most.nameSigns) || 'Passkey' };
  await addPasskey(writing, { ...kept, createdAt: now, usedAt: null });
  return true;
};

/** Keeps the passkey that somebody who gave a password made as their first second factor, which begins a whole session. */
export const confirmFirstPasskey = (
  context: CommandContext,
  asked: Asked,
  answered: Answered,
  name: string,
): Promise<SecondFactorOutcome> =>
  proveSecondFactor(context, 'set-up-second-factor', asked, async (writing, now) => {
    const { id } = asked.present.person;
    if (await hasFactor(writing, id)) return null;
    return (await keepNew(writing, id, answered, name, now)) ? { codes: await makeRecoveryCodes(writing, id) } : null;
  });

/** Keeps the passkey that somebody in the office made, whose password was asked just before; false when it is no good answer to that. */
export const addOwnPasskey = (
  context: CommandContext,
  { person }: Present,
  answered: Answered,
  name: string,
): Promise<boolean> =>
  runCommand(contextOf(context, person.id), 'add-passkey', async (writing, now) => {
    const value = await keepNew(writing, person.id, answered, name, now);
    const result = value ? 'added' : 'refused';
    return { objectKind: 'account', objectId: actorName(person.id), result, details: {}, value };
  });

/** Takes one of somebody's own passkeys away; false when they have no such passkey, or it is their last second factor. */
export const removeOwnPasskey = (context: CommandContext, { person }: Present, id: string): Promise<boolean> =>
  runCommand(contextOf(context, person.id), 'remove-passkey', async (writing) => {
    const account = await findAccount(writing, registerReader, person.id);
    const passkeys = await listPasskeysOf(writing, registerReader, person.id);
    const isLast = account?.totpSecret === null && passkeys.length === 1;
    const value = !isLast && (await removePasskey(writing, person.id, id));
    const result = value ? 'removed' : 'refused';
    return { objectKind: 'account', objectId: actorName(person.id), result, details: {}, value };
  });
