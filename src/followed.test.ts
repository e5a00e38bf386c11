import assert from 'node:assert/strict';
import { type AlgorithmId, makeAlgorithmId } from '#register/algorithm.ts';
import type { PublishedEntry } from '#register/published-entry.ts';
import { listPublishedEntries, listPublishedEntriesAfter } from '#store/published-entries.ts';
import { makeApp } from '#test/app.ts';
import { storeTest } from '#test/stores.ts';
import { publishEntries, type TestEntry } from '#test/support/entries.ts';
import { type FollowedSource, follow } from './followed.ts';

const entry = (n: number): TestEntry => ({
  n,
  versions: [{ number: 1, at: `2025-0${n}-01T10:00:00Z`, document: { values: { name: `Naam ${n}` } } }],
});
const [first, second] = [makeAlgorithmId(1), makeAlgorithmId(2)];

/** Reads one entry at a time, and notes which ones. */
const sourceOf = (read: AlgorithmId[]): FollowedSource<PublishedEntry, number> => ({
  listAfter: ({ queries, reader }, after) =>
    listPublishedEntriesAfter(queries, reader, 'nl', after?.algorithm.id ?? null, 1),
  listOf: ({ queries, reader }, ids) => listPublishedEntries(queries, reader, ids, 'nl'),
  put: (byId, entries) => {
    for (const { algorithm, version } of entries) {
      read.push(algorithm.id);
      byId.set(algorithm.id, version.number);
    }
  },
});

storeTest('everything is read once, and then only what changed', async (database, context) => {
  const { reading } = await makeApp(context, database, { content: 'empty' });
  await publishEntries(database, [entry(1)]);
  const read: AlgorithmId[] = [];
  const known = await follow(reading, null, sourceOf(read));
  await publishEntries(database, [entry(2)]);
  const later = await follow(reading, known, sourceOf(read));
  assert.deepEqual([...later.byId.keys()].toSorted(), [first, second].toSorted());
  assert.deepEqual(read, [first, second]);
  assert.equal(await follow(reading, later, sourceOf(read)), later);
});

storeTest('a store that was put back to an earlier moment is read anew', async (database, context) => {
  const { reading } = await makeApp(context, database, { content: 'empty' });
  await publishEntries(database, [entry(1), entry(2)]);
  const known = await follow(reading, null, sourceOf([]));
  assert.equal(known.byId.size, 2);
  await database.queries.deleteFrom('current_entry').where('algorithm_id', '=', second).execute();
  await database.queries.deleteFrom('change').where('algorithm_id', '=', second).execute();
  assert.deepEqual([...(await follow(reading, known, sourceOf([]))).byId.keys()], [first]);
});
