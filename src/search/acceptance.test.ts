import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type AlgorithmId, makeAlgorithmId } from '#register/algorithm.ts';
import { entrySaying, indexOf, plain } from '#test/search/collections.ts';
import type { SearchIndex } from './search.ts';

// The cases that the national register tests its search with, here with the ids it should find, and the faults that were
// found in it: Dutch as people type it must lead to the same entries.

const ids = Array.from({ length: 30 }, (_, number) => makeAlgorithmId(number + 1));

/** An index in which the first entry has the first text for a title, and so on. */
const indexOfTitles = (...titles: readonly string[]): SearchIndex =>
  indexOf(titles.map((name, number) => entrySaying(ids[number] ?? makeAlgorithmId(0), 'Veldwijk', { name })));

/** The numbers of the entries, from 1, that answer. */
const found = (index: SearchIndex, text: string): readonly number[] =>
  index
    .search({ ...plain, text })
    .ids.map((id: AlgorithmId) => ids.indexOf(id) + 1)
    .toSorted((a, b) => a - b);

const towns = indexOfTitles('Amsterdam', 'parkeren', 'amsterdam rotterdam', 'amsterdam parkeren');

for (const [text, numbers] of [
  ['amsterdam parkeren', [4]],
  ['amsterdam or parkeren', [1, 2, 3, 4]],
  ['amsterdam of parkeren', [1, 2, 3, 4]],
  ['amsterdam OF parkeren', [1, 2, 3, 4]],
  ['amsterdam -parkeren', [1, 3]],
  ['amsterdamm', [1, 3, 4]],
  ['parkerne', [2, 4]],
] as const)
  test(`"${text}" finds ${numbers.join(', ')}`, () => assert.deepEqual(found(towns, text), numbers));

const names = indexOfTitles(
  'Basisregistratie Personen',
  'BRP',
  'BZK',
  'Ministerie van Binnenlandse Zaken en Koninkrijksrelaties',
  'KvK',
  'Kamer van Koophandel',
);

for (const [text, numbers] of [
  ['brp', [1, 2]],
  ['basis registratie personen', [1, 2]],
  ['bzk', [3, 4]],
  ['Ministerie van Binnenlandse Zaken en Koninkrijksrelaties', [3, 4]],
  ['kvk', [5, 6]],
  ['kamer van koophandel', [5, 6]],
] as const)
  test(`"${text}" finds ${numbers.join(', ')}`, () => assert.deepEqual(found(names, text), numbers));

test('an entry is found by its name and by its organisation', () => {
  const [first = makeAlgorithmId(0)] = ids;
  const index = indexOf([entrySaying(first, 'gemeente Amsterdam', { name: 'Druktebeeld (NL)' })]);
  assert.deepEqual(found(index, 'druktebeeld'), [1]);
  assert.deepEqual(found(index, 'amsterdam'), [1]);
});

/** Questions on a line must find the same entries: all of those named, whatever else there is. */
const alike: readonly (readonly [titles: readonly string[], texts: readonly string[]])[] = [
  [
    ['Kenteken lezen', 'Alle kentekens'],
    ['kenteken', 'kentekens'],
  ],
  [
    ['Het huis', 'De huizen'],
    ['huis', 'huizen', 'Huizen'],
  ],
  [
    ['Belasting', 'Belastingdienst', 'Inkomstenbelasting', 'Inkomsten', 'Dienst'],
    ['belasting', 'belastingen'],
  ],
  [
    ['Gezicht', 'Gezichtsherkenning', 'Herkenning'],
    ['gezicht', 'gezichten'],
  ],
  [
    ['Hulp bij schulden', 'Schuldhulp'],
    ['schuldhulp', 'schuld hulp'],
  ],
  [
    ['Chatbot', 'Een chat met een bot'],
    ['chatbot', 'chat bot', 'chatbots'],
  ],
  [
    ["Camera's", 'De camera', 'Cameratoezicht', 'Toezicht'],
    ['cameras', "camera's", 'camera’s', 'camera'],
  ],
  [['Provincie Fryslân'], ['Fryslân', 'fryslan', 'FRYSLÂN']],
  [['Anonimiseren van stukken'], ['anonimiseren', 'annonimiseren', 'anonimisren', 'geanonimiseerd']],
  [['Parkeren in Amsterdam'], ['amsterdm parkeren', 'amsterdam parkeeren', 'amstredam parkerne']],
  [
    ['Fraude opsporen', 'Fraudeopsporing', 'Opsporing van fraude'],
    ['fraudeopsporing', 'fraude opsporing', 'opsporing fraude'],
  ],
  [['Het OM zoekt'], ['OM', 'het OM']],
];

