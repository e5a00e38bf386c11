import { sql } from 'kysely';
import type { IsoDate } from '#register/instant.ts';
import type {
  IdentifierScheme,
  NameKind,
  Organisation,
  OrganisationId,
  Participation,
} from '#register/organisation.ts';
import type { OrganisationType } from '#register/organisation-types.ts';
import type { Reader } from '#register/reader.ts';
import type { Queries, Writing } from './database.ts';

const selectSlice = 500;

/** The organisations with these ids, in the order of the ids; unknown ids are left out. */
export const listOrganisations = async (
  queries: Queries,
  _reader: Reader,
  ids: readonly OrganisationId[],
): Promise<readonly Organisation[]> => {
  const found = new Map<string, Organisation>();
  for (let start = 0; start < ids.length; start += selectSlice) {
    for (const organisation of await readOrganisations(queries, ids.slice(start, start + selectSlice)))
      found.set(organisation.id, organisation);
  }
  return ids.flatMap((id) => found.get(id) ?? []);
};

/** The organisation with this id, or null. */
export const findOrganisation = async (
  queries: Queries,
  reader: Reader,
  id: OrganisationId,
): Promise<Organisation | null> => (await listOrganisations(queries, reader, [id]))[0] ?? null;

/** The ids of all organisations, in order of id. */
export const listOrganisationIds = async (queries: Queries, _reader: Reader): Promise<readonly OrganisationId[]> => {
  const rows = await queries.selectFrom('organisation').select('id').orderBy('id').execute();
  return rows.map((row) => row.id as OrganisationId);
};

/** The organisations of which a value is the id, the TOOI code or the OIN, in order of id. */
export const listOrganisationIdsFor = async (
  queries: Queries,
  _reader: Reader,
  values: readonly string[],
): Promise<readonly OrganisationId[]> => {
  if (values.length === 0) return [];
  const byId = await queries.selectFrom('organisation').select('id').where('id', 'in', values).execute();
  const byIdentifier = await queries
    .selectFrom('organisation_identifier')
    .select('organisation_id as id')
    .where('scheme', 'in', ['tooi', 'oin'])
    .where('value', 'in', values)
    .execute();
  return [...new Set([...byId, ...byIdentifier].map(({ id }) => id as OrganisationId))].sort();
};

const noDay = sql<string | null>`null`;

/** The names, identifiers and parents of organisations, each in their order, in one question to the store. */
const partsOf = (queries: Queries, ids: readonly OrganisationId[]) =>
  queries
    .selectFrom('organisation_name')
    .select(['organisation_id', 'position', 'kind', 'name as text', 'valid_from', 'valid_until'])
    .select(sql.lit('name').as('part'))
    .where('organisation_id', 'in', ids)
    .unionAll(
      queries
        .selectFrom('organisation_identifier')
        .select(['organisation_id', sql.lit(0).as('position'), 'scheme as kind', 'value as text'])
        .select([noDay.as('valid_from'), noDay.as('valid_until'), sql.lit('identifier').as('part')])
        .where('organisation_id', 'in', ids),
    )
    .unionAll(
      queries
        .selectFrom('organisation_parent')
        .select([
          'organisation_id',
          'position',
          sql.lit('').as('kind'),
          'parent_id as text',
          'valid_from',
          'valid_until',
        ])
        .select(sql.lit('parent').as('part'))
        .where('organisation_id', 'in', ids),
    )
    .orderBy('position')
    .orderBy('kind')
    .orderBy('text');

