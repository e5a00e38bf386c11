import type { Algorithm, AlgorithmId } from '#register/algorithm.ts';
import type { Instant } from '#register/instant.ts';
import type { IdentifierScheme, OrganisationId } from '#register/organisation.ts';
import type { Reader } from '#register/reader.ts';
import type { Language } from '#standard/text.ts';
import type { Queries, Writing } from './database.ts';
import { algorithmFrom } from './rows.ts';

/*
 * What a command that takes entries in must know of what is here. It is of no use to the public, who gets nothing.
 */

/** The last version of an entry in a language: its number, the fingerprint of its document and when it became public. */
export type KnownVersion = {
  readonly language: Language;
  readonly number: number;
  readonly fingerprint: string;
  readonly publishedAt: Instant | null;
};

/** The last version per language of each of these algorithms; at most some hundred ids. */
export const knownVersionsOf = async (
  queries: Queries,
  reader: Reader,
  ids: readonly AlgorithmId[],
): Promise<ReadonlyMap<AlgorithmId, readonly KnownVersion[]>> => {
  if (ids.length === 0 || reader.kind !== 'register') return new Map();
  const rows = await queries
    .selectFrom('entry_version')
    .select(['algorithm_id', 'language', 'number', 'fingerprint', 'published_at'])
    .where('algorithm_id', 'in', ids)
    .orderBy('number')
    .execute();
  const known = new Map<AlgorithmId, Map<Language, KnownVersion>>();
  for (const row of rows) {
    const id = row.algorithm_id as AlgorithmId;
    const language = row.language as Language;
    const { number, fingerprint, published_at } = row;
    const versions = known.get(id) ?? new Map<Language, KnownVersion>();
    known.set(
      id,
      versions.set(language, { language, number, fingerprint, publishedAt: published_at as Instant | null }),
    );
  }
  return new Map([...known].map(([id, versions]) => [id, [...versions.values()]]));
};

/** The algorithms with these ids, by id, whatever their state; at most some hundred ids. */
export const listAlgorithms = async (
  queries: Queries,
  reader: Reader,
  ids: readonly AlgorithmId[],
): Promise<ReadonlyMap<AlgorithmId, Algorithm>> => {
  if (ids.length === 0 || reader.kind !== 'register') return new Map();
  const rows = await queries.selectFrom('algorithm').selectAll().where('id', 'in', ids).execute();
  return new Map(rows.map((row) => [row.id as AlgorithmId, algorithmFrom(row)]));
};

/** The ids of the algorithms that came from a source and were still listed there when it was last read, in order of id. */
export const listAlgorithmIdsOfSource = async (
  queries: Queries,
  reader: Reader,
  source: string,
): Promise<readonly AlgorithmId[]> => {
  if (reader.kind !== 'register') return [];
  const rows = await queries
    .selectFrom('algorithm')
    .select('id')
    .where('source', '=', source)
    .where('vanished_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('merged_into', 'is', null)
    .orderBy('id')
    .execute();
  return rows.map((row) => row.id as AlgorithmId);
};

/** The ids of all algorithms of an organisation, whatever their state, in order of id. */
export const listAlgorithmIdsOf = async (
  queries: Queries,
  reader: Reader,
  organisationId: OrganisationId,
): Promise<readonly AlgorithmId[]> => {
  if (reader.kind !== 'register') return [];
  const rows = await queries
    .selectFrom('algorithm')
    .select('id')
    .where('organisation_id', '=', organisationId)
    .orderBy('id')
    .execute();
  return rows.map((row) => row.id as AlgorithmId);
};

/** Every number by which organisations are known elsewhere, with their organisation. */
export const listIdentifiers = async (
  queries: Queries,
  reader: Reader,
): Promise<
  readonly { readonly organisationId: OrganisationId; readonly scheme: IdentifierScheme; readonly value: string }[]
> => {
  if (reader.kind !== 'register') return [];
  const rows = await queries.selectFrom('organisation_identifier').selectAll().orderBy('value').execute();
  return rows.map((row) => ({
    organisationId: row.organisation_id as OrganisationId,
    scheme: row.scheme as IdentifierScheme,
    value: row.value,
  }));
};

/** Keeps when a source was last read as a whole and how many entries it listed then. */
export const saveSource = async (
  writing: Writing,
  source: { readonly name: string; readonly readAt: Instant; readonly count: number },
): Promise<void> => {
  const row = { last_read_at: source.readAt, last_count: source.count };
  await writing
    .insertInto('source')
    .values({ name: source.name, ...row })
    .onConflict((conflict) => conflict.column('name').doUpdateSet(row))
    .execute();
};
