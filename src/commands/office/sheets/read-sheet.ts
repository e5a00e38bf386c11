import { isSheetReadingFull, type SheetPiece, type SheetReading, sheetPieces } from '#outside/sheet-reading.ts';
import { registerReader } from '#register/reader.ts';
import type { SheetImport, SheetImportId } from '#register/sheet-import.ts';
import { transact, type Writing } from '#store/database.ts';
import { findSheetImport, saveSheetProgress } from '#store/sheet-imports.ts';
import { addSheetRows } from '#store/sheet-rows.ts';
import type { CommandContext } from '../../command.ts';
import { columnsOf, planSheet, startPlanning } from './plan-sheet.ts';
import { busyFrom } from './sheet-command.ts';

type Now = ReturnType<CommandContext['now']>;

const take = async (writing: Writing, sheet: SheetImport, piece: SheetPiece, now: Now): Promise<void> => {
  const { id, done } = sheet;
  const busyUntil = busyFrom(now);
  if (piece.kind === 'fault')
    return saveSheetProgress(writing, id, { phase: 'failed', fault: piece.fault, busyUntil: null });
  if (piece.kind === 'header')
    return saveSheetProgress(writing, id, { header: piece.header, total: piece.total, done: 0, busyUntil });
  await addSheetRows(
    writing,
    id,
    piece.rows.map((cells, at) => ({ row: done + at + 1, cells })),
  );
  await saveSheetProgress(writing, id, { done: done + piece.rows.length, busyUntil });
};

/** What comes after the last row: looking what the rows do, when it is known what the columns hold; else a person says that first. */
const finish = async (writing: Writing, sheet: SheetImport, now: Now): Promise<void> => {
  const { targets, isCertain } = await columnsOf(writing, sheet);
  if (isCertain) return startPlanning(writing, sheet, targets, now);
  await saveSheetProgress(writing, sheet.id, { phase: 'columns', targets, busyUntil: null });
};

/** Does something with a spreadsheet that is being read; false when it is not any more, because somebody threw it away. */
const whileReading = (
  context: CommandContext,
  id: SheetImportId,
  work: (writing: Writing, sheet: SheetImport, now: Now) => Promise<void>,
): Promise<boolean> =>
  transact(context.database, async (writing) => {
    const sheet = await findSheetImport(writing, registerReader, id);
    if (sheet?.phase !== 'reading') return false;
    await work(writing, sheet, context.now());
    return true;
  });

/**
 * Reads a spreadsheet apart from this thread and keeps its rows, slice by slice; then, when it is known what the columns hold, looks
 * what the rows do. A file that cannot be read says why.
 */
export const readSheetInto = async (
  context: CommandContext,
  id: SheetImportId,
  file: Uint8Array,
  reading: SheetReading = sheetPieces,
): Promise<void> => {
  for await (const piece of reading(file))
    if (!(await whileReading(context, id, (writing, sheet, now) => take(writing, sheet, piece, now)))) return;
  if (await whileReading(context, id, finish)) await planSheet(context, id);
};

/** True when so many spreadsheets wait to be read that another cannot. */
export const isTakingInFull = (): boolean => isSheetReadingFull();
