import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstPartsOf, partsOfCompound } from './compound.ts';

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
  assert.deepEqual(firstPartsOf('stads'), ['stads', 'stad']);
  assert.deepEqual(firstPartsOf('ver'), []);
  assert.deepEqual(firstPartsOf('op'), []);
});
