import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeAlgorithmId } from '#register/algorithm.ts';
import { entrySaying, indexOf, plain } from '#test/search/collections.ts';
import type { SearchIndex } from './search.ts';

// What people type in their own words: other words for the same, words of one family, English, names of organisations, whole
// questions, and questions to which nothing fits.

type Said = readonly [organisation: string, title: string, goal?: string];

const ids = Array.from({ length: 40 }, (_, number) => makeAlgorithmId(number + 1));

const indexOfEntries = (entries: readonly Said[]): SearchIndex =>
  indexOf(
    entries.map(([organisation, name, goal = ''], number) =>
      entrySaying(ids[number] ?? makeAlgorithmId(0), organisation, { name, organization: organisation, goal }),
    ),
  );

const found = (index: SearchIndex, text: string): readonly number[] =>
  index.search({ ...plain, text }).ids.map((id) => ids.indexOf(id) + 1);

const register = indexOfEntries([
  [
    'Gemeente Veldwijk',
    'Anonimiseren van besluiten',
    'Namen in stukken worden onleesbaar voordat een besluit openbaar wordt.',
  ],
  [
    'Gemeente Veldwijk',
    'Scanauto',
    'Een auto leest kentekens om te controleren of iemand voor het parkeren heeft betaald.',
  ],
  ['Gemeente Waterhoven', 'Parkeercontrole', 'Wie niet betaalt krijgt een naheffing.'],
  [
    'Gemeente Waterhoven',
    'Vroegsignalering van schulden',
    'Inwoners met een achterstand bij de huur krijgen hulp aangeboden.',
  ],
  ['Gemeente Noordermeer', 'Afhandeling van bezwaren', 'Een bezwaarschrift gaat naar de juiste medewerker.'],
  ['Gemeente Noordermeer', 'Kapvergunning', 'Een aanvraag om een boom te kappen wordt beoordeeld.'],
  ['Dienst Inzameling', 'Afvalcontainers legen', 'Sensoren voorspellen wanneer een container vol is.'],
  ['Provincie Oosterland', 'Inbraken op bedrijventerreinen voorspellen'],
  ['Provincie Fryslân', 'Vergoeding voor vertaling', 'Vertaling van brieven in het Fries.'],
  ['Gemeente Veldwijk', 'Chatbot', 'Beantwoordt vragen over paspoorten.'],
  ['Gemeente Waterhoven', 'Problematische geluiden', 'Het model voorspelt waar in de stad veel lawaai is.'],
  ['Provincie Oosterland', 'Lichtmasten', 'Meldt welke lantaarnpaal kapot is.'],
]);

for (const [text, first] of [
  ['zwartlakken', 1],
  ['namen onleesbaar maken', 1],
  ['redact names', 1],
  ['redacting', 1],
  ['parkeerboete', 3],
  ['parking ticket', 3],
  ['betalingsachterstand', 4],
  ['debts', 4],
  ['bezwaarschriften', 5],
  ['objection', 5],
  ['bomen kappen', 6],
  ['vuilnisbak', 7],
  ['afval containers', 7],
  ['ingebroken', 8],
  ['burglary', 8],
  ['Friesland vertalen', 9],
  ['virtuele assistent', 10],
  ['chat bot veldwijk', 10],
  ['problematic sounds', 11],
  ['broken lamppost', 12],
  ['fly tippers', 7],
] as const)
  test(`"${text}" finds ${first} first`, () => assert.equal(found(register, text)[0], first));

for (const [text, first] of [
  ['hoe wordt mijn bezwaar door de computer behandeld?', 5],
  ['mag de gemeente zomaar mijn nummerplaat lezen?', 2],
  ['weet de gemeente dat ik schulden heb?', 4],
  ['kan een computer voorspellen waar wordt ingebroken?', 8],
  ['does the municipality automatically allow tree felling?', 6],
  ["why don't they empty the overflowing bin in my street?", 7],
  ['will the parking warden scan my number plate again?', 2],
] as const)
  test(`the question "${text}" finds ${first} first`, () => assert.equal(found(register, text)[0], first));

