import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type AlgorithmId, makeAlgorithmId } from '#register/algorithm.ts';
import { makeOrganisationId } from '#register/organisation.ts';
import { foldEntries, type Likeness } from './folding.ts';

const likeness = (owner: string, key: string): Likeness => ({ organisationId: makeOrganisationId(owner), key });
const [a, b, c, d] = [1, 2, 3, 4].map(makeAlgorithmId) as [AlgorithmId, AlgorithmId, AlgorithmId, AlgorithmId];

test('the same at three organisations is one, where the first of them stood', async () => {
  const alike = new Map([
    [a, likeness('een', 'x')],
    [b, likeness('een', 'y')],
    [c, likeness('twee', 'x')],
    [d, likeness('drie', 'x')],
  ]);
  assert.deepEqual(await foldEntries([a, b, c, d], alike), [
    { id: a, also: [c, d] },
    { id: b, also: [] },
  ]);
});

test('the same twice at one organisation stays two', async () => {
  const alike = new Map([
    [a, likeness('een', 'x')],
    [b, likeness('een', 'x')],
    [c, likeness('twee', 'x')],
  ]);
  assert.deepEqual(await foldEntries([a, b, c], alike), [
    { id: a, also: [c] },
    { id: b, also: [] },
  ]);
});

test('an entry without a purpose is like no other', async () => {
  assert.deepEqual(await foldEntries([a, b], new Map()), [
    { id: a, also: [] },
    { id: b, also: [] },
  ]);
});

test('folding loses no entry, gives none twice and keeps the order', async () => {
  const entries = fc.uniqueArray(
    fc.record({
      id: fc.nat(50).map(makeAlgorithmId),
      owner: fc.constantFrom('een', 'twee', 'drie'),
      key: fc.constantFrom('x', 'y'),
    }),
    { selector: ({ id }) => id },
  );
  await fc.assert(
    fc.asyncProperty(entries, async (list) => {
      const alike = new Map(list.map(({ id, owner, key }) => [id, likeness(owner, key)]));
      const ids = list.map(({ id }) => id);
      const folded = await foldEntries(ids, alike);
      assert.deepEqual(folded.flatMap(({ id, also }) => [id, ...also]).toSorted(), ids.toSorted());
      const firsts = folded.map(({ id }) => ids.indexOf(id));
      assert.deepEqual(
        firsts,
        firsts.toSorted((one, two) => one - two),
      );
    }),
  );
});
