import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inventedEntry, inventedId, inventedQuery, makeChance } from '#test/search/invented.ts';
import { createNaiveIndex } from '#test/search/naive.ts';
import { createSearchIndex } from './index.ts';
import type { SearchIndex } from './search.ts';

/** Changes both indexes in the same way, so many times: entries come, are replaced and go. */
const changeBoth = (indexes: readonly SearchIndex[], times: number, ids: number, seed: number) => {
  const chance = makeChance(seed);
  for (let time = 0; time < times; time += 1) {
    const id = inventedId(chance, ids);
    const entry = inventedEntry(id, chance);
    const isRemoved = chance(5) === 0;
    for (const index of indexes) {
      if (isRemoved) index.remove(id);
      else index.put(entry);
    }
  }
};

test('the index answers every question as one that looks at every entry does', () => {
  for (const [seed, ids, times] of [
    [1, 5, 20],
    [2, 40, 300],
    [3, 300, 1_200],
  ] as const) {
    const [real, naive] = [createSearchIndex(), createNaiveIndex()];
    const chance = makeChance(seed * 31);
    for (let round = 0; round < 10; round += 1) {
      changeBoth([real, naive], times / 10, ids, seed * 100 + round);
      assert.equal(real.size(), naive.size());
      for (let count = 0; count < 20; count += 1) {
        const query = inventedQuery(chance);
        assert.deepEqual(real.search(query), naive.search(query), JSON.stringify(query));
      }
    }
  }
});

test('where nothing fits well it answers the same too', () => {
  const [real, naive] = [createSearchIndex(), createNaiveIndex()];
  changeBoth([real, naive], 120, 40, 41);
  const chance = makeChance(42);
  let [weak, missing] = [0, 0];
  for (let count = 0; count < 1_000; count += 1) {
    const query = inventedQuery(chance);
    const answer = real.search(query);
    if (answer.weak === null && answer.missing.length === 0) continue;
    assert.deepEqual(answer, naive.search(query), JSON.stringify(query));
    if (answer.weak !== null) weak += 1;
    if (answer.missing.length > 0) missing += 1;
  }
  assert.ok(weak > 5 && missing > 5, `${weak} ${missing}`);
});

test('ten thousand changes later it still does', () => {
  const [real, naive] = [createSearchIndex(), createNaiveIndex()];
  changeBoth([real, naive], 10_000, 4_000, 7);
  const chance = makeChance(8);
  for (let count = 0; count < 8; count += 1) {
    const query = inventedQuery(chance);
    assert.deepEqual(real.search(query), naive.search(query), JSON.stringify(query));
  }
});

test('a list without words follows every change, and is the same when it is asked again', () => {
  const [real, naive] = [createSearchIndex(), createNaiveIndex()];
  const chance = makeChance(77);
  const query = { ...inventedQuery(chance), text: '' };
  for (let round = 0; round < 60; round += 1) {
    changeBoth([real, naive], 1 + (round % 2), 30, 7_000 + round);
    for (let time = 0; time < 2; time += 1) assert.deepEqual(real.search(query), naive.search(query));
  }
});

test('questions that come back follow every change', () => {
  const [real, naive] = [createSearchIndex(), createNaiveIndex()];
  const chance = makeChance(91);
  const queries = Array.from({ length: 12 }, () => inventedQuery(chance));
  for (let round = 0; round < 25; round += 1) {
    changeBoth([real, naive], 1 + (round % 3), 25, 9_000 + round);
    for (const query of queries) assert.deepEqual(real.search(query), naive.search(query), JSON.stringify(query));
  }
});

test('what is not counted is found all the same', () => {
  const index = createSearchIndex();
  const chance = makeChance(5);
  changeBoth([index], 400, 100, 5);
  for (let count = 0; count < 60; count += 1) {
    const query = inventedQuery(chance);
    const { facets, ...counted } = index.search(query);
    const { facets: nothing, ...found } = index.search({ ...query, uncounted: true });
    assert.deepEqual(found, counted);
    assert.deepEqual(Object.keys(nothing), Object.keys(facets));
    assert.ok(Object.values(nothing).every((counts) => counts.length === 0));
  }
});

test('of some entries it tells which a question finds, in the same order', () => {
  const index = createSearchIndex();
  changeBoth([index], 1_200, 300, 11);
  const chance = makeChance(12);
  let found = 0;
  for (let count = 0; count < 200; count += 1) {
    const query = { ...inventedQuery(chance), folded: false, page: 1, pageSize: 1_000 };
    const all = index.search(query).ids;
    const among = [...Array.from({ length: 20 }, () => inventedId(chance, 300)), ...all.slice(0, 3)];
    const { ids, total } = index.search({ ...query, among });
    assert.deepEqual(
      ids,
      all.filter((id) => among.includes(id)),
      JSON.stringify(query),
    );
    assert.equal(total, ids.length);
    found += total;
  }
  assert.ok(found > 200, 'something is found');
});
