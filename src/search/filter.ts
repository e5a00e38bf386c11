import type { EntryTable } from './entry-table.ts';
import type { FacetColumn } from './facet-column.ts';
import { type FacetKey, facetKeys } from './facets.ts';
import type { FacetCount, SearchQuery, SearchResult } from './search.ts';

type Facet = {
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
  /** The counts of all places seen, without the choice in the facet itself; most frequent first. */
  readonly counts: () => SearchResult['facets'];
  /** True when nothing is chosen: every place passes, and countsOfAll are the counts of all places there are. */
  readonly isOpen: boolean;
  readonly countsOfAll: () => SearchResult['facets'];
};

const columnOf = (table: EntryTable, key: FacetKey, query: SearchQuery): FacetColumn =>
  key === 'organisatie' && query.includingParts ? table.lines : table.columns[key];

const countsOf = ({ column, chosen }: Facet, counts: Uint32Array): readonly FacetCount[] => {
  const found = column.countsOf(counts);
  const all = new Map([...chosen.map((value) => [value, 0] as const), ...found]);
  return [...all]
    .map(([value, count]) => ({ value, count }))
    .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
};

/** A filter for the choices of a question. */
export const makeFilter = (table: EntryTable, query: SearchQuery): Filter => {
  const all: readonly Facet[] = facetKeys.map((key) => {
    const column = columnOf(table, key, query);
    const counts = new Uint32Array(column.setCount());
    return { key, column, sets: column.sets(), counts, chosen: query.choices[key] ?? [] };
  });
  const choosing = all
    .filter((facet) => facet.chosen.length > 0)
    .map((facet) => ({ facet, allowed: facet.column.setsWith(facet.chosen) }));

  const count = ({ counts, sets }: Facet, place: number): void => {
    const set = sets[place] ?? 0;
    counts[set] = (counts[set] ?? 0) + 1;
  };

  /** The one facet whose choice the place does not fit; null when it fits all, 'several' when it misses more. */
  const missed = (place: number): Facet | null | 'several' => {
    let only: Facet | null = null;
    for (const { facet, allowed } of choosing) {
      if (allowed[facet.sets[place] ?? 0] === 1) continue;
      if (only !== null) return 'several';
      only = facet;
    }
    return only;
  };

  return {
    passes: (place) => {
      const only = missed(place);
      if (only === 'several') return false;
      if (only !== null) {
        count(only, place);
        return false;
      }
      for (const facet of all) count(facet, place);
      return true;
    },
    counts: () => byKey(all, (facet) => countsOf(facet, facet.counts)),
    isOpen: choosing.length === 0,
    countsOfAll: () => byKey(all, (facet) => countsOf(facet, facet.column.totals())),
  };
};

const byKey = (all: readonly Facet[], counts: (facet: Facet) => readonly FacetCount[]): SearchResult['facets'] =>
  Object.fromEntries(all.map((facet) => [facet.key, counts(facet)])) as unknown as SearchResult['facets'];
