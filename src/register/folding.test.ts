import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type AlgorithmId, makeAlgorithmId } from './algorithm.ts';
import { type FoldedEntry, foldEntries, type Likeness } from './folding.ts';
import { makeOrganisationId } from './organisation.ts';

const likeness = (owner: string, key: string): Likeness => ({ organisationId: makeOrganisationId(owner), key });
const fold = (ids: readonly AlgorithmId[], alike: ReadonlyMap<AlgorithmId, Likeness>): readonly FoldedEntry[] => {
  const steps = foldEntries(ids, alike);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
};
const [a, b, c, d] = [1, 2, 3, 4].map(makeAlgorithmId) as [AlgorithmId, AlgorithmId, AlgorithmId, AlgorithmId];

test('the same at three organisations is one, where the first of them stood', () => {
  const alike = new Map([
    [a, likeness('een', 'x')],
    [b, likeness('een', 'y')],
    [c, likeness('twee', 'x')],
    [d, likeness('drie', 'x')],
  ]);
  assert.deepEqual(fold([a, b, c, d], alike), [
    { id: a, also: [c, d] },
    { id: b, also: [] },
  ]);
});

test('the same twice at one organisation stays two', () => {
  const alike = new Map([
    [a, likeness('een', 'x')],
    [b, likeness('een', 'x')],
    [c, likeness('twee', 'x')],
  ]);
  assert.deepEqual(fold([a, b, c], alike), [
    { id: a, also: [c] },
    { id: b, also: [] },
  ]);
});

test('an entry without a purpose is like no other', () => {
  assert.deepEqual(fold([a, b], new Map()), [
    { id: a, also: [] },
    { id: b, also: [] },
  ]);
});

test('folding loses no entry, gives none twice and keeps the order', () => {
  const entries = fc.uniqueArray(
    fc.record({
      id: fc.nat(50).map(makeAlgorithmId),
      owner: fc.constantFrom('een', 'twee', 'drie'),
      key: fc.constantFrom('x', 'y'),
    }),
    { selector: ({ id }) => id },
  );
  fc.assert(
    fc.property(entries, (list) => {
      const alike = new Map(list.map(({ id, owner, key }) => [id, likeness(owner, key)]));
      const ids = list.map(({ id }) => id);
      const folded = fold(ids, alike);
      assert.deepEqual(folded.flatMap(({ id, also }) => [id, ...also]).toSorted(), ids.toSorted());
      const firsts = folded.map(({ id }) => ids.indexOf(id));
      assert.deepEqual(
        firsts,
        firsts.toSorted((one, two) => one - two),
      );
    }),
  );
});
