import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { freshDatabase, storeTest } from '#test/stores.ts';
import { openDatabase, transact } from './database.ts';
import { migrate, newestMigration } from './migrate.ts';

storeTest('a command that fails leaves nothing behind', async (database) => {
  const failing = transact(database, async (writing) => {
    await writing.insertInto('source').values({ name: 'a', last_read_at: '', last_count: 1 }).execute();
    throw new Error('stop');
  });
  await assert.rejects(failing, /stop/);
  assert.deepEqual(await database.queries.selectFrom('source').selectAll().execute(), []);
});

storeTest('twenty writers at once all write, one after the other', async (database) => {
  await database.queries.insertInto('source').values({ name: 'a', last_read_at: '', last_count: 0 }).execute();
  await Promise.all(
    Array.from({ length: 20 }, () =>
      transact(database, async (writing) => {
        const row = await writing.selectFrom('source').select('last_count').executeTakeFirstOrThrow();
        await writing
          .updateTable('source')
          .set({ last_count: row.last_count + 1 })
          .execute();
      }),
    ),
  );
  const row = await database.queries.selectFrom('source').select('last_count').executeTakeFirstOrThrow();
  assert.equal(row.last_count, 20);
});

storeTest('migrating twice changes nothing', async (database) => {
  await migrate(database);
  const rows = await database.queries
    .withTables<{ kysely_migration: { name: string } }>()
    .selectFrom('kysely_migration')
    .select('name')
    .execute();
  assert.equal(rows.at(-1)?.name, newestMigration);
});

storeTest('a database that is newer than the code is refused with a sentence', async (database) => {
  await database.queries
    .withTables<{ kysely_migration: { name: string; timestamp: string } }>()
    .insertInto('kysely_migration')
    .values({ name: '9999-future', timestamp: '' })
    .execute();
  await assert.rejects(migrate(database), /newer than this version of the register/);
});

test('an address of another kind is refused and shows no password', async () => {
  await assert.rejects(openDatabase('mysql://me:secret@host/db'), (error: Error) => {
    assert.match(error.message, /DATABASE_URL/);
    assert.doesNotMatch(error.message, /secret/);
    return true;
  });
});

test('a server that does not answer is named in the refusal', async () => {
  await assert.rejects(openDatabase('postgres://nobody@127.0.0.1:1/none'), /cannot be reached/);
});

test('readers of a SQLite file who ask one after the other let everything else go first now and then', async (context) => {
  const database = await freshDatabase(context, 'sqlite');
  const isSlow = sql`with recursive counter(n) as (select 1 union all select n + 1 from counter where n < 50000) select count(*) from counter`;
  let turns = 0;
  let isDone = false;
  const countTurns = (): void => {
    turns += 1;
    if (!isDone) setImmediate(countTurns);
  };
  setImmediate(countTurns);
  await Promise.all(Array.from({ length: 50 }, () => isSlow.execute(database.queries)));
  isDone = true;
  assert.ok(turns > 5, `${turns} turns`);
});