test('a word is read in the language of its question', () => {
  const index = indexOfEntries([
    ['Gemeente Veldwijk', 'Files voorspellen', 'Het model voorspelt waar het verkeer stilstaat.'],
    ['Gemeente Waterhoven', 'Dossiers zoeken', 'Een medewerker vindt een dossier sneller.'],
  ]);
  assert.deepEqual(found(index, 'who looks into my files?'), [2]);
  assert.deepEqual(found(index, 'waar zijn er files?'), [1]);
  assert.deepEqual(found(index, 'files'), [1]);
});

test('an English word that is no term is no form of a Dutch word', () => {
  const index = indexOfEntries([
    ['Gemeente Veldwijk', 'Gecentreerde afbeeldingen'],
    ['Gemeente Veldwijk', 'Tunnels'],
  ]);
  assert.deepEqual(found(index, 'centreer'), [1]);
  assert.deepEqual(found(index, 'who centreers it'), []);
});

test('a word of an English term has its English meaning too', () => {
  const index = indexOfEntries([
    ['Gemeente Veldwijk', 'Of een brand echt is'],
    ['Gemeente Waterhoven', 'Of een merk echt is'],
  ]);
  assert.equal(found(index, 'who finds a fake brand')[0], 2);
});

test('two English words are a Dutch compound, also the other way round at of', () => {
  const index = indexOfEntries([
    ['Gemeente Veldwijk', 'Toezicht op vergunningen', 'Bij water is een vergunning van belang.'],
    ['Gemeente Waterhoven', 'Watervergunning'],
  ]);
  for (const text of ['water permit', 'permit for water']) assert.equal(found(index, text)[0], 2, text);
});

test('an organisation with a subject finds the entries of that organisation first', () => {
  const index = indexOfEntries([
    ['Gemeente Waterhoven', 'Toezicht op parkeren', 'Net als in Veldwijk.'],
    ['Gemeente Veldwijk', 'Scanauto', 'Controle op parkeren.'],
    ['Gemeente Veldwijk', 'Chatbot'],
    ...Array.from({ length: 20 }, (_, number): Said => [`Gemeente ${number}`, 'Aanvraag verwerken']),
  ]);
  assert.deepEqual(found(index, 'veldwijk parkeren'), [2, 1]);
  assert.deepEqual(found(index, 'gemeente veldwijk parkeren')[0], 2);
});

test('the kind of an organisation may be shortened before its name, and only there', () => {
  const index = indexOfEntries([
    ['Gemeente Waterhoven', 'Toezicht op parkeren'],
    ['Provincie Merenland', 'Brug bedienen'],
    ['Gemeente Veldwijk', 'Prov en gem op een kaart'],
  ]);
  assert.deepEqual(found(index, 'gem waterhoven'), [1]);
  assert.deepEqual(found(index, 'prov. merenland brug'), [2]);
  assert.deepEqual(index.search({ ...plain, text: 'gem waterhoven', literal: true }).ids, []);
  assert.deepEqual(found(index, 'prov'), [3]);
});

test('when few entries of the organisation that is named fit, those of others answer behind them', () => {
  const index = indexOfEntries([
    ['Gemeente Waterhoven', 'Woninginbraak voorspellen', 'Waar wordt ingebroken?'],
    ['Politie', 'Beelden van een inbraak bekijken'],
    ...Array.from({ length: 20 }, (_, number): Said => [`Gemeente ${number}`, 'Aanvraag verwerken']),
  ]);
  assert.deepEqual(found(index, 'hoe weet de politie waar wordt ingebroken?'), [2, 1]);
});

test('nothing fits, nothing is found: not even the entries with one of the words', () => {
  for (const text of [
    'recept voor stoofpeertjes',
    'qwrtplkj',
    'handbaluitslag',
    'zwembad parkeergarage openingstijden maan',
  ])
    assert.deepEqual(found(register, text), [], text);
});

test('when no entry holds every word, those that hold all but a common one are found', () => {
  const entries: readonly Said[] = Array.from({ length: 12 }, (_, number) => [
    `Gemeente ${number}`,
    'Aanvraag verwerken',
  ]);
  const index = indexOfEntries([...entries, ['Dienst', 'Kapvergunning']]);
  assert.deepEqual(found(index, 'aanvraag kapvergunning'), [13]);
  assert.deepEqual(found(index, 'aanvraag bouwput'), []);
});

test('what means nearly the same is looked for when there is little else', () => {
  const index = indexOfEntries([
    ['Veldwijk', 'Gezichtsherkenning'],
    ['Veldwijk', 'Gezichtsvergelijking'],
  ]);
  assert.deepEqual(found(index, 'gezichtsherkenning'), [1, 2]);
});

