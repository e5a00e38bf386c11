import { CompiledQuery, type Dialect, PostgresDialect, PostgresDriver, type TransactionSettings } from 'kysely';
import { type PostgresLimits, postgresPool } from './postgres-pool.ts';

/** One writer at a time, on PostgreSQL as on SQLite: the number of the lock that a writing transaction takes. */
const writerLock = 7_264_301;
/** A writer that PostgreSQL hears nothing from for so long, in milliseconds, is gone; its lock is then free for others. */
const longestSilence = 300_000;

/** Begins a transaction that writes and waits for the lock, in one message: what is read after it is read alone. */
const beginWriting = CompiledQuery.raw(
  `begin; set local idle_in_transaction_session_timeout = ${longestSilence}; select pg_advisory_xact_lock(${writerLock})`,
);

type Connection = Parameters<PostgresDriver['rollbackTransaction']>[0];

/** The driver of Kysely, of which a transaction that may write is the only one at that moment. */
const oneWriter = (driver: PostgresDriver): PostgresDriver => {
  const begin = driver.beginTransaction.bind(driver);
  return Object.assign(driver, {
    beginTransaction: async (connection: Connection, settings: TransactionSettings): Promise<void> => {
      if (settings.accessMode === 'read only') return begin(connection, settings);
      try {
        await connection.executeQuery(beginWriting);
      } catch (cause) {
        await driver.rollbackTransaction(connection).catch(() => {});
        throw cause;
      }
    },
  });
};

/** Kysely on a PostgreSQL server, of which at most ten connections are used. */
export const postgresDialect = (url: string, limits: PostgresLimits | undefined): Dialect => {
  const pool = postgresPool(url, limits);
  return Object.assign(new PostgresDialect({ pool }), { createDriver: () => oneWriter(new PostgresDriver({ pool })) });
};
