import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { freshDatabase } from '#test/stores.ts';
import { foundOfAlgorithm, saysOfAlgorithm } from './draft-lists.ts';

test('every table that refers to an algorithm is looked at before one is taken away', async (context) => {
  const { queries } = await freshDatabase(context, 'sqlite');
  const { rows } = await sql<{ name: string; column: string }>`
    select tables.name as name, keys."from" as column
    from sqlite_master as tables, pragma_foreign_key_list(tables.name) as keys
    where tables.type = 'table' and keys."table" = 'algorithm'`.execute(queries);
  const known = [...saysOfAlgorithm.map((one) => one.join()), ...foundOfAlgorithm.map((one) => `${one},algorithm_id`)];
  assert.ok(rows.length > 5);
  assert.deepEqual(
    rows.map(({ name, column }) => `${name},${column}`).filter((one) => !known.includes(one)),
    [],
  );
});
