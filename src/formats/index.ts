import type { Text } from '#standard/text.ts';
import { csvHead, csvOf, csvRows } from './csv.ts';
import { entryKeys, entryObject, jsonOf } from './json.ts';
import type { EntryRecord, WrittenObject } from './record.ts';

/** A way in which a list leaves the register. Negotiation, download page, OpenAPI document and command line follow from the list. */
export type Format = {
  readonly key: string;
  /** The media type as it is compared with Accept, without parameters. */
  readonly mediaType: string;
  /** The media type as it is sent. */
  readonly contentType: string;
  /** The end of a file name, without a dot. */
  readonly extension: string;
  readonly label: Text;
  /** Writes one list of objects with these keys as a whole text; null for a format whose lists have more around them. */
  readonly list: ((keys: readonly string[], objects: readonly WrittenObject[]) => string) | null;
  /** Writes a file of any size in pieces. */
  readonly file: (keys: readonly string[], slices: AsyncIterable<readonly WrittenObject[]>) => AsyncIterable<string>;
};

/** Every format, the one that is given when nothing is asked first. */
export const formats = [
  {
    key: 'json',
    mediaType: 'application/json',
    contentType: 'application/json; charset=utf-8',
    extension: 'json',
    label: { nl: 'JSON', en: 'JSON', fy: 'JSON' },
    list: null,
    file: (_keys, slices) => jsonOf(slices),
  },
  {
    key: 'csv',
    mediaType: 'text/csv',
    contentType: 'text/csv; charset=utf-8; header=present',
    extension: 'csv',
    label: { nl: 'CSV, voor een rekenblad', en: 'CSV, for a spreadsheet', fy: 'CSV, foar in rekkenblêd' },
    list: (keys, objects) => csvHead(keys) + csvRows(keys, objects),
    file: csvOf,
  },
] as const satisfies readonly Format[];

export type FormatKey = (typeof formats)[number]['key'];

/** Every format as the general shape. */
export const allFormats: readonly Format[] = formats;

/** The format with this key. */
export const formatByKey = (key: FormatKey): Format => allFormats.find((format) => format.key === key) ?? formats[0];

async function* mapped<From>(
  slices: AsyncIterable<readonly From[]>,
  write: (from: From) => WrittenObject,
): AsyncGenerator<readonly WrittenObject[]> {
  for await (const slice of slices) yield slice.map(write);
}

/** A file of entries in a format, in pieces of one slice each. */
export const writeEntries = (format: Format, slices: AsyncIterable<readonly EntryRecord[]>): AsyncIterable<string> =>
  format.file(entryKeys, mapped(slices, entryObject));
