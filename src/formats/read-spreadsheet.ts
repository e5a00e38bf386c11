import { guardedCell } from './csv.ts';
import { tablesInOds } from './read-ods.ts';
import { type Unpacked, unpack } from './read-package.ts';
import { isXlsxPart, tablesInXlsx } from './read-xlsx.ts';
import type { Table } from './read-xml.ts';
import { sheetNames } from './sheet-cells.ts';
import { makeTableRoom } from './table-room.ts';

/** The cells of a spreadsheet as those of CSV, or why it cannot be read; 'other' is a packed file that is no spreadsheet. */
export type Spreadsheet =
  | { readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | 'too-large'
  | 'broken'
  | 'other';

const tablesIn = (files: ReadonlyMap<string, string>): readonly Table[] | 'too-large' | 'broken' | 'other' => {
  const content = files.get('content.xml');
  const isXlsx = files.has('xl/workbook.xml');
  if (!isXlsx && content === undefined) return 'other';
  const room = makeTableRoom();
  try {
    const tables = isXlsx ? tablesInXlsx(files, room) : tablesInOds(content ?? '', room);
    return room.isTooLarge() ? 'too-large' : tables;
  } catch {
    return room.isTooLarge() ? 'too-large' : 'broken';
  }
};

/** What did not fit in a cell, by the place of its row: the column, and the next part of the text. */
const restOf = (tables: readonly Table[]): ReadonlyMap<number, readonly (readonly string[])[]> =>
  Map.groupBy(tables.find(({ name }) => name === sheetNames.rest)?.rows.slice(1) ?? [], ([row]) => Number(row) - 2);

/** A row as CSV would have it: as long as the header, every text whole. */
const wholeRow = (
  row: readonly string[],
  header: readonly string[],
  rest: readonly (readonly string[])[],
): readonly string[] => {
  const cells = Array.from({ length: Math.max(row.length, header.length) }, (_, at) => row[at] ?? '');
  for (const [, column = '', text = ''] of rest) {
    const at = header.indexOf(column);
    if (at !== -1) cells[at] += text;
  }
  return cells.map(guardedCell);
};

const sheetOf = (tables: readonly Table[]): Spreadsheet => {
  const [first = [], ...others] = tables[0]?.rows ?? [];
  const header = first.map((name) => name.trim());
  const rest = restOf(tables);
  const rows = others.flatMap((row, at) =>
    row.some((cell) => cell !== '') ? [wholeRow(row, header, rest.get(at) ?? [])] : [],
  );
  return { header, rows };
};

/**
 * The first sheet of an XLSX or ODS file with its first row as header, as the cells that the same rows would have in CSV. A file
 * that is larger than so many bytes unpacked is refused before it is unpacked; one that would unfold into too many cells, meanwhile.
 */
export const readSpreadsheet = (bytes: Uint8Array, most: number): Spreadsheet => {
  const files: Unpacked = unpack(bytes, (name) => name === 'content.xml' || isXlsxPart(name), most);
  if (typeof files === 'string') return files;
  const tables = tablesIn(files);
  return typeof tables === 'string' ? tables : sheetOf(tables);
};
