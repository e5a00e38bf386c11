import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type FacetKey, facetKeys } from './facets.ts';
import { parseQuery, queryParameters, queryValues, valuesOfFacet } from './query.ts';
import { type SearchQuery, sortOrders } from './search.ts';

const options = { pageSizeDefault: 20, pageSizeMost: 100 };
const parsed = (address: string) => parseQuery(new URLSearchParams(address), options);
const faultNames = (address: string) => parsed(address).faults.map((fault) => fault.name);

test('no parameters ask for everything, most relevant first', () => {
  assert.deepEqual(parsed(''), {
    query: {
      text: '',
      literal: false,
      weak: false,
      choices: {},
      includingParts: false,
      folded: false,
      sort: 'relevantie',
      page: 1,
      pageSize: 20,
    },
    faults: [],
  });
});

test('a repeated facet is a choice of several values, each once', () => {
  const { query, faults } = parsed('thema=wonen&thema=verkeer&thema=wonen&organisatie=gm0363&jaar=2025');
  assert.deepEqual(faults, []);
  assert.deepEqual(query.choices, { thema: ['wonen', 'verkeer'], organisatie: ['gm0363'], jaar: ['2025'] });
});

test('an empty form field is not given', () => {
  const { query, faults } = parsed('zoekterm=&organisatie=&thema=&sorteer=&page=&pageSize=&vouw=');
  assert.deepEqual(faults, []);
  assert.deepEqual(query.choices, {});
});

test('every fault is named, and says what is allowed', () => {
  const { faults } = parsed(
    'zoek=x&thema=wonnen&jaar=25&taal=de&vouw=true&sorteer=datum&page=0&pageSize=101&organisatie=Den%20Haag&status=in-gebruik',
  );
  assert.deepEqual(faults.map((fault) => fault.name).toSorted(), [
    'jaar',
    'organisatie',
    'page',
    'pageSize',
    'sorteer',
    'taal',
    'thema',
    'vouw',
    'zoek',
  ]);
  assert.match(faults.find((fault) => fault.name === 'thema')?.reason ?? '', /wonen/);
  assert.match(faults.find((fault) => fault.name === 'zoek')?.reason ?? '', /zoekterm/);
  assert.match(faults.find((fault) => fault.name === 'sorteer')?.reason ?? '', /nieuwste/);
});

test('a value given twice where one fits is a fault', () => {
  assert.deepEqual(faultNames('page=1&page=2&zoekterm=a&zoekterm=b'), ['zoekterm', 'page']);
});

test('a search term of 300 characters fits and one of 301 does not', () => {
  assert.deepEqual(faultNames(`zoekterm=${'a'.repeat(300)}`), []);
  assert.deepEqual(faultNames(`zoekterm=${'a'.repeat(301)}`), ['zoekterm']);
});

test('numbers written in another way are faults', () => {
  for (const value of ['-1', '1.5', '1e3', '0x10', ' ', 'NaN', '99999999'])
    if (value.trim() !== '') assert.deepEqual(faultNames(`page=${value}`), ['page'], value);
});

const anyChoices = fc.record(
  Object.fromEntries(
    facetKeys.map((key: FacetKey) => [
      key,
      fc.uniqueArray(fc.constantFrom(...(valuesOfFacet(key) ?? ['2024', '2025'])), { minLength: 1, maxLength: 3 }),
    ]),
  ),
  { requiredKeys: [], noNullPrototype: true },
) as fc.Arbitrary<SearchQuery['choices']>;

const anyQuery: fc.Arbitrary<SearchQuery> = fc.record(
  {
    text: fc.string({ maxLength: 100 }).map((text) => text.trim()),
    literal: fc.boolean(),
    weak: fc.boolean(),
    choices: anyChoices,
    includingParts: fc.boolean(),
    folded: fc.boolean(),
    sort: fc.constantFrom(...sortOrders),
    page: fc.integer({ min: 1, max: 5000 }),
    pageSize: fc.integer({ min: 1, max: 100 }),
  },
  { noNullPrototype: true },
);

test('the parameters of a question ask that question', () => {
  fc.assert(
    fc.property(anyQuery, (query) => {
      const parameters = new URLSearchParams();
      for (const [name, value] of Object.entries(queryValues(query, 20))) {
        if (value === null) continue;
        for (const item of Array.isArray(value) ? value : [value]) parameters.append(name, String(item));
      }
      assert.deepEqual(parseQuery(parameters, options), { query, faults: [] });
    }),
  );
});

test('every documented parameter is known', () => {
  for (const name of queryParameters) {
    const { faults } = parsed(`${name}=~`);
    assert.ok(!faults.some((fault) => fault.reason.includes('parameter bestaat niet')), name);
  }
});
