import { type Actor, actionOfAppointing, mayDo } from '#register/access.ts';
import type { Appointment, PersonId } from '#register/appointment.ts';
import { dateOf, type Instant } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { registerReader } from '#register/reader.ts';
import type { Role } from '#register/roles.ts';
import { findAccount } from '#store/accounts.ts';
import { listAppointmentsOf } from '#store/appointments.ts';
import type { Queries, Writing } from '#store/database.ts';
import { listOutsideIssuersOf } from '#store/outside-identities.ts';
import { findPerson } from '#store/people.ts';
import { makeLink } from './links.ts';
import { hasFactor } from './second-factor.ts';

/** True when somebody may give and end a role at a place; the operator of the register (null) may everything. */
export const mayAppoint = (actor: Actor | null, role: Role, organisationId: OrganisationId | null): boolean =>
  actor === null || mayDo(actor, actionOfAppointing(role, organisationId), organisationId);

/** True when a person only ever signs in with the account of their organisation: a link to a password would be a second way in. */
export const isOnlyKnownOutside = async (queries: Queries, id: PersonId): Promise<boolean> =>
  !(await hasFactor(queries, id)) && (await listOutsideIssuersOf(queries, registerReader, id)).length > 0;

/** True when nothing lets a person in yet but an invitation. */
const hasNoWayIn = async (queries: Queries, id: PersonId): Promise<boolean> => {
  const account = await findAccount(queries, registerReader, id);
  if (account === null || account.passwordHash !== null || account.disabledAt !== null) return false;
  return !(await hasFactor(queries, id)) && (await listOutsideIssuersOf(queries, registerReader, id)).length === 0;
};

const isOver = ({ until }: Appointment, now: Instant): boolean => until !== null && until < dateOf(now);

/**
 * The secret of an invitation for a person who has no way in yet; null for others and for people of the demo. Who invites sees the link
 * and could use it: it is made only when they may give every role that it opens, so that nobody comes to a role through another.
 */
export const invitationBy = async (
  writing: Writing,
  actor: Actor | null,
  id: PersonId,
  now: Instant,
): Promise<string | null> => {
  const person = await findPerson(writing, registerReader, id);
  if (person === null || person.isDemo || !(await hasNoWayIn(writing, id))) return null;
  const held = (await listAppointmentsOf(writing, registerReader, id)).filter((one) => !isOver(one, now));
  const mayAll = held.every(({ role, organisationId }) => mayAppoint(actor, role, organisationId));
  return mayAll ? makeLink(writing, 'invitation', id, now) : null;
};
