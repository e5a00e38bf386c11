import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeAlgorithmId } from '#register/algorithm.ts';
import { entrySaying } from '#test/search/collections.ts';
import { createSearchIndex } from './index.ts';

const entryCalled = (number: number, name: string, goal = 'Doel.') =>
  entrySaying(makeAlgorithmId(number), 'Gemeente Waterhoven', { name, goal });

const index = createSearchIndex();
for (const [number, name] of ['Controle met een Scanauto', 'Scanauto’s', 'Anonimiseren', 'Anonimiseren'].entries())
  index.put(entryCalled(number, name, 'Het parkeren van auto’s in de parkeergarage; wij parkeerden.'));

test('titles are offered once, as they are written: first those that begin so, then those with such a word', () => {
  assert.deepEqual(index.suggest('scanau', 'nl', 8).titles, ['Scanauto’s', 'Controle met een Scanauto']);
  assert.deepEqual(index.suggest('ANON', 'nl', 8).titles, ['Anonimiseren']);
  assert.deepEqual(index.suggest('scanau', 'nl', 1).titles, ['Scanauto’s']);
  assert.deepEqual(index.suggest('controle scan', 'nl', 8).titles, ['Controle met een Scanauto']);
});

test('a subject is offered when an entry holds it, in one form', () => {
  const { terms } = index.suggest('park', 'nl', 8);
  assert.ok(terms.includes('parkeren') && terms.includes('parkeergarage'), terms.join());
  assert.ok(!terms.includes('parkeervergunning') && !terms.includes('parkeer'), terms.join());
});

test('another word for what an entry holds is offered, a lay word or an English one, and one for each', () => {
  assert.deepEqual(index.suggest('zwart', 'nl', 8).terms, ['zwartlakken']);
  assert.ok(index.suggest('parki', 'en', 8).terms.includes('parking'));
  assert.deepEqual(index.suggest('bijst', 'nl', 8).terms, []);
  assert.deepEqual(index.suggest('parke', 'nl', 2).terms, ['parkeergarage', 'parkeren']);
});

test('what was taken away is offered no more, and nothing is offered for a letter', () => {
  index.put(entryCalled(9, 'Zeldzame naam'));
  assert.deepEqual(index.suggest('zeldz', 'nl', 8).titles, ['Zeldzame naam']);
  index.remove(makeAlgorithmId(9));
  assert.deepEqual(index.suggest('zeldz', 'nl', 8).titles, []);
  assert.deepEqual(index.suggest('s', 'nl', 8), { terms: [], titles: [] });
});
