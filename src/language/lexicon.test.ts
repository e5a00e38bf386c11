import assert from 'node:assert/strict';
import { test } from 'node:test';
import { themes } from './lexicon/index.ts';
import { lexiconLines, readLexiconLine } from './lexicon/line.ts';
import { equivalentsOf, isGeneral, isTerm, isWrittenSo } from './lexicon.ts';
import { stem } from './stem.ts';
import { wordsOf } from './words.ts';

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

test('every line of the lexicon has terms that are known as such, of however many words', () => {
  const terms = themes.flatMap(lexiconLines).flatMap((line) => readLexiconLine(line).columns.flat());
  assert.deepEqual(
    terms.filter((term) => !isTerm(wordsOf(term))),
    [],
  );
});

test('a past form is known by its verb', () => {
  assert.ok(termsFor('ingebroken').includes('inbraak'));
  assert.ok(termsFor('gestolen').includes('diefstal'));
});

test('an unknown word has no other words', () => {
  assert.deepEqual(termsFor('asdfghjkl'), []);
});

test('what people say is told from what entries call it', () => {
  const called = equivalentsOf(['vuilnisman']).filter(({ kind }) => kind === 'called');
  assert.ok(called.some(({ words }) => words.join(' ') === 'afvalinzameling'));
  assert.ok(!equivalentsOf(['afvalinzameling']).some(({ words }) => words.join(' ') === 'vuilnisman'));
});

test('a term is known with one of its verbs in the past', () => {
  assert.ok(termsFor('huis', 'gekocht').includes('huis kopen'));
});

test('what is done and how things are is general, subjects are not', () => {
  for (const word of ['verminderen', 'moeilijke']) assert.equal(isGeneral([word]), true, word);
  for (const word of ['huurtoeslag', 'bomen', 'asdfghjkl']) assert.equal(isGeneral([word]), false, word);
});

test('a comparative is known by its adjective, and who does something by what is done', () => {
  assert.ok(termsFor('duurder').includes('goedkoop'));
  assert.ok(termsFor('aanranders').includes('zedendelict'));
});

test('an English term is asked as what it is in Dutch, never the other way', () => {
  const translated = termsFor('rubbish', 'dumping');
  for (const term of ['zwerfafval', 'illegaal gestort afval']) assert.ok(translated.includes(term), term);
  assert.ok(!termsFor('zwerfafval').includes('rubbish dumping'));
});

test('words of two languages are no term together', () => {
  assert.equal(isTerm(['school', 'child']), true);
  assert.equal(isTerm(['school', 'kind']), false);
});

test('the stem of a term is no term as it is written, whatever word stands before it', () => {
  assert.ok(isWrittenSo(['vergunning']));
  for (const word of ['nl', 'en']) assert.ok(!isWrittenSo([word, stem('vergunning')]), word);
});

test('what people say in Dutch means less to who asks in English than what entries say', () => {
  const kindOf = (asked: readonly string[], term: string): string | undefined =>
    equivalentsOf(asked).find(({ words }) => words.join(' ') === term)?.kind;
  assert.equal(kindOf(['need', 'care'], 'hulp nodig'), 'said');
  assert.equal(kindOf(['zorg', 'nodig'], 'hulp nodig'), 'same');
});

test('an English or Frisian term has no Dutch forms', () => {
  assert.ok(isTerm(['wine']) && isTerm(['rein']));
  for (const word of ['winnen', 'reinen']) assert.ok(!isTerm([word]), word);
});

test('an abbreviation in capitals that is a stop word is a word of a term beside others', () => {
  assert.ok(isTerm(['NL', 'alert']));
  assert.ok(!isTerm(['NL']));
});
