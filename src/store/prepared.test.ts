import assert from 'node:assert/strict';
import { storeTest } from '#test/stores.ts';
import { transact } from './database.ts';
import { prepared } from './prepared.ts';

type Asking = { readonly ids: readonly string[]; readonly but: readonly string[]; readonly limit: number };

let built = 0;

const readNames = prepared((queries, { ids, but, limit }: Asking) => {
  built += 1;
  return queries
    .selectFrom('organisation')
    .select('id')
    .where('id', 'in', ids)
    .where(({ and, eb }) => and(but.length === 0 ? [] : [eb('id', 'not in', but)]))
    .orderBy('id')
    .limit(limit);
});

storeTest('a query is built once for each length of its lists, and filled in each time', async (database) => {
  const empty = { website: null, contact: null, participation_note: null, valid_from: null, valid_until: null };
  const columns = {
    ...empty,
    type: 'gemeente',
    participation: 'connected',
    participation_since: null,
    successor_id: null,
  };
  await database.queries
    .insertInto('organisation')
    .values(['a', 'b', 'c', 'd'].map((id) => ({ ...columns, id })))
    .execute();
  built = 0;
  const ask = async (ids: readonly string[], but: readonly string[] = [], limit = 10, queries = database.queries) =>
    (await readNames(queries, { ids, but, limit })).map(({ id }) => id).join('');
  assert.equal(await ask(['a', 'b']), 'ab');
  assert.equal(await ask(['c', 'b']), 'bc', 'other values in the same places');
  assert.equal(await ask(['c', 'b'], [], 1), 'b');
  assert.equal(built, 1);
  assert.equal(await ask(['a', 'b', 'd']), 'abd', 'a longer list');
  assert.equal(await ask(['a', 'b'], ['a']), 'b', 'a list that was empty');
  assert.equal(await ask(['a'], ['b', 'c']), 'a', 'as many values, of other lists');
  assert.equal(built, 4);
  const together = await Promise.all([ask(['a', 'x']), ask(['x', 'd']), ask(['c', 'd'])]);
  assert.deepEqual(together, ['a', 'd', 'cd'], 'who asks at the same time gets their own');
  assert.equal(built, 4);
  assert.equal(await transact(database, (writing) => ask(['a', 'b'], [], 10, writing)), 'ab', 'in a transaction');
});
