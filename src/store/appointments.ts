import { mayDo } from '#register/access.ts';
import type { Appointment, PersonId } from '#register/appointment.ts';
import type { IsoDate } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import type { Reader } from '#register/reader.ts';
import { allRoles, kindOfRole, type Role } from '#register/roles.ts';
import type { Queries, Writing } from './database.ts';
import { nextNumber } from './next-number.ts';

/** An appointment with the name of the person; null when the person was erased. */
export type NamedAppointment = Appointment & { readonly name: string | null; readonly email: string | null };

type Row = {
  readonly id: number;
  readonly person_id: number;
  readonly role: string;
  readonly organisation_id: string | null;
  readonly valid_from: string;
  readonly valid_until: string | null;
  readonly deputy_for: number | null;
};

/** An appointment from its row. */
export const appointmentFrom = (row: Row): Appointment => ({
  id: row.id,
  personId: row.person_id as PersonId,
  role: row.role as Role,
  organisationId: row.organisation_id as OrganisationId | null,
  from: row.valid_from as IsoDate,
  until: row.valid_until as IsoDate | null,
  deputyFor: row.deputy_for,
});

/** Every appointment of a person, past and to come, in the order in which they were made: for the register itself, and for that person. */
export const listAppointmentsOf = async (
  queries: Queries,
  reader: Reader,
  id: PersonId,
): Promise<readonly Appointment[]> => {
  if (reader.kind === 'public' || (reader.kind === 'person' && reader.actor.personId !== id)) return [];
  const rows = await queries.selectFrom('appointment').selectAll().where('person_id', '=', id).orderBy('id').execute();
  return rows.map(appointmentFrom);
};

const maySee = (reader: Reader, organisationId: OrganisationId | null): boolean => {
  if (reader.kind !== 'person') return reader.kind === 'register';
  return mayDo(reader.actor, organisationId === null ? 'manage-accounts' : 'see-people', organisationId);
};

const named = (queries: Queries) =>
  queries
    .selectFrom('appointment')
    .leftJoin('person_name', 'person_name.person_id', 'appointment.person_id')
    .selectAll('appointment')
    .select(['person_name.name', 'person_name.email']);

type NamedRow = Row & { readonly name: string | null; readonly email: string | null };

const namedFrom = (row: NamedRow): NamedAppointment => ({
  ...appointmentFrom(row),
  name: row.name,
  email: row.email,
});

/** Every appointment at an organisation, or (null) over all of government, with names, for who may see them. */
export const listAppointmentsAt = async (
  queries: Queries,
  reader: Reader,
  organisationId: OrganisationId | null,
): Promise<readonly NamedAppointment[]> => {
  if (!maySee(reader, organisationId)) return [];
  const rows = await named(queries)
    .where('organisation_id', organisationId === null ? 'is' : '=', organisationId)
    .orderBy('appointment.id')
    .execute();
  return rows.map(namedFrom);
};

const beyondOneOrganisation = allRoles.filter((role) => kindOfRole(role) !== 'organisation');

/** Every central role and mandate, those over one organisation too, with names, for who gives them. */
export const listCentralAppointments = async (
  queries: Queries,
  reader: Reader,
): Promise<readonly NamedAppointment[]> => {
  if (reader.kind === 'public') return [];
  if (reader.kind === 'person' && !mayDo(reader.actor, 'appoint-centrally', null)) return [];
  const rows = await named(queries).where('role', 'in', beyondOneOrganisation).orderBy('appointment.id').execute();
  return rows.map(namedFrom);
};

/** Every appointment of some people, past and to come, for who manages accounts. */
export const listAppointmentsOfAll = async (
  queries: Queries,
  reader: Reader,
  ids: readonly PersonId[],
): Promise<readonly Appointment[]> => {
  if (reader.kind === 'public' || ids.length === 0) return [];
  if (reader.kind === 'person' && !mayDo(reader.actor, 'manage-accounts', null)) return [];
  const query = queries.selectFrom('appointment').selectAll().where('person_id', 'in', ids);
  return (await query.orderBy('id').execute()).map(appointmentFrom);
};

/** Whether somebody whose account is open is coordinator at an organisation on a day. */
export const hasCoordinator = async (
  queries: Queries,
  _reader: Reader,
  organisationId: OrganisationId,
  day: IsoDate,
): Promise<boolean> => {
  const row = await queries
    .selectFrom('appointment')
    .leftJoin('account', 'account.person_id', 'appointment.person_id')
    .select('appointment.id')
    .where('organisation_id', '=', organisationId)
    .where('role', '=', 'coordinator')
    .where('valid_from', '<=', day)
    .where(({ or, eb }) => or([eb('valid_until', 'is', null), eb('valid_until', '>=', day)]))
    .where('account.disabled_at', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
};

/** Everybody with an open account and an appointment at an organisation on a day, for who may see its people. */
export const listPresentAt = async (
  queries: Queries,
  reader: Reader,
  organisationId: OrganisationId,
  day: IsoDate,
): Promise<ReadonlySet<PersonId>> => {
  if (!maySee(reader, organisationId)) return new Set();
  const rows = await queries
    .selectFrom('appointment')
    .innerJoin('account', 'account.person_id', 'appointment.person_id')
    .select('appointment.person_id')
    .where('organisation_id', '=', organisationId)
    .where('valid_from', '<=', day)
    .where(({ or, eb }) => or([eb('valid_until', 'is', null), eb('valid_until', '>=', day)]))
    .where('account.disabled_at', 'is', null)
    .execute();
  return new Set(rows.map(({ person_id }) => person_id as PersonId));
};

/** The appointment with a number; only for the register itself. */
export const findAppointment = async (queries: Queries, reader: Reader, id: number): Promise<Appointment | null> => {
  if (reader.kind !== 'register') return null;
  const row = await queries.selectFrom('appointment').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : appointmentFrom(row);
};

/** The appointments of a person that follow what the account of their organisation says; only for the register itself. */
export const listClaimedAppointments = async (
  queries: Queries,
  reader: Reader,
  id: PersonId,
): Promise<readonly Appointment[]> => {
  if (reader.kind !== 'register') return [];
  const query = queries.selectFrom('appointment').selectAll().where('person_id', '=', id);
  return (await query.where('given_by', '=', 'claims').orderBy('id').execute()).map(appointmentFrom);
};

/** Adds an appointment that somebody gave by hand, or that follows what the account of their organisation says (claims); its number. */
export const addAppointment = async (
  writing: Writing,
  appointment: Omit<Appointment, 'id'>,
  givenBy: 'hand' | 'claims' = 'hand',
): Promise<number> => {
  const id = await nextNumber(writing, 'appointment');
  await writing
    .insertInto('appointment')
    .values({
      id,
      person_id: appointment.personId,
      role: appointment.role,
      organisation_id: appointment.organisationId,
      valid_from: appointment.from,
      valid_until: appointment.until,
      deputy_for: appointment.deputyFor,
      given_by: givenBy,
    })
    .execute();
  return id;
};

/** Gives an appointment another last day, and those of its deputies that would last longer. */
export const saveLastDay = async (writing: Writing, id: number, until: IsoDate): Promise<void> => {
  await writing.updateTable('appointment').set({ valid_until: until }).where('id', '=', id).execute();
  await writing
    .updateTable('appointment')
    .set({ valid_until: until })
    .where('deputy_for', '=', id)
    .where('valid_until', '>', until)
    .execute();
};
