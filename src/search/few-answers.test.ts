import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeAlgorithmId } from '#register/algorithm.ts';
import { entrySaying, indexOf, plain } from '#test/search/collections.ts';

// What is looked for when few entries hold all that was asked.

const ids = Array.from({ length: 20 }, (_, number) => makeAlgorithmId(number + 1));

const goals = [
  'Een lantaarnpaal langs een weg staat op de kaart.',
  'De lantaarnpalen langs de weg gaan vanzelf zachter branden.',
  'Het licht van straatlampen wordt gedimd. Elke lantaarnpaal heeft een sensor.',
  'Een boete voor te hard rijden.',
  'Forensische zorg voor wie een straf uitzit.',
];

const index = indexOf(
  goals.map((goal, number) =>
    entrySaying(ids[number] ?? makeAlgorithmId(0), 'Veldwijk', { name: `Proef ${number}`, goal }),
  ),
);

const found = (text: string): readonly number[] =>
  index.search({ ...plain, text }).ids.map((id) => ids.indexOf(id) + 1);

test('of three words or more, what holds most of them answers beside what holds them all', () => {
  const answers = found('lantaarnpaal weg kaart');
  assert.equal(answers[0], 1);
  assert.ok(answers.includes(2), answers.join(', '));
  assert.ok(!answers.includes(4), answers.join(', '));
});

test('two words are wanted both', () => assert.deepEqual(found('lantaarnpaal kaart'), [1]));

test('a term of two words is two words: what is unknown beside it may be missing', () => {
  assert.deepEqual(found('forensic care gobbledygook'), [5]);
  assert.deepEqual(found('boete gobbledygook'), []);
});

test('a quality that nobody knows hides nothing of what is asked beside it, unless it is asked just so', () => {
  for (const text of ['wiebelende lantaarnpaal', 'staat er een belgisch lantaarnpaaltje?'])
    assert.deepEqual(found(text).toSorted(), [1, 2, 3], text);
  assert.deepEqual(found('wiebelende gobbledygook'), []);
  assert.equal(index.search({ ...plain, text: 'wiebelende lantaarnpaal', literal: true }).total, 0);
});

test('words between quotes are wanted, whatever else holds most of the rest', () =>
  assert.deepEqual(found('lantaarnpaal weg "op de kaart"'), [1]));

test('what holds all but words for everything stays found', () => {
  const answers = found('fijn handig lantaarnpaal');
  assert.ok(
    [1, 2, 3].every((number) => answers.includes(number)),
    answers.join(', '),
  );
});

/** Long texts that mention an entrepreneur and reading aloud by the way, beside one about reading aloud to a company. */
const byTheWay =
  'De dienst houdt van alles bij over het hele gebouw en zegt in een brief wat er nog moet gebeuren. '.repeat(12);
const long = indexOf([
  ...Array.from({ length: 14 }, (_, number) =>
    entrySaying(ids[number] ?? makeAlgorithmId(0), 'Veldwijk', {
      name: `Beheer ${number}`,
      goal: `${byTheWay} Ook een ondernemer kan men daar voorlezen. ${byTheWay}`,
    }),
  ),
  entrySaying(ids[14] ?? makeAlgorithmId(0), 'Veldwijk', { name: 'Voorlezen aan een bedrijf' }),
]);

test('what means nearly the same as two words in a title comes before ten texts that mention both by the way', () => {
  const { ids: answers } = long.search({ ...plain, text: 'ondernemer voorlezen' });
  assert.equal(answers[0], ids[14]);
});

test('what only mentions the words is left out behind enough entries that are about them', () => {
  const about = indexOf([
    ...Array.from({ length: 10 }, (_, number) =>
      entrySaying(ids[number] ?? makeAlgorithmId(0), 'Veldwijk', { name: `Lantaarnpaal met sensor ${number}` }),
    ),
    entrySaying(ids[10] ?? makeAlgorithmId(0), 'Veldwijk', {
      name: 'Beheer',
      goal: `${byTheWay} Een lantaarnpaal heeft een sensor. ${byTheWay}`,
    }),
  ]);
  assert.equal(about.search({ ...plain, text: 'lantaarnpaal sensor' }).total, 10);
});

test('what a question is about goes before what is done with it, however rare that is', () => {
  const others = ['Wegen', 'Bruggen', 'Sluizen', 'Dijken', 'Bomen'].map((what) => `${what} staan op een kaart.`);
  const waste = ['Sensoren meten afval op straat.', 'Sensoren meten afval in een park.'];
  const texts = ['Scanners lezen een paspoort.', ...waste, ...others];
  const about = indexOf(
    texts.map((goal, number) =>
      entrySaying(ids[number] ?? makeAlgorithmId(0), 'Veldwijk', { name: `Proef ${number}`, goal }),
    ),
  );
  const order = about
    .search({ ...plain, text: 'mag de gemeente mijn afval scannen?' })
    .ids.map((id) => texts[ids.indexOf(id)] ?? '');
  assert.match(order[0] ?? '', /afval/, order.join(' '));
});
