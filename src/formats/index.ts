import type { Text } from '#standard/text.ts';
import { csvOf } from './csv.ts';
import { entryKeys, entryObject, jsonOf } from './json.ts';
import { jsonldOf } from './jsonld.ts';
import type { About } from './linked.ts';
import { odsOf } from './ods.ts';
import type { EntryRecord, WrittenObject } from './record.ts';
import { xlsxOf } from './xlsx.ts';

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
  /** What it is called. */
  readonly name: string;
  /** True when it is text, and no packed file. */
  readonly isText: boolean;
  /** True for the format whose lists have more around them than the objects: a total, facets, links. */
  readonly hasEnvelope: boolean;
  /** True when it says what its parts mean, which it can of entries only. */
  readonly isLinked: boolean;
  /** The code of the form in the list of the Publications Office of the European Union. */
  readonly fileType: string;
  /** Writes a file of objects with these keys, of any size, in pieces; only linked forms say what the file is about. */
  readonly file: (
    keys: readonly string[],
    slices: AsyncIterable<readonly WrittenObject[]>,
    about: About,
  ) => AsyncIterable<string | Uint8Array>;
};

/** Every format, the one that is given when nothing is asked first. */
export const formats = [
  {
    key: 'json',
    name: 'JSON',
    isLinked: false,
    fileType: 'JSON',
    mediaType: 'application/json',
    contentType: 'application/json; charset=utf-8',
    extension: 'json',
    label: { nl: 'JSON', en: 'JSON', fy: 'JSON' },
    isText: true,
    hasEnvelope: true,
    file: (_keys, slices) => jsonOf(slices),
  },
  {
    key: 'csv',
    name: 'CSV',
    isLinked: false,
    fileType: 'CSV',
    mediaType: 'text/csv',
    contentType: 'text/csv; charset=utf-8; header=present',
    extension: 'csv',
    label: { nl: 'CSV, voor een rekenblad', en: 'CSV, for a spreadsheet', fy: 'CSV, foar in rekkenblêd' },
    isText: true,
    hasEnvelope: false,
    file: csvOf,
  },
  {
    key: 'xlsx',
    name: 'XLSX',
    isLinked: false,
    fileType: 'XLSX',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extension: 'xlsx',
    label: { nl: 'XLSX, voor Excel', en: 'XLSX, for Excel', fy: 'XLSX, foar Excel' },
    isText: false,
    hasEnvelope: false,
    file: xlsxOf,
  },
  {
    key: 'ods',
    name: 'ODS',
    isLinked: false,
    fileType: 'ODS',
    mediaType: 'application/vnd.oasis.opendocument.spreadsheet',
    contentType: 'application/vnd.oasis.opendocument.spreadsheet',
    extension: 'ods',
    label: {
      nl: 'ODS, voor LibreOffice en andere rekenbladen',
      en: 'ODS, for LibreOffice and other spreadsheets',
      fy: 'ODS, foar LibreOffice en oare rekkenblêden',
    },
    isText: false,
    hasEnvelope: false,
    file: odsOf,
  },
  {
    key: 'jsonld',
    name: 'JSON-LD',
    isLinked: true,
    fileType: 'JSON_LD',
    mediaType: 'application/ld+json',
    contentType: 'application/ld+json',
    extension: 'jsonld',
    label: { nl: 'JSON-LD, linked data', en: 'JSON-LD, linked data', fy: 'JSON-LD, linked data' },
    isText: true,
    hasEnvelope: false,
    file: (_keys, slices, about) => jsonldOf(about, slices),
  },
  {
    key: 'ttl',
    name: 'Turtle',
    isLinked: true,
    fileType: 'RDF_TURTLE',
    mediaType: 'text/turtle',
    contentType: 'text/turtle; charset=utf-8',
    extension: 'ttl',
    label: { nl: 'Turtle, linked data', en: 'Turtle, linked data', fy: 'Turtle, linked data' },
    isText: true,
    hasEnvelope: false,
    file: async function* (_keys, slices, about) {
      // Few ask for it, and what writes it is large.
      const { turtleOf } = await import('./turtle.ts');
      yield* turtleOf(about, slices);
    },
  },
] as const satisfies readonly Format[];

export type FormatKey = (typeof formats)[number]['key'];

/** Every format as the general shape. */
export const allFormats: readonly Format[] = formats;

/** The formats that any list can be had in. */
export const plainFormats: readonly Format[] = allFormats.filter(({ isLinked }) => !isLinked);

/** The format with this key. */
export const formatByKey = (key: FormatKey): Format => allFormats.find((format) => format.key === key) ?? formats[0];

async function* mapped<From>(
  slices: AsyncIterable<readonly From[]>,
  write: (from: From) => WrittenObject,
): AsyncGenerator<readonly WrittenObject[]> {
  for await (const slice of slices) yield slice.map(write);
}

async function* once<Item>(item: Item): AsyncGenerator<Item> {
  yield item;
}

/** One list of objects with these keys in a format, whole. */
export const writeList = async (
  format: Format,
  keys: readonly string[],
  objects: readonly WrittenObject[],
  about: About,
): Promise<string | Uint8Array> => {
  const pieces: (string | Uint8Array)[] = [];
  for await (const piece of format.file(keys, once(objects), about)) pieces.push(piece);
  const isText = (piece: string | Uint8Array): piece is string => typeof piece === 'string';
  if (pieces.every(isText)) return pieces.join('');
  return Buffer.concat(pieces.map((piece) => (isText(piece) ? Buffer.from(piece) : piece)));
};

/** A file of entries in a format, in pieces of one slice each. */
export const writeEntries = (
  format: Format,
  slices: AsyncIterable<readonly EntryRecord[]>,
  about: About,
): AsyncIterable<string | Uint8Array> => format.file(entryKeys, mapped(slices, entryObject), about);
