import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isStopWord, isWeakWord } from './stop-words.ts';
import { withSpelling, wordsOf } from './words.ts';

test('a text is its folded words, in order', () => {
  const texts: readonly (readonly [string, string])[] = [
    ['De gemeente parkeert.', 'de gemeente parkeert'],
    ['Fryslân, FRYSLÂN en Frysla\u0302n', 'fryslan fryslan en fryslan'],
    ["camera's, foto’s en auto's", 'camera foto en auto'],
    ["'s-Graveland en 's-Hertogenbosch", 's graveland en s hertogenbosch'],
    ["zo'n d'Hondt", 'zo n d hondt'],
    ['AI-systeem, e-mail', 'ai systeem e mail'],
    ['U.W.V. en B.V.', 'uwv en bv'],
    ['I&W, J&V, R&D en Infrastructuur&Waterstaat', 'ienw jenv rend en infrastructuur waterstaat'],
    ['co\u00ADöperatie', 'cooperatie'],
    ['artikel 5:32 (2024)', 'artikel 5 32 2024'],
    ['https://voorbeeld.nl/a_b', 'https voorbeeld nl a b'],
    ['', ''],
    [' … – " ', ''],
  ];
  for (const [text, words] of texts) assert.equal(wordsOf(text).join(' '), words, text);
});

test('an abbreviation that is spelled as a stop word stays in capitals, unless everything is in capitals', () => {
  assert.deepEqual(wordsOf('het OM en de IT'), ['het', 'OM', 'en', 'de', 'IT']);
  assert.deepEqual(wordsOf('OM'), ['OM']);
  assert.deepEqual(wordsOf('SLIM OM TE ZIEN'), ['slim', 'om', 'te', 'zien']);
  assert.deepEqual(wordsOf('het UWV'), ['het', 'uwv']);
});

test('stop words and single letters are not searched, words of the subject are', () => {
  for (const word of ['de', 'het', 'voor', 'the', 'fan', 's', 'a']) assert.ok(isStopWord(word), word);
  for (const word of ['parkeren', 'huis', '7', 'om1', 'OM', 'werk', 'recht']) assert.ok(!isStopWord(word), word);
  assert.ok(isWeakWord('algoritme'));
  assert.ok(!isWeakWord('parkeren'));
});

test('a word is spelled right wherever it stands, and the rest of the text stays', () => {
  const spelling = new Map([['parkerne', 'parkeren']]);
  assert.equal(withSpelling('"Parkerne" in Utrecht -parkerne?', spelling), '"parkeren" in Utrecht -parkeren?');
});

test('every word of any text is folded', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) =>
      wordsOf(text).every((word) => /^[\p{L}\p{N}]+$/u.test(word) && word.length <= 60),
    ),
  );
});

test('a text that is folded already has the words it has beside a mark', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9]{1,70}( [a-z0-9]{1,70}){0,3}$/), (text) =>
      assert.deepEqual(wordsOf(text), wordsOf(`${text}.`)),
    ),
  );
});
