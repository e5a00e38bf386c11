import { type CsvError, parse } from 'csv-parse/sync';
import { fieldByKey } from '#standard/fields.ts';
import type { JsonRecord, JsonValue } from '#standard/json.ts';
import { unguardedCell } from './csv.ts';
import { readGrouping } from './read-grouping.ts';
import { largestRow } from './read-json.ts';
import { readNationalRecord } from './read-national.ts';
import { readOwnRecord } from './read-own.ts';
import { blankRecord, faultyRecord, type IncomingRecord, without, wordIn } from './read-record.ts';
import type { FindingKind } from './repair-kinds.ts';

/** The cells of a CSV file: its header and its rows. */
export type Sheet = { readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] };

const delimiterOf = (text: string): string => {
  const line = text.slice(0, text.search(/\r|\n|$/));
  const count = (delimiter: string): number => line.split(delimiter).length;
  return [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))[0] ?? ',';
};

/** The cells of a text of CSV with comma, semicolon or tab between them; a sentence of the parser when it cannot be read. */
export const readSheet = (text: string): Sheet | string => {
  try {
    const cells = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: false,
      skip_empty_lines: true,
    });
    const [header = [], ...rows] = cells;
    return { header: header.map((key) => unguardedCell(key.trim())), rows };
  } catch (cause) {
    return cause instanceof Error ? (cause as CsvError).message : String(cause);
  }
};

const objectFrom = (header: readonly string[], row: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(header.map((key, index) => [key, row[index] ?? '']));

const isWhole = (header: readonly string[], row: readonly string[]): boolean =>
  row.length === header.length || (row.length > header.length && row.slice(header.length).every((cell) => cell === ''));

/** Why a row of cells cannot come in; null when it can. */
export const faultOfRow = (header: readonly string[], row: readonly string[]): FindingKind | null => {
  if (!isWhole(header, row)) return 'columns';
  return row.reduce((total, cell) => total + cell.length, 0) > largestRow ? 'too-large' : null;
};

const structured = ['nietOpenbaar', 'nietVanToepassing', 'eerdereStandaard', 'bron'];

/** What a cell of our own CSV holds: JSON text where the object has a list or an object, else a text. Undefined: broken JSON. */
const ownCell = (key: string, cell: string): JsonValue | undefined => {
  if (cell === '') return null;
  if (key === 'automatischVertaald') return cell === 'true';
  const kind = fieldByKey(key)?.kind;
  const isList = kind === 'choices' || kind === 'links' || kind === 'group';
  if (!structured.includes(key) && !(isList && /^\s*\[/.test(cell))) return unguardedCell(cell);
  try {
    return JSON.parse(cell) as JsonValue;
  } catch {
    return undefined;
  }
};

/** A row of CSV as this register writes it. */
export const readOwnRow = (header: readonly string[], row: readonly string[], number: number): IncomingRecord => {
  const fault = faultOfRow(header, row);
  if (fault !== null) return faultyRecord(number, fault);
  const object: Record<string, JsonValue> = {};
  for (const [key, cell] of Object.entries(objectFrom(header, row))) {
    const value = ownCell(key, cell);
    if (value === undefined) return faultyRecord(number, 'not-json');
    object[key] = value;
  }
  return readOwnRecord(object, number);
};

const groupings = ['lawful_basis_grouping', 'impacttoetsen_grouping', 'source_data_grouping'] as const;

/**
 * A row of the CSV of the national register: keys as header, 'algorithm_id' and 'publication_dt', lists as 'a, b' and as
 * '1: Titel, link. 2: Titel, link'. A list that can be read in more ways is a doubt. A cell that we guarded ourselves is read as it
 * was. Source: national interface, 7.
 */
export const readNationalRow = (header: readonly string[], row: readonly string[], number: number): IncomingRecord => {
  const fault = faultOfRow(header, row);
  if (fault !== null) return faultyRecord(number, fault);
  const cells: JsonRecord = objectFrom(header, row.map(unguardedCell));
  const lists = groupings.flatMap((key) => {
    const cell = wordIn(cells[key]);
    const list = cell === null ? null : readGrouping(cell);
    return cell === null || list === null ? [] : [{ key, cell, list }];
  });
  const record = readNationalRecord({ ...without(cells, ['algorithm_id']), lars: cells.algorithm_id ?? null }, number);
  return {
    ...blankRecord,
    ...record,
    values: { ...record.values, ...Object.fromEntries(lists.map(({ key, list }) => [key, list.items])) },
    doubts: lists
      .filter(({ list }) => !list.certain)
      .map(({ key, cell, list }) => ({ field: key, before: cell, after: JSON.stringify(list.items) })),
  };
};
