import assert from 'node:assert/strict';
import { test } from 'node:test';
import { equivalentsOf, isTerm } from './lexicon.ts';

const termsFor = (...words: readonly string[]): readonly string[] =>
  equivalentsOf(words).map((equivalent) => equivalent.words.join(' '));

test('a term is known with another word for one of its words, in any form', () => {
  assert.ok(termsFor('elektronische', 'assistent').includes('chatbot'));
  assert.ok(termsFor('virtuele', 'assistenten').includes('chatbot'));
});

test('words that are no term do not become one by other words', () => {
  for (const words of [
    ['zwarte', 'gaten'],
    ['groene', 'assistent'],
    ['recept', 'taart'],
  ])
    assert.equal(isTerm(words), false);
});

test('a past form is known by its verb', () => {
  assert.ok(termsFor('ingebroken').includes('inbraak'));
  assert.ok(termsFor('gestolen').includes('diefstal'));
});

test('an unknown word has no other words', () => {
  assert.deepEqual(termsFor('asdfghjkl'), []);
});
