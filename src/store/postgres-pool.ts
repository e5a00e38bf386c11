import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import pg from 'pg';
import { isOfOldPlan } from './busy.ts';
import { statementName } from './statement-names.ts';

/** How long, in milliseconds, a connection may take to be made, and an answer to come. */
export type PostgresLimits = { readonly connect: number; readonly answer: number };

/** Far longer than any query of a large import takes; a command may also have to wait here for another writer. */
const usualLimits: PostgresLimits = { connect: 5_000, answer: 60_000 };

const textTypes = [pg.types.builtins.JSON, pg.types.builtins.JSONB];

const readTypes = (): void => {
  for (const type of textTypes) pg.types.setTypeParser(type, (value: string) => value);
  pg.types.setTypeParser(pg.types.builtins.INT8, Number);
};

/** Ends the connection when the answer stays away: the query then fails, and the pool makes another connection for the next. */
const inTime = async <Result>(client: pg.PoolClient, limit: number, answer: Promise<Result>): Promise<Result> => {
  const timer = setTimeout(() => void client.end(), limit);
  try {
    return await answer;
  } finally {
    clearTimeout(timer);
  }
};

/** A connection that holds so many queries by name makes way for a new one: each takes memory of the server. */
const mostNamed = 500;

const limited = (client: pg.PoolClient, limit: number): PostgresPoolClient => {
  const named = new Set<string>();
  let isUsedUp = false;
  const answerTo = async (asked: string, values: unknown[]): Promise<unknown> => {
    const name = statementName(asked);
    if (name === null) return inTime(client, limit, client.query(asked, values));
    named.add(name);
    isUsedUp ||= named.size >= mostNamed;
    try {
      return await inTime(client, limit, client.query({ name, text: asked, values }));
    } catch (cause) {
      if (!isOfOldPlan(cause)) throw cause;
      // A table changed since. In a transaction this fails too, and the command is done again on another connection.
      isUsedUp = true;
      return inTime(client, limit, client.query(asked, values)).catch(() => Promise.reject(cause));
    }
  };
  function query<Row>(asked: string, values: readonly unknown[]): Promise<PostgresQueryResult<Row>>;
  function query<Row>(asked: PostgresCursor<Row>): PostgresCursor<Row>;
  function query(asked: string | PostgresCursor<unknown>, values: readonly unknown[] = []): unknown {
    if (typeof asked !== 'string') throw new Error('This pool has no cursors.');
    return answerTo(asked, [...values]);
  }
  return { query, release: (destroy) => client.release(destroy === true || isUsedUp) };
};

/** So many connections stay when nobody asks anything: a page asks some queries at once, and a new connection takes longer than they do. */
const leastConnections = 4;
const mostConnections = 10;

/**
 * At most ten connections to the PostgreSQL server at an address. A query fails, as one for which the server is away, when a
 * connection is not made in time or its answer does not come in time: a server that hangs must not hold up readers for ever.
 */
export const postgresPool = (url: string, limits: PostgresLimits = usualLimits): PostgresPool => {
  readTypes();
  const pool = new pg.Pool({
    ...{ connectionString: url, min: leastConnections, max: mostConnections },
    ...{ connectionTimeoutMillis: limits.connect, keepAlive: true },
  });
  // A connection that breaks fails its query; said again as an event that nobody hears, it would end the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  const known = new WeakMap<pg.PoolClient, PostgresPoolClient>();
  const connect = async (): Promise<PostgresPoolClient> => {
    const client = await pool.connect();
    const found = known.get(client) ?? limited(client, limits.answer);
    known.set(client, found);
    return found;
  };
  return { options: pool.options, connect, end: () => pool.end() };
};
