import type { SelectQueryBuilder } from 'kysely';
import { mayDo } from '#register/access.ts';
import type { AlgorithmId } from '#register/algorithm.ts';
import type { PersonId } from '#register/appointment.ts';
import type { Instant, IsoDate } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import type { Reader } from '#register/reader.ts';
import { openStates, type ProposedTransfer, type TransferState } from '#register/transfer.ts';
import { type WorkState, waitingStates } from '#register/workflow.ts';
import type { Queries, Writing } from './database.ts';
import { nextNumber } from './next-number.ts';
import type { Tables } from './tables.ts';

/** Entries that go, or went, to another organisation on a day. */
export type Transfer = Omit<ProposedTransfer, 'chosen'> & {
  readonly id: number;
  readonly isAll: boolean;
  readonly state: TransferState;
  /** How many entries were chosen, or went; 0 for all before the day. */
  readonly count: number;
  readonly carriedOutAt: Instant | null;
};

type Rows = SelectQueryBuilder<Tables, 'transfer', Record<never, never>>;

const counted = (rows: Rows) =>
  rows.selectAll('transfer').select((column) =>
    column
      .selectFrom('transfer_entry')
      .select((inner) => inner.fn.countAll<number>().as('entries'))
      .whereRef('transfer_entry.transfer_id', '=', 'transfer.id')
      .as('entries'),
  );

type Row = Awaited<ReturnType<ReturnType<typeof counted>['executeTakeFirstOrThrow']>>;

const transferFrom = (row: Row): Transfer => ({
  id: row.id,
  fromId: row.from_id as OrganisationId,
  toId: row.to_id as OrganisationId,
  day: row.day as IsoDate,
  isAll: row.is_all === 1,
  reason: row.reason,
  state: row.state as TransferState,
  count: Number(row.entries ?? 0),
  carriedOutAt: row.carried_out_at as Instant | null,
});

/** What was carried out is public; what is open or came to nothing is for who may see one of the two organisations in the office. */
const maySee = (reader: Reader, { state, fromId, toId }: Transfer): boolean => {
  if (state === 'carried-out' || reader.kind === 'register') return true;
  return reader.kind === 'person' && [fromId, toId].some((id) => mayDo(reader.actor, 'see-organisation', id));
};

const readable = async (reader: Reader, rows: Rows): Promise<readonly Transfer[]> =>
  (await counted(rows).execute()).map(transferFrom).filter((transfer) => maySee(reader, transfer));

/** The transfers from and to an organisation that the reader may see, the newest first, at most limit. */
export const listTransfersOf = (
  queries: Queries,
  reader: Reader,
  id: OrganisationId,
  limit: number,
): Promise<readonly Transfer[]> =>
  readable(
    reader,
    queries
      .selectFrom('transfer')
      .where((column) => column.or([column('from_id', '=', id), column('to_id', '=', id)]))
      .where((column) =>
        reader.kind === 'public' ? column('state', '=', 'carried-out') : column('state', 'is not', null),
      )
      .orderBy('transfer.id', 'desc')
      .limit(limit),
  );

/** The transfers that were carried out with an algorithm, the oldest first. */
export const listTransfersOfAlgorithm = (
  queries: Queries,
  reader: Reader,
  id: AlgorithmId,
): Promise<readonly Transfer[]> =>
  readable(
    reader,
    queries
      .selectFrom('transfer')
      .where('transfer.id', 'in', (column) =>
        column.selectFrom('transfer_entry').select('transfer_id').where('algorithm_id', '=', id),
      )
      .where('state', '=', 'carried-out')
      .orderBy('carried_out_at')
      .orderBy('transfer.id'),
  );

/** A transfer by its number; null when there is none or the reader may not see it. */
export const findTransfer = async (queries: Queries, reader: Reader, id: number): Promise<Transfer | null> =>
  (await readable(reader, queries.selectFrom('transfer').where('transfer.id', '=', id)))[0] ?? null;

/** The first transfer that was accepted and whose day came; only for the register itself. */
export const findDueTransfer = async (queries: Queries, reader: Reader, today: IsoDate): Promise<Transfer | null> => {
  if (reader.kind !== 'register') return null;
  const due = queries.selectFrom('transfer').where('state', '=', 'accepted').where('day', '<=', today);
  return (await readable(reader, due.orderBy('day').orderBy('transfer.id').limit(1)))[0] ?? null;
};

/** The entries that were chosen for a transfer, or that went with it, in order of number. */
export const listTransferEntries = async (
  queries: Queries,
  _reader: Reader,
  { id }: Pick<Transfer, 'id'>,
): Promise<readonly AlgorithmId[]> => {
  const query = queries.selectFrom('transfer_entry').select('algorithm_id').where('transfer_id', '=', id);
  return (await query.orderBy('algorithm_id').execute()).map((row) => row.algorithm_id as AlgorithmId);
};

