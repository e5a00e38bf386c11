import { mayDo } from '#register/access.ts';
import type { PersonId } from '#register/appointment.ts';
import type { Instant } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import type { OrganisationParts, PartName } from '#register/organisation-change.ts';
import type { Reader } from '#register/reader.ts';
import type { Queries, Writing } from './database.ts';
import { nextNumber } from './next-number.ts';

/** What a part said, and whether it was changed here or followed the lists. */
export type PartState = {
  readonly [Part in PartName]: { readonly value: OrganisationParts[Part]; readonly isOwn: boolean };
}[PartName];

/** Something that somebody changed about an organisation. */
export type KeptChange = {
  readonly id: number;
  readonly organisationId: OrganisationId;
  readonly at: Instant;
  readonly personId: PersonId;
  readonly part: PartName;
  readonly before: PartState;
  readonly after: PartState;
};

/** A change with the name of who made it; null when that was erased. */
export type NamedChange = KeptChange & { readonly name: string | null };

const maySee = (reader: Reader, id: OrganisationId): boolean =>
  reader.kind === 'register' || (reader.kind === 'person' && mayDo(reader.actor, 'see-organisation', id));

const changes = (queries: Queries) =>
  queries
    .selectFrom('organisation_change')
    .leftJoin('person_name', 'person_name.person_id', 'organisation_change.person_id')
    .selectAll('organisation_change')
    .select('person_name.name');

type Row = Awaited<ReturnType<ReturnType<typeof changes>['executeTakeFirstOrThrow']>>;

const changeFrom = (row: Row): NamedChange => ({
  id: row.id,
  organisationId: row.organisation_id as OrganisationId,
  at: row.at as Instant,
  personId: row.person_id as PersonId,
  part: row.part as PartName,
  before: JSON.parse(row.before) as PartState,
  after: JSON.parse(row.after) as PartState,
  name: row.name,
});

/** What was changed about an organisation, the newest first, at most limit, for who may see that. */
export const listOrganisationChanges = async (
  queries: Queries,
  reader: Reader,
  id: OrganisationId,
  limit: number,
): Promise<readonly NamedChange[]> => {
  if (!maySee(reader, id)) return [];
  const query = changes(queries).where('organisation_id', '=', id).orderBy('id', 'desc').limit(limit);
  return (await query.execute()).map(changeFrom);
};

/** One change of an organisation by its number; null when it is of another, or the reader may not see it. */
export const findOrganisationChange = async (
  queries: Queries,
  reader: Reader,
  organisationId: OrganisationId,
  id: number,
): Promise<KeptChange | null> => {
  if (!maySee(reader, organisationId)) return null;
  const query = changes(queries).where('organisation_id', '=', organisationId).where('id', '=', id);
  const row = await query.executeTakeFirst();
  return row === undefined ? null : changeFrom(row);
};

/** The last change of each part of an organisation; a part that was never changed here is not in it. */
export const lastChangesOf = async (
  queries: Queries,
  reader: Reader,
  id: OrganisationId,
): Promise<ReadonlyMap<PartName, KeptChange>> => {
  if (!maySee(reader, id)) return new Map();
  const last = queries
    .selectFrom('organisation_change')
    .select((column) => column.fn.max('id').as('id'))
    .where('organisation_id', '=', id)
    .groupBy('part');
  const rows = await changes(queries).where('id', 'in', last).execute();
  return new Map(rows.map((row) => [row.part as PartName, changeFrom(row)]));
};

/** Keeps a change; its number. */
export const addOrganisationChange = async (writing: Writing, change: Omit<KeptChange, 'id'>): Promise<number> => {
  const id = await nextNumber(writing, 'organisation_change');
  await writing
    .insertInto('organisation_change')
    .values({
      ...{ id, organisation_id: change.organisationId, at: change.at, person_id: change.personId, part: change.part },
      ...{ before: JSON.stringify(change.before), after: JSON.stringify(change.after) },
    })
    .execute();
  return id;
};
