import { createHash } from 'node:crypto';
import { isRecord, type JsonValue } from '#standard/json.ts';
import { canonicalJson } from './fingerprint.ts';

/** The first line of a backup: what it is a backup of, and how many rows of each table follow. No moment: equal content is an equal file. */
export type BackupHeader = {
  readonly product: 'algoritmeregister';
  readonly format: 1;
  /** The newest migration the tables had. */
  readonly schema: string;
  readonly rows: Readonly<Record<string, number>>;
};

/** One row of a table; columns that hold JSON hold their value here, not its text. */
export type BackupRow = Readonly<Record<string, JsonValue>>;

/** Why a file is not restored. The line counts from 1. */
export type BackupRefusal =
  | { readonly code: 'not-a-backup' }
  | { readonly code: 'other-format'; readonly format: string }
  | { readonly code: 'other-schema'; readonly schema: string }
  | { readonly code: 'cut-off' }
  | { readonly code: 'damaged'; readonly line: number };

/** What a line of a backup turns out to be. */
export type BackupLine =
  | { readonly kind: 'row'; readonly table: string; readonly row: BackupRow }
  | { readonly kind: 'end' }
  | { readonly kind: 'refused'; readonly refusal: BackupRefusal };

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

/** The first line of a backup, with its end of line. */
export const headerLine = (schema: string, rows: Readonly<Record<string, number>>): string =>
  `${JSON.stringify({ product: 'algoritmeregister', format: 1, schema, rows } satisfies BackupHeader)}\n`;

/** The line of one row, keys in a fixed order, with its end of line. */
export const rowLine = (table: string, row: BackupRow): string => `${canonicalJson([table, row])}\n`;

/** The header in a first line, or why the file is not one this register can restore. */
const readHeader = (line: string, schema: string): BackupHeader | BackupRefusal => {
  const header = parsed(line);
  if (!isRecord(header) || header.product !== 'algoritmeregister' || !isRecord(header.rows))
    return { code: 'not-a-backup' };
  if (header.format !== 1) return { code: 'other-format', format: String(header.format) };
  if (header.schema !== schema) return { code: 'other-schema', schema: String(header.schema) };
  return header as BackupHeader;
};

/** Adds up everything that was written, to the SHA-256 in the last line. */
export const createChecksum = () => {
  const hash = createHash('sha256');
  return {
    add: (text: string): void => void hash.update(text, 'utf8'),
    /** The last line of the backup; nothing can be added after it. */
    lastLine: (): string => `${JSON.stringify({ sha256: hash.digest('hex') })}\n`,
  };
};

const refused = (refusal: BackupRefusal): BackupLine => ({ kind: 'refused', refusal });

const rowOf = (line: string, number: number): BackupLine => {
  const content = parsed(line);
  const [table, row] = Array.isArray(content) ? content : [];
  if (typeof table !== 'string' || !isRecord(row)) return refused({ code: 'damaged', line: number });
  return { kind: 'row', table, row: row as BackupRow };
};

/** Reads one line after the other; a null is a good line that says nothing of itself (the header). */
const createLineReader = (schema: string) => {
  const checksum = createChecksum();
  const left = new Map<string, number>();
  let number = 0;
  let state: 'begin' | 'rows' | 'ended' = 'begin';

  const first = (line: string): BackupLine | null => {
    const header = readHeader(line, schema);
    if ('code' in header) return refused(header);
    for (const [table, rows] of Object.entries(header.rows)) left.set(table, rows);
    state = 'rows';
    return null;
  };
  const last = (line: string): BackupLine => {
    state = 'ended';
    const isWhole = [...left.values()].every((rows) => rows === 0);
    return isWhole && `${line}\n` === checksum.lastLine()
      ? { kind: 'end' }
      : refused({ code: 'damaged', line: number });
  };
  const row = (line: string): BackupLine => {
    const read = rowOf(line, number);
    if (read.kind === 'row') left.set(read.table, (left.get(read.table) ?? 0) - 1);
    return read;
  };
  return {
    read: (line: string): BackupLine | null => {
      number += 1;
      if (state === 'ended') return refused({ code: 'damaged', line: number });
      if (state === 'rows' && line.startsWith('{')) return last(line);
      const result = state === 'begin' ? first(line) : row(line);
      checksum.add(`${line}\n`);
      return result;
    },
    end: (): BackupLine =>
      state === 'ended' ? { kind: 'end' } : refused({ code: number === 0 ? 'not-a-backup' : 'cut-off' }),
  };
};

/**
 * Reads a backup line by line (without ends of line, the header first): every row, then the end or the refusal. A file that
 * misses its last line is cut off; one whose rows or SHA-256 do not fit is damaged.
 */
export async function* readBackup(lines: AsyncIterable<string>, schema: string): AsyncGenerator<BackupLine> {
  const reader = createLineReader(schema);
  for await (const line of lines) {
    const result = reader.read(line);
    if (result === null || result.kind === 'end') continue;
    yield result;
    if (result.kind === 'refused') return;
  }
  yield reader.end();
}

/** No row is longer than this many characters: what is, is no backup, and is not read any further as one line. */
const longestLine = 16 * 1024 * 1024;

/** The lines in pieces of text, a line that is too long cut in two, split at line feeds only: a text may hold any other kind of line end. */
export async function* linesIn(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
    if (rest.length <= longestLine) continue;
    yield rest;
    rest = '';
  }
  if (rest !== '') yield rest;
}
