import { guardedCell } from './csv.ts';
import { tablesInOds } from './read-ods.ts';
import { type Unpacked, unpack } from './read-package.ts';
import { isXlsxPart, tablesInXlsx } from './read-xlsx.ts';
import type { Table } from './read-xml.ts';
import { sheetNames } from './sheet-cells.ts';

/** The cells of a spreadsheet as those of CSV, or why it cannot be read; 'other' is a packed file that is no spreadsheet. */
export type Spreadsheet =
  | { readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | 'too-large'
  | 'broken'
  | 'other';

const tablesIn = (files: ReadonlyMap<string, string>): readonly Table[] | 'broken' | 'other' => {
  const content = files.get('content.xml');
  try {
    if (files.has('xl/workbook.xml')) return tablesInXlsx(files);
    return content === undefined ? 'other' : tablesInOds(content);
  } catch {
    return 'broken';
  }
};

/** Puts the parts of texts that did not fit in a cell behind their beginning. */
const withRest = (rows: string[][], header: readonly string[], rest: Table | undefined): void => {
  for (const [row = '', column = '', text = ''] of rest?.rows.slice(1) ?? []) {
    const cells = rows[Number(row) - 2];
    const at = header.indexOf(column);
    if (cells !== undefined && at !== -1) cells[at] = (cells[at] ?? '') + text;
  }
};

const sheetOf = (tables: readonly Table[]): Spreadsheet => {
  const [header = [], ...others] = tables[0]?.rows ?? [];
  const names = header.map((name) => name.trim());
  const rows = others.map((row) => Array.from(row, (cell) => cell ?? ''));
  for (const row of rows) while (row.length < names.length) row.push('');
  withRest(
    rows,
    names,
    tables.find((table) => table.name === sheetNames.rest),
  );
  const filled = rows.filter((row) => row.some((cell) => cell !== ''));
  return { header: names, rows: filled.map((row) => row.map(guardedCell)) };
};

/**
 * The first sheet of an XLSX or ODS file with its first row as header, as the cells that the same rows would have in CSV. A file
 * that is larger than so many bytes unpacked is refused before it is unpacked.
 */
export const readSpreadsheet = (bytes: Uint8Array, most: number): Spreadsheet => {
  const files: Unpacked = unpack(bytes, (name) => name === 'content.xml' || isXlsxPart(name), most);
  if (typeof files === 'string') return files;
  const tables = tablesIn(files);
  return typeof tables === 'string' ? tables : sheetOf(tables);
};
