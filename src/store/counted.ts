import type { AlgorithmId, Succession, UseStatus } from '#register/algorithm.ts';
import type { CountedVersion } from '#register/counting.ts';
import type { Instant } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import type { Reader } from '#register/reader.ts';
import type { CategoryCode, QuestionKey } from '#standard/field.ts';
import type { Queries } from './database.ts';

/** One algorithm that ever was public, for lists of addresses: its id, its last publication, and whether it is public now. */
export type AddressLine = { readonly id: AlgorithmId; readonly lastPublishedAt: Instant; readonly isPublic: boolean };

/** A line for every algorithm that ever was public, in order of id after the given one; at most limit. */
export const listAddressLinesAfter = async (
  queries: Queries,
  _reader: Reader,
  after: AlgorithmId | null,
  limit: number,
): Promise<readonly AddressLine[]> => {
  let query = queries
    .selectFrom('algorithm')
    .leftJoin('current_entry', (join) => {
      const own = join.onRef('current_entry.algorithm_id', '=', 'algorithm.id').on('current_entry.language', '=', 'nl');
      return after === null ? own : own.on('current_entry.algorithm_id', '>', after);
    })
    .select(['algorithm.id', 'last_published_at', 'current_entry.number'])
    .where('first_published_at', 'is not', null);
  if (after !== null) query = query.where('algorithm.id', '>', after);
  const rows = await query.orderBy('algorithm.id').limit(limit).execute();
  return rows.map((row) => ({
    id: row.id as AlgorithmId,
    lastPublishedAt: row.last_published_at as Instant,
    isPublic: row.number !== null,
  }));
};

/** Where a walk over counted versions is: the last one seen. */
export type CountedPlace = { readonly algorithmId: AlgorithmId; readonly number: number };

const countedRows = (queries: Queries) =>
  queries
    .selectFrom('entry_version')
    .innerJoin('algorithm', 'algorithm.id', 'entry_version.algorithm_id')
    .select([
      'entry_version.algorithm_id',
      'entry_version.number',
      'entry_version.published_at',
      'entry_version.category',
      'entry_version.use_status',
      'entry_version.risk_selection',
      'entry_version.answered',
      'entry_version.missing',
      'algorithm.organisation_id',
      'algorithm.withdrawn_at',
      'algorithm.merged_into',
      'algorithm.succession',
    ])
    .where('entry_version.language', '=', 'nl')
    .where('entry_version.state', '=', 'published');

type CountedRow = Awaited<ReturnType<ReturnType<typeof countedRows>['executeTakeFirstOrThrow']>>;

/** What figures are counted from: every published Dutch version, in order of algorithm and number after a place; at most limit. */
export const listCountedVersionsAfter = async (
  queries: Queries,
  _reader: Reader,
  after: CountedPlace | null,
  limit: number,
): Promise<readonly CountedVersion[]> => {
  let query = countedRows(queries);
  if (after !== null)
    query = query
      // The first two say no more than the third, but let both stores begin at the place instead of walking up to it.
      .where('entry_version.algorithm_id', '>=', after.algorithmId)
      .where('algorithm.id', '>=', after.algorithmId)
      .where((either) =>
        either.or([
          either('entry_version.algorithm_id', '>', after.algorithmId),
          either('entry_version.number', '>', after.number),
        ]),
      );
  const rows = await query.orderBy('entry_version.algorithm_id').orderBy('entry_version.number').limit(limit).execute();
  return withEarlierOwners(queries, rows.map(countedFrom));
};

/** The published Dutch versions of these algorithms as they are counted, in order of algorithm and number. Some hundred ids. */
export const listCountedVersionsOf = async (
  queries: Queries,
  _reader: Reader,
  ids: readonly AlgorithmId[],
): Promise<readonly CountedVersion[]> => {
  if (ids.length === 0) return [];
  const query = countedRows(queries).where('entry_version.algorithm_id', 'in', ids);
  const rows = await query.orderBy('entry_version.algorithm_id').orderBy('entry_version.number').execute();
  return withEarlierOwners(queries, rows.map(countedFrom));
};

const countedFrom = (row: CountedRow): CountedVersion => ({
  algorithmId: row.algorithm_id as AlgorithmId,
  number: row.number,
  organisationId: row.organisation_id as OrganisationId,
  publishedAt: row.published_at as Instant,
  category: row.category as CategoryCode | null,
  useStatus: row.use_status as UseStatus | null,
  riskSelection: row.risk_selection as 'ja' | 'nee' | null,
  answered: row.answered === '' ? [] : (row.answered.split(',') as QuestionKey[]),
  missing: row.missing,
  withdrawnAt: row.withdrawn_at as Instant | null,
  isMerged: row.merged_into !== null,
  ...(row.succession === null
    ? {}
    : { succession: { kind: row.succession as Succession, into: row.merged_into as AlgorithmId | null } }),
});

/** Versions in order of algorithm, each with whose it was before it was handed over. */
const withEarlierOwners = async (
  queries: Queries,
  versions: readonly CountedVersion[],
): Promise<readonly CountedVersion[]> => {
  const [first, last] = [versions.at(0), versions.at(-1)];
  if (first === undefined || last === undefined) return versions;
  const rows = await queries
    .selectFrom('transfer_entry')
    .innerJoin('transfer', 'transfer.id', 'transfer_entry.transfer_id')
    .select(['transfer_entry.algorithm_id', 'transfer.from_id', 'transfer.carried_out_at'])
    .where('transfer.state', '=', 'carried-out')
    .where('transfer_entry.algorithm_id', '>=', first.algorithmId)
    .where('transfer_entry.algorithm_id', '<=', last.algorithmId)
    .orderBy('transfer.carried_out_at')
    .orderBy('transfer.id')
    .execute();
  if (rows.length === 0) return versions;
  const byId = Map.groupBy(rows, (row) => row.algorithm_id as AlgorithmId);
  return versions.map((version) => {
    const owners = byId.get(version.algorithmId);
    if (owners === undefined) return version;
    const earlierOwners = owners.map((row) => ({
      organisationId: row.from_id as OrganisationId,
      until: row.carried_out_at as Instant,
    }));
    return { ...version, earlierOwners };
  });
};