/** What is in an open transfer of an organisation: 'all', or the entries that were chosen. */
export const listInOpenTransfer = async (
  queries: Queries,
  _reader: Reader,
  from: OrganisationId,
): Promise<readonly AlgorithmId[] | 'all'> => {
  const rows = await queries
    .selectFrom('transfer')
    .leftJoin('transfer_entry', 'transfer_entry.transfer_id', 'transfer.id')
    .select(['is_all', 'algorithm_id'])
    .where('from_id', '=', from)
    .where('state', 'in', openStates)
    .execute();
  if (rows.some((row) => row.is_all === 1)) return 'all';
  return rows.flatMap((row) => (row.algorithm_id === null ? [] : [row.algorithm_id as AlgorithmId]));
};

const slice = 500;

/** Notes the entries of a transfer; those noted already stay. */
export const addTransferEntries = async (
  writing: Writing,
  transferId: number,
  ids: readonly AlgorithmId[],
): Promise<void> => {
  for (let start = 0; start < ids.length; start += slice)
    await writing
      .insertInto('transfer_entry')
      .values(ids.slice(start, start + slice).map((id) => ({ transfer_id: transferId, algorithm_id: id })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
};

/** Keeps a proposal; its number. */
export const addTransfer = async (
  writing: Writing,
  { fromId, toId, day, chosen, reason }: ProposedTransfer,
  by: { readonly personId: PersonId; readonly at: Instant },
): Promise<number> => {
  const id = await nextNumber(writing, 'transfer');
  await writing
    .insertInto('transfer')
    .values({
      ...{ id, from_id: fromId, to_id: toId, day, is_all: chosen === null ? 1 : 0, reason, state: 'proposed' },
      ...{ proposed_by: by.personId, proposed_at: by.at, decided_by: null, decided_at: null, carried_out_at: null },
    })
    .execute();
  await addTransferEntries(writing, id, chosen ?? []);
  return id;
};

/** Moves a transfer to another state, with who decided and when. */
export const saveTransferState = async (
  writing: Writing,
  id: number,
  state: TransferState,
  by: { readonly personId: PersonId; readonly at: Instant },
): Promise<void> => {
  const set = { state, decided_by: by.personId, decided_at: by.at };
  await writing.updateTable('transfer').set(set).where('id', '=', id).execute();
};

/** Notes that a transfer was carried out. */
export const saveCarriedOut = async (writing: Writing, id: number, at: Instant): Promise<void> => {
  const set = { state: 'carried-out', carried_out_at: at };
  await writing.updateTable('transfer').set(set).where('id', '=', id).execute();
};

/** Notes that a transfer came to nothing, because the receiver ended before its day. */
export const saveReceiverEnded = async (writing: Writing, id: number): Promise<void> => {
  const state: TransferState = 'receiver-ended';
  await writing.updateTable('transfer').set({ state }).where('id', '=', id).execute();
};

/** What waits is judged anew from the start, and is read by nobody whom the giver let in; what is being written stays so. */
const judgeAnew = async (writing: Writing, ids: readonly AlgorithmId[], at: Instant): Promise<void> => {
  const state: WorkState = 'in-review';
  const unjudged = { first_approver: null, second_approver: null };
  const unscheduled = { publish_on: null, scheduled_by: null, publish_refusal: null };
  await writing
    .updateTable('draft')
    .set({ state, moved_at: at, ...unjudged, ...unscheduled })
    .where('algorithm_id', 'in', ids)
    .where('state', 'in', waitingStates)
    .execute();
  await writing.updateTable('preview').set({ is_over: 1 }).where('algorithm_id', 'in', ids).execute();
};

/**
 * Gives algorithms to another organisation, with the questions about them that nobody answered yet, and their drafts. What the giver
 * judged counts for nothing there: the receiver has its own way of approving.
 */
export const moveAlgorithms = async (
  writing: Writing,
  ids: readonly AlgorithmId[],
  toId: OrganisationId,
  at: Instant,
): Promise<void> => {
  for (let start = 0; start < ids.length; start += slice) {
    const some = ids.slice(start, start + slice);
    await writing.updateTable('algorithm').set({ organisation_id: toId }).where('id', 'in', some).execute();
    await writing
      .updateTable('question')
      .set({ organisation_id: toId })
      .where('algorithm_id', 'in', some)
      .where('answered_at', 'is', null)
      .execute();
    await judgeAnew(writing, some, at);
  }
};

/** Which of these algorithms an organisation got from another, by whom they are now; what came in from a source stays there. */
export const listHandedOver = async (
  queries: Queries,
  reader: Reader,
  ids: readonly AlgorithmId[],
): Promise<ReadonlySet<AlgorithmId>> => {
  if (reader.kind !== 'register' || ids.length === 0) return new Set();
  const rows = await queries
    .selectFrom('transfer_entry')
    .innerJoin('transfer', 'transfer.id', 'transfer_entry.transfer_id')
    .select('algorithm_id')
    .where('algorithm_id', 'in', ids)
    .where('state', '=', 'carried-out')
    .execute();
  return new Set(rows.map((row) => row.algorithm_id as AlgorithmId));
};
