import { setImmediate as turn } from 'node:timers/promises';
import { fingerprintOf } from '#formats/fingerprint.ts';
import { readSheetRow } from '#formats/read-sheet-row.ts';
import { isColumnTarget, matchColumns, repeatedTarget } from '#formats/sheet-columns.ts';
import { isExplanation } from '#formats/sheet-template.ts';
import type { Actor } from '#register/access.ts';
import { registerReader } from '#register/reader.ts';
import { valueFaults } from '#register/rules/value-faults.ts';
import type { RowPlan, SheetImport, SheetImportId, SheetRow } from '#register/sheet-import.ts';
import { transact, type Writing } from '#store/database.ts';
import { findSheetColumns, findSheetImport, saveSheetColumns, saveSheetProgress } from '#store/sheet-imports.ts';
import { countSheetRows, listSheetRowsAfter, removeRowPlans, saveRowPlans } from '#store/sheet-rows.ts';
import type { CommandContext } from '../../command.ts';
import { type Judging, judgeRow } from './judge-row.ts';
import { readJudging } from './organisation-here.ts';
import { busyFrom, refusalToChoose, runSheetCommand, type SheetOutcome, type SheetRefusal } from './sheet-command.ts';

/** So many rows are looked at in one go: with so few a reader in the same process never waits for long. */
const rowsPerSlice = 100;

/** By what an organisation knows a header again: the names of the columns in their order. */
const hashOf = (header: readonly string[]): string => fingerprintOf(header);

/**
 * What the columns of a spreadsheet hold: as the organisation said of the same header before, else by their names. `isCertain` is false
 * when a person must still say.
 */
export const columnsOf = async (
  queries: Writing,
  { organisationId, header }: Pick<SheetImport, 'organisationId' | 'header'>,
): Promise<{ readonly targets: SheetImport['targets']; readonly isCertain: boolean }> => {
  const said = await findSheetColumns(queries, registerReader, organisationId, hashOf(header));
  if (said !== null && said.length === header.length) return { targets: said, isCertain: true };
  const matched = matchColumns(header);
  return { targets: matched.map(({ target }) => target), isCertain: matched.every(({ isKnown }) => isKnown) };
};

/** Begins anew to look what the rows of a spreadsheet do. */
export const startPlanning = async (
  writing: Writing,
  { id, total }: Pick<SheetImport, 'id' | 'total'>,
  targets: SheetImport['targets'],
  now: Parameters<typeof busyFrom>[0],
): Promise<void> => {
  await removeRowPlans(writing, id);
  await saveSheetProgress(writing, id, { phase: 'planning', targets, total, done: 0, busyUntil: busyFrom(now) });
};

/** True when somebody may say now what the columns hold: while nothing is written and no process is at work. */
const mayPlan = ({ phase, busyUntil }: SheetImport, now: string): SheetRefusal | null => {
  if (!['columns', 'preview', 'planning'].includes(phase)) return 'wrong-phase';
  return phase === 'planning' && busyUntil !== null && busyUntil > now ? 'busy' : null;
};

/** Says what the columns of a spreadsheet hold, remembers it for the same header, and begins to look what the rows do. */
export const chooseColumns = (
  context: CommandContext,
  { personId }: Actor,
  id: SheetImportId,
  targets: SheetImport['targets'],
): Promise<SheetOutcome> =>
  runSheetCommand(context, personId, id, 'choose-columns', async (scene) => {
    const { writing, now, sheet } = scene;
    const refusal = refusalToChoose(scene) ?? mayPlan(sheet, now);
    if (refusal !== null) return refusal;
    const known = sheet.header.map((_name, at) => {
      const target = targets[at] ?? null;
      return target !== null && isColumnTarget(target) ? target : null;
    });
    if (repeatedTarget(known) !== null) return 'repeated-target';
    await saveSheetColumns(writing, sheet.organisationId, hashOf(sheet.header), known);
    await startPlanning(
      writing,
      { id, total: (await countSheetRows(writing, registerReader, id)).all ?? 0 },
      known,
      now,
    );
    return { result: 'chosen', details: { columns: known.filter((target) => target !== null) } };
  });

const noExplanation = { kind: 'same', refusal: null } as const;

const planOf = (row: SheetRow, { targets }: SheetImport, judging: Judging): RowPlan => {
  const plan = (): RowPlan => judgeRow(readSheetRow(targets, row.cells, row.row), judging);
  if (!isExplanation(targets, row.cells)) return plan();
  const nothing = { algorithmId: null, name: '', values: {}, earlier: null, remarks: [] };
  return { ...nothing, ...noExplanation, base: { number: 0, revision: 0, published: 0 } };
};

/**
 * Looks what every row of a spreadsheet does and keeps that for the preview, slice by slice. Writes no entry. Stops when another began
 * to look anew meanwhile.
 */
export const planSheet = async (context: CommandContext, id: SheetImportId): Promise<void> => {
  const { database } = context;
  const sheet = await findSheetImport(database.queries, registerReader, id);
  if (sheet === null || sheet.phase !== 'planning') return;
  const judging = await readJudging(database.queries, sheet.organisationId);
  for (let last = 0, done = 0; ; ) {
    await turn();
    const rows = await listSheetRowsAfter(database.queries, registerReader, id, last, rowsPerSlice);
    const plans = rows.map((row) => {
      const plan = planOf(row, sheet, judging);
      return { row, plan, remarks: plan.remarks.length + valueFaults(plan.values).length };
    });
    done += rows.length;
    last = rows.at(-1)?.row ?? last;
    const isAll = rows.length < rowsPerSlice;
    const goesOn = await transact(database, async (writing) => {
      const now = await findSheetImport(writing, registerReader, id);
      if (now?.phase !== 'planning' || now.targets.join() !== sheet.targets.join()) return false;
      await saveRowPlans(writing, id, plans);
      const state = isAll ? { phase: 'preview' as const, busyUntil: null } : { busyUntil: busyFrom(context.now()) };
      await saveSheetProgress(writing, id, { ...state, done });
      return true;
    });
    if (isAll || !goesOn) return;
  }
};
