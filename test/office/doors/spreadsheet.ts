import { beginSheet } from '#commands/office/sheets/begin-sheet.ts';
import { readSheetInto } from '#commands/office/sheets/read-sheet.ts';
import { confirmSheet, writeSheet } from '#commands/office/sheets/write-sheet.ts';
import { other, own } from '#test/support/colleagues.ts';
import { csv } from '#test/support/sheets.ts';
import type { Attempt, Case, Door } from './door.ts';

/** Reading one takes a thread of its own: those who write as an editor does need not all be tried, and strangers once. */
const isTried = ({ role, isAtHome, isOwnWork }: Case): boolean =>
  !['owner', 'coordinator'].includes(role) && (isAtHome || !isOwnWork);

/** Sends a spreadsheet for the organisation of whoever comes, with other words for the text, and takes over all that can be. */
const takeIn = async (attempt: Attempt): Promise<void> => {
  const { app, worker, key, isAtHome } = attempt;
  if (!isTried(attempt)) return;
  const begun = await beginSheet(app.context, worker.actor, isAtHome ? own : other, 'lijst.csv');
  if (begun.kind === 'refused') return;
  await readSheetInto(app.context, begun.id, csv(['Algoritme-ID', 'Naam'], [key.algorithmId, 'Uit een spreadsheet']));
  await confirmSheet(app.context, worker.actor, begun.id, { shown: [], ticked: [] });
  await writeSheet(app.context, worker.actor, begun.id);
};

/** A spreadsheet writes as its writer does: drafts of their own organisation that wait for nobody. */
export const spreadsheet: Door = {
  name: 'page: spreadsheet',
  enter: takeIn,
  after: ({ state, role, isAtHome }) =>
    isAtHome && role === 'editor' && (state === 'none' || state === 'draft') ? 'draft' : null,
};
