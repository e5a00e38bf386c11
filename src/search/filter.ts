import type { EntryTable } from './entry-table.ts';
import type { FacetColumn } from './facet-column.ts';
import { type FacetKey, facetKeys } from './facets.ts';
import { grownBytes, grownNumbers } from './growing.ts';
import type { FacetCount, SearchQuery, SearchResult } from './search.ts';

type Facet = {
  /** From 1. */
  readonly number: number;
  readonly key: FacetKey;
  readonly column: FacetColumn;
  readonly sets: Uint32Array;
  readonly counts: Uint32Array;
  readonly chosen: readonly string[];
};

/** Filters places by the choices of a question and counts the values of every facet on the way. */
export type Filter = {
  /** True when the place fits every choice. Counts it for each facet in which it fits all other choices. */
  readonly passes: (place: number) => boolean;
  /** The same without counting it. */
  readonly fits: (place: number) => boolean;
  /** The counts of all places seen, asked for once, without the choice in the facet itself; most frequent first. */
  readonly counts: () => SearchResult['facets'];
  /** True when nothing is chosen: every place passes, and countsOfAll are the counts of all places there are. */
  readonly isOpen: boolean;
  readonly countsOfAll: () => SearchResult['facets'];
};

const columnOf = (table: EntryTable, key: FacetKey, query: SearchQuery): FacetColumn =>
  key === 'organisatie' && query.includingParts ? table.lines : table.columns[key];

/** The counts of a facet; a choice that does not occur is told too, after all that do. */
const countsOf = ({ column, chosen }: Facet, counts: Uint32Array): readonly FacetCount[] => {
  const found = column.countsOf(counts);
  if (chosen.length === 0) return found;
  const missing = new Set(chosen).difference(new Set(found.map(({ value }) => value)));
  return [...found, ...[...missing].sort().map((value) => ({ value, count: 0 }))];
};

/** A filter for the choices of a question. */
export const makeFilter = (table: EntryTable, query: SearchQuery): Filter => {
  const all: readonly Facet[] = facetKeys.map((key, index) => {
    const column = columnOf(table, key, query);
    const counts = new Uint32Array(column.setCount());
    return { number: index + 1, key, column, sets: column.sets(), counts, chosen: query.choices[key] ?? [] };
  });
  const choosing = all
    .filter((facet) => facet.chosen.length > 0)
    .map(({ number, sets, column, chosen }) => ({ number, sets, allowed: column.setsWith(chosen) }));

  /** The places that were seen and count in some facet: in all of them (0), or only in the one with this number. */
  let seen = new Uint32Array(1024);
  let onlyIn = new Uint8Array(1024);
  let seenCount = 0;
  const note = (place: number, only: number): void => {
    if (seenCount === seen.length) {
      seen = grownNumbers(seen, seenCount + 1);
      onlyIn = grownBytes(onlyIn, seen.length);
    }
    seen[seenCount] = place;
    onlyIn[seenCount] = only;
    seenCount += 1;
  };

  /** The number of the one facet whose choice the place does not fit; 0 when it fits all, 'several' when it misses more. */
  const missed = (place: number): number | 'several' => {
    let only = 0;
    for (const { number, sets, allowed } of choosing) {
      if (allowed[sets[place] ?? 0] === 1) continue;
      if (only !== 0) return 'several';
      only = number;
    }
    return only;
  };

  /** Counts facet by facet: one column and its counts at a time stay near the processor. */
  const countSeen = ({ counts, sets, number }: Facet): Uint32Array => {
    for (let index = 0; index < seenCount; index += 1) {
      const only = onlyIn[index] ?? 0;
      if (only !== 0 && only !== number) continue;
      const set = sets[seen[index] ?? 0] ?? 0;
      counts[set] = (counts[set] ?? 0) + 1;
    }
    return counts;
  };

  return {
    passes: (place) => {
      const only = missed(place);
      if (only === 'several') return false;
      if (query.uncounted !== true) note(place, only);
      return only === 0;
    },
    fits: (place) => missed(place) === 0,
    counts: () => byKey(all, (facet) => (query.uncounted === true ? [] : countsOf(facet, countSeen(facet)))),
    isOpen: choosing.length === 0,
    countsOfAll: () => byKey(all, (facet) => (query.uncounted === true ? [] : countsOf(facet, facet.column.totals()))),
  };
};

const byKey = (all: readonly Facet[], counts: (facet: Facet) => readonly FacetCount[]): SearchResult['facets'] =>
  Object.fromEntries(all.map((facet) => [facet.key, counts(facet)])) as unknown as SearchResult['facets'];
