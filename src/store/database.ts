import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kysely, sql, type Transaction } from 'kysely';
import { untilFree } from './busy.ts';
import { makeFolder } from './folder.ts';
import type { PostgresLimits } from './postgres-pool.ts';
import { sqliteDialect } from './sqlite-dialect.ts';
import type { Tables } from './tables.ts';

/** Anything a query can run on: the database, or the transaction of a command. */
export type Queries = Kysely<Tables>;
/** The transaction of a command; only store/database.ts makes one. */
export type Writing = Transaction<Tables>;

export type Database = {
  readonly kind: 'sqlite' | 'postgres';
  readonly queries: Queries;
  /** Reads with one view of everything, whatever others write meanwhile, and holds up no writer (but for a database in memory). */
  readonly snapshot: <Result>(work: (queries: Queries) => Promise<Result>) => Promise<Result>;
  /** True when the database answers and, for a file, is still the one that was opened and not thrown away meanwhile. */
  readonly isThere: () => Promise<boolean>;
  readonly close: () => Promise<void>;
};

const openPostgres = async (url: string, limits: PostgresLimits | undefined): Promise<Database> => {
  // Who keeps the register in a file loads nothing for PostgreSQL.
  const { postgresDialect } = await import('./postgres-dialect.ts');
  const queries = new Kysely<Tables>({ dialect: postgresDialect(url, limits) });
  return {
    kind: 'postgres',
    queries,
    snapshot: (work) =>
      queries.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work),
    isThere: () => doesAnswer(queries),
    close: () => queries.destroy(),
  };
};

/** A view of a SQLite file needs a connection of its own: the other one may be in a transaction, and would wait. */
const sqliteSnapshot = async <Result>(file: string, work: (queries: Queries) => Promise<Result>): Promise<Result> => {
  const queries = new Kysely<Tables>({ dialect: sqliteDialect(file) });
  try {
    return await queries.transaction().setAccessMode('read only').execute(work);
  } finally {
    await queries.destroy();
  }
};

const doesAnswer = (queries: Queries): Promise<boolean> =>
  sql`select count(*) from kysely_migration`.execute(queries).then(
    () => true,
    () => false,
  );

/** The number by which the disk knows a file; 0 for one in memory, -1 when it is gone. */
const fileNumber = (file: string): number =>
  file === ':memory:' ? 0 : (statSync(file, { throwIfNoEntry: false })?.ino ?? -1);

const openSqlite = (file: string): Database => {
  if (file !== ':memory:') makeFolder(dirname(file));
  let opened: number | null = null;
  const queries = new Kysely<Tables>({ dialect: sqliteDialect(file) });
  return {
    kind: 'sqlite',
    queries,
    snapshot: (work) => (file === ':memory:' ? queries.transaction().execute(work) : sqliteSnapshot(file, work)),
    isThere: async () => {
      const number = fileNumber(file);
      opened ??= number;
      return number === opened && doesAnswer(queries);
    },
    close: () => queries.destroy(),
  };
};

/**
 * The database at an address: 'sqlite:///path', 'sqlite::memory:' or 'postgres://…'. Nothing is migrated yet.
 * Throws with a sentence for people when the address is of another kind or the database cannot be reached. The limits are for
 * PostgreSQL; a file answers at once.
 */
export const openDatabase = async (address: string, limits?: PostgresLimits): Promise<Database> => {
  if (!/^(postgres(ql)?:\/\/|sqlite:\/\/\/|sqlite::memory:$)/.test(address))
    throw new Error(
      `DATABASE_URL is '${withoutPassword(address)}'. Use sqlite:///path, sqlite::memory: or postgres://…`,
    );
  let database: Database | null = null;
  try {
    database = await open(address, limits);
    await sql`select 1`.execute(database.queries);
    if (database.kind === 'sqlite') await database.isThere();
    return database;
  } catch (cause) {
    await database?.close().catch(() => {});
    throw new Error(`The database at ${withoutPassword(address)} cannot be reached: ${reasonOf(cause)}`, { cause });
  }
};

const open = async (address: string, limits: PostgresLimits | undefined): Promise<Database> => {
  if (/^postgres(ql)?:\/\//.test(address)) return openPostgres(address, limits);
  if (address === 'sqlite::memory:') return openSqlite(':memory:');
  return openSqlite(decodeURIComponent(address.slice('sqlite://'.length)));
};

const reasonOf = (cause: unknown): string => {
  if (cause instanceof AggregateError) return cause.errors.map(reasonOf).join('; ');
  return cause instanceof Error ? cause.message : String(cause);
};

/** The address as it may stand in a log: without the password. */
export const withoutPassword = (address: string): string =>
  address.replace(/(\/\/[^:/@]*):.*@/, '$1:…@').replace(/([?&](?:password|sslpassword)=)[^&]*/gi, '$1…');

/**
 * Does the work of one command in one transaction, the only writer at that moment. Another writer is waited for without
 * holding up this process. Everything is undone when the work throws.
 */
export const transact = async <Result>(
  database: Database,
  work: (writing: Writing) => Promise<Result>,
): Promise<Result> => untilFree(() => database.queries.transaction().execute(work));
