import type { Algorithm, AlgorithmId } from '#register/algorithm.ts';
import type { EntryVersion } from '#register/entry.ts';
import type { Instant } from '#register/instant.ts';
import type { Reader } from '#register/reader.ts';
import type { Language } from '#standard/text.ts';
import type { Queries } from './database.ts';
import { masked } from './masking.ts';
import { algorithmFrom, versionFrom } from './rows.ts';

/** A public entry whole: the algorithm, its public version in every language, and its dates. */
export type PublicEntry = {
  readonly algorithm: Algorithm;
  /** At least one, in order of language code. */
  readonly versions: readonly EntryVersion[];
  readonly firstPublishedAt: Instant;
  readonly lastPublishedAt: Instant;
};

/** The public entries with these ids in every language, in no order; ids without a public entry are left out. Some hundred ids. */
export const listPublicEntries = async (
  queries: Queries,
  reader: Reader,
  ids: readonly AlgorithmId[],
): Promise<readonly PublicEntry[]> => {
  if (ids.length === 0) return [];
  const rows = await queries
    .selectFrom('current_entry')
    .innerJoin('entry_version', (join) =>
      join
        .onRef('entry_version.algorithm_id', '=', 'current_entry.algorithm_id')
        .onRef('entry_version.language', '=', 'current_entry.language')
        .onRef('entry_version.number', '=', 'current_entry.number'),
    )
    .selectAll('entry_version')
    .where('current_entry.algorithm_id', 'in', ids)
    .orderBy('current_entry.language')
    .execute();
  const byLanguage = Map.groupBy(
    rows.map((row) => versionFrom(reader, row)),
    (version) => version.language,
  );
  const versions = await withoutWhatDutchWithholds(queries, reader, byLanguage);
  const algorithms = await queries.selectFrom('algorithm').selectAll().where('id', 'in', ids).execute();
  return algorithms.flatMap((row) => {
    const own = versions.get(row.id as AlgorithmId);
    if (own === undefined) return [];
    const firstPublishedAt = row.first_published_at as Instant;
    return [
      {
        algorithm: algorithmFrom(row),
        versions: own,
        firstPublishedAt,
        lastPublishedAt: row.last_published_at as Instant,
      },
    ];
  });
};

/** A version in Dutch is without what it withholds already; the other languages follow the Dutch one. */
const withoutWhatDutchWithholds = async (
  queries: Queries,
  reader: Reader,
  byLanguage: ReadonlyMap<Language, readonly EntryVersion[]>,
): Promise<ReadonlyMap<AlgorithmId, readonly EntryVersion[]>> => {
  const all: EntryVersion[] = [];
  for (const [language, versions] of byLanguage)
    all.push(...(language === 'nl' ? versions : await masked(queries, reader, language, versions)));
  return Map.groupBy(all, (version) => version.algorithmId);
};

/** The next ids of public entries after an id, in order; at most limit. An empty list is the end. */
export const listPublicIdsAfter = async (
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
