import type { Algorithm, AlgorithmId } from '#register/algorithm.ts';
import type { EntryVersion } from '#register/entry.ts';
import type { Reader } from '#register/reader.ts';
import type { Language } from '#standard/text.ts';
import type { Queries } from './database.ts';
import { masked } from './masking.ts';
import { algorithmFrom, versionFrom } from './rows.ts';

/** Names one version of an entry. */
export type VersionKey = Pick<EntryVersion, 'algorithmId' | 'language' | 'number'>;

/** The versions with these keys that the reader may see, in no order; unknown keys are left out. At most some hundred keys. */
export const listVersions = async (
  queries: Queries,
  reader: Reader,
  keys: readonly VersionKey[],
): Promise<readonly EntryVersion[]> => {
  if (keys.length === 0) return [];
  let query = queries
    .selectFrom('entry_version')
    .selectAll()
    .where((either) =>
      either.or(
        keys.map(({ algorithmId, language, number }) => either.and({ algorithm_id: algorithmId, language, number })),
      ),
    );
  if (reader.kind !== 'register') query = query.where('state', '=', 'published');
  const rows = await query.execute();
  const byLanguage = Map.groupBy(
    rows.map((row) => versionFrom(reader, row)),
    (version) => version.language,
  );
  const versions: EntryVersion[] = [];
  for (const [language, some] of byLanguage) versions.push(...(await masked(queries, reader, language, some)));
  return versions;
};

/** The last published Dutch text of each of these algorithms, withdrawn ones too, without what is not public now. */
export const listLatestVersions = async (
  queries: Queries,
  reader: Reader,
  ids: readonly AlgorithmId[],
): Promise<readonly EntryVersion[]> => {
  if (ids.length === 0) return [];
  const rows = await queries
    .selectFrom('entry_version')
    .select((expression) => ['algorithm_id', expression.fn.max('number').as('number')])
    .where('algorithm_id', 'in', ids)
    .where('language', '=', 'nl')
    .where('state', '=', 'published')
    .groupBy('algorithm_id')
    .execute();
  const keys = rows.map((row) => ({
    algorithmId: row.algorithm_id as AlgorithmId,
    language: 'nl' as const,
    number: Number(row.number),
  }));
  return listVersions(queries, reader, keys);
};

/** The algorithms with these ids, withdrawn and merged ones too, by id; for the public those that ever were public. Some hundred ids. */
export const listKnownAlgorithms = async (
  queries: Queries,
  reader: Reader,
  ids: readonly AlgorithmId[],
): Promise<ReadonlyMap<AlgorithmId, Algorithm>> => {
  if (ids.length === 0) return new Map();
  let query = queries.selectFrom('algorithm').selectAll().where('id', 'in', ids);
  if (reader.kind !== 'register') query = query.where('first_published_at', 'is not', null);
  const rows = await query.execute();
  return new Map(rows.map((row) => [row.id as AlgorithmId, algorithmFrom(row)]));
};

/** Every published text of these algorithms in a language, the newest first, without what is not public now. Some hundred ids. */
export const listPublishedVersionsOf = async (
  queries: Queries,
  reader: Reader,
  ids: readonly AlgorithmId[],
  language: Language,
): Promise<ReadonlyMap<AlgorithmId, readonly EntryVersion[]>> => {
  if (ids.length === 0) return new Map();
  const rows = await queries
    .selectFrom('entry_version')
    .selectAll()
    .where('algorithm_id', 'in', ids)
    .where('language', '=', language)
    .where('state', '=', 'published')
    .orderBy('algorithm_id')
    .orderBy('number', 'desc')
    .execute();
  const versions = await masked(
    queries,
    reader,
    language,
    rows.map((row) => versionFrom(reader, row)),
  );
  return Map.groupBy(versions, ({ algorithmId }) => algorithmId);
};
