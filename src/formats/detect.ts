import { isRecord, type JsonRecord } from '#standard/json.ts';
import type { Text } from '#standard/text.ts';
import { readNationalRow, readOwnRow, readSheet, type Sheet } from './read-csv.ts';
import { type Decoded, decodeFile } from './read-encoding.ts';
import { type Parts, parseSpan, partsOf, rowIn, type Span, skipSpace } from './read-json.ts';
import { readListingRow } from './read-listing.ts';
import { looksNational, readNationalRecord } from './read-national.ts';
import { looksOwn, readOwnRecord } from './read-own.ts';
import { faultyRecord, type IncomingFormat, type IncomingRecord } from './read-record.ts';
import { readSpreadsheet } from './read-spreadsheet.ts';
import { looksSupplied, readSupplierText } from './read-supplier.ts';
import { looksTurtle, objectsInTurtle } from './read-turtle.ts';
import type { Finding } from './repair-kinds.ts';

/** A file of entries that was understood. Its rows can be walked more than once. */
export type IncomingFile = {
  readonly outcome: 'understood';
  readonly format: IncomingFormat;
  readonly count: number;
  /** How many there are where the file says that itself: more than it holds when it is one page of a list. */
  readonly saidCount?: number;
  readonly rows: () => Iterable<IncomingRecord>;
  /** What was done to the file as a whole. */
  readonly findings: readonly Finding[];
};

/** A file that cannot be read as entries, with the reason. */
export type UnreadableFile = { readonly outcome: 'unreadable'; readonly reason: Text };

/** What the one who imports adds: the organisation that uses the texts of a supplier. */
export type ReadingOptions = { readonly organisation: { readonly name: string; readonly id: string } | null };

const unreadable = (nl: string, en: string, fy: string): UnreadableFile => ({
  outcome: 'unreadable',
  reason: { nl, en, fy },
});

const brokenTurtle = (reason: string): UnreadableFile =>
  unreadable(
    `De Turtle is niet te lezen: ${reason}`,
    `The Turtle cannot be read: ${reason}`,
    `De Turtle is net te lêzen: ${reason}`,
  );

const reasons = {
  empty: unreadable('Het bestand is leeg.', 'The file is empty.', 'It bestân is leech.'),
  large: unreadable(
    'Het bestand is te groot om in één keer te lezen. Kies JSON, dat groter mag zijn, of deel het bestand op.',
    'The file is too large to be read at once. Choose JSON, which may be larger, or divide the file.',
    'It bestân is te grut om yn ien kear te lêzen. Kies JSON, dat grutter wêze mei, of diel it bestân op.',
  ),
  page: unreadable(
    'Dit is een webpagina of XML en geen bestand met algoritmes. Misschien gaf de site een foutmelding.',
    'This is a web page or XML and no file of algorithms. Perhaps the site gave an error.',
    'Dit is in webside of XML en gjin bestân mei algoritmes. Miskien joech de side in flatermelding.',
  ),
  packed: unreadable(
    'Dit is een ingepakt bestand, maar geen rekenblad (XLSX of ODS). Pak het uit, of sla het op als CSV of JSON.',
    'This is a packed file, but no spreadsheet (XLSX or ODS). Unpack it, or save it as CSV or JSON.',
    'Dit is in ynpakt bestân, mar gjin rekkenblêd (XLSX of ODS). Pak it út, of bewarje it as CSV of JSON.',
  ),
  brokenSheet: unreadable(
    'Het rekenblad is beschadigd of beveiligd met een wachtwoord.',
    'The spreadsheet is damaged or protected with a password.',
    'It rekkenblêd is skansearre of befeilige mei in wachtwurd.',
  ),
  broken: unreadable(
    'De JSON is niet heel: het bestand is afgebroken of beschadigd.',
    'The JSON is not whole: the file was cut off or damaged.',
    'De JSON is net hiel: it bestân is ôfbrutsen of skansearre.',
  ),
};

const unknownKeys = (keys: readonly string[]): UnreadableFile => {
  const named = keys.slice(0, 8).join(', ').slice(0, 200);
  return unreadable(
    `Hier staan geen beschrijvingen van algoritmes in. Gevonden: ${named || 'niets'}.`,
    `There are no descriptions of algorithms in this. Found: ${named || 'nothing'}.`,
    `Hjir steane gjin beskriuwingen fan algoritmes yn. Fûn: ${named || 'neat'}.`,
  );
};

