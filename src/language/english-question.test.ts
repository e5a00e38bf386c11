import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isEnglish, meantInEnglish } from './english-question.ts';
import { wordsOf } from './words.ts';

test('a question is English by its words, and not when one of them is only Dutch', () => {
  for (const text of [
    'who keeps a list of my files?',
    'police files',
    'is there a map of the trees',
    'burglary gobbledygook',
    'lease of a company van',
    'monitoring telecom market',
    'machine translation',
  ])
    assert.equal(isEnglish(wordsOf(text)), true, text);
  for (const text of [
    'files',
    'wie maakt files korter?',
    'de map of the boss',
    'boot',
    'kind in de auto',
    'parking van Almere',
    'monitoring',
    'camera software',
    'triage huisartsenpost bellen',
  ])
    assert.equal(isEnglish(wordsOf(text)), false, text);
});

test('what entries hold is not told to be English by a form of it', () => {
  for (const text of ['periode', 'catch']) {
    assert.equal(isEnglish([text]), true, text);
    assert.equal(
      isEnglish([text], (word) => word === text),
      false,
      text,
    );
  }
  assert.equal(
    isEnglish(['police', 'account'], () => true),
    true,
  );
});

test('an English word that is another in Dutch has its English meaning', () => {
  assert.equal(meantInEnglish('files'), 'dossiers');
  assert.equal(meantInEnglish('fee'), 'leges');
  assert.equal(meantInEnglish('trees'), 'trees');
});

test('a form of an English word has the meaning of its term, not that of a Dutch word like it', () => {
  for (const [word, term] of [
    ['steels', 'steel'],
    ['spells', 'spell'],
    ['labours', 'labour'],
    ['happiness', 'happy'],
    ['unbalanced', 'balanced'],
    ['plan', 'plan'],
    ['gobbledygook', 'gobbledygook'],
  ] as const)
    assert.equal(meantInEnglish(word), term, word);
});
