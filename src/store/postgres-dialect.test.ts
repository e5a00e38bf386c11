import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { sql } from 'kysely';
import { freshAddress } from '#test/stores.ts';
import { type Database, openDatabase, transact } from './database.ts';

const skip = (process.env.TEST_POSTGRES ?? '') === '' ? 'no PostgreSQL server' : false;

const open = async (context: TestContext, address: string): Promise<Database> => {
  const database = await openDatabase(address);
  context.after(() => database.close());
  return database;
};

/** A database with one table and a row in it. */
const withNotes = async (context: TestContext): Promise<{ readonly address: string; readonly database: Database }> => {
  const address = await freshAddress(context, 'postgres');
  const database = await open(context, address);
  await sql`create table note (word text)`.execute(database.queries);
  await sql`insert into note values ('first')`.execute(database.queries);
  return { address, database };
};

const notesOf = (queries: Database['queries']) => sql<{ readonly word: string }>`select * from note`.execute(queries);

const askOften = async (database: Database): Promise<void> => {
  for (let count = 0; count < 10; count += 1) await notesOf(database.queries);
};

test('a query that is asked often is kept by name, one that is asked once is not', { skip }, async (context) => {
  const { database } = await withNotes(context);
  await askOften(database);
  await sql`select word from note where word = 'once'`.execute(database.queries);
  const { rows } = await sql<{ readonly statement: string }>`
    select statement from pg_prepared_statements where statement like '%from note%'`.execute(database.queries);
  assert.deepEqual(
    rows.map(({ statement }) => statement),
    ['select * from note'],
  );
});

test('a query that is kept is answered after its table changed', { skip }, async (context) => {
  const { address, database } = await withNotes(context);
  const other = await open(context, address);
  await askOften(database);
  await sql`alter table note add column at text`.execute(other.queries);
  assert.deepEqual((await notesOf(database.queries)).rows, [{ word: 'first', at: null }]);
  await askOften(database);
  await sql`alter table note add column who text`.execute(other.queries);
  const { rows } = await transact(database, (writing) => notesOf(writing));
  assert.deepEqual(rows, [{ word: 'first', at: null, who: null }]);
});

test('a connection that holds many queries by name makes way for a new one', { skip }, async (context) => {
  const { database } = await withNotes(context);
  const held = async (): Promise<number> => {
    const { rows } = await sql<{
      readonly count: number;
    }>`select count(*) as count from pg_prepared_statements`.execute(database.queries);
    return rows[0]?.count ?? -1;
  };
  const counts: number[] = [];
  for (let number = 0; number < 520; number += 1) {
    for (let count = 0; count < 3; count += 1) await sql`select ${sql.lit(number)}::int`.execute(database.queries);
    if (number > 480) counts.push(await held());
  }
  assert.ok(Math.max(...counts) <= 500, `at most ${Math.max(...counts)}`);
  assert.ok((counts.at(-1) ?? 0) < 100, `${counts.at(-1)} in the end`);
});

test('a writer that may not wait longer for another leaves the connection as it was', { skip }, async (context) => {
  const { address, database } = await withNotes(context);
  const name = new URL(address).pathname.slice(1);
  await sql`alter database ${sql.id(name)} set lock_timeout = 100`.execute(database.queries);
  const hasty = await open(context, address);
  await transact(database, async () => {
    await assert.rejects(
      transact(hasty, async () => {}),
      { code: '55P03' },
    );
  });
  assert.equal((await notesOf(hasty.queries)).rows.length, 1);
  assert.equal(await transact(hasty, async () => 'written'), 'written');
});

test('a view of everything holds up no writer', { skip }, async (context) => {
  const { database } = await withNotes(context);
  const seen = await database.snapshot(async (queries) => {
    const before = (await notesOf(queries)).rows.length;
    await transact(database, (writing) => sql`insert into note values ('second')`.execute(writing));
    return [before, (await notesOf(queries)).rows.length];
  });
  assert.deepEqual(seen, [1, 1]);
});