const brokenSheet = (reason: string): UnreadableFile =>
  unreadable(
    `De CSV is niet te lezen: ${reason}`,
    `The CSV cannot be read: ${reason}`,
    `De CSV is net te lêzen: ${reason}`,
  );

type RowReader = (row: JsonRecord, number: number) => IncomingRecord;

const readers = (options: ReadingOptions): Readonly<Record<string, readonly [IncomingFormat, RowReader]>> => ({
  listing: ['listing', readListingRow],
  national: ['national-json', readNationalRecord],
  own: ['own-json', readOwnRecord],
  supplier: ['supplier', (row, number) => readSupplierText(row, number, options.organisation)],
});

/** What a list of rows holds, by the keys of its first object. */
const kindOfRow = (row: JsonRecord): string | null => {
  if ('title' in row && 'organisatie' in row) return 'listing';
  if (looksNational(row)) return 'national';
  if (looksSupplied(row)) return 'supplier';
  if (looksOwn(row)) return 'own';
  return 'lars' in row && 'name' in row ? 'national' : null;
};

/** The key under which each source keeps its rows, what an empty list there holds, and the key of how many there are. */
const lists = [
  ['algoritmes', 'listing', 'count'],
  ['algoritme_versions', 'national', null],
  ['results', 'national', 'total_count'],
  ['resultaten', 'own', 'totaal'],
] as const;

const saidCountOf = (bytes: Uint8Array, root: Parts, key: string | null): { readonly saidCount?: number } => {
  const span = root.spans.find((one) => one.key === key && one.depth === 0);
  const value = span === undefined ? null : parseSpan(bytes, span);
  return typeof value === 'number' ? { saidCount: value } : {};
};

function* jsonRows(bytes: Uint8Array, spans: readonly Span[], read: RowReader): Generator<IncomingRecord> {
  for (const [index, span] of spans.entries()) {
    const row = rowIn(bytes, span);
    yield typeof row === 'string' ? faultyRecord(index + 1, row) : read(row, index + 1);
  }
}

const firstRow = (bytes: Uint8Array, spans: readonly Span[]): JsonRecord | null => {
  for (const span of spans.slice(0, 50)) {
    const row = rowIn(bytes, span);
    if (typeof row !== 'string') return row;
  }
  return null;
};

const understandRows = (
  bytes: Uint8Array,
  spans: readonly Span[],
  otherwise: string | null,
  options: ReadingOptions,
): Omit<IncomingFile, 'findings'> | UnreadableFile => {
  const first = firstRow(bytes, spans);
  const kind = first === null ? otherwise : kindOfRow(first);
  const reader = kind === null ? undefined : readers(options)[kind];
  if (reader === undefined) return unknownKeys(first === null ? [] : Object.keys(first));
  const [format, read] = reader;
  return { outcome: 'understood', format, count: spans.length, rows: () => jsonRows(bytes, spans, read) };
};

const understandObject = (
  bytes: Uint8Array,
  root: Parts,
  whole: Span,
  options: ReadingOptions,
): Omit<IncomingFile, 'findings'> | UnreadableFile => {
  for (const [key, kind, countKey] of lists) {
    const span = root.spans.find((one) => one.key === key);
    if (span === undefined) continue;
    const rows = partsOf(bytes, span.start);
    if (rows?.kind !== 'list') continue;
    const understood = understandRows(bytes, rows.spans, kind, options);
    return understood.outcome === 'unreadable' ? understood : { ...understood, ...saidCountOf(bytes, root, countKey) };
  }
  const only = parseSpan(bytes, whole);
  if (isRecord(only) && kindOfRow(only) !== null) return understandRows(bytes, [whole], null, options);
  return unknownKeys(root.spans.map((span) => span.key ?? ''));
};

const understandJson = (
  bytes: Uint8Array,
  start: number,
  options: ReadingOptions,
): Omit<IncomingFile, 'findings'> | UnreadableFile => {
  const root = partsOf(bytes, start);
  if (root === null || skipSpace(bytes, root.end) < bytes.length) return reasons.broken;
  if (root.kind === 'list') return understandRows(bytes, root.spans, null, options);
  const depth = 1 + Math.max(0, ...root.spans.slice(0, 1000).map((span) => span.depth));
  return understandObject(bytes, root, { key: null, start, end: root.end, depth }, options);
};

