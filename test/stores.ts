import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type TestContext, test } from 'node:test';
import pg from 'pg';
import { type Database, openDatabase } from '#store/database.ts';
import { migrate } from '#store/migrate.ts';
import { fill, type Template, templateOf } from './support/sqlite-template.ts';

/** Address of a PostgreSQL server on which tests may make databases, given by the test runner; empty when there is none. */
const postgresServer = process.env.TEST_POSTGRES ?? '';

/** Name of a migrated, empty database on that server, of which every test gets a copy; empty when each migrates its own. */
const postgresTemplate = process.env.TEST_POSTGRES_TEMPLATE ?? '';

type StoreKind = Database['kind'];

let server: Promise<pg.Client> | null = null;

/** One connection for all databases that a test file makes; it does not keep the process from ending. */
const connectToServer = async (): Promise<pg.Client> => {
  // The types of pg leave this one out.
  const client = new pg.Client({ connectionString: postgresServer }) as pg.Client & { readonly unref: () => void };
  await client.connect();
  client.unref();
  return client;
};

const withServer = async (sql: string): Promise<void> => {
  server ??= connectToServer();
  await (await server).query(sql);
};

/** The statements of a migrated SQLite database, given by the test runner, else kept from the first that a test file migrates. */
const templateFile = process.env.TEST_SQLITE_TEMPLATE ?? '';
let sqliteTemplate: Template | null =
  templateFile === '' ? null : (JSON.parse(readFileSync(templateFile, 'utf8')) as Template);

const makeMigrated = async (database: Database): Promise<void> => {
  if (database.kind === 'postgres') return postgresTemplate === '' ? migrate(database) : undefined;
  if (sqliteTemplate !== null) return fill(database, sqliteTemplate);
  await migrate(database);
  sqliteTemplate = await templateOf(database);
};

/** The address of a new database of this kind, empty or a copy of another; it is dropped when the test ends. */
export const freshAddress = async (context: TestContext, kind: StoreKind, template = ''): Promise<string> => {
  if (kind === 'sqlite') return 'sqlite::memory:';
  const name = `test_${randomBytes(8).toString('hex')}`;
  await withServer(`create database ${name}${template === '' ? '' : ` template ${template} strategy file_copy`}`);
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
  await makeMigrated(database);
  return database;
};

type StoreWork = (database: Database, context: TestContext) => Promise<void>;

const testOn = (kinds: readonly StoreKind[], name: string, work: StoreWork): void => {
  for (const kind of kinds) {
    const skip = kind === 'postgres' && postgresServer === '' ? 'no PostgreSQL server' : false;
    test(`${name} (${kind})`, { skip }, async (context) => work(await freshDatabase(context, kind), context));
  }
};

/** A test that runs twice: on SQLite and on PostgreSQL. Without a PostgreSQL server the second is skipped. */
export const storeTest = (name: string, work: StoreWork): void => testOn(['sqlite', 'postgres'], name, work);

/** A test that runs on SQLite, and on PostgreSQL too when all is tested: for a long row of cases of which the store is not the subject. */
export const matrixTest = (name: string, work: StoreWork): void =>
  testOn(process.env.TEST_ALL === '1' ? ['sqlite', 'postgres'] : ['sqlite'], name, work);

/** A test on SQLite alone: for what no store can do otherwise, such as which rights a page asks. */
export const quickTest = (name: string, work: StoreWork): void => {
  test(name, async (context) => work(await freshDatabase(context, 'sqlite'), context));
};
