import { type BackupRefusal, linesIn, readBackup } from '#formats/backup.ts';
import { dump, isCopiedTable, listFilledTables, load } from '#store/copy.ts';
import { type Database, type Queries, transact, type Writing } from '#store/database.ts';
import { newestMigration } from '#store/migrate.ts';
import { manyRows, refreshStatistics } from '#store/statistics.ts';
import { type TrailProof, verifyAudit } from './verify-audit.ts';

/** How many rows were put back and what its audit trail proves, or why none was. */
export type RestoreOutcome =
  | { readonly kind: 'restored'; readonly rows: number; readonly trail: TrailProof }
  | { readonly kind: 'refused'; readonly refusal: RestoreRefusal };

export type RestoreRefusal =
  | BackupRefusal
  | { readonly code: 'not-empty'; readonly tables: readonly string[] }
  | { readonly code: 'does-not-fit'; readonly table: string; readonly reason: string }
  | { readonly code: 'not-equal' };

type Batch = { readonly table: string; readonly rows: Parameters<typeof load>[2] };

const batchSize = 500;

/** Undoes the transaction: a refusal that is found halfway leaves nothing behind. */
const undo = (refusal: RestoreRefusal): never => {
  throw new Error(refusal.code, { cause: refusal });
};

async function* batches(pieces: AsyncIterable<string>): AsyncGenerator<Batch> {
  let batch: { table: string; rows: Batch['rows'][number][] } = { table: '', rows: [] };
  for await (const line of readBackup(linesIn(pieces), newestMigration)) {
    if (line.kind === 'refused') undo(line.refusal);
    if (line.kind !== 'row') continue;
    if (line.table !== batch.table || batch.rows.length >= batchSize) {
      if (batch.rows.length > 0) yield batch;
      batch = { table: line.table, rows: [] };
    }
    batch.rows.push(line.row);
  }
  if (batch.rows.length > 0) yield batch;
}

const loadBatch = async (writing: Writing, { table, rows }: Batch): Promise<void> => {
  if (!isCopiedTable(table)) return undo({ code: 'does-not-fit', table, reason: `no table ${table}` });
  try {
    await load(writing, table, rows);
  } catch (cause) {
    undo({ code: 'does-not-fit', table, reason: cause instanceof Error ? cause.message : String(cause) });
  }
};

/** The last line of a backup of what is there now: two registers with the same last line hold the same. */
const lastLineOf = async (queries: Queries): Promise<string> => {
  let last = '';
  for await (const piece of dump(queries)) last = piece;
  return last;
};

/** Lets the pieces through and remembers the last whole line. */
const watched = (pieces: AsyncIterable<string>) => {
  let tail = '';
  return {
    async *pieces(): AsyncGenerator<string> {
      for await (const piece of pieces) {
        tail = (tail + piece).slice(-200);
        yield piece;
      }
    },
    lastLine: (): string => `${tail.trimEnd().split('\n').at(-1)}\n`,
  };
};

const restoreInto = async (
  writing: Writing,
  pieces: AsyncIterable<string>,
  done: (rows: number) => void,
): Promise<{ readonly rows: number; readonly trail: TrailProof }> => {
  const tables = await listFilledTables(writing);
  if (tables.length > 0) undo({ code: 'not-empty', tables });
  const source = watched(pieces);
  let rows = 0;
  for await (const batch of batches(source.pieces())) {
    await loadBatch(writing, batch);
    rows += batch.rows.length;
    done(rows);
  }
  if ((await lastLineOf(writing)) !== source.lastLine()) undo({ code: 'not-equal' });
  return { rows, trail: await verifyAudit(writing) };
};

/**
 * Puts a backup back into an empty register, in one transaction: all of it or nothing. At the end the register is read again
 * and must give the same SHA-256 as the backup. The restore itself writes no audit line: the audit trail is that of the backup,
 * line for line (decision 0003), and what it proves is told. A broken one is put back too: it is what there is.
 */
export const restore = async (
  database: Database,
  pieces: AsyncIterable<string>,
  done: (rows: number) => void = () => {},
): Promise<RestoreOutcome> => {
  try {
    const restored = await transact(database, (writing) => restoreInto(writing, pieces, done));
    if (restored.rows >= manyRows) await refreshStatistics(database);
    return { kind: 'restored', ...restored };
  } catch (cause) {
    const refusal = cause instanceof Error ? (cause.cause as RestoreRefusal | undefined) : undefined;
    if (refusal === undefined || typeof refusal !== 'object' || !('code' in refusal)) throw cause;
    return { kind: 'refused', refusal };
  }
};

/** Reads a whole backup and says what is wrong with it, without a register; null when nothing is. */
export const checkBackup = async (pieces: AsyncIterable<string>): Promise<BackupRefusal | null> => {
  for await (const line of readBackup(linesIn(pieces), newestMigration))
    if (line.kind === 'refused') return line.refusal;
  return null;
};

/** Copies everything from one register into another, empty one, as it is at one moment. */
export const move = async (
  from: Database,
  to: Database,
  done: (rows: number, total: number) => void = () => {},
): Promise<RestoreOutcome> => from.snapshot((queries) => restore(to, dump(queries, done)));
