import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tooOldPostgres } from './postgres-version.ts';

test('a PostgreSQL older than 15 is refused in one sentence that names it', () => {
  assert.deepEqual([150_000, 150_004, 160_010, 180_000].map(tooOldPostgres), [null, null, null, null]);
  assert.match(tooOldPostgres(140_013) ?? '', /needs PostgreSQL 15 or newer; this server is 14\.13\./);
  assert.match(tooOldPostgres(90_624) ?? '', /this server is 9\.6\./);
});