/** A table larger than this, unpacked, is not read. */
const largestSheet = 500_000_000;

type SheetReader = (header: readonly string[], row: readonly string[], number: number) => IncomingRecord;

const sheetKind = (sheet: Sheet): readonly [IncomingFormat, SheetReader] | null => {
  const has = (...keys: readonly string[]): boolean => keys.every((key) => sheet.header.includes(key));
  if (has('algorithm_id', 'name')) return ['national-csv', readNationalRow];
  return has('name') && (has('id') || has('organization') || has('organisatieId')) ? ['own-csv', readOwnRow] : null;
};

const understandSheet = (bytes: Uint8Array): Omit<IncomingFile, 'findings'> | UnreadableFile => {
  if (bytes.length > largestSheet) return reasons.large;
  const sheet = readSheet(new TextDecoder().decode(bytes));
  return typeof sheet === 'string' ? brokenSheet(sheet) : understandCells(sheet);
};

const understandPacked = (bytes: Uint8Array): Omit<IncomingFile, 'findings'> | UnreadableFile => {
  const sheet = readSpreadsheet(bytes, largestSheet);
  if (sheet === 'too-large') return reasons.large;
  if (sheet === 'other') return reasons.packed;
  return sheet === 'broken' ? reasons.brokenSheet : understandCells(sheet);
};

const understandCells = (sheet: Sheet): Omit<IncomingFile, 'findings'> | UnreadableFile => {
  const kind = sheetKind(sheet);
  if (kind === null) return unknownKeys(sheet.header);
  const [format, read] = kind;
  return {
    outcome: 'understood',
    format,
    count: sheet.rows.length,
    rows: () => sheet.rows.values().map((row, index) => read(sheet.header, row, index + 1)),
  };
};

const understandTurtle = (bytes: Uint8Array): Omit<IncomingFile, 'findings'> | UnreadableFile => {
  if (bytes.length > largestSheet) return reasons.large;
  const objects = objectsInTurtle(new TextDecoder().decode(bytes));
  if (typeof objects === 'string') return brokenTurtle(objects);
  if (objects === null) return unknownKeys([]);
  const rows = () => objects.values().map((object, index) => readOwnRecord(object, index + 1));
  return { outcome: 'understood', format: 'own-json', count: objects.length, rows };
};

const understandText = (
  bytes: Uint8Array,
  start: number,
  options: ReadingOptions,
): Omit<IncomingFile, 'findings'> | UnreadableFile => {
  const first = bytes[start];
  if (first === 0x7b || first === 0x5b) return understandJson(bytes, start, options);
  const beginning = new TextDecoder().decode(bytes.subarray(start, start + 20));
  return looksTurtle(beginning) ? understandTurtle(bytes) : understandSheet(bytes);
};

const encodingFindings = ({ encoding }: Decoded): readonly Finding[] =>
  encoding === 'utf-8' ? [] : [{ row: 0, id: null, field: null, kind: 'encoding', before: encoding, after: 'utf-8' }];

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;
const isOtherPacked = (bytes: Uint8Array): boolean => (bytes[0] === 0x1f && bytes[1] === 0x8b) || bytes[0] === 0x25;

/**
 * Understands a file by what is in it, not by its name: the reduced listing, the national interface and CSV, our own JSON, CSV,
 * XLSX, ODS, JSON-LD and Turtle, texts of suppliers. Nothing is repaired yet. A file that is cut off, is no file of entries or cannot be read is refused whole.
 */
export const understand = (file: Uint8Array, options: ReadingOptions): IncomingFile | UnreadableFile => {
  if (isOtherPacked(file)) return reasons.packed;
  if (isZip(file)) return withFindings(understandPacked(file), []);
  const decoded = decodeFile(file);
  if (decoded === null) return reasons.large;
  const { bytes } = decoded;
  const start = skipSpace(bytes, 0);
  const first = bytes[start];
  if (first === undefined) return reasons.empty;
  if (first === 0x3c) return reasons.page;
  return withFindings(understandText(bytes, start, options), encodingFindings(decoded));
};

const withFindings = (
  file: Omit<IncomingFile, 'findings'> | UnreadableFile,
  findings: readonly Finding[],
): IncomingFile | UnreadableFile => (file.outcome === 'unreadable' ? file : { ...file, findings });
