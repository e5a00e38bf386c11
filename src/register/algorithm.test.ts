import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkDigit, makeAlgorithmId, parseAlgorithmId } from './algorithm.ts';

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
