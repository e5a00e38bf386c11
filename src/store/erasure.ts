import { mayDo } from '#register/access.ts';
import type { PersonId } from '#register/appointment.ts';
import type { LeftBehind } from '#register/erasure.ts';
import type { Instant, IsoDate } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import type { Reader } from '#register/reader.ts';
import type { Role } from '#register/roles.ts';
import { removeWaysIn } from './accounts.ts';
import type { Queries, Writing } from './database.ts';

/** Since when somebody asks to be erased; null when they do not: for the register itself, for that person and for who manages accounts. */
export const findErasureRequest = async (queries: Queries, reader: Reader, id: PersonId): Promise<Instant | null> => {
  if (reader.kind === 'public') return null;
  const isOther = reader.kind === 'person' && reader.actor.personId !== id;
  if (isOther && !mayDo(reader.actor, 'manage-accounts', null)) return null;
  const row = await queries
    .selectFrom('erasure_request')
    .select('asked_at')
    .where('person_id', '=', id)
    .executeTakeFirst();
  return row === undefined ? null : (row.asked_at as Instant);
};

/** Who asks to be erased and since when, who waits longest first, for who manages accounts. */
export const listErasureRequests = async (
  queries: Queries,
  reader: Reader,
): Promise<ReadonlyMap<PersonId, Instant>> => {
  if (reader.kind === 'public') return new Map();
  if (reader.kind === 'person' && !mayDo(reader.actor, 'manage-accounts', null)) return new Map();
  const rows = await queries
    .selectFrom('erasure_request')
    .selectAll()
    .orderBy('asked_at')
    .orderBy('person_id')
    .execute();
  return new Map(rows.map(({ person_id, asked_at }) => [person_id as PersonId, asked_at as Instant]));
};

/** Keeps that somebody asks to be erased, or (null) that they no longer do. */
export const saveErasureRequest = async (writing: Writing, id: PersonId, at: Instant | null): Promise<void> => {
  await writing.deleteFrom('erasure_request').where('person_id', '=', id).execute();
  if (at !== null) await writing.insertInto('erasure_request').values({ person_id: id, asked_at: at }).execute();
};

type Holder = { readonly personId: PersonId; readonly organisationId: OrganisationId | null };

/** Who holds a role on a day, not as a deputy of one of these, and can sign in. */
const holdersOf = async (queries: Queries, role: Role, day: IsoDate, but: PersonId): Promise<readonly Holder[]> => {
  const rows = await queries
    .selectFrom('appointment')
    .innerJoin('account', 'account.person_id', 'appointment.person_id')
    .innerJoin('person_name', 'person_name.person_id', 'appointment.person_id')
    .leftJoin('appointment as deputised', 'deputised.id', 'appointment.deputy_for')
    .select(['appointment.person_id', 'appointment.organisation_id'])
    .distinct()
    .where('appointment.role', '=', role)
    .where('account.disabled_at', 'is', null)
    .where('appointment.valid_from', '<=', day)
    .where((either) =>
      either.or([either('appointment.valid_until', 'is', null), either('appointment.valid_until', '>=', day)]),
    )
    .where((either) => either.or([either('deputised.person_id', 'is', null), either('deputised.person_id', '<>', but)]))
    .execute();
  return rows.map((row) => ({
    personId: row.person_id as PersonId,
    organisationId: row.organisation_id as OrganisationId | null,
  }));
};

/** The organisations among these where a text is being worked on or a question waits for an answer. */
const withOpenWork = async (
  queries: Queries,
  _reader: Reader,
  ids: readonly OrganisationId[],
): Promise<ReadonlySet<string>> => {
  if (ids.length === 0) return new Set();
  const drafts = await queries
    .selectFrom('draft')
    .innerJoin('algorithm', 'algorithm.id', 'draft.algorithm_id')
    .select('algorithm.organisation_id')
    .distinct()
    .where('algorithm.organisation_id', 'in', ids)
    .execute();
  const questions = await queries
    .selectFrom('question')
    .select('organisation_id')
    .distinct()
    .where('organisation_id', 'in', ids)
    .where('answered_at', 'is', null)
    .execute();
  return new Set([...drafts, ...questions].flatMap(({ organisation_id }) => organisation_id ?? []));
};

/** What would be left behind without somebody on a day; only for the register itself. */
export const readLeftBehind = async (
  queries: Queries,
  reader: Reader,
  id: PersonId,
  day: IsoDate,
): Promise<LeftBehind | null> => {
  if (reader.kind !== 'register') return null;
  const administrators = await holdersOf(queries, 'administrator', day, id);
  const coordinators = await holdersOf(queries, 'coordinator', day, id);
  const own = coordinators.flatMap(({ personId, organisationId }) => (personId === id ? (organisationId ?? []) : []));
  const working = await withOpenWork(queries, reader, own);
  const othersAt = (place: OrganisationId): number =>
    coordinators.filter(({ personId, organisationId }) => personId !== id && organisationId === place).length;
  return {
    isAdministrator: administrators.some(({ personId }) => personId === id),
    otherAdministrators: administrators.filter(({ personId }) => personId !== id).length,
    coordinates: own.map((organisationId) => ({
      organisationId,
      others: othersAt(organisationId),
      hasOpenWork: working.has(organisationId),
    })),
  };
};

/** What belongs to a person and goes with them. What they did stays, under their number. */
const goesWithThem = [
  'session',
  'known_network',
  'practice_text',
  'outside_identity',
  'one_time_link',
  'outside_sign_in',
  'erasure_request',
  'mail',
  'reminder',
  'reminder_setting',
  'person_name',
] as const;

/**
 * Takes away who a person is: name and address, every way to sign in, sessions, and roles that still hold. The number stays, with
 * what was done under it and the roles that were.
 */
export const erasePerson = async (writing: Writing, id: PersonId, at: Instant, lastDay: IsoDate): Promise<void> => {
  await removeWaysIn(writing, id);
  for (const table of goesWithThem) await writing.deleteFrom(table).where('person_id', '=', id).execute();
  await writing.updateTable('account').set({ disabled_at: at }).where('person_id', '=', id).execute();
  await writing
    .updateTable('appointment')
    .set({ valid_until: lastDay })
    .where((any) =>
      any.or([
        any('person_id', '=', id),
        any('deputy_for', 'in', any.selectFrom('appointment as own').select('own.id').where('own.person_id', '=', id)),
      ]),
    )
    .where((either) => either.or([either('valid_until', 'is', null), either('valid_until', '>', lastDay)]))
    .execute();
};
