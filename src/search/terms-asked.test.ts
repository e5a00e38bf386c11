import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readQuestion } from './question.ts';
import { termAsked } from './terms-asked.ts';

/** The first term of several words in a text, and how many clauses it takes; null when there is none. */
const firstTerm = (text: string) => {
  const { clauses, isSentence } = readQuestion(text);
  return clauses.map((_, start) => termAsked(clauses, start, isSentence)).find((term) => term !== null) ?? null;
};

test('a term is known where its words stand side by side', () => {
  assert.deepEqual(firstTerm('ondergrondse container vol'), { words: ['ondergrondse', 'container'], used: 2 });
  assert.equal(firstTerm('groene container hier'), null);
});

test('in a sentence verb and object may stand the other way round', () => {
  assert.deepEqual(firstTerm('mag ik daar kappen bomen?')?.used, 2);
  assert.equal(firstTerm('kappen bomen'), null);
});

test('in a sentence a word that may be missing may stand between', () => {
  const term = firstTerm('wat als ik mijn oude huis verkoop?');
  assert.deepEqual(term, { words: ['huis', 'verkoop'], used: 2 });
  assert.deepEqual(firstTerm('wie koopt een nieuw huis?'), { words: ['huis', 'koopt'], used: 3 });
});

test('in a sentence a stop word before a word may make it a term', () => {
  assert.deepEqual(firstTerm('wat als ik geen werk heb?'), { words: ['geen', 'werk'], used: 1 });
  assert.equal(firstTerm('wat als ik mijn werk heb?'), null);
});

test('stop words that say something together are read as the word for it', () => {
  for (const text of ['ik ben het niet eens met een besluit', 'waarom ben ik het er niet mee eens?']) {
    const words = readQuestion(text).clauses.flatMap(({ anyOf }) =>
      anyOf.flatMap((one) => ('word' in one ? one.word : [])),
    );
    assert.ok(words.includes('oneens'), text);
  }
});

test('an English question is not a term for its I, and only turned round at of, for or in', () => {
  assert.equal(firstTerm('can I deviate?'), null);
  assert.equal(firstTerm('does my car count?'), null);
  assert.deepEqual(firstTerm('who gets the application for welfare?'), { words: ['welfare', 'application'], used: 2 });
});

test('what English writes short is read as what it stands for', () => {
  const wordsIn = (text: string) =>
    readQuestion(text).clauses.flatMap(({ anyOf }) => anyOf.flatMap((one) => ('word' in one ? one.word : [])));
  assert.deepEqual(wordsIn("why don't they collect garbage?"), wordsIn('why do they not collect garbage?'));
  assert.deepEqual(wordsIn("I’ve seen that they can't pay"), wordsIn('I have seen that they can not pay'));
});
