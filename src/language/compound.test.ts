import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstPartsOf, infinitivesOf, partsOfCompound } from './compound.ts';

const known = new Set(
  'uitkering fraude opsporing gezicht herkenning kind opvang toeslag boek kast afval container huizing dag'.split(' '),
);
const isKnown = (word: string): boolean => known.has(word);

test('a compound of known words is taken apart, linking letters left out', () => {
  const compounds: Readonly<Record<string, string>> = {
    uitkeringsfraude: 'uitkering fraude',
    fraudeopsporing: 'fraude opsporing',
    gezichtsherkenning: 'gezicht herkenning',
    kinderopvang: 'kind opvang',
    kinderopvangtoeslag: 'kind opvang toeslag',
    boekenkast: 'boek kast',
    afvalcontainer: 'afval container',
  };
  for (const [word, parts] of Object.entries(compounds))
    assert.equal(partsOfCompound(word, isKnown)?.join(' '), parts, word);
});

test('a word with an unknown part, or with a prefix for a part, is no compound', () => {
  for (const word of ['fraude', 'fraudebestrijding', 'verhuizing', 'dag', 'dagdag1', ''])
    assert.equal(partsOfCompound(word, isKnown), null, word);
});

test('first parts are the letters with and without a link, no shorter than three', () => {
  assert.deepEqual(firstPartsOf('kinder'), ['kinder', 'kind']);
  assert.deepEqual(firstPartsOf('gemeenten'), ['gemeenten', 'gemeent', 'gemeente']);
  assert.deepEqual(firstPartsOf('stads'), ['stads', 'stad']);
  assert.deepEqual(firstPartsOf('ver'), []);
  assert.deepEqual(firstPartsOf('op'), []);
});

test('an n links only behind an e, an er only behind a few words, and a prefix is no part with a link', () => {
  assert.deepEqual(firstPartsOf('woon'), ['woon']);
  assert.deepEqual(firstPartsOf('leider'), ['leider']);
  assert.deepEqual(firstPartsOf('achter'), []);
});

test('what only ends words is no part', () => {
  const isLetters = (word: string): boolean => ['aanmel', 'ding', 'advies', 'ring'].includes(word);
  for (const word of ['aanmelding', 'adviesring']) assert.equal(partsOfCompound(word, isLetters), null, word);
});

test('the stem of a verb begins a compound, where it may', () => {
  const isWord = (word: string): boolean => word === 'termijn';
  const isBeginning = (word: string): boolean => infinitivesOf(word).includes('bewaren');
  assert.equal(partsOfCompound('bewaartermijn', isWord), null);
  assert.deepEqual(partsOfCompound('bewaartermijn', isWord, { isBeginning }), ['bewaar', 'termijn']);
});

test('a stem is of verbs with a long or a double vowel, and a voiced end', () => {
  const verbs: Readonly<Record<string, string>> = {
    ...{ woon: 'wonen', bestel: 'bestellen', schrijf: 'schrijven', lees: 'lezen', zwem: 'zwemmen', meld: 'melden' },
  };
  for (const [letters, verb] of Object.entries(verbs)) assert.ok(infinitivesOf(letters).includes(verb), letters);
});
