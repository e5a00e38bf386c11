import { readSheet } from './read-csv.ts';
import { decodeFile } from './read-encoding.ts';
import { skipSpace } from './read-json.ts';
import { readSpreadsheet } from './read-spreadsheet.ts';

/** No spreadsheet with more is read: rows under its header, and bytes unpacked. Source: the workbench, start from a spreadsheet. */
export const sheetLimits = { rows: 20_000, bytes: 50_000_000, columns: 500 } as const;

/** Why a spreadsheet cannot be read. */
export type SheetFault =
  | 'empty'
  | 'too-many-bytes'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'no-spreadsheet'
  | 'broken'
  | 'no-rows';

/** The cells of a spreadsheet. */
export type SheetCells = { readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] };

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** Old Excel (OLE), PDF, gzip, RAR, 7z and pictures: no table, and not to be read as one. */
const strangers = [
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x25, 0x50, 0x44, 0x46],
  [0x1f, 0x8b],
  [0x52, 0x61, 0x72, 0x21],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
] as const;

const readText = (file: Uint8Array): SheetCells | SheetFault => {
  if (file.length > sheetLimits.bytes) return 'too-many-bytes';
  const decoded = decodeFile(file);
  if (decoded === null) return 'too-many-bytes';
  const first = decoded.bytes[skipSpace(decoded.bytes, 0)];
  if (first === undefined) return 'empty';
  // A page, XML or JSON.
  if (first === 0x3c || first === 0x7b || first === 0x5b || decoded.bytes.includes(0)) return 'no-spreadsheet';
  const sheet = readSheet(new TextDecoder().decode(decoded.bytes));
  return typeof sheet === 'string' ? 'broken' : sheet;
};

const readPacked = (file: Uint8Array): SheetCells | SheetFault => {
  const sheet = readSpreadsheet(file, sheetLimits.bytes);
  if (sheet === 'too-large') return 'too-many-bytes';
  if (sheet === 'other') return 'no-spreadsheet';
  return sheet;
};

/** The header without the empty columns at its end, which a spreadsheet may have by the thousand. */
const trimmed = ({ header, rows }: SheetCells): SheetCells => {
  const width = header.findLastIndex((name) => name.trim() !== '') + 1;
  const isFilled = (row: readonly string[]): boolean => row.some((cell) => cell.trim() !== '');
  const fitted = (row: readonly string[]): readonly string[] =>
    row.length > width && row.slice(width).every((cell) => cell.trim() === '') ? row.slice(0, width) : row;
  return { header: header.slice(0, width), rows: rows.filter(isFilled).map(fitted) };
};

/**
 * The cells of a spreadsheet (CSV, XLSX or ODS) by what is in it, not by its name. A packed file that says that it is larger than the
 * limit is refused before it is unpacked; one with too many rows or columns after it was read.
 */
export const readSheetFile = (file: Uint8Array): SheetCells | SheetFault => {
  if (file.length === 0) return 'empty';
  if (strangers.some((start) => startsWith(file, ...start))) return 'no-spreadsheet';
  const read = startsWith(file, 0x50, 0x4b) ? readPacked(file) : readText(file);
  if (typeof read === 'string') return read;
  const sheet = trimmed(read);
  if (sheet.header.length === 0) return 'empty';
  if (sheet.header.length > sheetLimits.columns) return 'too-many-columns';
  if (sheet.rows.length > sheetLimits.rows) return 'too-many-rows';
  return sheet.rows.length === 0 ? 'no-rows' : sheet;
};
