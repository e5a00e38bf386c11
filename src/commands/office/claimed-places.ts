import { type Appointment, holdsOn, type PersonId } from '#register/appointment.ts';
import type { ClaimRules, Place } from '#register/claims.ts';
import { addDays, type IsoDate } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { registerReader } from '#register/reader.ts';
import { addAppointment, listAppointmentsOf, listClaimedAppointments, saveLastDay } from '#store/appointments.ts';
import type { Queries, Writing } from '#store/database.ts';
import { listOrganisationIdsFor, listOrganisations } from '#store/organisations.ts';
import type { CommandContext } from '../command.ts';
import { noteRoles } from './note-roles.ts';

/** More organisations than this in one account are not looked at. */
const mostValues = 50;

/** The organisations of this register that the values in an account stand for. */
export const findClaimedOrganisations = async (
  queries: Queries,
  { organisation }: ClaimRules,
  values: readonly string[],
): Promise<readonly OrganisationId[]> => {
  const few = values.slice(0, mostValues);
  if (organisation.kind === 'claim' && organisation.table === null)
    return listOrganisationIdsFor(queries, registerReader, few);
  const table = organisation.kind === 'claim' ? (organisation.table ?? {}) : { [organisation.id]: organisation.id };
  const ids = few.flatMap((value) => (Object.hasOwn(table, value) ? (table[value] ?? []) : []));
  return (await listOrganisations(queries, registerReader, [...new Set(ids)])).map(({ id }) => id);
};

const isAt =
  (place: Place) =>
  ({ role, organisationId }: Place): boolean =>
    role === place.role && organisationId === place.organisationId;

const placeName = ({ role, organisationId }: Place): string =>
  organisationId === null ? role : `${role} ${organisationId}`;

/** What became of the roles of somebody who signed in, for the audit line. */
export type Followed = { readonly given: readonly string[]; readonly ended: readonly string[] };

type Following = { readonly personId: PersonId; readonly places: readonly Place[]; readonly day: IsoDate };

/**
 * Makes the roles of a person follow their account: what it no longer says ends, what it says anew begins. Roles that were given by
 * hand stay as they are, and one that is held by hand is not given twice. The trail of each organisation says what began and ended.
 */
export const followPlaces = async (
  context: CommandContext,
  writing: Writing,
  { personId, places, day }: Following,
): Promise<Followed> => {
  const holds = (appointment: Appointment): boolean => holdsOn(appointment, day);
  const claimed = (await listClaimedAppointments(writing, registerReader, personId)).filter(holds);
  const ended = claimed.filter((appointment) => !places.some(isAt(appointment)));
  for (const { id } of ended) await saveLastDay(writing, id, addDays(day, -1));
  await noteRoles({ ...context, writing }, 'end-appointment', ended);
  const held = (await listAppointmentsOf(writing, registerReader, personId)).filter(holds);
  const given = places.filter((place) => !held.some((one) => one.deputyFor === null && isAt(place)(one)));
  for (const place of given) {
    const begun = { personId, ...place, from: day, until: null, deputyFor: null };
    const id = await addAppointment(writing, begun, 'claims');
    await noteRoles({ ...context, writing }, 'appoint', [{ ...begun, id }]);
  }
  return { given: given.map(placeName), ended: ended.map(placeName) };
};
