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

const atHome = [
  'Hotels tellen',
  'Belasting voor een hond',
  'Taak van de balie',
  'Pensioen berekenen',
  'Hoofd van de stad',
  'Warmer klimaat',
  'Hond in het hotel',
];
const atHomeIds = atHome.map((_, number) => makeAlgorithmId(number + 50));
const homeIndex = indexOf(
  atHome.map((name, number) => entrySaying(atHomeIds[number] ?? makeAlgorithmId(0), 'Dienst', { name })),
);
const foundAtHome = (text: string, literal = false): readonly (string | undefined)[] =>
  homeIndex.search({ ...plain, text, literal }).ids.map((id) => atHome[atHomeIds.indexOf(id)]);

test('what people may ask a public body about is found, also where it is of private life', () => {
  assert.equal(foundAtHome('hond').length, 2);
  assert.deepEqual(foundAtHome('belasting hond'), ['Belasting voor een hond']);
  assert.equal(foundAtHome('hond in een hotel')[0], 'Hond in het hotel');
});

test('two words of what no public body decides about find nothing, whatever entry names one of them', () => {
  const names = ['Appels keuren bij invoer', 'Gitaar in de muziekles'];
  const small = indexOf(
    names.map((name, number) => entrySaying(atHomeIds[number] ?? makeAlgorithmId(0), 'Dienst', { name })),
  );
  const total = (text: string, literal = false): number => small.search({ ...plain, text, literal }).total;
  assert.equal(total('gitaar'), 1);
  assert.equal(total('gitaar voor moederdag'), 0);
  assert.equal(total('appels keuren'), 1);
  assert.equal(total('gitaar muziekles', true), 1, 'what is asked just as it is, is met');
});

test('where something is, named last in a question, may be missing', () => {
  assert.deepEqual(foundAtHome('wordt mijn pensioen verlaagd in gobbledygook'), ['Pensioen berekenen']);
  assert.deepEqual(foundAtHome('pensioen gobbledygook'), []);
  assert.deepEqual(foundAtHome('wie krijgt pensioen bij de gobbledygook'), ['Pensioen berekenen']);
  const weakOf = (text: string) => homeIndex.search({ ...plain, text }).weak;
  assert.equal(weakOf('wie krijgt pensioen bij de gobbledygook'), null);
  assert.ok(weakOf('wie krijgt pensioen bij gobbledygook'), 'no place stands behind bij without an article');
});

test('a noun in -e before another word is no quality, which might be missing', () => {
  assert.deepEqual(foundAtHome('gespikkelde hond').length, 2);
  assert.deepEqual(foundAtHome('muizenschade hond'), []);
});

test('who looks for somewhere to go finds nothing, and who comes from abroad does', () => {
  assert.deepEqual(foundAtHome('hotel in san francisco'), []);
  assert.deepEqual(foundAtHome('de mooiste hotels'), []);
  assert.equal(foundAtHome('hotels tellen in parijs')[0], 'Hotels tellen');
  assert.equal(foundAtHome('hotel uit italie').length, 2);
});

test('a place abroad of two words is one place', () => {
  assert.deepEqual(foundAtHome('pensioen costa rica'), ['Pensioen berekenen']);
});

test('a place abroad is no other word, may be missing, and is wanted in a literal question', () => {
  assert.deepEqual(foundAtHome('bali'), []);
  assert.deepEqual(foundAtHome('pensioen spanje'), ['Pensioen berekenen']);
  assert.deepEqual(foundAtHome('pensioen spanje', true), []);
});

test('what no public body decides about is not taken apart', () => assert.deepEqual(foundAtHome('hoofdstad'), []));

test('a number tells too little to make a question unknown', () =>
  assert.deepEqual(foundAtHome('hoeveel warmer in 2100'), ['Warmer klimaat']));
