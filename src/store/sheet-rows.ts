import type { Selectable } from 'kysely';
import type { AlgorithmId } from '#register/algorithm.ts';
import type { Reader } from '#register/reader.ts';
import {
  type RowKind,
  type RowMade,
  type RowPlan,
  type RowResult,
  rowKinds,
  type SheetImportId,
  type SheetRow,
  writingKinds,
} from '#register/sheet-import.ts';
import type { Queries, Writing } from './database.ts';
import { findSheetImport } from './sheet-imports.ts';
import type { Tables } from './tables.ts';

const rowFrom = (row: Selectable<Tables['sheet_import_row']>): SheetRow => ({
  row: row.row,
  cells: JSON.parse(row.cells) as SheetRow['cells'],
  algorithmId: row.algorithm_id as AlgorithmId | null,
  plan: row.plan === null ? null : (JSON.parse(row.plan) as RowPlan),
  isTicked: row.is_ticked === 1,
  result: row.result as RowResult | null,
  made: row.made === null ? null : (JSON.parse(row.made) as RowMade),
});

const maySee = async (queries: Queries, reader: Reader, id: SheetImportId): Promise<boolean> =>
  reader.kind === 'register' || (await findSheetImport(queries, reader, id)) !== null;

/** Adds rows as they were read; their cells come as JSON. */
export const addSheetRows = async (
  writing: Writing,
  id: SheetImportId,
  rows: readonly { readonly row: number; readonly cells: string }[],
): Promise<void> => {
  if (rows.length === 0) return;
  const nothing = { kind: null, algorithm_id: null, remarks: 0, plan: null, is_ticked: 1, result: null, made: null };
  await writing
    .insertInto('sheet_import_row')
    .values(rows.map(({ row, cells }) => ({ import_id: id, row, cells, ...nothing })))
    .execute();
};

/** The rows behind one, in order, for who takes the spreadsheet in. */
export const listSheetRowsAfter = async (
  queries: Queries,
  reader: Reader,
  id: SheetImportId,
  after: number,
  limit: number,
): Promise<readonly SheetRow[]> => {
  if (!(await maySee(queries, reader, id))) return [];
  const rows = await queries
    .selectFrom('sheet_import_row')
    .selectAll()
    .where('import_id', '=', id)
    .where('row', '>', after)
    .orderBy('row')
    .limit(limit)
    .execute();
  return rows.map(rowFrom);
};

/** Which rows are shown: those of a kind, those with remarks, those with a result, or all. */
export type RowFilter = RowKind | 'remarks' | RowResult | 'all';

