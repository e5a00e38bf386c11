import type { Algorithm, AlgorithmId, AlgorithmRelation, RelationKind } from '#register/algorithm.ts';
import type { EntryVersion } from '#register/entry.ts';
import type { Instant } from '#register/instant.ts';
import type { Reader } from '#register/reader.ts';
import type { Language } from '#standard/text.ts';
import type { Queries } from './database.ts';
import { masked } from './masking.ts';
import { algorithmFrom, versionFrom } from './rows.ts';

/** What a list shows of an entry: the algorithm, its version in the language asked (else Dutch), and its dates. */
export type PublishedEntry = {
  readonly algorithm: Algorithm;
  readonly version: EntryVersion;
  readonly firstPublishedAt: Instant;
  readonly lastPublishedAt: Instant;
};

/** One line of the history of an entry, without its text. */
export type VersionLine = Pick<EntryVersion, 'language' | 'number' | 'state' | 'changeNote' | 'publishedAt'>;

/** The algorithm with this id, withdrawn and merged ones too; null when it never was public. */
export const findAlgorithm = async (queries: Queries, reader: Reader, id: AlgorithmId): Promise<Algorithm | null> => {
  let query = queries.selectFrom('algorithm').selectAll().where('id', '=', id);
  if (reader.kind === 'public') query = query.where('first_published_at', 'is not', null);
  const row = await query.executeTakeFirst();
  return row === undefined ? null : algorithmFrom(row);
};

/**
 * The published entries with these ids, in the order of the ids, each in the language asked or else in Dutch.
 * Ids without a public entry are left out.
 */
export const listPublishedEntries = async (
  queries: Queries,
  reader: Reader,
  ids: readonly AlgorithmId[],
  language: Language,
): Promise<readonly PublishedEntry[]> => {
  if (ids.length === 0) return [];
  const rows = await publishedRows(queries)
    .where('algorithm.id', 'in', ids)
    .where('current_entry.language', 'in', [language, 'nl'])
    .execute();
  const found = new Map<string, PublishedEntry>();
  for (const row of rows) {
    const known = found.get(row.id);
    if (known === undefined || known.version.language !== language) found.set(row.id, publishedEntryFrom(reader, row));
  }
  const entries = await withoutWhatDutchWithholds(queries, reader, language, [...found.values()]);
  const byId = new Map(entries.map((entry) => [entry.algorithm.id, entry]));
  return ids.flatMap((id) => byId.get(id) ?? []);
};

/** The Dutch text is the one that decides what is public; a translation that was not renewed follows it. */
const withoutWhatDutchWithholds = async (
  queries: Queries,
  reader: Reader,
  language: Language,
  entries: readonly PublishedEntry[],
): Promise<readonly PublishedEntry[]> => {
  if (language === 'nl') return entries;
  const versions = await masked(
    queries,
    reader,
    'nl',
    entries.map((entry) => entry.version),
  );
  return entries.map((entry, index) => ({ ...entry, version: versions[index] ?? entry.version }));
};

/**
 * The next published entries after an id, in order of id, in one language; at most limit. An empty list is the end.
 * With Dutch this walks the whole public register; entries without that language are left out.
 */
export const listPublishedEntriesAfter = async (
  queries: Queries,
  reader: Reader,
  language: Language,
  after: AlgorithmId | null,
  limit: number,
): Promise<readonly PublishedEntry[]> => {
  let query = publishedRows(queries).where('current_entry.language', '=', language);
  if (after !== null)
    query = query
      .where('current_entry.algorithm_id', '>', after)
      // PostgreSQL does not conclude these from the first, and would walk both tables up to the place.
      .where('entry_version.algorithm_id', '>', after)
      .where('algorithm.id', '>', after);
  const rows = await query.orderBy('current_entry.algorithm_id').limit(limit).execute();
  return withoutWhatDutchWithholds(
    queries,
    reader,
    language,
    rows.map((row) => publishedEntryFrom(reader, row)),
  );
};

const publishedRows = (queries: Queries) =>
  queries
    .selectFrom('current_entry')
    .innerJoin('entry_version', (join) =>
      join
        .onRef('entry_version.algorithm_id', '=', 'current_entry.algorithm_id')
        .onRef('entry_version.language', '=', 'current_entry.language')
        .onRef('entry_version.number', '=', 'current_entry.number'),
    )
    .innerJoin('algorithm', 'algorithm.id', 'current_entry.algorithm_id')
    .selectAll('algorithm')
    .selectAll('entry_version');

