import type { ExpressionBuilder } from 'kysely';
import type { AlgorithmId } from '#register/algorithm.ts';
import type { Instant } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import type { Reader } from '#register/reader.ts';
import type { Language } from '#standard/text.ts';
import type { Queries, Writing } from './database.ts';
import type { Tables } from './tables.ts';

/** What can happen to an entry in the eyes of the public. 'taken-over': a text that was long published elsewhere came in. */
export const entryChangeKinds = [
  'published',
  'taken-over',
  'changed',
  'withdrawn',
  'translation-withdrawn',
  'merged',
  'split',
  'replaced',
  'restored',
  'vanished',
  'reappeared',
] as const;

/** What is news to the public: everything but what was taken over. */
export const newsKinds = entryChangeKinds.filter((kind) => kind !== 'taken-over');

/** What a running process must know of: entries that changed, and organisations that were loaded anew. */
export type ChangeKind = (typeof entryChangeKinds)[number] | 'organisations';

/** One change of what the public sees, numbered in the order in which it happened. */
export type Change = {
  readonly sequence: number;
  readonly at: Instant;
  /** Empty when organisations changed: that is of no one algorithm. */
  readonly algorithmId: AlgorithmId;
  readonly kind: ChangeKind;
  readonly language: Language;
  /** The number of the version that became public; null when none did. */
  readonly number: number | null;
};

/** The number of the last change; 0 when nothing ever changed. A process that has seen it has seen everything. */
export const lastChange = async (queries: Queries, _reader: Reader): Promise<number> => {
  const row = await queries
    .selectFrom('change')
    .select('sequence')
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.sequence ?? 0;
};

/** That a change is of one of these kinds; said so that no store looks nearly everything up by kind. */
export const isOfKinds = (kinds: readonly ChangeKind[]) => (column: ExpressionBuilder<Tables, 'change'>) => {
  const others = [...entryChangeKinds, 'organisations' as const].filter((kind) => !kinds.includes(kind));
  return others.length < kinds.length
    ? column.and(others.map((kind) => column('kind', '<>', kind)))
    : column('kind', 'in', kinds);
};

/**
 * The changes after a sequence number, oldest first; at most limit. A process that keeps up asks for every kind; a list for
 * people and machines asks for entryChangeKinds.
 */
export const listChangesAfter = async (
  queries: Queries,
  _reader: Reader,
  after: number,
  limit: number,
  kinds: readonly ChangeKind[] = [...entryChangeKinds, 'organisations'],
): Promise<readonly Change[]> => {
  const rows = await queries
    .selectFrom('change')
    .selectAll()
    .where('sequence', '>', after)
    .where(isOfKinds(kinds))
    .orderBy('sequence')
    .limit(limit)
    .execute();
  return rows.map(changeFrom);
};

/**
 * The newest changes of the given kinds before a sequence number (null: from the last one), newest first; at most limit.
 * The number of the last line leads to the page after it.
 */
export const listChangesBefore = async (
  queries: Queries,
  _reader: Reader,
  kinds: readonly ChangeKind[],
  before: number | null,
  limit: number,
): Promise<readonly Change[]> => {
  let query = queries.selectFrom('change').selectAll().where(isOfKinds(kinds));
  if (before !== null) query = query.where('sequence', '<', before);
  const rows = await query.orderBy('sequence', 'desc').limit(limit).execute();
  return rows.map(changeFrom);
};

/** The newest changes of the given kinds to these algorithms, newest first; at most limit. */
export const listChangesOf = async (
  queries: Queries,
  _reader: Reader,
  ids: readonly AlgorithmId[],
  kinds: readonly ChangeKind[],
  limit: number,
): Promise<readonly Change[]> => {
  if (ids.length === 0) return [];
  const rows = await newestOf(queries, kinds, limit).where('algorithm_id', 'in', ids).execute();
  return rows.map(changeFrom);
};

/** The newest changes of the given kinds to algorithms of these organisations, also those that are withdrawn; newest first. */
export const listChangesOfOrganisations = async (
  queries: Queries,
  _reader: Reader,
  organisations: readonly OrganisationId[],
  kinds: readonly ChangeKind[],
  limit: number,
): Promise<readonly Change[]> => {
  if (organisations.length === 0) return [];
  const theirs = queries.selectFrom('algorithm').select('id').where('organisation_id', 'in', organisations);
  const rows = await newestOf(queries, kinds, limit).where('algorithm_id', 'in', theirs).execute();
  return rows.map(changeFrom);
};

const newestOf = (queries: Queries, kinds: readonly ChangeKind[], limit: number) =>
  queries.selectFrom('change').selectAll().where(isOfKinds(kinds)).orderBy('sequence', 'desc').limit(limit);

/** The change that says: organisations were loaded anew, read them again. */
export const organisationsChange = (at: Instant): Omit<Change, 'sequence'> => ({
  at,
  algorithmId: '' as AlgorithmId,
  kind: 'organisations',
  language: 'nl',
  number: null,
});

/** Writes changes down, numbered after the last one; the one writer at a time makes that order the order of commit. */
export const addChanges = async (writing: Writing, changes: readonly Omit<Change, 'sequence'>[]): Promise<void> => {
  if (changes.length === 0) return;
  const last = await lastChange(writing, { kind: 'register' });
  await writing
    .insertInto('change')
    .values(
      changes.map((change, index) => ({
        sequence: last + index + 1,
        at: change.at,
        algorithm_id: change.algorithmId,
        kind: change.kind,
        language: change.language,
        number: change.number,
      })),
    )
    .execute();
};

const changeFrom = (row: {
  sequence: number;
  at: string;
  algorithm_id: string;
  kind: string;
  language: string;
  number: number | null;
}): Change => ({
  sequence: row.sequence,
  at: row.at as Instant,
  algorithmId: row.algorithm_id as AlgorithmId,
  kind: row.kind as ChangeKind,
  language: row.language as Language,
  number: row.number,
});
