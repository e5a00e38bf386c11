import { stringify } from 'csv-stringify/sync';
import { isRecord, type JsonValue } from '#standard/json.ts';
import { byteOrderMark, guardedCell } from './csv.ts';
import { type NationalSurroundings, nationalMoment, nationalObject } from './national.ts';
import { nationalTableKeys } from './national-keys.ts';
import type { EntryRecord, WrittenObject } from './record.ts';

/*
 * The table of the national register: its header in every language, a list as 'a, b' and titles with links as
 * '1: Titel, link. 2: Titel, link'. As CSV it is in UTF-8 with a byte order mark, every cell between quotes and on one line; a cell
 * that a spreadsheet would run is guarded as in our own CSV. Source: national interface, 7.
 */

const linkText = (item: JsonValue): string =>
  isRecord(item) ? [item.title, item.link].map((part) => part ?? '').join(', ') : '';

const isTitled = (value: readonly JsonValue[]): boolean => value.some(isRecord);

const cellText = (value: JsonValue | undefined): string => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (!Array.isArray(value)) return JSON.stringify(value);
  return isTitled(value) ? value.map((item, at) => `${at + 1}: ${linkText(item)}`).join('. ') : value.join(', ');
};

/** An entry as a row of the table of the national register: every cell a text, its moment that of this very text. */
export const nationalRow = (entry: EntryRecord, around: NationalSurroundings): WrittenObject => {
  const record = nationalObject(entry, around);
  const renamed: WrittenObject = {
    ...record,
    algorithm_id: record.lars ?? null,
    publication_dt: nationalMoment(entry.version.publishedAt),
  };
  return Object.fromEntries(nationalTableKeys.map((key) => [key, cellText(renamed[key])]));
};

/** A run of white space is tried from its beginning only (the look behind), or a text of spaces would take time by their square. */
const oneLine = (text: string): string => text.replace(/(?<!\s)\s*[\r\n]\s*/g, ' ');

const linesOf = (rows: readonly (readonly string[])[]): string =>
  stringify(
    rows.map((row) => [...row]),
    { record_delimiter: 'windows', quoted: true, quoted_empty: true },
  );

/** The table as CSV, in pieces of one slice each. The slices are asked for one by one. */
export async function* nationalCsvOf(slices: AsyncIterable<readonly WrittenObject[]>): AsyncGenerator<string> {
  yield byteOrderMark + linesOf([nationalTableKeys]);
  for await (const slice of slices) {
    if (slice.length === 0) continue;
    yield linesOf(slice.map((row) => nationalTableKeys.map((key) => guardedCell(oneLine(String(row[key] ?? ''))))));
  }
}