const partsOfWords = new Set(['Inkomsten', 'Dienst', 'Herkenning', 'Toezicht']);

for (const [titles, texts] of alike)
  for (const text of texts)
    test(`"${text}" finds ${titles.join(', ')}`, () => {
      const index = indexOfTitles(...titles, 'Iets heel anders');
      const wanted = titles.flatMap((title, number) => (partsOfWords.has(title) ? [] : [number + 1]));
      assert.deepEqual(found(index, text), wanted);
    });

test('a word that occurs nowhere is corrected, and that is said', () => {
  const index = indexOfTitles('Parkeren in Amsterdam', 'Wonen in Amsterdam');
  const { corrected } = index.search({ ...plain, text: 'Amsterdm parkeren' });
  assert.deepEqual(corrected, { from: 'Amsterdm parkeren', to: 'amsterdam parkeren' });
  assert.equal(index.search({ ...plain, text: 'amsterdam parkeren' }).corrected, null);
});

test('a wrong word does not bring in everything: the rare word stays', () => {
  const index = indexOfTitles('Gemeente Utrecht', ...Array.from({ length: 20 }, () => 'Gemeente Veldwijk'));
  assert.deepEqual(found(index, 'gemeente utrect'), [1]);
});

test('nothing is found for what is not there, and nothing is said to be corrected', () => {
  const { total, corrected } = towns.search({ ...plain, text: 'appeltaart recept' });
  assert.deepEqual([total, corrected], [0, null]);
});

test('words between quotes stand together, in that order, in that form', () => {
  const index = indexOfTitles(
    'Beeld van het verkeer',
    'Verkeer in beeld',
    'Het verkeersbeeld',
    'In beelden van verkeer',
  );
  assert.deepEqual(found(index, '"van het verkeer"'), [1]);
  assert.deepEqual(found(index, '“verkeer in beeld”'), [2]);
  assert.deepEqual(found(index, '"verkeer beeld"'), []);
  assert.deepEqual(found(index, 'verkeer -"in beeld"'), [1, 3, 4]);
});

test('a phrase does not run on from one text of an entry into the next', () => {
  const [first = makeAlgorithmId(0)] = ids;
  const index = indexOf([entrySaying(first, 'Veldwijk', { name: 'Slim parkeren', goal: 'Verkeer sturen' })]);
  assert.deepEqual(found(index, '"slim parkeren"'), [1]);
  assert.deepEqual(found(index, '"parkeren verkeer"'), []);
});

test('a word in the title counts more than in the text', () => {
  const [first = makeAlgorithmId(0), second = makeAlgorithmId(0)] = ids;
  const index = indexOf([
    entrySaying(first, 'Veldwijk', { name: 'Controle', goal: 'Over parkeren. Parkeren en nog eens parkeren.' }),
    entrySaying(second, 'Veldwijk', { name: 'Parkeren', goal: 'Over controle.' }),
  ]);
  assert.deepEqual(index.search({ ...plain, text: 'parkeren' }).ids, [second, first]);
  assert.deepEqual(index.search({ ...plain, text: 'controle' }).ids, [first, second]);
});
