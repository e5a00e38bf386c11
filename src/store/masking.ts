import type { AlgorithmId } from '#register/algorithm.ts';
import { type EntryDocument, type EntryVersion, maskedBy } from '#register/entry.ts';
import type { Reader } from '#register/reader.ts';
import type { Language } from '#standard/text.ts';
import type { Queries } from './database.ts';

type Withheld = EntryDocument['withheld'];

/**
 * What the newest published Dutch text of each of these algorithms withholds, and the newest one in a language. A field that
 * is not public now is not public in an old version or in a translation either.
 */
const withheldNow = async (
  queries: Queries,
  _reader: Reader,
  ids: readonly AlgorithmId[],
  language: Language,
): Promise<ReadonlyMap<string, Withheld>> => {
  const found = new Map<string, Withheld>();
  if (ids.length === 0) return found;
  const rows = await queries
    .selectFrom('entry_version')
    .select(['algorithm_id', 'body'])
    .where('algorithm_id', 'in', ids)
    .where('language', 'in', [language, 'nl'])
    .where('state', '=', 'published')
    .where('number', '=', (newest) =>
      newest
        .selectFrom('entry_version as other')
        .select((expression) => expression.fn.max('other.number').as('number'))
        .whereRef('other.algorithm_id', '=', 'entry_version.algorithm_id')
        .whereRef('other.language', '=', 'entry_version.language')
        .where('other.state', '=', 'published'),
    )
    .execute();
  for (const row of rows) {
    const { withheld } = JSON.parse(row.body) as EntryDocument;
    found.set(row.algorithm_id, { ...withheld, ...found.get(row.algorithm_id) });
  }
  return found;
};

/** Versions without what is not public now; for the register itself they stay as they are. */
export const masked = async <Version extends Pick<EntryVersion, 'algorithmId' | 'document'>>(
  queries: Queries,
  reader: Reader,
  language: Language,
  versions: readonly Version[],
): Promise<readonly Version[]> => {
  if (reader.kind === 'register' || versions.length === 0) return versions;
  const ids = [...new Set(versions.map((version) => version.algorithmId))];
  const now = await withheldNow(queries, reader, ids, language);
  return versions.map((version) => ({
    ...version,
    document: maskedBy(version.document, now.get(version.algorithmId) ?? {}),
  }));
};
