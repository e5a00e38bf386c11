import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elsewhere } from './everyday/elsewhere.ts';
import { ordinaryWords } from './everyday/ordinary.ts';
import { isElsewhere, isEveryday, isOrdinary } from './everyday.ts';
import { isWrittenSo, subjectsOf } from './lexicon.ts';
import { isStopWord } from './stop-words.ts';
import { wordsOf } from './words.ts';

const away = wordsOf(Object.values(elsewhere).join(' '));
const around = wordsOf(ordinaryWords);

test('each word of daily life stands in one place only, and is no stop word', () => {
  const all = [...away, ...around];
  assert.deepEqual(
    all.filter((word, index) => all.indexOf(word) !== index || isStopWord(word)),
    [],
  );
});

test('what no public body decides about is no term of a subject of the lexicon', () => {
  assert.deepEqual(
    away.filter((word) => isWrittenSo([word]) && subjectsOf([word]).length > 0),
    [],
  );
});

test('a word of daily life is known in every form, and others are not', () => {
  for (const word of ['taarten', 'schoen', 'gitaar']) assert.equal(isElsewhere(word), true, word);
  for (const word of ['springt', 'opengemaakt', 'mooie', 'tegelijk', 'vanwege', 'uitgewerkt'])
    assert.equal(isOrdinary(word), true, word);
  for (const word of ['cakes', 'boxing']) assert.equal(isElsewhere(word), true, word);
  for (const word of ['box', 'coke', 'bakens', 'belt']) assert.equal(isElsewhere(word), false, `${word} is Dutch`);
  for (const word of ['vergunning', 'uitkering', 'asdfghjkl']) assert.equal(isEveryday(word), false, word);
});
