import { randomInt } from 'node:crypto';
import type { CommandContext } from '#commands/command.ts';
import { instantOf } from '#register/instant.ts';
import { type Database, openDatabase } from '#store/database.ts';
import { appliedMigrations, migrate, newestMigration } from '#store/migrate.ts';
import { type Outcome, refused, type Terminal } from './terminal.ts';

const sentenceOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));

/** The end of a command that could not begin: the configuration, the database or its schema says why in a sentence. */
export const cannotBegin = (cause: unknown): Outcome => refused(sentenceOf(cause), sentenceOf(cause));

type Prepare = (database: Database) => Promise<Outcome | null>;

/** Brings the schema up to date; the store says so in a sentence when it is newer than this software. */
export const upToDate: Prepare = async (database) => {
  await migrate(database);
  return null;
};

/** Refuses a database whose schema is not that of this software, and leaves it alone. */
export const sameSchema: Prepare = async (database) => {
  const schema = (await appliedMigrations(database)).at(-1) ?? null;
  if (schema === newestMigration) return null;
  return schema === null
    ? refused(
        'Dit register is leeg: er is nog nooit iets in gezet.',
        'This register is empty: nothing was ever put into it.',
      )
    : refused(
        `De database heeft schema ${schema}, deze versie werkt met ${newestMigration}. Maak de kopie met de versie die nu draait, of voer eerst ‘migrate’ uit.`,
        `The database has schema ${schema}, this version works with ${newestMigration}. Make the copy with the version that runs now, or run ‘migrate’ first.`,
      );
};

/**
 * Opens the database at an address, prepares it, does the work and closes it. A database that cannot be used is an end
 * with a sentence; what the work itself throws is a fault of this software and is passed on.
 */
export const withDatabase = async (
  address: string,
  prepare: Prepare,
  work: (database: Database) => Promise<Outcome>,
): Promise<Outcome> => {
  let database: Database;
  try {
    database = await openDatabase(address);
  } catch (cause) {
    return cannotBegin(cause);
  }
  try {
    const refusal = await prepare(database).catch(cannotBegin);
    return refusal ?? (await work(database));
  } finally {
    await database.close();
  }
};

/** As withDatabase, for the database of the configuration. */
export const withRegister = async (
  terminal: Terminal,
  prepare: Prepare,
  work: (database: Database) => Promise<Outcome>,
): Promise<Outcome> => {
  let address: string;
  try {
    address = terminal.config().databaseUrl;
  } catch (cause) {
    return cannotBegin(cause);
  }
  return withDatabase(address, prepare, work);
};

/** Who acts when somebody types a command: the operator, now. */
export const operatorContext = (database: Database): CommandContext => ({
  database,
  now: () => instantOf(new Date()),
  actor: 'operator',
  origin: 'cli',
  random: (limit) => randomInt(limit),
});
