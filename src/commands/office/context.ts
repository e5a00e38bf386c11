import type { Actor } from '#register/access.ts';
import type { PersonId } from '#register/appointment.ts';
import { dateOf, type Instant } from '#register/instant.ts';
import { registerReader } from '#register/reader.ts';
import { nameInTrail } from '#register/trail.ts';
import { listAppointmentsOf } from '#store/appointments.ts';
import type { Queries } from '#store/database.ts';
import type { CommandContext } from '../command.ts';

/** From where somebody acts: the browser as it calls itself, and the network of its address. */
export type Whereabouts = { readonly agent: string; readonly network: string };

/** How the audit trail names a person: by their number, never by their name. */
export const actorName = nameInTrail;

/** The context of a command that a person gives. */
export const contextOf = (context: CommandContext, id: PersonId): CommandContext => ({
  ...context,
  actor: actorName(id),
});

/** Who a person is to access.ts at a moment: their number, all their appointments, and the day. */
export const readActor = async (queries: Queries, personId: PersonId, now: Instant): Promise<Actor> => ({
  personId,
  appointments: await listAppointmentsOf(queries, registerReader, personId),
  day: dateOf(now),
});
