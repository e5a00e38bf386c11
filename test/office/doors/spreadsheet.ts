import assert from 'node:assert/strict';
import { beginSheet } from '#commands/office/sheets/begin-sheet.ts';
import { readSheetInto } from '#commands/office/sheets/read-sheet.ts';
import { startUndo, undoSheet } from '#commands/office/sheets/undo-sheet.ts';
import { confirmSheet, writeSheet } from '#commands/office/sheets/write-sheet.ts';
import { registerReader } from '#register/reader.ts';
import type { SheetImportId } from '#register/sheet-import.ts';
import { findDraft } from '#store/drafts.ts';
import { other, own } from '#test/support/colleagues.ts';
import { csv } from '#test/support/sheets.ts';
import type { Attempt, Case, Door } from './door.ts';

/** The name in the spreadsheet. */
const taken = 'Uit een spreadsheet';

/** Reading one takes a thread of its own: those who write as an editor does need not all be tried, and strangers once. */
const isTried = ({ role, isAtHome, isOwnWork }: Case): boolean =>
  !['owner', 'coordinator'].includes(role) && (isAtHome || !isOwnWork);

/** Sends a spreadsheet for the organisation of whoever comes, with other words for the text, and takes over all that can be. */
const takeIn = async (attempt: Attempt): Promise<SheetImportId | null> => {
  const { app, worker, key, isAtHome } = attempt;
  if (!isTried(attempt)) return null;
  const begun = await beginSheet(app.context, worker.actor, isAtHome ? own : other, 'lijst.csv');
  if (begun.kind === 'refused') return null;
  await readSheetInto(app.context, begun.id, csv(['Algoritme-ID', 'Naam'], [key.algorithmId, taken]));
  await confirmSheet(app.context, worker.actor, begun.id, { shown: [], ticked: [] });
  await writeSheet(app.context, worker.actor, begun.id);
  return begun.id;
};

/** A spreadsheet writes as its writer does: drafts of their own organisation that wait for nobody. */
export const spreadsheet: Door = {
  name: 'page: spreadsheet',
  enter: takeIn,
  after: ({ state, role, isAtHome }) =>
    isAtHome && role === 'editor' && (state === 'none' || state === 'draft') ? 'draft' : null,
};

/** Lets whoever comes take the text in while it is a draft, brings it where it must be, and then undoes what was taken in. */
const takeInAndUndo = async (attempt: Attempt): Promise<void> => {
  const { app, worker, key, state } = attempt;
  const setState = async (to: string): Promise<void> => {
    await app.database.queries
      .updateTable('draft')
      .set({ state: to })
      .where('algorithm_id', '=', key.algorithmId)
      .execute();
  };
  if (state !== 'none') await setState('draft');
  const id = await takeIn(attempt);
  if (state !== 'none') await setState(state);
  if (id === null) return;
  await startUndo(app.context, worker.actor, id);
  await undoSheet(app.context, worker.actor, id);
  if (!attempt.isAtHome) return;
  const draft = await findDraft(app.database.queries, registerReader, key);
  const isTakenIn = draft?.document.values.name === taken;
  assert.equal(isTakenIn, state !== 'none' && state !== 'draft', `what was taken in, undone in ${state}`);
};

/** What was taken in is undone where nobody took the text further; where it is on its way it stays there. */
export const undoing: Door = {
  name: 'page: undo a spreadsheet',
  enter: takeInAndUndo,
  after: ({ state, role, isAtHome }) => (isAtHome && role === 'editor' ? state : null),
};