type PublishedRow = Awaited<ReturnType<ReturnType<typeof publishedRows>['executeTakeFirstOrThrow']>>;

const publishedEntryFrom = (reader: Reader, row: PublishedRow): PublishedEntry => ({
  algorithm: algorithmFrom(row),
  version: versionFrom(reader, row),
  firstPublishedAt: row.first_published_at as Instant,
  lastPublishedAt: row.last_published_at as Instant,
});

const maskedVersion = async (queries: Queries, reader: Reader, version: EntryVersion): Promise<EntryVersion> =>
  (await masked(queries, reader, version.language, [version]))[0] ?? version;

const versionRows = (queries: Queries, reader: Reader, id: AlgorithmId) => {
  const query = queries.selectFrom('entry_version').where('algorithm_id', '=', id);
  return reader.kind === 'public' ? query.where('state', '=', 'published') : query;
};

/** The history of an entry in every language, newest first. Versions the reader may not see are left out. */
export const listVersionLines = async (
  queries: Queries,
  reader: Reader,
  id: AlgorithmId,
): Promise<readonly VersionLine[]> => {
  const rows = await versionRows(queries, reader, id)
    .select(['language', 'number', 'state', 'change_note', 'published_at'])
    .orderBy('published_at', 'desc')
    .orderBy('language')
    .orderBy('number', 'desc')
    .execute();
  return rows.map((row) => ({
    language: row.language as Language,
    number: row.number,
    state: row.state as VersionLine['state'],
    changeNote: row.change_note,
    publishedAt: row.published_at as Instant | null,
  }));
};

/** One version of an entry by its number; null when there is none that the reader may see. */
export const findVersion = async (
  queries: Queries,
  reader: Reader,
  id: AlgorithmId,
  language: Language,
  number: number,
): Promise<EntryVersion | null> => {
  const row = await versionRows(queries, reader, id)
    .selectAll()
    .where('language', '=', language)
    .where('number', '=', number)
    .executeTakeFirst();
  return row === undefined ? null : maskedVersion(queries, reader, versionFrom(reader, row));
};

/** The version that was public just before an instant (pass endOfDate for 'on that day'); null when there was none. */
export const findVersionBefore = async (
  queries: Queries,
  reader: Reader,
  id: AlgorithmId,
  language: Language,
  before: Instant,
): Promise<EntryVersion | null> => {
  const row = await versionRows(queries, reader, id)
    .selectAll()
    .where('language', '=', language)
    .where('published_at', '<', before)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : maskedVersion(queries, reader, versionFrom(reader, row));
};

/** The last version in a language, whether it is still public or was withdrawn; null when there is none. */
export const findLatestVersion = async (
  queries: Queries,
  reader: Reader,
  id: AlgorithmId,
  language: Language,
): Promise<EntryVersion | null> => {
  const row = await versionRows(queries, reader, id)
    .selectAll()
    .where('language', '=', language)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : maskedVersion(queries, reader, versionFrom(reader, row));
};

/** The languages in which an entry is public now. */
export const listCurrentLanguages = async (
  queries: Queries,
  _reader: Reader,
  id: AlgorithmId,
): Promise<readonly Language[]> => {
  const rows = await queries.selectFrom('current_entry').select('language').where('algorithm_id', '=', id).execute();
  return rows.map((row) => row.language as Language);
};

/** The relations of an algorithm, in both directions; for the public only those to algorithms that were ever public. */
export const listRelations = async (
  queries: Queries,
  reader: Reader,
  id: AlgorithmId,
): Promise<readonly AlgorithmRelation[]> => {
  let query = queries
    .selectFrom('algorithm_relation')
    .innerJoin('algorithm as first', 'first.id', 'from_id')
    .innerJoin('algorithm as second', 'second.id', 'to_id')
    .selectAll('algorithm_relation')
    .where((either) => either.or([either('from_id', '=', id), either('to_id', '=', id)]));
  if (reader.kind === 'public')
    query = query.where('first.first_published_at', 'is not', null).where('second.first_published_at', 'is not', null);
  const rows = await query.orderBy('kind').orderBy('from_id').orderBy('to_id').execute();
  return rows.map((row) => ({
    from: row.from_id as AlgorithmId,
    kind: row.kind as RelationKind,
    to: row.to_id as AlgorithmId,
  }));
};
