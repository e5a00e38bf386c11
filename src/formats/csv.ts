import { stringify } from 'csv-stringify/sync';
import type { JsonValue } from '#standard/json.ts';
import type { WrittenObject } from './record.ts';

/*
 * CSV after RFC 4180: comma, CRLF, double quotes, one header line with the keys of the object (src/formats/json.ts), in UTF-8.
 * The file starts with a byte order mark: without it Excel reads é as Ã©, and readers that know UTF-8 skip it.
 * In a cell: null is empty, a number or true/false is written as in JSON, a text as it is, a list or an object as JSON text.
 */

/** The mark with which a CSV file begins. */
export const byteOrderMark = '\uFEFF';

/** What a spreadsheet takes for the start of a formula, behind any number of apostrophes. */
const formulaStart = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * A text that no spreadsheet runs as a formula: an apostrophe is put before a start that would be one.
 * It can be undone: such a start behind apostrophes gets one more.
 */
export const guardedCell = (text: string): string => (formulaStart.test(text) ? `'${text}` : text);

/** The text that guardedCell guarded: takes away the apostrophe that it put before it. */
export const unguardedCell = (cell: string): string =>
  cell.startsWith("'") && formulaStart.test(cell) ? cell.slice(1) : cell;

const cellOf = (value: JsonValue | undefined): string => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return guardedCell(value);
  return JSON.stringify(value);
};

const linesOf = (rows: readonly (readonly string[])[]): string =>
  stringify(
    rows.map((row) => [...row]),
    { record_delimiter: 'windows', quoted_match: /[\r\n']/ },
  );

/** The rows of these objects, without a header. */
export const csvRows = (keys: readonly string[], objects: readonly WrittenObject[]): string =>
  linesOf(objects.map((object) => keys.map((key) => cellOf(object[key]))));

/** The byte order mark and the header line. */
export const csvHead = (keys: readonly string[]): string => byteOrderMark + linesOf([keys]);

/** A CSV file in pieces of one slice each. The slices are asked for one by one. */
export async function* csvOf(
  keys: readonly string[],
  slices: AsyncIterable<readonly WrittenObject[]>,
): AsyncGenerator<string> {
  yield csvHead(keys);
  for await (const slice of slices) if (slice.length > 0) yield csvRows(keys, slice);
}
