import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeAlgorithmId } from '#register/algorithm.ts';
import { entrySaying } from '#test/search/collections.ts';
import { createSearchIndex } from './index.ts';

const indexSaying = (...goals: readonly string[]) => {
  const index = createSearchIndex();
  goals.forEach((goal, at) => {
    index.put(entrySaying(makeAlgorithmId(at), 'Gemeente Waterhoven', { name: `Titel ${at}`, goal }));
  });
  return index;
};

const wordsFor = (index: ReturnType<typeof indexSaying>, text: string): readonly string[] =>
  index
    .foundBy({ text })
    .flatMap(({ ways }) => ways.flat())
    .flatMap((words) => [...words]);

test('an entry is found by the word, its forms, its family, its compounds and other words for it', () => {
  const index = indexSaying(
    'De controle met een scanauto.',
    'Wij controleren parkeervergunningen bij het parkeren.',
    'Namen onleesbaar maken.',
  );
  assert.deepEqual(wordsFor(index, 'controle').toSorted(), ['controle', 'controleren']);
  assert.ok(wordsFor(index, 'vergunning').includes('parkeervergunningen'));
  assert.ok(!wordsFor(index, 'vergunning').includes('controle'));
});

test('a corrected word is found by the right one, and a word that is only corrected when it may be', () => {
  const index = indexSaying('De controle met een scanauto.');
  assert.deepEqual(wordsFor(index, 'contrle'), ['controle']);
  assert.deepEqual(
    index.foundBy({ text: 'contrle', literal: true }).flatMap(({ ways }) => ways),
    [],
  );
});

test('words are those of the entries there are now', () => {
  const index = indexSaying('De controle.');
  assert.deepEqual(wordsFor(index, 'controle'), ['controle']);
  index.put(entrySaying(makeAlgorithmId(7), 'Gemeente Waterhoven', { name: 'Titel', goal: 'Alle controles.' }));
  assert.deepEqual(wordsFor(index, 'controle').toSorted(), ['controle', 'controles']);
});
