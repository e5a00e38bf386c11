import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeAlgorithmId } from '#register/algorithm.ts';
import { entrySaying, indexOf, plain } from '#test/search/collections.ts';

// Where no entry is about what was asked, one that names some of the words in passing does not answer.

const long = 'Dit gaat over het werk van de dienst en de mensen die daar elke dag bij betrokken zijn. '.repeat(12);
const texts = [
  { name: 'Steiger keuren', goal: 'Elke steiger in de haven wordt gekeurd.' },
  { name: 'Rooster van de dienst', goal: `${long} Er is een sluis. ${long}` },
  { name: 'Plan van de dienst', goal: `${long} Er is een grafiek. ${long}` },
];
const others = ['Zwerfafval', 'Subsidie', 'Peilbeheer', 'Toeslag', 'Kenteken', 'Bezwaar'];
const ids = [...texts, ...others].map((_, number) => makeAlgorithmId(number + 1));
const index = indexOf(
  [...texts, ...others.map((name) => ({ name }))].map((values, number) =>
    entrySaying(ids[number] ?? makeAlgorithmId(0), 'Veldwijk', values),
  ),
);

const found = (text: string): readonly number[] => index.search({ ...plain, text }).ids.map((id) => ids.indexOf(id));

test('what is about one word of many answers, what only mentions it does not', () => {
  assert.equal(found('de steiger bij de fonkelgroeve met een grafiek')[0], 0);
  assert.deepEqual(found('sluis grafiek fonkelgroeve'), []);
  assert.deepEqual(found('de sluis bij de fonkelgroeve met een grafiek'), []);
});

test('what holds all that was asked answers, however it mentions it', () =>
  assert.deepEqual(found('sluis rooster'), [1]));
