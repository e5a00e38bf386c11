import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeAlgorithmId } from '#register/algorithm.ts';
import { entrySaying, indexOf, plain } from '#test/search/collections.ts';
import { makeOrganisationNames } from './organisation-names.ts';
import { planFor } from './plan.ts';
import { makeVocabulary } from './vocabulary.ts';

// A compound that nobody uses is asked as the words it is made of.

const ids = Array.from({ length: 20 }, (_, number) => makeAlgorithmId(number + 1));

const goals = [
  'Inwoners doen een melding over de openbare ruimte.',
  'De straat wordt geveegd.',
  'Een computer leest over degradatie.',
  'Kobaltdegradatie voorspellen, en een vergoeding.',
  'Wie schade heeft krijgt een vergoeding.',
  'Het verkeersinformatiesysteem laat zien waar het druk is.',
  'Fouten in een woning zien.',
];

const index = indexOf(
  goals.map((goal, number) =>
    entrySaying(ids[number] ?? makeAlgorithmId(0), 'Veldwijk', { name: `Proef ${number}`, goal }),
  ),
);

const found = (text: string): readonly number[] =>
  index.search({ ...plain, text }).ids.map((id) => ids.indexOf(id) + 1);

test('the parts of a compound are both met, also by what means the same', () => {
  assert.deepEqual(found('huizenfout'), [7]);
  assert.deepEqual(found('qwertvergoeding'), []);
});

test('where only one of two parts stands, nothing is found', () => {
  assert.deepEqual(found('straatschade'), []);
  assert.deepEqual(found('zebrafout'), []);
});

test('who asks what is done with something finds what is about it', () => {
  const asbestos = ['Asbestmeldingen', 'Woningen', 'Proeven'].map((name, number) =>
    entrySaying(ids[number] ?? makeAlgorithmId(0), 'Veldwijk', {
      name,
      goal: name === 'Proeven' ? 'De inspectie van straten.' : `Een melding over ${name.toLowerCase()}.`,
    }),
  );
  const few = indexOf(asbestos);
  assert.deepEqual(few.search({ ...plain, text: 'asbestinspectie' }).ids, [ids[0]]);
});

test('where few entries hold what is done with something, those about it follow', () => {
  const held = indexOf(
    ['Asbestinspectie', 'Asbest in scholen', 'Scholen'].map((name, number) =>
      entrySaying(ids[number] ?? makeAlgorithmId(0), 'Veldwijk', { name }),
    ),
  );
  assert.deepEqual(held.search({ ...plain, text: 'asbestinspectie' }).ids, [ids[0], ids[1]]);
});

test('typed apart, a compound comes before its parts far from each other', () => {
  const both = indexOf(
    [
      {
        name: 'Overlast',
        goal: 'Meldingen over buren, honden, lawaai, vuil op straat, en ook kapotte kranen met water.',
      },
      {
        name: 'Proef',
        goal: 'Regen, rivieren en riolen: wij meten elke dag hoe groot de kans op wateroverlast in de stad is.',
      },
    ].map((said, number) => entrySaying(ids[number] ?? makeAlgorithmId(0), 'Veldwijk', said)),
  );
  assert.deepEqual(both.search({ ...plain, text: 'water overlast' }).ids, [ids[1], ids[0]]);
});

/** How many parts of a compound are asked of these words. */
const partsIn = (words: string, text: string, isLiteral = false): number => {
  const vocabulary = makeVocabulary();
  for (const word of words.split(' ')) vocabulary.count(vocabulary.add(word), 1);
  const knowledge = { vocabulary, ...makeOrganisationNames(() => true) };
  return planFor(knowledge, text, { isPlain: false, isLiteral }).clauses.filter(({ isPart }) => isPart === true).length;
};

test('of a compound that is asked literally nothing is taken apart', () => {
  assert.equal(partsIn('fouten woning', 'huizenfout'), 2);
  assert.equal(partsIn('fouten woning', 'huizenfout', true), 0);
});

test('a compound that is only what people say is asked as its words when it is asked alone', () => {
  assert.equal(partsIn('raad notulen', 'raadsnotulen'), 2);
  assert.equal(partsIn('raad notulen', 'wie maakt raadsnotulen'), 0);
  assert.equal(partsIn('raad verslag', 'raadsnotulen'), 0);
});

test('a compound that people say for what entries only have to do with is asked as its line', () => {
  assert.equal(partsIn('huis uitzetting', 'huisuitzetting'), 0);
});

test('a compound that is a word of a term beside others stays whole', () => {
  assert.equal(partsIn('verklaring betaling gedrag', 'betalingsgedrag'), 2);
  assert.equal(partsIn('verklaring betaling gedrag', 'verklaring betalingsgedrag'), 0);
});

test('the first of two parts may have three letters, another may not', () => {
  assert.equal(partsIn('gas voorstel', 'gasvoorstel'), 2);
  assert.equal(partsIn('gas voorstel', 'voorstelgas'), 0);
});

test('a short word that people make compounds of is met by what entries call it', () => {
  assert.equal(found('matrixborden')[0], 6);
});
