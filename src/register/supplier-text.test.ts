import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { FieldKey } from '#standard/fields.ts';
import { type EntryDocument, emptyDocument } from './entry.ts';
import { parseSupplierTextId, supplierOffers } from './supplier-text.ts';

const documentOf = (goal: string | null, name = 'Naam'): EntryDocument => ({
  ...emptyDocument,
  values: { name, ...(goal === null ? {} : { goal }) },
});

/** The texts of the goal that a supplier had, one per version, what the organisation says and of which version it was left. */
const ask = (versions: readonly (string | null)[], own: string | null, left?: number) =>
  supplierOffers({
    versions: versions.map((goal, index) => ({ number: index + 1, document: documentOf(goal) })),
    own: documentOf(own),
    left: new Map<FieldKey, number>(left === undefined ? [] : [['goal', left]]),
  }).map(({ key, before, after, isOwn }) => [key, before, after, isOwn]);

test('a change of the supplier is offered, and told apart from what the organisation wrote itself', () => {
  assert.deepEqual(ask(['a'], 'a'), []);
  assert.deepEqual(ask(['a', 'b'], 'a'), [['goal', 'a', 'b', false]]);
  assert.deepEqual(ask(['a', 'b'], 'eigen'), [['goal', 'a', 'b', true]]);
  assert.deepEqual(ask(['a', 'a'], 'eigen'), [], 'what the supplier did not change is no offer');
  assert.deepEqual(ask(['a', null], 'a'), [['goal', 'a', null, false]]);
  assert.deepEqual(ask([null, 'b'], null), [['goal', null, 'b', false]]);
});

test('what was taken is no longer offered, and offered again when the supplier changes it again', () => {
  assert.deepEqual(ask(['a', 'b'], 'b'), []);
  assert.deepEqual(ask(['a', 'b', 'c'], 'b'), [['goal', 'b', 'c', false]]);
  assert.deepEqual(ask(['a', 'b', 'a'], 'b'), [['goal', 'b', 'a', false]], 'also when it goes back to what it was');
});

test('what was left is remembered for that version', () => {
  assert.deepEqual(ask(['a', 'b'], 'a', 2), []);
  assert.deepEqual(ask(['a', 'b', 'b'], 'a', 2), []);
  assert.deepEqual(ask(['a', 'b', 'c'], 'a', 2), [['goal', 'b', 'c', false]]);
  assert.deepEqual(ask(['a', 'b', 'c'], 'eigen', 2), [['goal', 'b', 'c', true]]);
});

test('a field that is of the organisation alone, or that it withholds, is never offered', () => {
  const versions = ['a', 'b'].map((said, index) => ({
    number: index + 1,
    document: { ...emptyDocument, values: { contact_email: said, risks: said } },
  }));
  const withheld = { risks: { ground: '5.1.2d', until: null, decidedBy: 'college', reason: null } } as const;
  const own = { ...emptyDocument, values: { contact_email: 'a', risks: 'a' }, withheld };
  assert.deepEqual(supplierOffers({ versions, own, left: new Map() }), []);
  assert.deepEqual(supplierOffers({ versions: [], own, left: new Map() }), []);
});

test('several choices are the same in any order', () => {
  const documentWith = (technique: readonly string[]): EntryDocument => ({ ...emptyDocument, values: { technique } });
  const versions = [['b', 'a'], ['c']].map((said, index) => ({ number: index + 1, document: documentWith(said) }));
  const [offer] = supplierOffers({ versions, own: documentWith(['a', 'b']), left: new Map() });
  assert.deepEqual([offer?.key, offer?.isOwn], ['technique', false]);
});

test('whatever happens, taking everything or leaving everything leaves nothing to offer', () => {
  const text = fc.constantFrom(null, 'a', 'b', 'c');
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), text, (versions, own) => {
      const newest = versions.at(-1) ?? null;
      assert.deepEqual(ask(versions, newest), []);
      assert.deepEqual(ask(versions, own, versions.length), []);
    }),
  );
});

test('the id of a text is letters, digits and a few signs', () => {
  for (const right of ['bm-dataprotector', 'xxllnc-Anonimiseren', 'a', '3di.v2_x'])
    assert.ok(parseSupplierTextId(right));
  for (const wrong of ['', '-a', 'a b', 'a/b', '../x', 'é', 'a'.repeat(200), '<script>', 'a\n'])
    assert.equal(parseSupplierTextId(wrong), null, wrong);
});
