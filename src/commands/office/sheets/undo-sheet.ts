import type { Actor } from '#register/access.ts';
import type { AlgorithmId } from '#register/algorithm.ts';
import { registerReader } from '#register/reader.ts';
import type { RowMade, SheetImportId, SheetRow } from '#register/sheet-import.ts';
import { addAuditLine } from '#store/audit.ts';
import { discardDrafts, removeEmptyAlgorithms, revertDrafts } from '#store/draft-lists.ts';
import type { Draft } from '#store/drafts.ts';
import { saveSheetProgress } from '#store/sheet-imports.ts';
import { countSheetRows, listWrittenRows, saveRowResults } from '#store/sheet-rows.ts';
import type { CommandContext } from '../../command.ts';
import { readHere } from './organisation-here.ts';
import { busyFrom, mayStep, runSheetCommand, type SheetOutcome, type SheetScene } from './sheet-command.ts';

const rowsPerSlice = 50;

/** Begins to undo what a spreadsheet wrote, which undoSheet does slice by slice; goes on with one that was broken off. */
export const startUndo = (context: CommandContext, { personId }: Actor, id: SheetImportId): Promise<SheetOutcome> =>
  runSheetCommand(context, personId, id, 'undo-sheet', async ({ writing, now, sheet }) => {
    const isBusy = sheet.busyUntil !== null && sheet.busyUntil > now;
    const isBrokenOff = ['undoing', 'writing'].includes(sheet.phase);
    if (!isBrokenOff && sheet.phase !== 'written') return 'wrong-phase';
    if (isBrokenOff && isBusy) return 'busy';
    const { written = 0 } = await countSheetRows(writing, registerReader, id);
    await saveSheetProgress(writing, id, { phase: 'undoing', total: written, done: 0, busyUntil: busyFrom(now) });
    return { result: 'begun', details: { drafts: written } };
  });

type Undoable = { readonly row: SheetRow; readonly made: RowMade; readonly draft: Draft };

/** What a row wrote, when it can be undone: nobody changed the draft since, and nobody judges it. */
const undoable = (row: SheetRow, draft: Draft | null, scene: SheetScene): Undoable | null => {
  const { made } = row;
  if (made === null || draft === null) return null;
  if (draft.number !== made.number || draft.revision !== made.after) return null;
  const step = made.before === 0 ? 'discard' : 'write';
  return mayStep(step, scene, { state: draft.state }) ? { row, made, draft } : null;
};

const noteUndone = async (context: CommandContext, scene: SheetScene, undone: readonly Undoable[]): Promise<void> => {
  const { writing, now, sheet } = scene;
  for (const { draft, made } of undone)
    await addAuditLine(writing, {
      ...{
        at: now,
        action: made.before === 0 ? 'discard' : 'write-draft',
        origin: context.origin,
        actor: context.actor,
      },
      ...{ objectKind: 'entry', objectId: draft.algorithmId, organisationId: sheet.organisationId, result: 'undone' },
      details: { language: 'nl', number: draft.number, revision: made.before, sheet: sheet.id },
    });
};

const undoRows = async (context: CommandContext, scene: SheetScene, rows: readonly SheetRow[]): Promise<number> => {
  const { writing, sheet } = scene;
  const idOf = new Map(rows.map((row) => [row.row, row.algorithmId]));
  const ids = [...idOf.values()].filter((id): id is AlgorithmId => id !== null);
  const here = await readHere(writing, sheet.organisationId, ids);
  const draftOf = ({ algorithmId }: SheetRow): Draft | null =>
    algorithmId === null ? null : (here.get(algorithmId)?.draft ?? null);
  const undone = rows.flatMap((row) => undoable(row, draftOf(row), scene) ?? []);
  const isUndone = new Set(undone.map(({ row }) => row.row));
  await discardDrafts(
    writing,
    undone.filter(({ made }) => made.before === 0).map(({ draft }) => draft),
  );
  await revertDrafts(
    writing,
    undone.filter(({ made }) => made.before > 0).map(({ draft, made }) => ({ ...draft, revision: made.before })),
  );
  await removeEmptyAlgorithms(
    writing,
    undone.filter(({ made }) => made.isNewAlgorithm).map(({ draft }) => draft.algorithmId),
  );
  await saveRowResults(
    writing,
    sheet.id,
    rows.map((row) => ({
      ...{ row: row.row, made: row.made, algorithmId: row.algorithmId },
      result: isUndone.has(row.row) ? 'undone' : 'kept',
    })),
  );
  await noteUndone(context, scene, undone);
  return undone.length;
};

/**
 * Undoes what a spreadsheet wrote, a slice in each transaction: throws the drafts away that it began, with the algorithms that were new,
 * and takes the drafts that it changed back to what they were. A draft that somebody changed since, or judges, stays as it is and is
 * told.
 */
export const undoSheet = async (context: CommandContext, { personId }: Actor, id: SheetImportId): Promise<void> => {
  for (let isAll = false; !isAll; ) {
    isAll = true;
    await runSheetCommand(context, personId, id, 'undo-rows', async (scene) => {
      const { writing, now, sheet } = scene;
      if (sheet.phase !== 'undoing') return 'wrong-phase';
      const rows = await listWrittenRows(writing, registerReader, id, rowsPerSlice);
      const drafts = rows.length === 0 ? 0 : await undoRows(context, scene, rows);
      isAll = rows.length < rowsPerSlice;
      const state = isAll ? { phase: 'undone' as const, busyUntil: null } : { busyUntil: busyFrom(now) };
      await saveSheetProgress(writing, id, { ...state, done: sheet.done + rows.length });
      return { result: isAll ? 'undone' : 'going on', details: { drafts } };
    });
  }
};
