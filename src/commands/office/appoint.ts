import type { Actor } from '#register/access.ts';
import { type PersonId, type ProposedAppointment, refusalOfAppointment } from '#register/appointment.ts';
import type { AppointingRefusal } from '#register/appointment-refusals.ts';
import { addDays, dateOf, type Instant, type IsoDate } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { registerReader } from '#register/reader.ts';
import type { Role } from '#register/roles.ts';
import { isAccountAddress } from '#register/web-address.ts';
import { addAppointment, findAppointment, listAppointmentsOf, saveLastDay } from '#store/appointments.ts';
import type { Writing } from '#store/database.ts';
import { listOrganisations } from '#store/organisations.ts';
import { addPerson, findPerson, findPersonByEmail, foldedEmail, type Person, removeDemoPeople } from '#store/people.ts';
import { type CommandContext, type Done, runCommand } from '../command.ts';
import { actorName, readActor } from './context.ts';
import { invitationBy, mayAppoint } from './inviting.ts';

/** What is asked: a person, by e-mail address, holds a role somewhere from a day on. */
export type AppointmentRequest = {
  readonly email: string;
  readonly role: Role;
  readonly organisationId: OrganisationId | null;
  readonly from: IsoDate;
  readonly until: IsoDate | null;
  /** The number of the appointment for which this person is a deputy. */
  readonly deputyFor: number | null;
};

export type AppointOutcome =
  /** The secret of an invitation, told once, for who has no way to sign in yet. */
  | { readonly kind: 'appointed'; readonly invitation: string | null }
  | { readonly kind: 'refused'; readonly refusal: AppointingRefusal };

type Known = { readonly person: Person | null; readonly proposed: ProposedAppointment };

/** Nobody has number 0: it stands for somebody who is not known yet. */
const nobody = 0 as PersonId;

const findKnown = async (writing: Writing, request: AppointmentRequest): Promise<Known | AppointingRefusal> => {
  const { email, role, organisationId, from, until, deputyFor } = request;
  if (!isAccountAddress(email)) return 'not-an-address';
  if (organisationId !== null && (await listOrganisations(writing, registerReader, [organisationId])).length === 0)
    return 'unknown-organisation';
  const person = await findPersonByEmail(writing, registerReader, email);
  const deputised = deputyFor === null ? null : await findAppointment(writing, registerReader, deputyFor);
  if (deputyFor !== null && deputised === null) return 'unknown-deputised';
  const personId = person?.id ?? nobody;
  return { person, proposed: { personId, role, organisationId, from, until, deputyFor: deputised } };
};

/**
 * A person of the demo appoints only others of the demo: the first real account would end it. The operator appoints none of them: they
 * are gone with that account.
 */
const refusalOfDemo = async (
  writing: Writing,
  asked: Actor | null,
  person: Person | null,
): Promise<AppointingRefusal | null> => {
  if (asked === null) return person?.isDemo === true ? 'demo-person' : null;
  const by = await findPerson(writing, registerReader, asked.personId);
  return by?.isDemo === true && person?.isDemo !== true ? 'real-person-in-demo' : null;
};

const refusalOf = async (
  writing: Writing,
  asked: Actor | null,
  { person, proposed }: Known,
): Promise<AppointingRefusal | null> => {
  const held = person === null ? [] : await listAppointmentsOf(writing, registerReader, person.id);
  const refusal = await refusalOfDemo(writing, asked, person);
  return refusal ?? refusalOfAppointment(proposed, asked?.personId ?? null, held);
};

const refused = (
  refusal: AppointingRefusal,
  { role, organisationId }: Pick<AppointmentRequest, 'role' | 'organisationId'>,
): Done<AppointOutcome> => ({
  objectKind: 'appointment',
  objectId: role,
  organisationId,
  result: 'refused',
  details: { refusal },
  value: { kind: 'refused', refusal },
});

/**
 * Gives a person a role; who is not known yet gets an account, and who never came in an invitation. actor is who appoints, null for the operator of the
 * register. Refuses what access.ts does not allow the actor and what appointment.ts says cannot be.
 */
export const appoint = async (
  context: CommandContext,
  actor: Actor | null,
  request: AppointmentRequest,
): Promise<AppointOutcome> =>
  runCommand(context, 'appoint', async (writing, now): Promise<Done<AppointOutcome>> => {
    const { role, organisationId, email } = request;
    const asked = actor === null ? null : await readActor(writing, actor.personId, now);
    if (!mayAppoint(asked, role, organisationId)) return refused('not-allowed', request);
    const known = await findKnown(writing, request);
    if (typeof known === 'string') return refused(known, request);
    const { person, proposed } = known;
    const refusal = await refusalOf(writing, asked, known);
    if (refusal === 'held-already' && person !== null) return inviteOnceMore(writing, asked, person.id, request, now);
    if (refusal !== null) return refused(refusal, request);
    const personId = person?.id ?? (await addRealPerson(writing, email, now));
    const id = await addAppointment(writing, { ...proposed, personId, deputyFor: proposed.deputyFor?.id ?? null });
    const invitation = await invitationBy(writing, asked, personId, now);
    const { from, until } = request;
    return {
      ...{ objectKind: 'appointment', objectId: String(id), organisationId, result: 'appointed' },
      details: { person: actorName(personId), role, organisation: organisationId, from, until },
      value: { kind: 'appointed', invitation },
    };
  });

/** Who holds the role already but never came in gets a new invitation, for the old one may be lost or too old. */
const inviteOnceMore = async (
  writing: Writing,
  asked: Actor | null,
  personId: PersonId,
  request: AppointmentRequest,
  now: Instant,
): Promise<Done<AppointOutcome>> => {
  const invitation = await invitationBy(writing, asked, personId, now);
  if (invitation === null) return refused('held-already', request);
  const line = { objectKind: 'account', objectId: actorName(personId), result: 'invited-again' };
  return { ...line, details: { role: request.role }, value: { kind: 'appointed', invitation } };
};

/** Somebody who is not of the demo, which ends with the first of them. Until they say how they are called, that is their address. */
const addRealPerson = async (writing: Writing, email: string, now: Instant): Promise<PersonId> => {
  await removeDemoPeople(writing, now);
  return addPerson(writing, { name: foldedEmail(email), email, isDemo: false }, now);
};

/**
 * Ends an appointment and those of its deputies at once; false when there is none that still holds, or the actor may not. Nobody ends
 * their own: so the last who may arrange something cannot leave by mistake.
 */
export const endAppointment = async (context: CommandContext, actor: Actor, id: number): Promise<boolean> =>
  runCommand(context, 'end-appointment', async (writing, now) => {
    const asked = await readActor(writing, actor.personId, now);
    const appointment = await findAppointment(writing, registerReader, id);
    const last = addDays(dateOf(now), -1);
    const isOver = appointment === null || (appointment.until !== null && appointment.until <= last);
    const isOther = appointment !== null && appointment.personId !== actor.personId;
    const may = !isOver && isOther && mayAppoint(asked, appointment.role, appointment.organisationId);
    if (may) await saveLastDay(writing, id, last);
    const details = appointment === null ? {} : { person: actorName(appointment.personId), role: appointment.role };
    const result = may ? 'ended' : 'refused';
    const organisationId = appointment?.organisationId ?? null;
    return { objectKind: 'appointment', objectId: String(id), organisationId, result, details, value: may };
  });
