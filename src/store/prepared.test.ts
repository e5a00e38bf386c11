import assert from 'node:assert/strict';
import { storeTest } from '#test/stores.ts';
import { type Database, transact } from './database.ts';
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

/** Organisations of a municipality with these letters for an id. */
const addOrganisations = async ({ queries }: Database, letters: string): Promise<void> => {
  const empty = { website: null, contact: null, participation_note: null, valid_from: null, valid_until: null };
  const columns = { ...empty, type: 'gemeente', participation: 'connected', participation_since: null };
  const rows = [...letters].map((id) => ({ ...columns, successor_id: null, id }));
  await queries.insertInto('organisation').values(rows).execute();
};

storeTest('a query is built once for each length of its lists, and filled in each time', async (database) => {
  await addOrganisations(database, 'abcd');
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

storeTest('a value is never taken for nothing asked', async (database) => {
  await addOrganisations(database, 'abc');
  const readAt = prepared((queries, { at }: { readonly at: string | false }) =>
    queries
      .selectFrom('organisation')
      .select('id')
      .where(({ and, eb }) => and(at === false ? [] : [eb('id', '=', at)]))
      .orderBy('id'),
  );
  const askAt = async (at: string | false) => (await readAt(database.queries, { at })).map(({ id }) => id).join('');
  assert.equal(await askAt(false), 'abc');
  assert.equal(await askAt('c'), 'c');
  assert.equal(await askAt(''), '', 'a value that is nothing much');
});

storeTest('values are told apart by their names, in whatever order', async (database) => {
  await addOrganisations(database, 'abc');
  const ask = async (given: Asking) => (await readNames(database.queries, given)).map(({ id }) => id).join('');
  assert.equal(await ask({ ids: ['a', 'b'], but: ['a'], limit: 9 }), 'b');
  assert.equal(await ask({ but: ['a', 'b'], ids: ['c'], limit: 9 }), 'c', 'as long a list, of another name');
  built = 0;
  assert.equal(await ask({ limit: 1, but: ['b'], ids: ['b', 'c'] }), 'c');
  assert.equal(built, 0, 'the same names in another order');
});

storeTest('a query that is asked with null or undefined is refused', async ({ queries }) => {
  const nothing = <Value>(value: null | undefined): Value => value as unknown as Value;
  for (const id of [nothing<string>(null), nothing<string>(undefined)])
    await assert.rejects(readNames(queries, { ids: ['a', id], but: [], limit: 1 }), /without a value for ‘ids’/);
  for (const limit of [nothing<number>(null), nothing<number>(undefined)])
    await assert.rejects(readNames(queries, { ids: ['a'], but: [], limit }), /without a value for ‘limit’/);
});
