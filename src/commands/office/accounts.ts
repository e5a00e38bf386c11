import { type Actor, mayDo } from '#register/access.ts';
import type { AccountRefusal } from '#register/account-refusals.ts';
import type { PersonId } from '#register/appointment.ts';
import type { Instant } from '#register/instant.ts';
import { registerReader } from '#register/reader.ts';
import type { JsonValue } from '#standard/json.ts';
import { type Account, findAccount, saveDisabled } from '#store/accounts.ts';
import type { Writing } from '#store/database.ts';
import { removeOneTimeLinks } from '#store/one-time-links.ts';
import { findPerson, findPersonByEmail, type Person } from '#store/people.ts';
import { removeSessionsOf } from '#store/sessions.ts';
import { type CommandContext, type Done, runCommand } from '../command.ts';
import { actorName, readActor } from './context.ts';
import { isOnlyKnownOutside } from './inviting.ts';
import { makeLink } from './links.ts';

export type AccountOutcome =
  /** The secret of an invitation is told once. */
  | { readonly kind: 'done'; readonly person: Person; readonly invitation: string | null }
  | { readonly kind: 'refused'; readonly refusal: AccountRefusal };

type Found = { readonly person: Person; readonly account: Account };

/** The account of another, for who may manage accounts: an administrator, or (null) the operator of the register. */
const findManaged = async (
  writing: Writing,
  actor: Actor | null,
  id: PersonId,
  now: Instant,
): Promise<Found | AccountRefusal> => {
  const asked = actor === null ? null : await readActor(writing, actor.personId, now);
  if (asked !== null && !mayDo(asked, 'manage-accounts', null)) return 'not-allowed';
  const person = await findPerson(writing, registerReader, id);
  const account = person === null ? null : await findAccount(writing, registerReader, id);
  if (person === null || account === null) return 'unknown-person';
  return asked?.personId === id ? 'own-account' : { person, account };
};

type Work = { readonly details: { readonly [key: string]: JsonValue }; readonly invitation?: string };

const manage = (
  context: CommandContext,
  action: string,
  { actor, id }: { readonly actor: Actor | null; readonly id: PersonId },
  work: (writing: Writing, found: Found, now: Instant) => Promise<Work | AccountRefusal>,
): Promise<AccountOutcome> =>
  runCommand(context, action, async (writing, now): Promise<Done<AccountOutcome>> => {
    const line = { objectKind: 'account', objectId: actorName(id) };
    const refused = (refusal: AccountRefusal): Done<AccountOutcome> => ({
      ...{ ...line, result: 'refused', details: { refusal } },
      value: { kind: 'refused', refusal },
    });
    const found = await findManaged(writing, actor, id, now);
    if (typeof found === 'string') return refused(found);
    const worked = await work(writing, found, now);
    if (typeof worked === 'string') return refused(worked);
    const value: AccountOutcome = { kind: 'done', person: found.person, invitation: worked.invitation ?? null };
    return { ...line, result: 'done', details: worked.details, value };
  });

/** Closes the account of another: their sessions end, their invitation stops working, and they cannot sign in. */
export const closeAccount = (context: CommandContext, actor: Actor, id: PersonId): Promise<AccountOutcome> =>
  manage(context, 'close-account', { actor, id }, async (writing, { account }, now) => {
    if (account.disabledAt === null) await saveDisabled(writing, id, now);
    await removeOneTimeLinks(writing, 'invitation', id);
    return { details: { sessions: await removeSessionsOf(writing, id, null) } };
  });

/** Opens the account of another again; nothing else of it was changed. */
export const openAccount = (context: CommandContext, actor: Actor, id: PersonId): Promise<AccountOutcome> =>
  manage(context, 'open-account', { actor, id }, async (writing) => {
    await saveDisabled(writing, id, null);
    return { details: {} };
  });

/** Ends every session of another. */
export const endTheirSessions = (context: CommandContext, actor: Actor, id: PersonId): Promise<AccountOutcome> =>
  manage(context, 'end-sessions', { actor, id }, async (writing) => ({
    details: { sessions: await removeSessionsOf(writing, id, null) },
  }));

/** Makes a new invitation for another, with which they choose a new password; the one before stops working. */
export const inviteAgain = (context: CommandContext, actor: Actor | null, id: PersonId): Promise<AccountOutcome> =>
  manage(context, 'invite-again', { actor, id }, async (writing, { person, account }, now) => {
    if (person.isDemo) return 'demo-person';
    if (account.disabledAt !== null) return 'disabled';
    if (await isOnlyKnownOutside(writing, id)) return 'signs-in-outside';
    return { details: {}, invitation: await makeLink(writing, 'invitation', id, now) };
  });

/** As inviteAgain, by the operator of the register, who names somebody by e-mail address. */
export const inviteAddress = async (context: CommandContext, email: string): Promise<AccountOutcome> => {
  const person = await findPersonByEmail(context.database.queries, registerReader, email);
  return person === null ? { kind: 'refused', refusal: 'unknown-person' } : inviteAgain(context, null, person.id);
};
