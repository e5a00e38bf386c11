import assert from 'node:assert/strict';
import { type AlgorithmId, makeAlgorithmId } from '#register/algorithm.ts';
import type { Instant } from '#register/instant.ts';
import { publicReader } from '#register/reader.ts';
import { storeTest } from '#test/stores.ts';
import { publishEntries, type TestEntry } from '#test/support/entries.ts';
import { countChangesSince } from './change-counts.ts';
import {
  addChanges,
  type ChangeKind,
  entryChangeKinds,
  listChangesAfter,
  listChangesBefore,
  organisationsChange,
} from './changes.ts';
import {
  type CountedPlace,
  listAddressLinesAfter,
  listCountedVersionsAfter,
  listCountedVersionsOf,
} from './counted.ts';
import { type Database, transact } from './database.ts';
import { listPublishedEntriesAfter } from './published-entries.ts';

const version = (number: number) => ({ number, at: `2025-0${number}-01T10:00:00Z`, document: { values: {} } });
const gone = { at: '2026-01-01T10:00:00Z' as Instant, reason: 'Gestopt' };

/** Two entries of one version, one of three, and a withdrawn one of two, in no order of id. */
const entries: readonly TestEntry[] = [
  { n: 40_000, versions: [version(1)] },
  { n: 20_000, versions: [version(1), version(2), version(3)] },
  { n: 30_000, versions: [version(1), version(2)], algorithm: { withdrawn: gone } },
  { n: 10_000, versions: [version(1)] },
];

const ids = entries.map(({ n }) => makeAlgorithmId(n)).toSorted();
const isGone = (id: string): boolean => id === makeAlgorithmId(30_000);

/** Everything that a walk gives, one at a time, with the place it goes on from. */
const walk = async <Item, Place>(
  next: (after: Place | null) => Promise<readonly Item[]>,
  placeOf: (item: Item) => Place,
): Promise<readonly Item[]> => {
  const all: Item[] = [];
  for (let after: Place | null = null; all.length < 100; ) {
    const items: readonly Item[] = await next(after);
    const last = items.at(-1);
    if (last === undefined) return all;
    all.push(...items);
    after = placeOf(last);
  }
  return assert.fail('the walk has no end');
};

storeTest('a walk one by one over what is counted gives every version once, in order', async (database) => {
  await publishEntries(database, entries);
  const { queries } = database;
  const walked = await walk(
    (after: CountedPlace | null) => listCountedVersionsAfter(queries, publicReader, after, 1),
    (one) => one,
  );
  assert.equal(walked.length, 7);
  assert.deepEqual(walked, await listCountedVersionsAfter(queries, publicReader, null, 100));
  assert.deepEqual(walked, await listCountedVersionsOf(queries, publicReader, ids));
});

storeTest('a walk one by one over the public entries gives each once, without what was withdrawn', async (database) => {
  await publishEntries(database, entries);
  const walked = await walk(
    (after: AlgorithmId | null) => listPublishedEntriesAfter(database.queries, publicReader, 'nl', after, 1),
    (entry) => entry.algorithm.id,
  );
  assert.deepEqual(
    walked.map((entry) => entry.algorithm.id),
    ids.filter((id) => !isGone(id)),
  );
});

storeTest('a walk one by one over all addresses says of each whether it is public', async (database) => {
  await publishEntries(database, entries);
  const walked = await walk(
    (after: AlgorithmId | null) => listAddressLinesAfter(database.queries, publicReader, after, 1),
    (line) => line.id,
  );
  assert.deepEqual(
    walked.map(({ id, isPublic }) => [id, isPublic]),
    ids.map((id) => [id, !isGone(id)]),
  );
});

/** A change of every kind, number n on day n. */
const changeEverything = (database: Database): Promise<void> =>
  transact(database, (writing) =>
    addChanges(
      writing,
      [...entryChangeKinds, 'organisations' as const].map((kind, index) => ({
        ...organisationsChange(`2025-01-${String(index + 1).padStart(2, '0')}T10:00:00Z` as Instant),
        kind,
      })),
    ),
  );

storeTest('changes are found by every choice of kinds', async (database) => {
  await changeEverything(database);
  const { queries } = database;
  const choices: readonly (readonly ChangeKind[])[] = [
    ['changed'],
    ['organisations'],
    ['withdrawn', 'merged', 'vanished', 'reappeared'],
    entryChangeKinds,
    [...entryChangeKinds, 'organisations'],
  ];
  for (const kinds of choices) {
    const found = await listChangesAfter(queries, publicReader, 0, 100, kinds);
    assert.deepEqual(
      found.map(({ kind }) => kind),
      kinds,
    );
    const before = await listChangesBefore(queries, publicReader, kinds, null, 100);
    assert.deepEqual(before, found.toReversed());
  }
});

storeTest(
  'changes since a moment are counted without what was taken over and those of organisations',
  async (database) => {
    await changeEverything(database);
    const countFrom = (at: string) => countChangesSince(database.queries, publicReader, at as Instant);
    assert.deepEqual(
      [await countFrom('2025-01-01T00:00:00Z'), await countFrom('2025-01-05T10:00:00Z'), await countFrom('2025-01-07')],
      [10, 7, 5],
    );
  },
);
