import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeAlgorithmId } from '#register/algorithm.ts';
import { entrySaying, indexOf, plain } from '#test/search/collections.ts';

// How people say things: a comparative, who does something, another last part of a compound, a verb that may be left out.

const titles = [
  'Klimaatverandering voorspellen',
  'Energietarieven vergelijken',
  'Toezicht op huurwoningen',
  'Parkeerdruk',
  'Verhuizing controleren',
  'Dempingen opsporen',
  'Voorspellen van woninginbraak',
  'Berekenen van detentietermijnen',
  'Afhandeling van een datalekmelding',
  'Kwijtschelding van belastingen',
  'Handhaving van weesfietsen',
  'Fietsen tellen',
  'Ophalen van kerstbomen',
  'Factuurverwerking',
];
const ids = titles.map((_, number) => makeAlgorithmId(number + 1));
const index = indexOf(titles.map((name, number) => entrySaying(ids[number] ?? makeAlgorithmId(0), 'Dienst', { name })));

const firstTitle = (text: string): string | undefined => {
  const [first] = index.search({ ...plain, text }).ids;
  return first === undefined ? undefined : titles[ids.indexOf(first)];
};

for (const [text, title] of [
  ['droger', 'Klimaatverandering voorspellen'],
  ['huurhuis', 'Toezicht op huurwoningen'],
  ['parkeerdrukmeting', 'Parkeerdruk'],
  ['adreswijziging verminderen', 'Verhuizing controleren'],
  ['dichtgooien', 'Dempingen opsporen'],
  ['hoe groot is de kans dat dieven bij mij komen?', 'Voorspellen van woninginbraak'],
  ['wanneer kom ik vrij?', 'Berekenen van detentietermijnen'],
  ['wat als mijn gegevens op straat liggen?', 'Afhandeling van een datalekmelding'],
  ['vrijstelling van belasting aanvragen', 'Kwijtschelding van belastingen'],
  ['waarom is mijn fiets vanmorgen weggehaald?', 'Handhaving van weesfietsen'],
  ['waarom is mijn rijwiel vanmorgen weggehaald?', 'Handhaving van weesfietsen'],
  ['wie haalt ze vandaag op?', 'Ophalen van kerstbomen'],
  ['rekeningen automatisch inboeken', 'Factuurverwerking'],
] as const)
  test(`'${text}' finds ${title}`, () => {
    assert.equal(firstTitle(text), title);
  });

test('a word for everything is not left out when nothing else is asked', () => {
  assert.equal(firstTitle('verminderen'), undefined);
});