const readOrganisations = async (
  queries: Queries,
  ids: readonly OrganisationId[],
): Promise<readonly Organisation[]> => {
  if (ids.length === 0) return [];
  const rows = await queries.selectFrom('organisation').selectAll().where('id', 'in', ids).execute();
  const parts = await partsOf(queries, ids).execute();
  const [namesById, identifiersById, parentsById] = ['name', 'identifier', 'parent'].map((wanted) =>
    Map.groupBy(
      parts.filter(({ part }) => part === wanted),
      (row) => row.organisation_id,
    ),
  );
  return rows.map((row) => ({
    id: row.id as OrganisationId,
    type: row.type as OrganisationType,
    names: (namesById?.get(row.id) ?? []).map((name) => ({
      name: name.text,
      kind: name.kind as NameKind,
      from: name.valid_from as IsoDate | null,
      until: name.valid_until as IsoDate | null,
    })),
    identifiers: (identifiersById?.get(row.id) ?? []).map((identifier) => ({
      scheme: identifier.kind as IdentifierScheme,
      value: identifier.text,
    })),
    parents: (parentsById?.get(row.id) ?? []).map((parent) => ({
      parentId: parent.text as OrganisationId,
      from: parent.valid_from as IsoDate | null,
      until: parent.valid_until as IsoDate | null,
    })),
    website: row.website,
    contact: row.contact,
    participation: row.participation as Participation,
    participationNote: row.participation_note,
    participationSince: row.participation_since as IsoDate | null,
    successorId: row.successor_id as OrganisationId | null,
    from: row.valid_from as IsoDate | null,
    until: row.valid_until as IsoDate | null,
  }));
};

/**
 * Adds organisations or replaces what is known of them. The folded name of each name is given by fold. Parents that are not
 * in the store yet must be earlier in the list or saved in an earlier call.
 */
export const saveOrganisations = async (
  writing: Writing,
  organisations: readonly Organisation[],
  fold: (name: string) => string,
): Promise<void> => {
  for (const organisation of organisations) {
    const row = {
      type: organisation.type,
      website: organisation.website,
      contact: organisation.contact,
      participation: organisation.participation,
      participation_note: organisation.participationNote,
      participation_since: organisation.participationSince,
      successor_id: organisation.successorId,
      valid_from: organisation.from,
      valid_until: organisation.until,
    };
    await writing
      .insertInto('organisation')
      .values({ id: organisation.id, ...row })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute();
  }
  const ids = organisations.map((organisation) => organisation.id);
  await replaceParts(writing, ids, organisations, fold);
};

const replaceParts = async (
  writing: Writing,
  ids: readonly OrganisationId[],
  organisations: readonly Organisation[],
  fold: (name: string) => string,
): Promise<void> => {
  if (ids.length === 0) return;
  for (const table of ['organisation_name', 'organisation_identifier', 'organisation_parent'] as const)
    await writing.deleteFrom(table).where('organisation_id', 'in', ids).execute();
  const names = organisations.flatMap((organisation) =>
    organisation.names.map((name, position) => ({
      organisation_id: organisation.id,
      position,
      name: name.name,
      folded: fold(name.name),
      kind: name.kind,
      valid_from: name.from,
      valid_until: name.until,
    })),
  );
  const identifiers = organisations.flatMap((organisation) =>
    organisation.identifiers.map((identifier) => ({ organisation_id: organisation.id, ...identifier })),
  );
  const parents = organisations.flatMap((organisation) =>
    organisation.parents.map((parent, position) => ({
      organisation_id: organisation.id,
      position,
      parent_id: parent.parentId,
      valid_from: parent.from,
      valid_until: parent.until,
    })),
  );
  if (names.length > 0) await writing.insertInto('organisation_name').values(names).execute();
  if (identifiers.length > 0) await writing.insertInto('organisation_identifier').values(identifiers).execute();
  if (parents.length > 0) await writing.insertInto('organisation_parent').values(parents).execute();
};

/** Every folded name with its organisation, for a command that matches organisations by all their names. */
export const listFoldedNames = async (
  queries: Queries,
  _reader: Reader,
): Promise<
  readonly { readonly folded: string; readonly organisationId: OrganisationId; readonly kind: NameKind }[]
> => {
  const rows = await queries
    .selectFrom('organisation_name')
    .select(['folded', 'organisation_id', 'kind'])
    .orderBy('folded')
    .orderBy('organisation_id')
    .execute();
  return rows.map((row) => ({
    folded: row.folded,
    organisationId: row.organisation_id as OrganisationId,
    kind: row.kind as NameKind,
  }));
};
