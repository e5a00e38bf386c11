import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeAlgorithmId } from '#register/algorithm.ts';
import { entrySaying, indexOf, plain } from '#test/search/collections.ts';

// Who asks what a kind of public body does wants the entries of such a body before others that say as much of the subject.

const organisations = [
  'Gemeente Waterhoven',
  'Provincie Merenland',
  'Wetterskip Merenland',
  'Autoriteit Toezicht Markten',
];
const ids = organisations.map((_, number) => makeAlgorithmId(number + 1));
const index = indexOf(
  organisations.map((organisation, number) =>
    entrySaying(ids[number] ?? makeAlgorithmId(0), organisation, {
      name: 'Brieven sorteren',
      goal: 'Brieven sorteren.',
    }),
  ),
);

const firstOf = (text: string): string | undefined => {
  const [first] = index.search({ ...plain, text }).ids;
  return first === undefined ? undefined : organisations[ids.indexOf(first)];
};

for (const [text, organisation] of [
  ['hoe sorteert de gemeente brieven', 'Gemeente Waterhoven'],
  ['worden brieven aan de provincie gesorteerd', 'Provincie Merenland'],
  ['hoe gaat het sorteren van brieven bij waterschappen', 'Wetterskip Merenland'],
  ['welke toezichthouder sorteert brieven', 'Autoriteit Toezicht Markten'],
] as const)
  test(`"${text}" is asked of ${organisation} first`, () => assert.equal(firstOf(text), organisation));

test('the others still answer', () => {
  assert.equal(index.search({ ...plain, text: 'hoe worden brieven bij de gemeente gesorteerd' }).total, 4);
});

test('a body is found by its abbreviation, the name it had before and what people call it', () => {
  const bodies = [
    'Omgevingsdienst Noordzeekanaalgebied',
    'Waterschap Amstel, Gooi en Vecht',
    'Nederlands Instituut Publieke Veiligheid',
    'Rijksinspectie Digitale Infrastructuur (RDI)',
  ];
  const ids = bodies.map((_, number) => makeAlgorithmId(number + 900));
  const index = indexOf(
    bodies.map((body, number) => entrySaying(ids[number] ?? makeAlgorithmId(0), body, { name: 'Anonimiseren' })),
  );
  const foundBy = (text: string) => index.search({ ...plain, text }).ids;
  assert.deepEqual(foundBy('odnzkg'), [ids[0]]);
  assert.deepEqual(foundBy('waternet'), [ids[1]]);
  assert.deepEqual(foundBy('instituut fysieke veiligheid'), [ids[2]]);
  assert.deepEqual(foundBy('agentschap telecom'), [ids[3]]);
});
