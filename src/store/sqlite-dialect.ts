import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { setImmediate as turn } from 'node:timers/promises';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type TransactionSettings,
} from 'kysely';
import { untilFree } from './busy.ts';

const keptStatements = 500;
/** So many milliseconds one query may follow the other before everything else in the process gets its turn. */
const longestStretch = 8;

/** A prepared statement, and whether it answers with rows: asking the statement that takes as long as a short query. */
type Prepared = { readonly statement: StatementSync; readonly hasRows: boolean };

/** One connection to a SQLite file through node:sqlite; statements are prepared once and kept. */
class SqliteConnection implements DatabaseConnection {
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, Prepared>();

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const { statement, hasRows } = this.#prepared(query.sql);
    const parameters = query.parameters as SQLInputValue[];
    if (hasRows) return { rows: statement.all(...parameters) as Row[] };
    const { changes, lastInsertRowid } = statement.run(...parameters);
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
  }

  async *streamQuery<Row>(query: CompiledQuery): AsyncIterableIterator<QueryResult<Row>> {
    for (const row of this.#prepared(query.sql).statement.iterate(...(query.parameters as SQLInputValue[])))
      yield { rows: [row as Row] };
  }

  #prepared(sql: string): Prepared {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const statement = this.#database.prepare(sql);
    const prepared = { statement, hasRows: statement.columns().length > 0 };
    if (this.#statements.size >= keptStatements) this.#statements.clear();
    this.#statements.set(sql, prepared);
    return prepared;
  }
}

/** Gives the one connection to one user at a time; the next waits for its turn. */
class SqliteDriver implements Driver {
  readonly #file: string;
  #database: DatabaseSync | undefined;
  #connection: SqliteConnection | undefined;
  #turn: Promise<void> = Promise.resolve();
  #release: () => void = () => {};
  #stretchSince: number | null = null;

  constructor(file: string) {
    this.#file = file;
  }

  async init(): Promise<void> {
    const database = new DatabaseSync(this.#file, { timeout: 0 });
    if (this.#file !== ':memory:') await untilFree(async () => database.exec('PRAGMA journal_mode = WAL'));
    database.exec('PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -65536');
    this.#database = database;
    this.#connection = new SqliteConnection(database);
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.#turn;
    let release = () => {};
    this.#turn = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    await this.#letOthersGoFirst();
    this.#release = release;
    if (this.#connection === undefined) throw new Error('The database is not open.');
    return this.#connection;
  }

  /** Queries answer at once, so a row of them, of many readers too, would go on without the event loop ever turning. */
  async #letOthersGoFirst(): Promise<void> {
    if (this.#stretchSince !== null && performance.now() - this.#stretchSince > longestStretch) await turn();
    if (this.#stretchSince !== null) return;
    this.#stretchSince = performance.now();
    setImmediate(() => {
      this.#stretchSince = null;
    });
  }

  async releaseConnection(): Promise<void> {
    this.#release();
  }

  async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    const begin = settings.accessMode === 'read only' ? 'begin' : 'begin immediate';
    await connection.executeQuery(CompiledQuery.raw(begin));
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'));
  }

  /** A full disk ends a transaction by itself; rolling it back again would hide why. */
  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database?.isTransaction === false) return;
    await connection.executeQuery(CompiledQuery.raw('rollback'));
  }

  async destroy(): Promise<void> {
    this.#database?.close();
    this.#database = undefined;
  }
}

/** SQLite changes its schema inside a transaction; Kysely's own adapter does not count on it. */
const transactionalAdapter = (): SqliteAdapter =>
  Object.defineProperty(new SqliteAdapter(), 'supportsTransactionalDdl', { value: true });

/** Kysely on node:sqlite: file is a path or ':memory:'. Write transactions begin immediately, so a busy file is known at once. */
export const sqliteDialect = (file: string): Dialect => ({
  createDriver: () => new SqliteDriver(file),
  createQueryCompiler: () => new SqliteQueryCompiler(),
  createAdapter: () => transactionalAdapter(),
  createIntrospector: (database) => new SqliteIntrospector(database),
});
