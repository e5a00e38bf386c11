import type { Actor } from '#register/access.ts';
import type { AlgorithmId } from '#register/algorithm.ts';
import { emptyDocument } from '#register/entry.ts';
import { changedKeys } from '#register/merge.ts';
import { registerReader } from '#register/reader.ts';
import { keptUntil, type RowPlan, type SheetImportId, type SheetRow } from '#register/sheet-import.ts';
import { hasMadeWay } from '#register/succession.ts';
import { addAuditLine } from '#store/audit.ts';
import { saveDrafts } from '#store/draft-lists.ts';
import type { Draft } from '#store/drafts.ts';
import { saveAlgorithms } from '#store/entry-writes.ts';
import { lastRevisions } from '#store/last-revisions.ts';
import { saveSheetProgress } from '#store/sheet-imports.ts';
import {
  countSheetRows,
  listRowsToWrite,
  listSheetRowsAfter,
  type RowOutcome,
  saveRowResults,
  saveTicks,
} from '#store/sheet-rows.ts';
import type { CommandContext } from '../../command.ts';
import { newAlgorithmId } from '../../new-algorithm-id.ts';
import { newAlgorithm } from '../new-draft.ts';
import { baseOf, type Here, withRow } from './judge-row.ts';
import { readHere, readJudging } from './organisation-here.ts';
import {
  busyFrom,
  mayStep,
  refusalToChoose,
  runSheetCommand,
  type SheetOutcome,
  type SheetScene,
} from './sheet-command.ts';

/** So many drafts are written in one transaction: all of them or none. */
const rowsPerSlice = 50;

/** Which rows of a page are ticked, of those that it showed. */
export type Ticks = { readonly shown: readonly number[]; readonly ticked: readonly number[] };

const keepTicks = async ({ writing, sheet }: SheetScene, { shown, ticked }: Ticks): Promise<void> => {
  const isTicked = new Set(ticked);
  await saveTicks(
    writing,
    sheet.id,
    shown.filter((row) => isTicked.has(row)),
    true,
  );
  await saveTicks(
    writing,
    sheet.id,
    shown.filter((row) => !isTicked.has(row)),
    false,
  );
};

/** Keeps which rows are to be written, as long as nothing is. */
export const tickRows = (
  context: CommandContext,
  { personId }: Actor,
  id: SheetImportId,
  ticks: Ticks,
): Promise<SheetOutcome> =>
  runSheetCommand(context, personId, id, 'tick-rows', async (scene) => {
    const refusal = refusalToChoose(scene);
    if (refusal !== null) return refusal;
    if (scene.sheet.phase !== 'preview') return 'wrong-phase';
    await keepTicks(scene, ticks);
    return { result: 'ticked', details: { shown: ticks.shown.length, ticked: ticks.ticked.length } };
  });

const outcome = (row: SheetRow, result: RowOutcome['result'], made: RowOutcome['made'] = null): RowOutcome => ({
  ...{ row: row.row, result, made, algorithmId: row.plan?.algorithmId ?? null },
});

/** So many rows are looked through at once. */
const rowsPerLook = 500;

/** New entries of which the name was given to another one since the preview: written too, there would be two. */
const markNamed = async ({ writing, sheet }: SheetScene): Promise<void> => {
  const { byName } = await readJudging(writing, sheet.organisationId);
  for (let last = 0; ; ) {
    const rows = await listSheetRowsAfter(writing, registerReader, sheet.id, last, rowsPerLook);
    const named = rows.filter(
      ({ plan, isTicked }) => isTicked && plan?.kind === 'new' && plan.algorithmId === null && byName.has(plan.name),
    );
    await saveRowResults(
      writing,
      sheet.id,
      named.map((row) => outcome(row, 'stale')),
    );
    if (rows.length < rowsPerLook) return;
    last = rows.at(-1)?.row ?? last;
  }
};

/**
 * Confirms a preview: from now on its ticked rows are written as drafts, slice by slice, by writeSheet. Nothing is published by it. Goes
 * on with one that was broken off.
 */
export const confirmSheet = (
  context: CommandContext,
  { personId }: Actor,
  id: SheetImportId,
  ticks: Ticks,
): Promise<SheetOutcome> =>
  runSheetCommand(context, personId, id, 'confirm-sheet', async (scene) => {
    const { writing, now, sheet } = scene;
    const busyUntil = busyFrom(now);
    if (sheet.phase === 'writing') {
      if (sheet.busyUntil !== null && sheet.busyUntil > now) return 'busy';
      await saveSheetProgress(writing, id, { busyUntil });
      return { result: 'continued', details: { done: sheet.done } };
    }
    const refusal = refusalToChoose(scene);
    if (refusal !== null) return refusal;
    if (sheet.phase !== 'preview') return 'wrong-phase';
    await keepTicks(scene, ticks);
    const { ticked = 0 } = await countSheetRows(writing, registerReader, id);
    if (ticked === 0) return 'nothing-ticked';
    await markNamed(scene);
    const lastsUntil = keptUntil(now, 'written');
    await saveSheetProgress(writing, id, { phase: 'writing', total: ticked, done: 0, busyUntil, lastsUntil });
    return { result: 'confirmed', details: { rows: ticked } };
  });

/** What a row writes; before: the revision of the draft that was there, 0 when it begins one. */
type Written = {
  readonly row: SheetRow;
  readonly draft: Draft;
  readonly before: number;
  readonly isNewAlgorithm: boolean;
};

