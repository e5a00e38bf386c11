import { isRecord, type JsonRecord, type JsonValue } from '#standard/json.ts';
import type { FindingKind } from './repair-kinds.ts';

/*
 * Large JSON is not parsed as a whole: the places of the rows are found in the bytes first, and each row is parsed when its turn
 * comes. A file that ends too early is known before the first row is read.
 */

/** Where a part of a list or an object stands: its key (null in a list), its first byte and the byte after its last. */
export type Span = {
  readonly key: string | null;
  readonly start: number;
  readonly end: number;
  readonly depth: number;
};

/** The parts of an object or a list, and the byte after it. */
export type Parts = { readonly kind: 'object' | 'list'; readonly spans: readonly Span[]; readonly end: number };

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const colon = 0x3a;
const openObject = 0x7b;
const closeObject = 0x7d;
const openList = 0x5b;
const closeList = 0x5d;

const isSpace = (byte: number | undefined): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

/** The first byte at or after a place that is no white space. */
export const skipSpace = (bytes: Uint8Array, at: number): number => {
  let place = at;
  while (isSpace(bytes[place])) place += 1;
  return place;
};

/** The byte after a string that starts at a place; -1 when it does not end. */
const afterString = (bytes: Uint8Array, at: number): number => {
  let end = at;
  for (;;) {
    end = bytes.indexOf(quote, end + 1);
    if (end < 0) return -1;
    let slashes = 0;
    while (bytes[end - 1 - slashes] === backslash) slashes += 1;
    if (slashes % 2 === 0) return end + 1;
  }
};

const afterScalar = (bytes: Uint8Array, at: number): number => {
  let place = at;
  for (let byte = bytes[place]; byte !== undefined; byte = bytes[place]) {
    if (byte === comma || byte === closeList || byte === closeObject || isSpace(byte)) break;
    place += 1;
  }
  return place === at ? -1 : place;
};

const opens = (byte: number | undefined): boolean => byte === openObject || byte === openList;
const closes = (byte: number | undefined): boolean => byte === closeObject || byte === closeList;

/** The byte after an object or a list that starts at a place, and how deep it goes; end -1 when it does not end. */
const afterNest = (bytes: Uint8Array, at: number): { readonly end: number; readonly depth: number } => {
  let [open, depth, place] = [0, 0, at];
  while (place < bytes.length) {
    const byte = bytes[place];
    if (byte === quote) {
      place = afterString(bytes, place);
      if (place < 0) break;
      continue;
    }
    if (opens(byte)) depth = Math.max(depth, ++open);
    place += 1;
    if (closes(byte) && --open === 0) return { end: place, depth };
  }
  return { end: -1, depth };
};

const valueAt = (bytes: Uint8Array, at: number, key: string | null): Span | null => {
  const byte = bytes[at];
  const { end, depth } = opens(byte)
    ? afterNest(bytes, at)
    : { end: byte === quote ? afterString(bytes, at) : afterScalar(bytes, at), depth: 0 };
  return end < 0 ? null : { key, start: at, end, depth };
};

const keyAt = (bytes: Uint8Array, at: number): { readonly key: string; readonly value: number } | null => {
  const end = bytes[at] === quote ? afterString(bytes, at) : -1;
  if (end < 0) return null;
  const key = parseSpan(bytes, { start: at, end });
  const after = skipSpace(bytes, end);
  return typeof key !== 'string' || bytes[after] !== colon ? null : { key, value: skipSpace(bytes, after + 1) };
};

const partAt = (bytes: Uint8Array, at: number, inObject: boolean): Span | null => {
  if (!inObject) return valueAt(bytes, at, null);
  const found = keyAt(bytes, at);
  return found === null ? null : valueAt(bytes, found.value, found.key);
};

/** The parts of the object or list that starts at a place. Null when there is none, it does not end, or it is not well formed. */
export const partsOf = (bytes: Uint8Array, at: number): Parts | null => {
  if (!opens(bytes[at])) return null;
  const inObject = bytes[at] === openObject;
  const last = inObject ? closeObject : closeList;
  const kind = inObject ? 'object' : 'list';
  const spans: Span[] = [];
  let place = skipSpace(bytes, at + 1);
  if (bytes[place] === last) return { kind, spans, end: place + 1 };
  for (;;) {
    const span = partAt(bytes, place, inObject);
    if (span === null) return null;
    spans.push(span);
    place = skipSpace(bytes, span.end);
    if (bytes[place] === last) return { kind, spans, end: place + 1 };
    if (bytes[place] !== comma) return null;
    place = skipSpace(bytes, place + 1);
  }
};

/** The value in a part of the bytes; undefined when it is no JSON. */
export const parseSpan = (bytes: Uint8Array, span: Pick<Span, 'start' | 'end'>): JsonValue | undefined => {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset + span.start, span.end - span.start).toString('utf8');
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
};

/** No row of any source goes deeper than four; a row that goes deeper than this does not come in. */
const deepest = 20;
/** The largest row known has some five thousand bytes; a larger one than this is no description that anybody can read. */
export const largestRow = 1_000_000;

/** The object in a row, or why it cannot come in. */
export const rowIn = (bytes: Uint8Array, span: Span): JsonRecord | FindingKind => {
  if (span.depth > deepest) return 'too-deep';
  if (span.end - span.start > largestRow) return 'too-large';
  const value = parseSpan(bytes, span);
  if (value === undefined) return 'not-json';
  if (!isRecord(value)) return 'no-record';
  return Object.keys(value).length === 0 ? 'empty' : value;
};