/** The rows that a filter lets through from a place, in order. */
export const listSheetRows = async (
  queries: Queries,
  reader: Reader,
  id: SheetImportId,
  filter: RowFilter,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<readonly SheetRow[]> => {
  if (!(await maySee(queries, reader, id))) return [];
  let query = queries.selectFrom('sheet_import_row').selectAll().where('import_id', '=', id);
  if (filter === 'remarks') query = query.where('remarks', '>', 0);
  else if (rowKinds.some((kind) => kind === filter)) query = query.where('kind', '=', filter);
  else if (filter !== 'all') query = query.where('result', '=', filter);
  const rows = await query.orderBy('row').offset(offset).limit(limit).execute();
  return rows.map(rowFrom);
};

/** One row of a spreadsheet; null when there is none, or the reader may not see it. */
export const findSheetRow = async (
  queries: Queries,
  reader: Reader,
  id: SheetImportId,
  row: number,
): Promise<SheetRow | null> =>
  (await listSheetRowsAfter(queries, reader, id, row - 1, 1)).find((one) => one.row === row) ?? null;

/** How many rows there are of each kind, with remarks, with each result; and how many would be written as they are ticked. */
export type RowCounts = Readonly<Partial<Record<RowFilter | 'ticked', number>>>;

/** The counts of the rows of a spreadsheet, in one query. */
export const countSheetRows = async (queries: Queries, reader: Reader, id: SheetImportId): Promise<RowCounts> => {
  if (!(await maySee(queries, reader, id))) return {};
  const rows = await queries
    .selectFrom('sheet_import_row')
    .select(['kind', 'result', 'is_ticked', ({ fn }) => fn.countAll<number>().as('count')])
    .select(({ eb, fn }) => fn.sum<number>(eb.case().when('remarks', '>', 0).then(1).else(0).end()).as('remarked'))
    .where('import_id', '=', id)
    .groupBy(['kind', 'result', 'is_ticked'])
    .execute();
  const counts: Partial<Record<RowFilter | 'ticked', number>> = {};
  const add = (key: RowFilter | 'ticked', count: number): void => {
    counts[key] = (counts[key] ?? 0) + count;
  };
  for (const { kind, result, is_ticked, count, remarked } of rows) {
    add('all', Number(count));
    add('remarks', Number(remarked));
    if (kind !== null) add(kind as RowKind, Number(count));
    if (result !== null) add(result as RowResult, Number(count));
    if (is_ticked === 1 && writingKinds.some((one) => one === kind)) add('ticked', Number(count));
  }
  return counts;
};

/** Keeps what rows would do. Their cells stay. */
export const saveRowPlans = async (
  writing: Writing,
  id: SheetImportId,
  rows: readonly { readonly row: SheetRow; readonly plan: RowPlan; readonly remarks: number }[],
): Promise<void> => {
  if (rows.length === 0) return;
  await writing
    .insertInto('sheet_import_row')
    .values(
      rows.map(({ row, plan, remarks }) => ({
        ...{ import_id: id, row: row.row, cells: JSON.stringify(row.cells), kind: plan.kind, remarks },
        ...{ algorithm_id: plan.algorithmId, plan: JSON.stringify(plan), is_ticked: 1, result: null, made: null },
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['import_id', 'row']).doUpdateSet((row) => ({
        kind: row.ref('excluded.kind'),
        algorithm_id: row.ref('excluded.algorithm_id'),
        remarks: row.ref('excluded.remarks'),
        plan: row.ref('excluded.plan'),
      })),
    )
    .execute();
};

/** Takes the plans of all rows away: they are looked at anew. */
export const removeRowPlans = async (writing: Writing, id: SheetImportId): Promise<void> => {
  await writing
    .updateTable('sheet_import_row')
    .set({ kind: null, algorithm_id: null, remarks: 0, plan: null })
    .where('import_id', '=', id)
    .execute();
};

/** Ticks rows, or (false) takes their tick away. */
export const saveTicks = async (
  writing: Writing,
  id: SheetImportId,
  rows: readonly number[],
  isTicked: boolean,
): Promise<void> => {
  if (rows.length === 0) return;
  await writing
    .updateTable('sheet_import_row')
    .set({ is_ticked: isTicked ? 1 : 0 })
    .where('import_id', '=', id)
    .where('row', 'in', rows)
    .execute();
};

/** The next rows to write: ticked, of a kind that writes, and not done yet. The register itself asks. */
export const listRowsToWrite = async (
  queries: Queries,
  reader: Reader,
  id: SheetImportId,
  limit: number,
): Promise<readonly SheetRow[]> => {
  if (reader.kind !== 'register') return [];
  const rows = await queries
    .selectFrom('sheet_import_row')
    .selectAll()
    .where('import_id', '=', id)
    .where('kind', 'in', writingKinds)
    .where('is_ticked', '=', 1)
    .where('result', 'is', null)
    .orderBy('row')
    .limit(limit)
    .execute();
  return rows.map(rowFrom);
};

/** The next rows that were written, to undo. The register itself asks. */
export const listWrittenRows = async (
  queries: Queries,
  reader: Reader,
  id: SheetImportId,
  limit: number,
): Promise<readonly SheetRow[]> =>
  reader.kind === 'register' ? listSheetRows(queries, reader, id, 'written', { offset: 0, limit }) : [];

/** What became of a row, and of which entry it is now. */
export type RowOutcome = Pick<SheetRow, 'row' | 'made'> & {
  readonly result: RowResult;
  readonly algorithmId: string | null;
};

/** Keeps what became of rows. Their cells and plans stay. */
export const saveRowResults = async (
  writing: Writing,
  id: SheetImportId,
  outcomes: readonly RowOutcome[],
): Promise<void> => {
  if (outcomes.length === 0) return;
  await writing
    .insertInto('sheet_import_row')
    .values(
      outcomes.map(({ row, result, made, algorithmId }) => ({
        ...{ import_id: id, row, cells: '[]', kind: null, remarks: 0, plan: null, is_ticked: 1 },
        ...{ result, algorithm_id: algorithmId, made: made === null ? null : JSON.stringify(made) },
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['import_id', 'row']).doUpdateSet((row) => ({
        result: row.ref('excluded.result'),
        algorithm_id: row.ref('excluded.algorithm_id'),
        made: row.ref('excluded.made'),
      })),
    )
    .execute();
};
