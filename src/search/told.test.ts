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

const found = (text: string, weak = false): readonly number[] =>
  index.search({ ...plain, text, weak }).ids.map((id) => ids.indexOf(id));

test('what is about one word of many answers, what only mentions it does not', () => {
  assert.equal(found('de steiger bij de fonkelgroeve met een grafiek')[0], 0);
  assert.deepEqual(found('sluis grafiek fonkelgroeve'), []);
  assert.deepEqual(found('de sluis bij de fonkelgroeve met een grafiek'), []);
});

test('what holds all that was asked answers, however it mentions it', () => {
  assert.deepEqual(found('sluis rooster'), [1]);
  assert.equal(index.search({ ...plain, text: 'sluis rooster' }).weak, null);
});

test('of what hardly fits only the best is given, and the rest to who asks for it', () => {
  const text = 'steiger sluis fonkelgroeve';
  assert.deepEqual(found(text), [0]);
  assert.deepEqual(index.search({ ...plain, text }).weak, { leftOut: 2 });
  assert.deepEqual(found(text, true), [0, 5, 1]);
  assert.deepEqual(index.search({ ...plain, text, weak: true }).weak, { leftOut: 0 });
  const among = [ids[1] ?? makeAlgorithmId(0)];
  assert.deepEqual(index.search({ ...plain, text, among }).ids, [], 'among others it is not the best');
});

test('where a choice leaves out all that fits well, the closest of what it leaves is given', () => {
  const goal = `Elke steiger wordt gekeurd. De dienst doet dit elke dag. Er is een sluis.`;
  const rows = [
    { values: { name: 'Steiger bij de sluis van de fonkelgroeve' }, year: 2024 },
    { values: { name: 'Steiger keuren', goal }, year: 2025 },
    { values: { name: 'Steigers tellen', goal }, year: 2025 },
    ...others.map((name) => ({ values: { name }, year: 2023 })),
  ];
  const years = indexOf(
    rows.map(({ values, year }, at) =>
      entrySaying(makeAlgorithmId(at + 1), 'Veldwijk', values, `${year}-01-01T10:00:00Z`),
    ),
  );
  const asked = { ...plain, text: 'steiger sluis fonkelgroeve' };
  const all = years.search(asked);
  assert.deepEqual([all.total, all.weak, all.ids[0]], [3, null, makeAlgorithmId(1)]);
  const among = [makeAlgorithmId(2)];
  assert.deepEqual(years.search({ ...asked, among }).ids, among, 'among others it answers as on the page');
  const chosen = years.search({ ...asked, choices: { jaar: ['2025'] } });
  assert.deepEqual([chosen.total, chosen.weak, chosen.facets.jaar], [1, { leftOut: 1 }, []]);
});

test('what does not fit what was chosen is no best', () => {
  const [best] = found('steiger sluis fonkelgroeve');
  assert.equal(best, 0);
  const { ids: none, weak } = index.search({
    ...plain,
    text: 'steiger sluis fonkelgroeve',
    choices: { jaar: ['1999'] },
  });
  assert.deepEqual([none, weak], [[], null]);
});

test('where as much of what was asked is known as is not, only the closest is given', () => {
  const half = index.search({ ...plain, text: 'welke steiger heeft een fonkelgroeve' });
  assert.deepEqual([half.ids, half.weak, half.missing], [[ids[0]], { leftOut: 0 }, ['fonkelgroeve']]);
  assert.deepEqual(found('welke steiger heeft een fonkelgroeve met blinkschoor'), [], 'most of it is known nowhere');
});

test('what no result says of what was asked is told; a word for everything is not missed', () => {
  const missingOf = (text: string): readonly string[] => index.search({ ...plain, text }).missing;
  assert.deepEqual(missingOf('steiger sluis fonkelgroeve'), ['fonkelgroeve']);
  assert.deepEqual(missingOf('steiger keuren'), []);
  assert.deepEqual(missingOf('fonkelgroeve'), [], 'nothing is found');
});

test('what only has to do with a single word, and tells of that in passing, hardly fits; the word itself in passing does', () => {
  const goals = [
    `${long} Er is stikstof. ${long}`,
    `${long} Er is stikstof en meer. ${long}`,
    `${long} Een meststof. ${long}`,
  ];
  const of = (some: readonly string[]) =>
    indexOf(some.map((goal, number) => entrySaying(makeAlgorithmId(number + 1), 'Veldwijk', { name: 'Plan', goal })));
  const asked = { ...plain, text: 'meststof' };
  const near = of(goals.slice(0, 2)).search(asked);
  assert.deepEqual([near.total, near.missing], [1, ['meststof']]);
  assert.ok(near.weak !== null);
  const outright = of(goals).search(asked);
  assert.equal(outright.weak, null);
  assert.equal(outright.ids[0], makeAlgorithmId(3));
});
