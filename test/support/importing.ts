import assert from 'node:assert/strict';
import type { CommandContext } from '#commands/command.ts';
import { type ImportRequest, importEntries } from '#commands/import-entries.ts';
import type { ImportReport } from '#commands/import-report.ts';
import { type AlgorithmId, makeAlgorithmId } from '#register/algorithm.ts';
import { type Instant, parseInstant } from '#register/instant.ts';
import { registerReader } from '#register/reader.ts';
import { listChangesAfter } from '#store/changes.ts';
import type { Database } from '#store/database.ts';

export const clock = (text: string): Instant => parseInstant(text) ?? assert.fail(text);
export const noon = clock('2026-11-24T12:00:00Z');

/** A command at a moment, with chance that is the same every time. */
export const contextOf = (database: Database, now: Instant = noon): CommandContext => {
  let drawn = 0;
  const random = (limit: number): number => {
    drawn += 977;
    return drawn % limit;
  };
  return { database, now: () => now, actor: 'operator', origin: 'cli', random };
};

const fileOf = (content: unknown): Uint8Array =>
  content instanceof Uint8Array ? content : new TextEncoder().encode(JSON.stringify(content));

/** A request for a file with this content that asks for nothing special. */
export const requestOf = (content: unknown, more: Partial<ImportRequest> = {}): ImportRequest => ({
  file: fileOf(content),
  whole: null,
  host: null,
  yes: false,
  organisation: null,
  ...more,
});

/** Imports a file; it must not be refused. */
export const run = async (
  database: Database,
  content: unknown,
  more: Partial<ImportRequest> = {},
  now: Instant = noon,
): Promise<ImportReport> => {
  const report = await importEntries(contextOf(database, now), requestOf(content, more));
  return report.outcome === 'done' ? report : assert.fail(report.reason.en);
};

/** The reason why a file is refused; it must be. */
export const reasonOf = async (
  database: Database,
  content: unknown,
  more: Partial<ImportRequest> = {},
): Promise<string> => {
  const report = await importEntries(contextOf(database), requestOf(content, more));
  return report.outcome === 'refused' ? report.reason.en : assert.fail('it was not refused');
};

/** Id number n of the tests. */
export const idOf = (n: number): AlgorithmId => makeAlgorithmId(n * 7919);

/** A record of the national interface. */
export const national = (n: number, more: Readonly<Record<string, unknown>> = {}) => ({
  lars: idOf(n),
  name: `Zoeker ${n}`,
  organization: 'Gemeente Testdam',
  org_id: 'gm9999',
  language: 'NLD',
  standard_version: '1.0',
  status: 'In gebruik',
  create_dt: '2024-02-06',
  ...more,
});

export const results = (...rows: readonly unknown[]) => ({ results: rows, total_count: rows.length });
export const numbers = (count: number): readonly unknown[] => Array.from({ length: count }, (_, n) => national(n));

const tables = ['organisation', 'organisation_name', 'algorithm', 'entry_version', 'current_entry', 'change'] as const;

/** Every row that says something of entries and organisations. */
export const everything = async (database: Database): Promise<readonly unknown[]> => {
  const rows: unknown[] = [];
  for (const table of tables) rows.push(await database.queries.selectFrom(table).selectAll().execute());
  return rows;
};

/** The changes of entries, in short: 'published nl 1'. */
export const changesOf = async (database: Database): Promise<readonly string[]> =>
  (await listChangesAfter(database.queries, registerReader, 0, 10_000))
    .filter((change) => change.kind !== 'organisations')
    .map(({ kind, number, language }) => `${kind} ${language} ${number ?? '-'}`);
