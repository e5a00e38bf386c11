import type { AlgorithmId } from '#register/algorithm.ts';
import type { Instant } from '#register/instant.ts';
import type { PublishedEntry, PublishedTranslations } from '#register/published-entry.ts';
import type { Reader } from '#register/reader.ts';
import type { Language } from '#standard/text.ts';
import { begun } from './begun.ts';
import { onCurrentVersion } from './current-versions.ts';
import type { Queries } from './database.ts';
import { masked } from './masking.ts';
import { prepared } from './prepared.ts';
import { algorithmFrom, versionColumns, versionFrom } from './rows.ts';

const publishedRows = begun((queries) =>
  queries
    .selectFrom('current_entry')
    .innerJoin('entry_version', onCurrentVersion)
    .innerJoin('algorithm', 'algorithm.id', 'current_entry.algorithm_id')
    .selectAll('algorithm')
    .select(versionColumns),
);

type PublishedRow = Awaited<ReturnType<ReturnType<typeof publishedRows>['executeTakeFirstOrThrow']>>;

const publishedEntryFrom = (reader: Reader, row: PublishedRow): PublishedEntry => ({
  algorithm: algorithmFrom(row),
  version: versionFrom(reader, row),
  firstPublishedAt: row.first_published_at as Instant,
  lastPublishedAt: row.last_published_at as Instant,
});

type Asking = { readonly ids: readonly AlgorithmId[]; readonly languages: readonly Language[] };

/** In these languages; in every language when none is named. */
const readPublished = prepared((queries, { ids, languages }: Asking) =>
  publishedRows(queries)
    .where('algorithm.id', 'in', ids)
    .$if(languages.length > 0, (rows) => rows.where('current_entry.language', 'in', languages))
    .orderBy('current_entry.language'),
);

/** The entries of rows. The Dutch text decides what is public; a translation that was not renewed follows it. */
const entriesFrom = async (
  queries: Queries,
  reader: Reader,
  rows: readonly PublishedRow[],
): Promise<readonly PublishedEntry[]> => {
  const entries = rows.map((row) => publishedEntryFrom(reader, row));
  const translations = entries.map(({ version }) => version).filter(({ language }) => language !== 'nl');
  const shown = await masked(queries, reader, 'nl', translations);
  const byKey = new Map(shown.map((version) => [`${version.algorithmId} ${version.language}`, version]));
  return entries.map((entry) => ({
    ...entry,
    version: byKey.get(`${entry.algorithm.id} ${entry.version.language}`) ?? entry.version,
  }));
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
  const rows = await readPublished(queries, { ids, languages: language === 'nl' ? ['nl'] : [language, 'nl'] });
  const wanted = new Map<string, PublishedRow>();
  for (const row of rows) if (row.language === language || !wanted.has(row.id)) wanted.set(row.id, row);
  const entries = await entriesFrom(queries, reader, [...wanted.values()]);
  const byId = new Map(entries.map((entry) => [entry.algorithm.id, entry]));
  return ids.flatMap((id) => byId.get(id) ?? []);
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
  return entriesFrom(queries, reader, await query.orderBy('current_entry.algorithm_id').limit(limit).execute());
};

/** The published entries with these ids in every language, in no order; ids without a public entry are left out. Some hundred ids. */
export const listPublishedTranslations = async (
  queries: Queries,
  reader: Reader,
  ids: readonly AlgorithmId[],
): Promise<readonly PublishedTranslations[]> => {
  if (ids.length === 0) return [];
  const rows = await readPublished(queries, { ids, languages: [] });
  const entries = await entriesFrom(queries, reader, rows);
  return [...Map.groupBy(entries, (entry) => entry.algorithm.id).values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const { version, ...entry } = first;
    return [{ ...entry, versions: [version, ...others.map((other) => other.version)] }];
  });
};

/** The next ids of published entries after an id, in order; at most limit. An empty list is the end. */
export const listPublishedIdsAfter = async (
  queries: Queries,
  _reader: Reader,
  after: AlgorithmId | null,
  limit: number,
): Promise<readonly AlgorithmId[]> => {
  let query = queries.selectFrom('current_entry').select('algorithm_id').distinct();
  if (after !== null) query = query.where('algorithm_id', '>', after);
  const rows = await query.orderBy('algorithm_id').limit(limit).execute();
  return rows.map((row) => row.algorithm_id as AlgorithmId);
};
