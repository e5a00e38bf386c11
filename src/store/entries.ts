import type { Algorithm, AlgorithmId, AlgorithmRelation, RelationKind } from '#register/algorithm.ts';
import type { EntryVersion } from '#register/entry.ts';
import type { Instant } from '#register/instant.ts';
import type { Reader } from '#register/reader.ts';
import type { Language } from '#standard/text.ts';
import type { Queries } from './database.ts';
import { masked } from './masking.ts';
import { prepared } from './prepared.ts';
import { algorithmFrom, versionFrom } from './rows.ts';

/** One line of the history of an entry, without its text. */
export type VersionLine = Pick<EntryVersion, 'language' | 'number' | 'state' | 'changeNote' | 'publishedAt'>;

/** The algorithm with this id, withdrawn and merged ones too; null when it never was public. */
export const findAlgorithm = async (queries: Queries, reader: Reader, id: AlgorithmId): Promise<Algorithm | null> => {
  let query = queries.selectFrom('algorithm').selectAll().where('id', '=', id);
  if (reader.kind !== 'register') query = query.where('first_published_at', 'is not', null);
  const row = await query.executeTakeFirst();
  return row === undefined ? null : algorithmFrom(row);
};

const maskedVersion = async (queries: Queries, reader: Reader, version: EntryVersion): Promise<EntryVersion> =>
  (await masked(queries, reader, version.language, [version]))[0] ?? version;

const versionRows = (queries: Queries, reader: Reader, id: AlgorithmId) => {
  const query = queries.selectFrom('entry_version').where('algorithm_id', '=', id);
  return reader.kind !== 'register' ? query.where('state', '=', 'published') : query;
};

type Asking = { readonly id: AlgorithmId; readonly isPublic: boolean };

const readHistory = prepared((queries, { id, isPublic }: Asking) =>
  queries
    .selectFrom('entry_version')
    .select(['language', 'number', 'state', 'change_note', 'published_at'])
    .where('algorithm_id', '=', id)
    .$if(isPublic, (rows) => rows.where('state', '=', 'published'))
    .orderBy('published_at', 'desc')
    .orderBy('language')
    .orderBy('number', 'desc'),
);

/** The history of an entry in every language, newest first. Versions the reader may not see are left out. */
export const listVersionLines = async (
  queries: Queries,
  reader: Reader,
  id: AlgorithmId,
): Promise<readonly VersionLine[]> => {
  const rows = await readHistory(queries, { id, isPublic: reader.kind !== 'register' });
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

const readRelations = prepared((queries, { id, isPublic }: Asking) =>
  queries
    .selectFrom('algorithm_relation')
    .innerJoin('algorithm as first', 'first.id', 'from_id')
    .innerJoin('algorithm as second', 'second.id', 'to_id')
    .selectAll('algorithm_relation')
    .where(({ or, eb }) => or([eb('from_id', '=', id), eb('to_id', '=', id)]))
    .$if(isPublic, (rows) =>
      rows.where('first.first_published_at', 'is not', null).where('second.first_published_at', 'is not', null),
    )
    .orderBy('kind')
    .orderBy('from_id')
    .orderBy('to_id'),
);

/** The relations of an algorithm, in both directions; for the public only those to algorithms that were ever public. */
export const listRelations = async (
  queries: Queries,
  reader: Reader,
  id: AlgorithmId,
): Promise<readonly AlgorithmRelation[]> => {
  const rows = await readRelations(queries, { id, isPublic: reader.kind !== 'register' });
  return rows.map((row) => ({
    from: row.from_id as AlgorithmId,
    kind: row.kind as RelationKind,
    to: row.to_id as AlgorithmId,
  }));
};

/** The number of the version that is public now in a language; null when none is. */
export const findCurrentNumber = async (
  queries: Queries,
  _reader: Reader,
  id: AlgorithmId,
  language: Language,
): Promise<number | null> => {
  const query = queries.selectFrom('current_entry').select('number').where('algorithm_id', '=', id);
  return (await query.where('language', '=', language).executeTakeFirst())?.number ?? null;
};