const isAsSeen = ({ base }: RowPlan, here: Here | undefined): boolean =>
  JSON.stringify(baseOf(here)) === JSON.stringify(base);

/** The draft that a row makes of what is there; null when that is not what the preview was made of, or the workflow refuses. */
const draftOf = (
  plan: RowPlan,
  here: Here | undefined,
  { id, revision }: { readonly id: AlgorithmId; readonly revision: number },
  scene: Pick<SheetScene, 'actor' | 'sheet'>,
): Draft | null => {
  if (!isAsSeen(plan, here)) return null;
  if (here !== undefined && (here.algorithm.withdrawn !== null || here.algorithm.mergedInto !== null)) return null;
  const { draft = null, published = { number: 0, document: emptyDocument } } = here ?? {};
  const isSucceeded = here !== undefined && hasMadeWay(here.algorithm);
  const stands = { state: draft?.state ?? ('none' as const), isSucceeded };
  if (!mayStep(draft === null ? 'begin' : 'write', scene, stands)) return null;
  return {
    ...{ algorithmId: id, language: 'nl', number: draft?.number ?? published.number + 1, basedOn: published.number },
    ...{ state: 'draft', revision, changeNote: draft?.changeNote ?? null },
    document: withRow((draft ?? published).document, plan, plan.kind === 'new' && published.number === 0),
  };
};

const outcomeOf = ({ row, draft, before, isNewAlgorithm }: Written): RowOutcome => {
  const { algorithmId, number, revision } = draft;
  const made = { number, before, after: revision, isNewAlgorithm };
  return { row: row.row, result: 'written', made, algorithmId };
};

/** Every draft that is written has a line of its own in the trail, as one that is written by hand. */
const noteDrafts = async (context: CommandContext, scene: SheetScene, written: readonly Written[]): Promise<void> => {
  const { writing, now, sheet } = scene;
  for (const { draft, row, before } of written) {
    const fields = changedKeys(emptyDocument, { ...emptyDocument, values: row.plan?.values ?? {} });
    await addAuditLine(writing, {
      ...{ at: now, action: 'write-draft', origin: context.origin, actor: context.actor },
      ...{ objectKind: 'entry', objectId: draft.algorithmId, organisationId: sheet.organisationId },
      result: before === 0 ? 'begun' : 'saved',
      details: { language: 'nl', number: draft.number, revision: draft.revision, fields, sheet: sheet.id },
    });
  }
};

const writeRows = async (context: CommandContext, scene: SheetScene, rows: readonly SheetRow[]): Promise<number> => {
  const { writing, now, sheet } = scene;
  const ids = rows.flatMap(({ plan }) => plan?.algorithmId ?? []);
  const here = await readHere(writing, sheet.organisationId, ids);
  const last = await lastRevisions(writing, registerReader, ids, 'nl');
  const taken = new Set<string>();
  const written: Written[] = [];
  const stale: SheetRow[] = [];
  for (const row of rows) {
    const { plan } = row;
    const known = plan?.algorithmId ?? null;
    const id = known ?? (await newAlgorithmId(writing, context, taken));
    taken.add(id);
    const there = known === null ? undefined : here.get(known);
    const revision = (last.get(id) ?? 0) + 1;
    const draft = plan === null ? null : draftOf(plan, there, { id, revision }, scene);
    if (draft === null) stale.push(row);
    else written.push({ row, draft, before: there?.draft?.revision ?? 0, isNewAlgorithm: known === null });
  }
  const added = written.filter(({ isNewAlgorithm }) => isNewAlgorithm);
  await saveAlgorithms(
    writing,
    added.map(({ draft }) => newAlgorithm(draft.algorithmId, sheet.organisationId)),
  );
  await saveDrafts(
    writing,
    written.map(({ draft }) => draft),
    { personId: sheet.personId, at: now },
  );
  await saveRowResults(writing, sheet.id, [...written.map(outcomeOf), ...stale.map((row) => outcome(row, 'stale'))]);
  await noteDrafts(context, scene, written);
  return written.length;
};

/** The drafts of one slice; `isAll` when there was nothing left. */
const writeSlice = async (
  context: CommandContext,
  personId: Actor['personId'],
  id: SheetImportId,
): Promise<{ readonly isAll: boolean }> => {
  let isAll = true;
  await runSheetCommand(context, personId, id, 'write-sheet', async (scene) => {
    const { writing, now, sheet } = scene;
    if (sheet.phase !== 'writing') return 'wrong-phase';
    const rows = await listRowsToWrite(writing, registerReader, id, rowsPerSlice);
    const drafts = rows.length === 0 ? 0 : await writeRows(context, scene, rows);
    isAll = rows.length < rowsPerSlice;
    const state = isAll ? { phase: 'written' as const, busyUntil: null } : { busyUntil: busyFrom(now) };
    await saveSheetProgress(writing, id, { ...state, done: sheet.done + rows.length });
    return { result: isAll ? 'written' : 'going on', details: { drafts } };
  });
  return { isAll };
};

/**
 * Writes the ticked rows of a confirmed spreadsheet as drafts, a slice in each transaction: a process that is killed leaves whole slices,
 * and another goes on. A row of which the entry changed since the preview is left out and told.
 */
export const writeSheet = async (context: CommandContext, { personId }: Actor, id: SheetImportId): Promise<void> => {
  while (!(await writeSlice(context, personId, id)).isAll);
};
