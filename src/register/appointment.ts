import type { IsoDate } from './instant.ts';
import type { OrganisationId } from './organisation.ts';
import { kindOfRole, type Role } from './roles.ts';

/** The opaque number of a person: all that the audit trail says of who acted. */
export type PersonId = number & { readonly __brand: 'PersonId' };

/** A person holds a role, at an organisation or (null) over all of government, from a day until and including another. */
export type Appointment = {
  readonly id: number;
  readonly personId: PersonId;
  readonly role: Role;
  readonly organisationId: OrganisationId | null;
  readonly from: IsoDate;
  /** The last day; null when nobody knows it yet. */
  readonly until: IsoDate | null;
  /** The appointment that this one stands in for, as a deputy. */
  readonly deputyFor: number | null;
};

/** True when the appointment holds on a day. */
export const holdsOn = ({ from, until }: Pick<Appointment, 'from' | 'until'>, day: IsoDate): boolean =>
  from <= day && (until === null || day <= until);

/** Why an appointment cannot be made. */
export type AppointmentRefusal =
  | 'own-role'
  | 'needs-organisation'
  | 'needs-no-organisation'
  | 'ends-before-it-begins'
  | 'needs-last-day'
  | 'deputy-needs-last-day'
  | 'deputy-of-other-role'
  | 'deputy-of-self'
  | 'deputy-of-deputy'
  | 'outside-deputised'
  | 'held-already';

/** What is asked: an appointment that has no number yet. */
export type ProposedAppointment = Omit<Appointment, 'id' | 'deputyFor'> & {
  /** The appointment for which this person is a deputy, as it stands. */
  readonly deputyFor: Appointment | null;
};

const refusalOfPlace = ({ role, organisationId }: ProposedAppointment): AppointmentRefusal | null => {
  const kind = kindOfRole(role);
  if (kind === 'organisation' && organisationId === null) return 'needs-organisation';
  return kind === 'central' && organisationId !== null ? 'needs-no-organisation' : null;
};

const refusalOfDays = ({ role, from, until, deputyFor }: ProposedAppointment): AppointmentRefusal | null => {
  if (until === null && kindOfRole(role) === 'mandate') return 'needs-last-day';
  if (until === null && deputyFor !== null) return 'deputy-needs-last-day';
  return until !== null && until < from ? 'ends-before-it-begins' : null;
};

const refusalOfDeputy = (proposed: ProposedAppointment): AppointmentRefusal | null => {
  const { deputyFor, personId, role, organisationId, from, until } = proposed;
  if (deputyFor === null) return null;
  if (deputyFor.personId === personId) return 'deputy-of-self';
  if (deputyFor.deputyFor !== null) return 'deputy-of-deputy';
  if (deputyFor.role !== role || deputyFor.organisationId !== organisationId) return 'deputy-of-other-role';
  const isWithin = holdsOn(deputyFor, from) && until !== null && holdsOn(deputyFor, until);
  return isWithin ? null : 'outside-deputised';
};

const meets = (one: Pick<Appointment, 'from' | 'until'>, other: Pick<Appointment, 'from' | 'until'>): boolean =>
  (one.until === null || other.from <= one.until) && (other.until === null || one.from <= other.until);

const isHeldAlready = (proposed: ProposedAppointment, held: readonly Appointment[]): boolean =>
  held.some(
    ({ personId, role, organisationId, deputyFor, ...days }) =>
      personId === proposed.personId &&
      role === proposed.role &&
      organisationId === proposed.organisationId &&
      deputyFor === (proposed.deputyFor?.id ?? null) &&
      meets(days, proposed),
  );

/**
 * Why this appointment cannot be made by this person, given what the one appointed holds already; null when it can. Nobody gives
 * themselves a role; a mandate and a deputy have a last day; a deputy stands in for one who holds the role itself, and no longer.
 * Whether the one who appoints may do so at all is in access.ts.
 */
export const refusalOfAppointment = (
  proposed: ProposedAppointment,
  by: PersonId | null,
  held: readonly Appointment[],
): AppointmentRefusal | null => {
  if (by !== null && by === proposed.personId) return 'own-role';
  const refusal = refusalOfPlace(proposed) ?? refusalOfDays(proposed) ?? refusalOfDeputy(proposed);
  return refusal ?? (isHeldAlready(proposed, held) ? 'held-already' : null);
};
