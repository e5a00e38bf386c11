import { type Actor, mayDo } from '#register/access.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { keptUntil, type SheetImport, type SheetImportId } from '#register/sheet-import.ts';
import {
  addSheetImport,
  removeSheetImport,
  removeSheetImportsBefore,
  removeUnwrittenBut,
} from '#store/sheet-imports.ts';
import { type CommandContext, type Done, runCommand, runCommandIfAny } from '../../command.ts';
import { readActor } from '../context.ts';
import { busyFrom, runSheetCommand, type SheetOutcome } from './sheet-command.ts';

export type BeginSheetOutcome =
  | { readonly kind: 'begun'; readonly id: SheetImportId }
  | { readonly kind: 'refused'; readonly refusal: 'not-allowed' };

/** Letters for an id that nobody else has: a number under 36 to the tenth. */
const newId = ({ random }: CommandContext): SheetImportId =>
  Array.from({ length: 10 }, () => random(36).toString(36)).join('') as SheetImportId;

const longestFileName = 120;

/** An organisation has so many previews at most: what one person sends again and again does not fill the store. */
const mostUnwritten = 10;

/** So many spreadsheets are thrown away at once, each with up to 20,000 rows. */
const mostRemoved = 5;

/** The name of a file as it is shown: no path, nothing that cannot be seen. */
const shownName = (name: string): string =>
  name
    .replace(/^.*[\\/]/, '')
    .replace(/\p{C}/gu, '')
    .slice(0, longestFileName)
    .toWellFormed();

/**
 * Begins to take a spreadsheet in for an organisation, for who may write its entries. Nothing is read yet. Of previews beyond ten the
 * oldest is thrown away.
 */
export const beginSheet = (
  context: CommandContext,
  { personId }: Actor,
  organisationId: OrganisationId,
  fileName: string,
): Promise<BeginSheetOutcome> =>
  runCommand(context, 'begin-sheet', async (writing, now): Promise<Done<BeginSheetOutcome>> => {
    const actor = await readActor(writing, personId, now);
    const about = { objectKind: 'sheet', organisationId, details: {} };
    if (!mayDo(actor, 'write-entry', organisationId))
      return {
        ...{ ...about, objectId: organisationId, result: 'refused', details: { refusal: 'not-allowed' } },
        value: { kind: 'refused', refusal: 'not-allowed' },
      };
    await removeUnwrittenBut(writing, organisationId, mostUnwritten - 1);
    const id = newId(context);
    const sheet: SheetImport = {
      ...{ id, organisationId, personId, fileName: shownName(fileName), phase: 'reading', fault: null },
      ...{ header: [], targets: [], total: 0, done: 0, madeAt: now },
      ...{ busyUntil: busyFrom(now), lastsUntil: keptUntil(now, 'preview') },
    };
    await addSheetImport(writing, sheet);
    return { ...about, objectId: id, result: 'begun', value: { kind: 'begun', id } };
  });

/** Throws a spreadsheet away of which nothing was written, with its rows. */
export const discardSheet = (context: CommandContext, { personId }: Actor, id: SheetImportId): Promise<SheetOutcome> =>
  runSheetCommand(context, personId, id, 'discard-sheet', async ({ writing, sheet }) => {
    if (['writing', 'written', 'undoing', 'undone'].includes(sheet.phase)) return 'wrong-phase';
    await removeSheetImport(writing, id);
    return { result: 'discarded', details: {} };
  });

/** Throws the rows away of spreadsheets whose time has passed: a preview after a day, what was written after thirty. How many that were. */
export const removeOldSheets = async (context: CommandContext): Promise<number> =>
  (await runCommandIfAny(context, 'remove-old-sheets', async (writing, now) => {
    const sheets = await removeSheetImportsBefore(writing, now, mostRemoved);
    if (sheets === 0) return null;
    return {
      ...{ objectKind: 'register', objectId: 'sheets', result: 'removed' },
      details: { sheets },
      value: sheets,
    };
  })) ?? 0;
