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
