import type { EntryTable } from './entry-table.ts';
import type { FacetColumn } from './facet-column.ts';
import { type FacetKey, facetKeys } from './facets.ts';
import { grownNumbers } from './growing.ts';
import type { FacetCount, SearchQuery, SearchResult } from './search.ts';

/** The first so many of these places. */
export type Places = { readonly places: Uint32Array; readonly count: number };

type Facet = {
  readonly key: FacetKey;
  readonly column: FacetColumn;
  readonly sets: Uint32Array;
  readonly counts: Uint32Array;
  readonly chosen: readonly string[];
  /** For every set 1 when it fits the choice. */
  readonly allowed: Uint8Array;
};

/** Filters places by the choices of a question and counts the values of every facet. */
export type Filter = {
  /** Keeps those of these places that fit every choice, beside what it kept before, and counts those that fit all but one. */
  readonly take: (candidates: Places) => void;
  /** What it kept, in the order in which it was taken; valid until the next filter. */
  readonly kept: () => Places;
  /** The counts of all places taken so far, without the choice in the facet itself; most frequent first. */
  readonly counts: () => SearchResult['facets'];
  /** True when nothing is chosen: every place passes, and countsOfAll are the counts of all places there are. */
  readonly isOpen: boolean;
  readonly countsOfAll: () => SearchResult['facets'];
};

const columnOf = (table: EntryTable, key: FacetKey, query: SearchQuery): FacetColumn =>
  key === 'organisatie' && query.includingParts ? table.lines : table.columns[key];

const nothingAllowed = new Uint8Array(0);

const facetOf = (table: EntryTable, key: FacetKey, query: SearchQuery): Facet => {
  const column = columnOf(table, key, query);
  const chosen = query.choices[key] ?? [];
  const counts = new Uint32Array(column.setCount());
  const allowed = chosen.length === 0 ? nothingAllowed : column.setsWith(chosen);
  return { key, column, sets: column.sets(), counts, chosen, allowed };
};

/** The counts of a facet; a choice that does not occur is told too, after all that do. */
const countsOf = ({ column, chosen }: Facet, counts: Uint32Array): readonly FacetCount[] => {
  const found = column.countsOf(counts);
  if (chosen.length === 0) return found;
  const missing = new Set(chosen).difference(new Set(found.map(({ value }) => value)));
  return [...found, ...[...missing].sort().map((value) => ({ value, count: 0 }))];
};

/** Counts the values of a facet at these places, beside what was counted before: one column and its counts at a time stay near the processor. */
const countAt = ({ counts: before, sets }: Facet, { places, count }: Places): Uint32Array => {
  const counts = before.slice();
  for (let index = 0; index < count; index += 1) {
    const set = sets[places[index] ?? 0] ?? 0;
    counts[set] = (counts[set] ?? 0) + 1;
  }
  return counts;
};

const countOne = (facet: Facet | undefined, place: number): void => {
  if (facet === undefined) return;
  const set = facet.sets[place] ?? 0;
  facet.counts[set] = (facet.counts[set] ?? 0) + 1;
};

const fitsAll = -1;
const missesSeveral = -2;

/** The number of the one facet whose choice the place does not fit. */
const missedBy = (choosing: readonly Facet[], place: number): number => {
  let only = fitsAll;
  for (let number = 0; number < choosing.length; number += 1) {
    const facet = choosing[number];
    if (facet === undefined || facet.allowed[facet.sets[place] ?? 0] === 1) continue;
    if (only !== fitsAll) return missesSeveral;
    only = number;
  }
  return only;
};

/** What makes a filter for the choices of a question, with room that the next filter uses again. */
export const makeFilters = (table: EntryTable) => {
  let kept = new Uint32Array(1024);

  return (query: SearchQuery): Filter => {
    const all = facetKeys.map((key) => facetOf(table, key, query));
    const choosing = all.filter(({ chosen }) => chosen.length > 0);
    let keptCount = 0;

    const keep = (place: number): void => {
      kept[keptCount] = place;
      keptCount += 1;
    };

    /** Keeps the places that fit all of several choices; one that fits all but one counts in the facet of that one only. */
    const takeBySeveral = ({ places, count }: Places): void => {
      for (let index = 0; index < count; index += 1) {
        const place = places[index] ?? 0;
        const missed = missedBy(choosing, place);
        if (missed === fitsAll) keep(place);
        else if (missed !== missesSeveral) countOne(choosing[missed], place);
      }
    };

    /** The same for one choice, as on most pages, where only the status is chosen. */
    const takeByOne = ({ sets, allowed, counts }: Facet, { places, count }: Places): void => {
      for (let index = 0; index < count; index += 1) {
        const place = places[index] ?? 0;
        const set = sets[place] ?? 0;
        if (allowed[set] === 1) keep(place);
        else counts[set] = (counts[set] ?? 0) + 1;
      }
    };

    const keptPlaces = (): Places => ({ places: kept, count: keptCount });

    const countsBy = (count: (facet: Facet) => Uint32Array): SearchResult['facets'] =>
      Object.fromEntries(
        all.map((facet) => [facet.key, query.uncounted === true ? [] : countsOf(facet, count(facet))]),
      ) as unknown as SearchResult['facets'];

    return {
      take: (candidates) => {
        const { places, count } = candidates;
        kept = grownNumbers(kept, keptCount + count);
        const [first, ...others] = choosing;
        if (first === undefined) {
          kept.set(places.subarray(0, count), keptCount);
          keptCount += count;
        } else if (others.length === 0) takeByOne(first, candidates);
        else takeBySeveral(candidates);
      },
      kept: keptPlaces,
      counts: () => countsBy((facet) => countAt(facet, keptPlaces())),
      isOpen: choosing.length === 0,
      countsOfAll: () => countsBy(({ column }) => column.totals()),
    };
  };
};
