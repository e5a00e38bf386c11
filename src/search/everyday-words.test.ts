import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeAlgorithmId } from '#register/algorithm.ts';
import { entrySaying, indexOf, plain } from '#test/search/collections.ts';

// Words of daily life: typed right though no entry holds them, and seldom what a question to a public body is about.

const titles = [
  'Adressen die niet bij elkaar passen',
  'Schone straten',
  'Schoonmaak van gebouwen',
  'Leren op school',
  'Spelen in de wijk',
  'Geluid van een festival',
  'Invoer van planten controleren',
  'Vingerafdruk in het reisdocument',
  'Vleeskeuring voorbereiden',
  'Keuring van liften',
  'Bijstand berekenen',
  'Misleiding van consumenten herkennen',
];
const ids = titles.map((_, number) => makeAlgorithmId(number + 1));
const index = indexOf(titles.map((name, number) => entrySaying(ids[number] ?? makeAlgorithmId(0), 'Dienst', { name })));

const found = (text: string): readonly (string | undefined)[] =>
  index.search({ ...plain, text }).ids.map((id) => titles[ids.indexOf(id)]);

for (const text of [
  'wanneer is het pasen',
  'schoenen voor de school',
  'schoenmaat',
  'piano leren spelen',
  'wie won het songfestival',
  'hoe maak ik het uit met mijn vriend',
])
  test(`"${text}" finds nothing: no entry is about it`, () => assert.deepEqual(found(text), []));

test('a word of daily life is not corrected to one that looks like it', () => {
  assert.equal(index.search({ ...plain, text: 'schoenen' }).corrected, null);
});

test('what one does with a thing does not hide the thing that a question is about', () => {
  assert.deepEqual(found('waarom wordt mijn doos met planten opengemaakt?'), ['Invoer van planten controleren']);
});

test('what begins a word of an entry is asked of that entry', () => {
  assert.deepEqual(found('vlees'), ['Vleeskeuring voorbereiden']);
  assert.deepEqual(found('kaas'), []);
});

test('a holiday is the occasion of a question that is about something else', () => {
  assert.deepEqual(found('mag ik op vakantie met bijstand?'), ['Bijstand berekenen']);
});

test('what people say of something that entries call otherwise is about that', () => {
  assert.deepEqual(found('uitverkoop'), ['Misleiding van consumenten herkennen']);
});
