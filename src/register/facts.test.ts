import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FieldKey } from '#standard/fields.ts';
import { type EntryDocument, emptyDocument } from './entry.ts';
import { codesOf, factsOf } from './facts.ts';

const written = (values: EntryDocument['values'], withheld: readonly FieldKey[] = []): EntryDocument => ({
  ...emptyDocument,
  values,
  withheld: Object.fromEntries(
    withheld.map((key) => [key, { ground: '5.1.2d', until: null, decidedBy: 'directie', reason: null }]),
  ),
});

test('the facts of an algorithm are read from its entry', () => {
  const values = {
    publication_category: 'Hoog-risico AI-systeem',
    status: 'Buiten gebruik',
    begin_date: '2021-09',
    end_date: '2024-02',
  };
  const facts = { category: 'a', useStatus: 'buiten-gebruik', inUseFrom: '2021-09', inUseUntil: '2024-02' };
  assert.deepEqual(factsOf(written(values)), facts);
});

test('what an entry does not say, or not as the standard says it, is not known', () => {
  const unknown = { category: null, useStatus: null, inUseFrom: null, inUseUntil: null };
  assert.deepEqual(factsOf(emptyDocument), unknown);
  assert.deepEqual(factsOf(written({ status: 'in gebruik', begin_date: '09-2021', end_date: '2024-13' })), unknown);
});

test('a withheld value does not become a fact, since facts are public', () => {
  const values = { publication_category: 'Overige algoritmes', status: 'In gebruik' };
  const facts = factsOf(written(values, ['status']));
  assert.deepEqual([facts.category, facts.useStatus], ['c', null]);
});

test('the codes of choices are those of the list of the field, and none for what is not in it', () => {
  const values = { affected: ['Inwoners', 'Iedereen', 'Bedrijven'], goal: 'Inwoners' };
  assert.deepEqual(codesOf(written(values), 'affected'), ['inwoners', 'bedrijven']);
  assert.deepEqual(codesOf(written(values), 'goal'), []);
  assert.deepEqual(codesOf(written(values, ['affected']), 'affected'), []);
});
