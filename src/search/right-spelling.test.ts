import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeAlgorithmId } from '#register/algorithm.ts';
import { entrySaying, indexOf, plain } from '#test/search/collections.ts';
import { readQuestion } from './question.ts';
import { spellingOf } from './right-spelling.ts';
import { makeVocabulary } from './vocabulary.ts';

// A compound that no entry has is corrected by its parts.

const names = [
  'Bomen in de straat',
  'Onderhoud van wegen',
  'Onderhoud van bomen',
  'Prognose van leerlingen',
  'Doelen voor een steiger',
];
const index = indexOf(names.map((name, number) => entrySaying(makeAlgorithmId(number + 1), 'Veldwijk', { name })));

const correctedOf = (text: string): string | undefined => index.search({ ...plain, text }).corrected?.to;

test('a compound with one part typed wrongly is corrected', () => {
  assert.equal(correctedOf('bomenonderhuod'), 'bomenonderhoud');
  assert.equal(correctedOf('leerlingenprgnose'), 'leerlingenprognose');
  assert.equal(correctedOf('leerlignenprognose'), 'leerlingenprognose');
  assert.equal(index.search({ ...plain, text: 'bomenonderhuod' }).ids[0], makeAlgorithmId(3));
});

test('a compound that is right, or is of another word, is not corrected', () => {
  assert.equal(correctedOf('bomenonderhoud'), undefined);
  assert.equal(correctedOf('bomenvlinders'), undefined);
  assert.equal(correctedOf('schroefonderhuod'), undefined);
  assert.equal(correctedOf('steigerdoeken'), undefined);
});

test('a Dutch word is not corrected to one that is only English or Frisian, an English question is', () => {
  assert.equal(correctedOf('cybercriminaliteit'), undefined);
  assert.equal(correctedOf('inspecteon'), undefined);
  assert.equal(correctedOf('the inspecteon of trees'), 'the inspection of trees');
});

test('the right spelling is looked for of some words of a question only, and of fewer compounds', () => {
  const vocabulary = makeVocabulary();
  for (const word of ['bomen', 'onderhoud', 'wegen']) vocabulary.count(vocabulary.add(word), 1);
  let asked = 0;
  const counting = {
    ...vocabulary,
    nearest: () => {
      asked += 1;
      return null;
    },
  };
  const text = Array.from('bcdfghjklmnpqrstvwxz', (letter) => `onderhoud${letter}xq${letter}zv`).join(' ');
  spellingOf(counting, readQuestion(text, false), false);
  assert.equal(asked, 12 + 3);
});
