import type { JsonValue } from '#standard/json.ts';
import type { WrittenObject } from './record.ts';

/** What a cell of a spreadsheet holds: a text, a number, or nothing. A text never becomes a formula, whatever it begins with. */
export type Cell = string | number | null;

/** No cell of Excel holds more characters. Source: Excel specifications and limits, "total number of characters in a cell". */
export const longestCell = 32_767;

/** The name of the sheet with the entries, and of the one with what did not fit in a cell. */
export const sheetNames = { rows: 'algoritmes', rest: 'vervolg' } as const;

/** The header of the sheet with what did not fit: in which row and column, and the next part of the text. */
export const restHeader = ['rij', 'kolom', 'vervolg'] as const;

/** Characters that XML has no place for: control characters, halves of a pair, and two that are no character. */
const notInXml =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** A text without the characters that XML has no place for. */
export const withoutNonXml = (text: string): string => text.replace(notInXml, '');

/** A text as the content of an XML element or attribute; what XML has no place for is left out, a carriage return is kept. */
export const xmlText = (text: string): string =>
  withoutNonXml(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\r/g, '&#13;');

/** What stands in the cell of a value: lists and objects as JSON text, true and false as words, numbers as numbers. */
export const cellOf = (value: JsonValue | undefined): Cell => {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'string' || typeof value === 'number') return value;
  return JSON.stringify(value);
};

/** The next part of a text that did not fit, with where it belongs; rows are numbered from 2, after the header. */
export type Rest = readonly [row: number, column: string, text: string];

/** Where a text can be cut without cutting a character in two. */
const cutAt = (text: string, from: number): number => {
  const end = from + longestCell;
  return /[\uD800-\uDBFF]/.test(text[end - 1] ?? '') ? end - 1 : end;
};

/** The parts of a text that fit in a cell each. */
export const partsOfText = (text: string): readonly string[] => {
  const parts: string[] = [];
  for (let start = 0; start < text.length || parts.length === 0; ) {
    const end = Math.min(text.length, cutAt(text, start));
    parts.push(text.slice(start, end));
    start = end;
    if (start >= text.length) break;
  }
  return parts;
};

/** The cells of an object in the order of these keys; what does not fit goes to the rest, with its row number. */
export const cellsOf = (keys: readonly string[], object: WrittenObject, row: number, rest: Rest[]): readonly Cell[] =>
  keys.map((key) => {
    const cell = cellOf(object[key]);
    if (typeof cell !== 'string' || cell.length <= longestCell) return cell;
    const [first = '', ...more] = partsOfText(cell);
    rest.push(...more.map((text) => [row, key, text] as const));
    return first;
  });
