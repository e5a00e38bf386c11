import { randomBytes } from 'node:crypto';
import { type TestContext, test } from 'node:test';
import pg from 'pg';
import { type Database, openDatabase } from '#store/database.ts';
import { migrate } from '#store/migrate.ts';

/** Address of a PostgreSQL server on which tests may make databases, given by the test runner; empty when there is none. */
const postgresServer = process.env.TEST_POSTGRES ?? '';

/** Name of a migrated, empty database on that server, of which every test gets a copy; empty when each migrates its own. */
const postgresTemplate = process.env.TEST_POSTGRES_TEMPLATE ?? '';

type StoreKind = Database['kind'];

const withServer = async (sql: string): Promise<void> => {
  const client = new pg.Client({ connectionString: postgresServer });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
};

/** The address of a new database of this kind, empty or a copy of another; it is dropped when the test ends. */
export const freshAddress = async (context: TestContext, kind: StoreKind, template = ''): Promise<string> => {
  if (kind === 'sqlite') return 'sqlite::memory:';
  const name = `test_${randomBytes(8).toString('hex')}`;
  await withServer(`create database ${name}${template === '' ? '' : ` template ${template}`}`);
  context.after(() => withServer(`drop database if exists ${name} with (force)`));
  const address = new URL(postgresServer);
  address.pathname = `/${name}`;
  return address.href;
};

/** A new, migrated, empty database of this kind; closed and dropped when the test ends. */
export const freshDatabase = async (context: TestContext, kind: StoreKind): Promise<Database> => {
  const address = await freshAddress(context, kind, postgresTemplate);
  const database = await openDatabase(address);
  context.after(() => database.close());
  if (kind === 'sqlite' || postgresTemplate === '') await migrate(database);
  return database;
};

/** A test that runs twice: on SQLite and on PostgreSQL. Without a PostgreSQL server the second is skipped. */
export const storeTest = (name: string, work: (database: Database, context: TestContext) => Promise<void>): void => {
  for (const kind of ['sqlite', 'postgres'] as const) {
    const skip = kind === 'postgres' && postgresServer === '' ? 'no PostgreSQL server' : false;
    test(`${name} (${kind})`, { skip }, async (context) => work(await freshDatabase(context, kind), context));
  }
};

/** A test on SQLite alone: for what no store can do otherwise, such as which rights a page asks. */
export const quickTest = (name: string, work: (database: Database, context: TestContext) => Promise<void>): void => {
  test(name, async (context) => work(await freshDatabase(context, 'sqlite'), context));
};
