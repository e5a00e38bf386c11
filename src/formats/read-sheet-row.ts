import type { JsonValue } from '#standard/json.ts';
import { unguardedCell } from './csv.ts';
import { faultOfRow } from './read-csv.ts';
import { blankRecord, faultyRecord, type IncomingRecord, wordIn } from './read-record.ts';
import { cellValue } from './sheet-cell-values.ts';
import { type ColumnTarget, sheetFacts } from './sheet-columns.ts';

const facts: readonly string[] = Object.values(sheetFacts);

/**
 * A row of a spreadsheet whose columns hold these things. An empty cell says nothing. A cell that looks like a formula is the text it
 * is: nothing is ever worked out.
 */
export const readSheetRow = (
  targets: readonly ColumnTarget[],
  cells: readonly string[],
  number: number,
): IncomingRecord => {
  const fault = faultOfRow(
    targets.map(() => ''),
    cells,
  );
  if (fault !== null) return faultyRecord(number, fault);
  const said = new Map<string, string>();
  for (const [at, target] of targets.entries()) {
    const cell = unguardedCell(cells[at] ?? '');
    if (target !== null && cell.trim() !== '') said.set(target, cell);
  }
  const values: Record<string, JsonValue> = {};
  for (const [key, cell] of said) if (!facts.includes(key)) values[key] = cellValue(key, cell);
  return {
    ...{ ...blankRecord, row: number, values },
    id: wordIn(said.get(sheetFacts.id)),
    organisation: {
      name: wordIn(said.get(sheetFacts.organisation)) ?? '',
      id: wordIn(said.get(sheetFacts.organisationId)),
    },
    language: wordIn(said.get(sheetFacts.lang)) ?? '',
  };
};
