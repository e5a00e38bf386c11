import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeFolder, type Ordered } from './folded-page.ts';

/** The folds at places 0, 1, 2 …; 0 for an entry that is like no other. */
const folderOf = (folds: readonly number[]) =>
  makeFolder({
    sharedAt: (place) => {
      const fold = folds[place] ?? 0;
      return folds.filter((other) => other === fold).length > 1 ? fold : 0;
    },
    end: () => Math.max(0, ...folds) + 1,
  });

/** Places in the order of their ranks, given in no order. */
const orderedBy = (ranks: ReadonlyMap<number, number>): Ordered => {
  const places = Uint32Array.from(ranks.keys());
  const sorted = [...places].toSorted((one, other) => (ranks.get(one) ?? 0) - (ranks.get(other) ?? 0));
  return {
    places,
    count: places.length,
    best: (from, to) => sorted.slice(from, to),
    rankAt: (index) => ranks.get(places[index] ?? 0) ?? 0,
  };
};

test('every fold stands where its best entry stands, with its other entries best first', () => {
  const folder = folderOf([7, 7, 0, 7, 3, 0]);
  const ordered = orderedBy(
    new Map([
      [0, 40],
      [1, 10],
      [2, 20],
      [3, 30],
      [4, 5],
    ]),
  );
  const page = { places: [4, 1, 2], also: [[], [3, 0], []], total: 3 };
  assert.deepEqual(folder(ordered, 0, 20), page);
  assert.deepEqual(folder(ordered, 0, 20), page, 'and again');
  assert.deepEqual(folder(ordered, 1, 2), { places: [1], also: [[3, 0]], total: 3 });
  assert.deepEqual(folder(ordered, 3, 20), { places: [], also: [], total: 3 });
});

test('pages of results are whole where hundreds of entries are one', () => {
  const folds = Array.from({ length: 1_000 }, (_, place) => (place < 600 ? 1 : place < 900 ? 2 : 3 + (place % 50)));
  const folder = folderOf(folds);
  const ordered = orderedBy(new Map(folds.map((_, place) => [place, place])));
  const [first, second] = [folder(ordered, 0, 20), folder(ordered, 20, 40)];
  assert.equal(first.total, 52);
  assert.deepEqual(first.places.slice(0, 3), [0, 600, 900]);
  assert.deepEqual(
    first.also.slice(0, 3).map((some) => some.length),
    [599, 299, 1],
  );
  assert.equal(new Set([...first.places, ...second.places].map((place) => folds[place])).size, 40);
});
