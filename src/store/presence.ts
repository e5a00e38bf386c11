import type { Appointment } from '#register/appointment.ts';
import type { Reader } from '#register/reader.ts';
import { appointmentFrom } from './appointments.ts';
import type { Queries } from './database.ts';
import { type Person, personFrom } from './people.ts';
import { prepared } from './prepared.ts';
import { type Session, sessionFrom } from './sessions.ts';

/** A session with whose it is and every appointment of that person, past and to come, in the order in which they were made. */
export type Presence = {
  readonly session: Session;
  readonly person: Person;
  readonly isDisabled: boolean;
  readonly appointments: readonly Appointment[];
};

const readPresence = prepared((queries, { hash }: { readonly hash: string }) =>
  queries
    .selectFrom('session')
    .innerJoin('account', 'account.person_id', 'session.person_id')
    .innerJoin('person', 'person.id', 'session.person_id')
    .innerJoin('person_name', 'person_name.person_id', 'session.person_id')
    .leftJoin('appointment', 'appointment.person_id', 'session.person_id')
    .selectAll('session')
    .select(['account.disabled_at', 'person.is_demo', 'person_name.name', 'person_name.email'])
    .select(['appointment.id as appointment_id', 'appointment.role', 'appointment.organisation_id'])
    .select(['appointment.valid_from', 'appointment.valid_until', 'appointment.deputy_for'])
    .where('session.hash', '=', hash)
    .orderBy('appointment.id'),
);

type Row = Awaited<ReturnType<typeof readPresence>>[number];

const appointmentIn = ({ appointment_id: id, role, valid_from, ...row }: Row): readonly Appointment[] =>
  id === null || role === null || valid_from === null ? [] : [appointmentFrom({ ...row, id, role, valid_from })];

/** Who is there in the session with a hash, read at once; null when there is none, or its person has no account or was erased. Only for the register itself. */
export const findPresence = async (queries: Queries, reader: Reader, hash: string): Promise<Presence | null> => {
  if (reader.kind !== 'register') return null;
  const rows = await readPresence(queries, { hash });
  const [first] = rows;
  if (first === undefined) return null;
  return {
    session: sessionFrom(first),
    person: personFrom({ ...first, id: first.person_id }),
    isDisabled: first.disabled_at !== null,
    appointments: rows.flatMap(appointmentIn),
  };
};
