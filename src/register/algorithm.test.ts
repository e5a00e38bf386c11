import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { FieldKey } from '#standard/fields.ts';
import { checkDigit, factsOf, makeAlgorithmId, parseAlgorithmId } from './algorithm.ts';
import { type EntryDocument, emptyDocument } from './entry.ts';

const many = 9 ** 7;
const someId = fc.integer({ min: 0, max: many - 1 }).map(makeAlgorithmId);
const swap = (text: string, index: number): string =>
  `${text.slice(0, index)}${text[index + 1]}${text[index]}${text.slice(index + 2)}`;

test('a made id is an id, and its first and last are known', () => {
  fc.assert(fc.property(someId, (id) => parseAlgorithmId(id) === id));
  assert.equal(makeAlgorithmId(0), `1111111${checkDigit('1111111')}`);
  assert.equal(makeAlgorithmId(many - 1), `9999999${checkDigit('9999999')}`);
  assert.equal(checkDigit('1234567'), '0');
});

test('two numbers never give the same id', () => {
  const number = fc.integer({ min: 0, max: many - 1 });
  fc.assert(fc.property(number, number, (a, b) => (makeAlgorithmId(a) === makeAlgorithmId(b)) === (a === b)));
});

test('one wrong digit is always noticed: 1 and 3 have no factor in common with 10', () => {
  const place = fc.integer({ min: 0, max: 7 });
  const other = fc.integer({ min: 0, max: 9 });
  fc.assert(
    fc.property(someId, place, other, (id, index, digit) => {
      const wrong = `${id.slice(0, index)}${digit}${id.slice(index + 1)}`;
      assert.equal(parseAlgorithmId(wrong) === null, wrong !== id);
    }),
  );
});

test('two neighbours changing places are noticed, unless they differ by five', () => {
  const place = fc.integer({ min: 0, max: 6 });
  fc.assert(
    fc.property(someId, place, (id, index) => {
      const difference = Math.abs(Number(id[index]) - Number(id[index + 1]));
      const wrong = swap(id, index);
      const unnoticed = difference === 0 || (difference === 5 && /^[1-9]{7}\d$/.test(wrong));
      assert.equal(parseAlgorithmId(wrong) !== null, unnoticed, `${id} → ${wrong}`);
    }),
    { numRuns: 1000 },
  );
});

test('what is not seven digits 1-9 with a check digit is no id', () => {
  const wrong = ['', '1234567', '123456700', '01234567', `1034567${checkDigit('1034567')}`, '1234567٠', ' 12345670'];
  for (const text of wrong) assert.equal(parseAlgorithmId(text), null, text);
});

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
