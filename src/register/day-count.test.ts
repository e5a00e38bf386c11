import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { makeAlgorithmId } from './algorithm.ts';
import type { CountedVersion } from './counting.ts';
import { figuresOn, growthUntil, makeDayCount } from './day-count.ts';
import { makeDirectory } from './directory.ts';
import type { Instant, IsoDate } from './instant.ts';
import type { OrganisationId } from './organisation.ts';

const day = '2026-11-24' as IsoDate;
const nobody = makeDirectory([], day);

const moment = fc
  .date({ min: new Date('2022-06-01'), max: new Date('2027-06-01'), noInvalidDate: true })
  .map((date) => `${date.toISOString().slice(0, 19)}Z` as Instant);

/** All versions of one algorithm; they share what is said of the algorithm. */
const ownVersions = (n: number): fc.Arbitrary<readonly CountedVersion[]> =>
  fc
    .record({
      organisationId: fc.constantFrom('org-een' as OrganisationId, 'org-twee' as OrganisationId),
      withdrawnAt: fc.option(moment),
      isMerged: fc.boolean(),
      versions: fc.array(
        fc.record({
          publishedAt: moment,
          category: fc.constantFrom('a', 'b', 'c', null),
          useStatus: fc.constantFrom('in-gebruik', 'buiten-gebruik', null),
          riskSelection: fc.constantFrom('ja', 'nee', null),
          answered: fc.subarray(['what' as const, 'human' as const]),
          missing: fc.nat(2),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    })
    .map(({ versions, ...algorithm }) =>
      versions.map((version, index) => ({
        ...algorithm,
        ...version,
        algorithmId: makeAlgorithmId(n),
        number: index + 1,
      })),
    );

const algorithms = fc.tuple(...Array.from({ length: 6 }, (_, index) => ownVersions(index + 1)));

test('a count that takes out what was and adds what is says the same as one that counts anew', () => {
  fc.assert(
    fc.property(algorithms, algorithms, fc.subarray([0, 1, 2, 3, 4, 5]), (before, after, changed) => {
      const count = makeDayCount(nobody, day);
      before.forEach(count.add);
      for (const index of changed) {
        count.remove(before[index] ?? []);
        count.add(after[index] ?? []);
      }
      const now = before.flatMap((own, index) => (changed.includes(index) ? (after[index] ?? []) : own));
      assert.deepEqual(count.figures(), figuresOn(now, nobody, day));
      assert.deepEqual(count.growth(), growthUntil(now, day));
    }),
  );
});

test('a count of which all is taken out says nothing', () => {
  fc.assert(
    fc.property(algorithms, (some) => {
      const count = makeDayCount(nobody, day);
      some.forEach(count.add);
      some.forEach(count.remove);
      assert.deepEqual(count.figures(), figuresOn([], nobody, day));
      assert.deepEqual(count.growth(), []);
    }),
  );
});

test('figures that were given out do not change with the count', () => {
  const [own = []] = fc.sample(algorithms, { numRuns: 1, seed: 7 })[0] ?? [];
  const count = makeDayCount(nobody, day);
  const given = count.figures();
  count.add(
    own.map((version) => ({
      ...version,
      publishedAt: '2025-01-01T00:00:00Z' as Instant,
      withdrawnAt: null,
      isMerged: false,
    })),
  );
  assert.equal(given.published.total, 0);
  assert.equal(count.figures().published.total, 1);
});
