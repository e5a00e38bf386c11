import type { Actor } from '#register/access.ts';
import type { Appointment, PersonId } from '#register/appointment.ts';
import { rightsOfToken } from '#register/delivery-token.ts';
import { dateOf, type Instant } from '#register/instant.ts';
import { rightsOfTranslator } from '#register/machine-translation.ts';
import { registerReader } from '#register/reader.ts';
import { nameInTrail } from '#register/trail.ts';
import { listAppointmentsOf } from '#store/appointments.ts';
import type { Queries } from '#store/database.ts';
import { findToken } from '#store/delivery-tokens.ts';
import { findTranslatedOrganisation } from '#store/machine-translations.ts';
import type { CommandContext } from '../command.ts';

/** From where somebody acts: the browser as it calls itself, and the network of its address. */
export type Whereabouts = { readonly agent: string; readonly network: string };

/** How the audit trail names a person: by their number, never by their name. */
export const actorName = nameInTrail;

/** How the audit trail names a token: by the number under which it acts. */
export const tokenName = (id: PersonId): string => `token:${id}`;

/** The context of a command that a person gives. */
export const contextOf = (context: CommandContext, id: PersonId): CommandContext => ({
  ...context,
  actor: actorName(id),
});

/** Who somebody is to access.ts at a moment: their number, all their appointments and the day; of a token what it may now. */
export const readActor = async (queries: Queries, personId: PersonId, now: Instant): Promise<Actor> => {
  return actorWith(queries, personId, await listAppointmentsOf(queries, registerReader, personId), now);
};

/** The same for whom all appointments were read already. */
export const actorWith = async (
  queries: Queries,
  personId: PersonId,
  appointments: readonly Appointment[],
  now: Instant,
): Promise<Actor> => {
  const actor = { personId, appointments, day: dateOf(now) };
  // Nobody is appointed who is a token, so whoever has an appointment is none.
  const token = appointments.length > 0 ? null : await findToken(queries, registerReader, personId);
  if (token !== null) return { ...actor, token: rightsOfToken(token, now) };
  const translated =
    appointments.length > 0 ? null : await findTranslatedOrganisation(queries, registerReader, personId);
  return translated === null ? actor : { ...actor, token: rightsOfTranslator(translated) };
};
