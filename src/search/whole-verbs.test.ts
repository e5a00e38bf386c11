import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeAlgorithmId } from '#register/algorithm.ts';
import { entrySaying, indexOf, plain } from '#test/search/collections.ts';

// A verb that stands apart is read whole, but not where somebody says which words count.

const titles = ['Fietsen weghalen', 'Fietsen op de weg tellen', 'Wie haalt de fietsen weg'];
const ids = titles.map((_, number) => makeAlgorithmId(number + 1));
const index = indexOf(titles.map((name, number) => entrySaying(ids[number] ?? makeAlgorithmId(0), 'Dienst', { name })));

const found = (text: string): readonly (string | undefined)[] =>
  index.search({ ...plain, text }).ids.map((id) => titles[ids.indexOf(id)]);

test('a verb that stands apart is looked for whole', () => {
  assert.equal(found('haal de fietsen weg')[0], 'Fietsen weghalen');
});

test('a word that is left out makes no verb, and stays left out', () => {
  assert.deepEqual(found('haalt gemeente fietsen -weg'), ['Fietsen weghalen']);
});

for (const [open, close] of ['""', '“”', '„”', '«»'])
  test(`words between ${open}${close} are looked for as they are`, () => {
    assert.deepEqual(found(`${open}haalt de fietsen weg${close}`), ['Wie haalt de fietsen weg']);
  });
