import assert from 'node:assert/strict';
import { test } from 'node:test';
import { looksLikeQuality, namesPeople } from './qualities.ts';

for (const word of ['wiebelende', 'belgisch', 'schuifbare', 'naamloos', 'stroperig', 'blauwachtige'])
  test(`"${word}" looks like a quality`, () => assert.ok(looksLikeQuality(word, 'nothing')));

test('what ends in -e is one before another Dutch word', () => {
  const behind = (['dutch', 'english', 'nothing'] as const).map((each) => looksLikeQuality('gedeukte', each));
  assert.deepEqual(behind, [true, false, false]);
});

test('an English adjective is one before an English word', () => {
  const behind = (['english', 'nothing'] as const).map((each) => looksLikeQuality('inflatable', each));
  assert.deepEqual(behind, [true, false]);
  assert.equal(looksLikeQuality('farmhouse', 'english'), false);
});

for (const word of ['gestreepte', 'stadsbrede', 'verstoorde', 'geleegde'])
  test(`"${word}" looks like a quality before a word`, () => assert.ok(looksLikeQuality(word, 'dutch')));

for (const word of [
  ...['tatoeage', 'lasagne', 'machine', 'twitter', 'portret', 'olifanten', 'knie'],
  ...['konijnenschade', 'grafrede', 'herfstmode', 'parkeerboete', 'snelweghoogte'],
])
  test(`"${word}" does not`, () => assert.ok(!looksLikeQuality(word, 'dutch')));

for (const word of [
  'zelfstandigen',
  'daklozen',
  'werklozen',
  'gehandicapten',
  'gedetineerden',
  'inwonenden',
  'jongeren',
  'ouderen',
  'belastingplichtigen',
  'ongedocumenteerden',
])
  test(`"${word}" names people`, () => assert.ok(namesPeople(word)));

const verbs =
  'wijzigen beveiligen vernietigen machtigen reinigen aankondigen bekrachtigen verzenden uitzenden schenden lozen verouderen';
const things =
  'woningen voertuigen vliegtuigen martelwerktuigen gezichten gewichten gemeenten gegevensbestanden gerechtskosten';
const others = 'zelfstandige tenten gasten lijken vrienden duizenden gescheiden gebiedsgebonden getuigen';
for (const word of [verbs, things, others].flatMap((line) => line.split(' ')))
  test(`"${word}" names no people by a quality`, () => assert.ok(!namesPeople(word)));
