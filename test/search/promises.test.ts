import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fold } from '#language/fold.ts';
import { isStopWord } from '#language/stop-words.ts';
import { wordsOf } from '#language/words.ts';
import type { AlgorithmId } from '#register/algorithm.ts';
import { type FacetKey, facetKeys } from '#search/facets.ts';
import type { SearchEntry, SearchQuery } from '#search/search.ts';
import { sortOrders } from '#search/search.ts';
import { demoSearchEntries, indexOf, plain, realSearchEntries } from './collections.ts';

// What the search promises, on the entries of the demo and on the real ones.

const real = realSearchEntries();
const collections: readonly (readonly [string, readonly SearchEntry[] | null])[] = [
  ['demo', demoSearchEntries()],
  ['real', real],
];

/** Of the words of the entries one of so many is asked. */
const oneWordOf = 3;

const isSubject = (title: string): boolean => wordsOf(title).length > 0;

for (const [name, entries] of collections) {
  const skip = entries === null ? 'NO FOLDER ../shared BESIDE THE CHECKOUT: NOT TRIED ON REAL ENTRIES' : false;
  const index = indexOf(entries ?? []);
  const all = entries ?? [];

  test(`every entry is found by its own title, before all with another title (${name})`, { skip }, () => {
    const alike = Map.groupBy(all, (entry) => fold(entry.title));
    for (const { id, title } of all.filter((entry) => isSubject(entry.title))) {
      const same = alike.get(fold(title))?.length ?? 0;
      const { ids } = index.search({ ...plain, text: title, pageSize: same });
      assert.ok(ids.includes(id), `${title}: ${ids.join(', ')}`);
    }
  });

  test(`every entry is found by its id, as the first (${name})`, { skip }, () => {
    for (const { id } of all) assert.equal(index.search({ ...plain, text: ` ${id} ` }).ids[0], id);
  });

  test(`a word alone finds every entry that holds it (${name})`, { skip }, () => {
    const holders = new Map<string, Set<string>>();
    for (const { id, texts } of all)
      for (const word of texts.flatMap(({ text }) => wordsOf(text)))
        holders.set(word, (holders.get(word) ?? new Set()).add(id));
    const words = [...holders.keys()].filter((word) => word.length > 2 && !isStopWord(word) && !/\d/.test(word));
    for (const word of words.filter((_, at) => at % oneWordOf === 0)) {
      const { ids } = index.search({ ...plain, text: word, pageSize: all.length, uncounted: true });
      assert.deepEqual(
        [...(holders.get(word) ?? [])].filter((id) => !ids.includes(id as AlgorithmId)),
        [],
        word,
      );
    }
  });

  const texts = ['', 'parkeren', 'gemeente', 'de', 'controle -parkeren', 'aanvraag OF controle', 'burger algoritme'];
  const values = new Map(
    facetKeys.map((key) => [key, [...new Set(all.flatMap((entry) => entry.facets[key]))]] as const),
  );
  const anyChoices = fc
    .uniqueArray(fc.constantFrom(...facetKeys), { maxLength: 3 })
    .chain((keys) =>
      fc.tuple(
        ...keys.map((key) =>
          fc
            .uniqueArray(fc.constantFrom(...(values.get(key) ?? [''])), { minLength: 1, maxLength: 2 })
            .map((chosen) => [key, chosen] as const),
        ),
      ),
    )
    .map((chosen) => Object.fromEntries(chosen) as SearchQuery['choices']);
  const anyQuery: fc.Arbitrary<SearchQuery> = fc.record({
    text: fc.constantFrom(...texts),
    choices: anyChoices,
    includingParts: fc.boolean(),
    sort: fc.constantFrom(...sortOrders),
    alike: fc.boolean(),
    page: fc.constant(1),
    pageSize: fc.integer({ min: Math.ceil(all.length / 20), max: all.length + 5 }),
  });

  test(`the count of a value is the total when it is chosen (${name})`, { skip }, () => {
    fc.assert(
      fc.property(anyQuery, fc.constantFrom(...facetKeys), (query, key: FacetKey) => {
        for (const { value, count } of index.search(query).facets[key].slice(0, 8)) {
          const { total } = index.search({ ...query, choices: { ...query.choices, [key]: [value] } });
          assert.equal(total, count, `${key} ${value}`);
        }
      }),
      { numRuns: 60 },
    );
  });

  test(`the pages together are the whole result, each entry once, in one order (${name})`, { skip }, () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const { ids: whole, total } = index.search({ ...query, pageSize: all.length });
        assert.equal(whole.length, total);
        const pages = Array.from({ length: Math.ceil(total / query.pageSize) + 1 }, (_, page) =>
          index.search({ ...query, page: page + 1 }),
        );
        assert.deepEqual(
          pages.flatMap((page) => page.ids),
          whole,
        );
        assert.ok(pages.every((page) => page.total === total));
        assert.equal(new Set(whole).size, total);
      }),
      { numRuns: 40 },
    );
  });

  test(`without words the newest come first, and stop words are no words (${name})`, { skip }, () => {
    const times = new Map(all.map((entry) => [entry.id, entry.firstPublishedAt]));
    const { ids, total } = index.search({ ...plain, pageSize: all.length });
    assert.equal(total, all.length);
    const inOrder = ids.toSorted((a, b) => -(times.get(a) ?? '').localeCompare(times.get(b) ?? '') || (a < b ? -1 : 1));
    assert.deepEqual(ids, inOrder);
    for (const text of ['de', 'het een of de', 'the', ' ', '""'])
      assert.deepEqual(index.search({ ...plain, text, pageSize: all.length }).ids, ids, text);
  });
}