test('a word with a wrong letter is corrected, unless it is asked for as it was typed', () => {
  const text = 'vroegsignalerig';
  const { corrected, total } = register.search({ ...plain, text });
  assert.deepEqual([corrected?.to, total], ['vroegsignalering', 1]);
  assert.deepEqual(register.search({ ...plain, text, literal: true }).total, 0);
});

test('a lay word or an English one with a wrong letter is corrected, though no entry holds it', () => {
  for (const [text, to, first] of [
    ['zwartlakkn', 'zwartlakken', 1],
    ['vuilnisbk', 'vuilnisbak', 7],
    ['objectoin', 'objection', 5],
  ] as const) {
    const { corrected } = register.search({ ...plain, text });
    assert.deepEqual([corrected?.to, found(register, text)[0]], [to, first], text);
  }
  assert.equal(register.search({ ...plain, text: 'zwartlakkn', literal: true }).total, 0);
});

test('a word that was typed right is not corrected to one that looks like it and is about something else', () => {
  const index = indexOfEntries([
    ['Veldwijk', 'De woning'],
    ['Veldwijk', 'Recent nieuws'],
    ['Veldwijk', 'Boot opruimen'],
  ]);
  for (const text of ['koning', 'recept', 'optuigen']) {
    const { total, corrected } = index.search({ ...plain, text });
    assert.deepEqual([total, corrected], [0, null], text);
  }
  assert.equal(index.search({ ...plain, text: 'wonimg' }).corrected?.to, 'woning');
});

test('a compound of known words was typed right, unless it sounds as another', () => {
  const index = indexOfEntries([
    ['Veldwijk', 'Boerencontrole'],
    ['Veldwijk', 'Boeken en controle'],
  ]);
  assert.equal(index.search({ ...plain, text: 'boekencontrole' }).corrected, null);
  assert.equal(index.search({ ...plain, text: 'boerenkontrole' }).corrected?.to, 'boerencontrole');
});

test('one wrong word of several is corrected, and the others stay', () => {
  assert.deepEqual(register.search({ ...plain, text: 'kapvergunnig beoordelen' }).corrected, {
    from: 'kapvergunnig beoordelen',
    to: 'kapvergunning beoordelen',
  });
});

test('a word that the lexicon knows is not corrected to one that looks like it', () => {
  const index = indexOfEntries([['Veldwijk', 'Boten']]);
  assert.equal(index.search({ ...plain, text: 'boetes' }).corrected, null);
});

test('English "of" joins no alternatives', () => {
  assert.deepEqual(found(register, 'translation of letters'), [9]);
});

test('a verb for everything of the same root as another word for it is not what was asked', () => {
  const index = indexOfEntries([
    ['Gemeente Veldwijk', 'Bedrijven bezoeken', 'Welk bedrijf aan de beurt is, wordt gekozen.'],
    ['Gemeente Waterhoven', 'Verkiezingen voorbereiden'],
  ]);
  assert.deepEqual(found(index, 'stembureau'), [2]);
});

test('of a verb with a short noun of its root, what ends with that noun is not what was asked', () => {
  const index = indexOfEntries([
    ['Veldwijk', 'Grondslag van een besluit'],
    ['Veldwijk', 'Dieven slaan toe'],
    ['Veldwijk', 'Een slag op de grond'],
  ]);
  assert.ok(!found(index, 'slaan').includes(1));
});

test('people that a quality names are more than that quality', () => {
  const index = indexOfEntries([
    ['Veldwijk', 'Zelfstandig de weg vinden'],
    ['Veldwijk', 'Hulp bij geldzorgen', 'Zelfstandigen krijgen een gesprek.'],
  ]);
  assert.deepEqual(index.search({ ...plain, text: 'zelfstandigen' }).ids, [ids[1], ids[0]]);
});

test('a compound that begins with a longer word is none of a shorter one and a link', () => {
  const fees = indexOfEntries([
    ['Gemeente Veldwijk', 'Legesberekening', 'De berekening van de leges van een aanvraag.'],
    ['Gemeente Beekdal', 'Lege containers', 'Welke containers leeg zijn.'],
  ]);
  assert.deepEqual(found(fees, 'leeg'), [2]);
  assert.deepEqual(found(fees, 'legesberekening'), [1]);
});
