import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeAlgorithmId } from '#register/algorithm.ts';
import { entrySaying, indexOf, plain } from '#test/search/collections.ts';

// A compound that no entry has is corrected by its parts.

const names = ['Bomen in de straat', 'Onderhoud van wegen', 'Onderhoud van bomen', 'Prognose van leerlingen'];
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
});
