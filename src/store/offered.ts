import { sql } from 'kysely';
import { mayDo } from '#register/access.ts';
import type { AlgorithmId } from '#register/algorithm.ts';
import type { Instant, IsoDate } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import type { Reader } from '#register/reader.ts';
import type { Queries } from './database.ts';
import { prepared } from './prepared.ts';

/** A transfer of algorithms that waits for the answer of who would get them. */
export type OfferedTransfer = {
  readonly fromId: OrganisationId;
  readonly toId: OrganisationId;
  readonly day: IsoDate;
};

/** A text that was begun with that of a supplier, who changed it since. */
export type SupplierUpdate = {
  readonly id: AlgorithmId;
  readonly organisationId: OrganisationId;
  readonly name: string;
  readonly supplier: string;
  readonly loadedAt: Instant;
};

/** What others offer: transfers, the first day first, and texts of suppliers, the newest first. */
export type Offered = { readonly transfers: readonly OfferedTransfer[]; readonly updates: readonly SupplierUpdate[] };

/** Where who reads may accept transfers, and where they may write. */
type Asking = {
  readonly accepts: readonly OrganisationId[];
  readonly writes: readonly OrganisationId[];
  readonly limit: number;
};

const transferRows = (queries: Queries, { accepts }: Asking) =>
  queries
    .selectFrom('transfer')
    .select(['to_id as organisation_id', 'from_id as from', 'day as at'])
    .select([sql<string | null>`null`.as('algorithm_id'), sql<string>`''`.as('name')])
    .where('to_id', 'in', accepts)
    .where('state', '=', 'proposed');

const updateRows = (queries: Queries, { writes, limit }: Asking) =>
  queries
    .selectFrom('text_origin')
    .innerJoin('algorithm', 'algorithm.id', 'text_origin.algorithm_id')
    .innerJoin('supplier_text', 'supplier_text.id', 'text_origin.supplier_text_id')
    .select(['algorithm.organisation_id', 'supplier_text.supplier as from', 'supplier_text.loaded_at as at'])
    .select([sql.ref<string | null>('algorithm.id').as('algorithm_id'), 'supplier_text.name'])
    .where('algorithm.organisation_id', 'in', writes)
    .where('algorithm.withdrawn_at', 'is', null)
    .whereRef('text_origin.seen_number', '<', 'supplier_text.number')
    .orderBy('supplier_text.loaded_at', 'desc')
    .orderBy('algorithm.id')
    .limit(limit);

/**
 * Both are seldom anything, so they are asked at once; nothing is asked where somebody may do nothing with it. In the order of transfers,
 * that of texts the other way round.
 */
const readOffered = prepared((queries, asking: Asking) => {
  const [first, ...others] = [
    ...(asking.accepts.length > 0 ? [queries.selectFrom(transferRows(queries, asking).as('one')).selectAll()] : []),
    ...(asking.writes.length > 0 ? [queries.selectFrom(updateRows(queries, asking).as('one')).selectAll()] : []),
  ];
  if (first === undefined) throw new Error('Nobody asks for nothing.');
  return others
    .reduce((all, one) => all.unionAll(one), first)
    .orderBy('at')
    .orderBy('algorithm_id', 'desc')
    .orderBy('from')
    .orderBy('organisation_id');
});

/**
 * What waits for who reads at these organisations: the transfers proposed to those whose transfers they may accept, and where they may
 * write the texts, at most limit, of which the supplier has a version that nobody decided about.
 */
export const listOffered = async (
  queries: Queries,
  reader: Reader,
  organisationIds: readonly OrganisationId[],
  limit: number,
): Promise<Offered> => {
  if (reader.kind !== 'person') return { transfers: [], updates: [] };
  const accepts = organisationIds.filter((id) => mayDo(reader.actor, 'accept-transfer', id));
  const writes = organisationIds.filter((id) => mayDo(reader.actor, 'write-entry', id));
  if (accepts.length === 0 && writes.length === 0) return { transfers: [], updates: [] };
  const rows = await readOffered(queries, { accepts, writes, limit });
  return {
    transfers: rows
      .filter((row) => row.algorithm_id === null)
      .map((row) => ({
        fromId: row.from as OrganisationId,
        toId: row.organisation_id as OrganisationId,
        day: row.at as IsoDate,
      })),
    updates: rows
      .filter((row) => row.algorithm_id !== null)
      .toReversed()
      .map((row) => ({
        id: row.algorithm_id as AlgorithmId,
        organisationId: row.organisation_id as OrganisationId,
        ...{ name: row.name, supplier: row.from, loadedAt: row.at as Instant },
      })),
  };
};
