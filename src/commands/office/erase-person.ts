import { type Actor, mayDo } from '#register/access.ts';
import type { AccountRefusal } from '#register/account-refusals.ts';
import type { PersonId } from '#register/appointment.ts';
import { type ErasureRefusal, refusalOfErasure } from '#register/erasure.ts';
import { addDays, dateOf, type Instant } from '#register/instant.ts';
import { registerReader } from '#register/reader.ts';
import { nameInTrail } from '#register/trail.ts';
import { listAppointmentsOf } from '#store/appointments.ts';
import type { Queries } from '#store/database.ts';
import { erasePerson, findErasureRequest, readLeftBehind, saveErasureRequest } from '#store/erasure.ts';
import { removeFailedAttemptsOf } from '#store/failed-attempts.ts';
import { removeMailTo } from '#store/outbox.ts';
import { findPerson, findPersonByEmail, foldedEmail, type Person } from '#store/people.ts';
import { type CommandContext, type Done, runCommand } from '../command.ts';
import { forgetFollowerAt } from '../following/forget-follower.ts';
import { hashOfSecret } from '../secrets.ts';
import { readActor } from './context.ts';
import { noteRoles } from './note-roles.ts';
import type { Present } from './sessions.ts';

export type EraseRefusal = AccountRefusal | ErasureRefusal;

export type EraseOutcome = { readonly kind: 'erased' } | { readonly kind: 'refused'; readonly refusal: EraseRefusal };

/** Somebody who can be erased now, or why not; the actor is null for the operator of the register. */
export const findErasable = async (
  queries: Queries,
  actor: Actor | null,
  id: PersonId,
  now: Instant,
): Promise<Person | EraseRefusal> => {
  const asked = actor === null ? null : await readActor(queries, actor.personId, now);
  if (asked !== null && !mayDo(asked, 'manage-accounts', null)) return 'not-allowed';
  const person = await findPerson(queries, registerReader, id);
  if (person === null) return 'unknown-person';
  if (asked?.personId === id) return 'own-account';
  const left = await readLeftBehind(queries, registerReader, id, dateOf(now));
  return (left === null ? null : refusalOfErasure(left)) ?? person;
};

/**
 * Erases a person: name, e-mail address, what they followed with it, every way to sign in and every session; their roles end. No line of the audit trail is
 * touched: it knew only the number, which stays. Refuses for who does not manage accounts, for oneself, and while nobody could take
 * their place: see erasure.ts. Source: GDPR, article 17.
 */
export const eraseSomebody = (context: CommandContext, actor: Actor | null, id: PersonId): Promise<EraseOutcome> =>
  runCommand(context, 'erase-person', async (writing, now): Promise<Done<EraseOutcome>> => {
    const line = { objectKind: 'account', objectId: nameInTrail(id) };
    const person = await findErasable(writing, actor, id, now);
    if (typeof person === 'string') {
      const value = { kind: 'refused', refusal: person } as const;
      return { ...line, result: 'refused', details: { refusal: person }, value };
    }
    const wasAsked = (await findErasureRequest(writing, registerReader, id)) !== null;
    const lastDay = addDays(dateOf(now), -1);
    const held = await listAppointmentsOf(writing, registerReader, id);
    await erasePerson(writing, id, now, lastDay);
    const open = held.filter(({ until }) => until === null || until > lastDay);
    await noteRoles({ ...context, writing }, 'end-appointment', open);
    await removeFailedAttemptsOf(writing, hashOfSecret(foldedEmail(person.email)));
    await removeMailTo(writing, { personId: id, address: person.email });
    await forgetFollowerAt(writing, person.email, now);
    return { ...line, result: 'erased', details: { wasAsked }, value: { kind: 'erased' } };
  });

/** As eraseSomebody, by the operator of the register, who names somebody by e-mail address. */
export const eraseAddress = async (context: CommandContext, email: string): Promise<EraseOutcome> => {
  const person = await findPersonByEmail(context.database.queries, registerReader, email);
  return person === null ? { kind: 'refused', refusal: 'unknown-person' } : eraseSomebody(context, null, person.id);
};

/** Asks to be erased, or takes that back. An administrator does it, so that nobody loses their account by one click of another. */
export const askErasure = (context: CommandContext, { person }: Present, isAsked: boolean): Promise<void> =>
  runCommand(context, isAsked ? 'ask-erasure' : 'take-back-erasure', async (writing, now) => {
    await saveErasureRequest(writing, person.id, isAsked ? now : null);
    const line = { objectKind: 'account', objectId: nameInTrail(person.id), result: 'done' };
    return { ...line, details: {}, value: undefined };
  });
