import assert from 'node:assert/strict';
import { sql } from 'kysely';
import type { Database } from '#store/database.ts';
import { manyRows } from '#store/statistics.ts';
import { freshDatabase, storeTest } from '#test/stores.ts';
import { national, results, run } from '#test/support/importing.ts';
import { move } from './restore.ts';

/** How many entries PostgreSQL reckons with when it chooses how to answer; less than none when it never counted. */
const reckoned = async ({ queries }: Database): Promise<number> => {
  const { rows } = await sql<{ readonly count: number }>`
    select reltuples::int as count from pg_class where relname = 'entry_version'`.execute(queries);
  return rows[0]?.count ?? -1;
};

storeTest(
  'after many entries came in at once, or were put back, PostgreSQL knows how many there are',
  async (database, context) => {
    if (database.kind !== 'postgres') return;
    await run(database, results(...Array.from({ length: manyRows }, (_, number) => national(number + 1))));
    assert.equal(await reckoned(database), manyRows);
    const other = await freshDatabase(context, 'postgres');
    assert.equal((await move(database, other)).kind, 'restored');
    assert.equal(await reckoned(other), manyRows);
  },
);
