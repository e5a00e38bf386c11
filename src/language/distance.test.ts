import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bitsIn, distanceWithin, lettersOf, mistakesAllowed } from './distance.ts';

/** The same by the definition, slowly. */
const slowDistance = (a: string, b: string): number => {
  const known = new Map<string, number>();
  const of = (i: number, j: number): number => {
    const key = `${i} ${j}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    let least = Math.max(i, j);
    if (i > 0 && j > 0) {
      least = Math.min(of(i - 1, j) + 1, of(i, j - 1) + 1, of(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, of(i - 2, j - 2) + 1);
    }
    known.set(key, least);
    return least;
  };
  return of(a.length, b.length);
};

const word = fc.stringMatching(/^[abc]{0,9}$/);

test('the distance is the number of letters added, dropped, changed or swapped', () => {
  for (const [a, b, distance] of [
    ['parkerne', 'parkeren', 1],
    ['amsterdamm', 'amsterdam', 1],
    ['gemeenteraat', 'gemeenteraad', 1],
    ['huis', 'huis', 0],
    ['kat', 'hond', 4],
  ] as const)
    assert.equal(distanceWithin(a, b, 4), distance, `${a} ${b}`);
});

test('it is what the definition says, as far as it is looked for', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, most) => {
      assert.equal(distanceWithin(a, b, most), Math.min(slowDistance(a, b), most + 1));
    }),
    { numRuns: 2_000 },
  );
});

test('words near each other differ in few letters', () => {
  fc.assert(
    fc.property(word, word, (a, b) => bitsIn(lettersOf(a) ^ lettersOf(b)) <= 2 * distanceWithin(a, b, 20)),
    { numRuns: 2_000 },
  );
});

test('bits are counted right, the highest too', () => {
  fc.assert(
    fc.property(fc.integer(), (number) => bitsIn(number) === (number >>> 0).toString(2).replaceAll('0', '').length),
  );
});

test('short words and words with digits may hold no mistake', () => {
  assert.deepEqual(
    ['wet', 'b2b4', 'huis', 'parkeren', 'parkeerzone', 'parkeerplaats', 'OM'].map(mistakesAllowed),
    [0, 0, 1, 1, 1, 2, 0],
  );
});
