import assert from 'node:assert/strict';
import { test } from 'node:test';
import { abroad } from './everyday/abroad.ts';
import { elsewhere } from './everyday/elsewhere.ts';
import { ordinaryWords } from './everyday/ordinary.ts';
import {
  areOfAnOuting,
  areOfPrivateLife,
  isAbroad,
  isElsewhere,
  isEveryday,
  isOrdinary,
  pairNames,
} from './everyday.ts';
import { isWrittenSo, subjectsOf } from './lexicon.ts';
import { isStopWord } from './stop-words.ts';
import { wordsOf } from './words.ts';

const away = wordsOf(Object.values(elsewhere).join(' '));
const around = [ordinaryWords, abroad].flatMap(wordsOf);

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

test('a participle of a verb that stands around a subject does so too, and a noun that begins like one does not', () => {
  for (const word of ['gevuld', 'neergezet', 'geplukte']) assert.equal(isOrdinary(word), true, word);
  for (const word of ['geluid', 'gebied', 'gemeente', 'gezicht']) assert.equal(isOrdinary(word), false, word);
});

test('a place abroad says where, seldom what', () => {
  for (const word of ['spanje', 'parijs', 'belgisch']) {
    assert.equal(isAbroad(word), true, word);
    assert.equal(isOrdinary(word), true, word);
  }
  assert.equal(isAbroad('belgische'), true);
  for (const word of ['assen', 'balie', 'bruggen']) assert.equal(isAbroad(word), false, word);
});

test('a term of what entries are about is never another form of a word that stands around a subject', () => {
  for (const word of ['gedrag', 'toeslag', 'afkomst', 'herinnering']) assert.equal(isOrdinary(word), false, word);
});

for (const text of [
  'kerstcadeau moederdag',
  'recept pannenkoeken 4',
  'mooie jurk voetbalwedstrijd',
  'best songs guitars',
])
  test(`"${text}" is about private life`, () => assert.equal(areOfPrivateLife(text.split(' ')), true));

for (const text of [
  'hond kat',
  'puppy roemenie',
  'hotel parijs',
  'pensioen spanje',
  'mooie',
  'jurk',
  'jurk dragen',
  'afval verkeer',
  'voorstel opgesteld',
  'vlees meenemen',
  'hond beach',
])
  test(`"${text}" may be about something else`, () => assert.equal(areOfPrivateLife(text.split(' ')), false));

test('two words name what is listed as one, unless one of them is what entries are about', () => {
  assert.equal(pairNames(['san', 'francisco']), 'abroad');
  assert.equal(pairNames(['formule', '1']), 'elsewhere');
  for (const pair of [
    ['sport', 'school'],
    ['nieuw', 'register'],
  ] as const)
    assert.equal(pairNames(pair), null);
});

test('what is listed as what no public body decides about is no other form of an ordinary word', () => {
  assert.deepEqual(['aarde', 'aard'].map(isElsewhere), [true, false]);
});

for (const text of ['hotel parijs', 'leukste strand', 'cheap flights san francisco', 'goedkoop vliegen italie'])
  test(`"${text}" looks for somewhere to go`, () => assert.ok(areOfAnOuting(text.split(' '))));

for (const text of [
  'hotel',
  'parijs',
  'beste parkeerplaats',
  'hotel parijs belasting',
  'visum vliegen turkije',
  'restaurant inspectie',
])
  test(`"${text}" may ask a public body`, () => assert.ok(!areOfAnOuting(text.split(' '))));
