import { grownNumbers } from './growing.ts';

/**
 * The values of one facet for every place. Places with the same values share a set of values, so a column holds one number per
 * place, counting is adding one per place, and a choice is looked up per set.
 */
export type FacetColumn = {
  readonly put: (place: number, values: readonly string[]) => void;
  readonly remove: (place: number) => void;
  /** How many places have each set. It may not be kept. */
  readonly totals: () => Uint32Array;
  /** The number of the set of values at every place; 0 where there is none. */
  readonly sets: () => Uint32Array;
  /** How many sets there are; numbers run from 0. */
  readonly setCount: () => number;
  /** For every set 1 when it holds one of these values, else 0. */
  readonly setsWith: (values: readonly string[]) => Uint8Array;
  /** How often every value occurs, from how often every set does; values that do not occur are left out. */
  readonly countsOf: (setCounts: Uint32Array) => ReadonlyMap<string, number>;
};

/** The number of the set of a place that holds nothing. */
const noSet = 0;

/** An empty column. */
export const makeFacetColumn = (): FacetColumn => {
  const values: string[] = [];
  const numbers = new Map<string, number>();
  const members: (readonly number[])[] = [[]];
  const setNumbers = new Map<string, number>();
  let sets = new Uint32Array(64);
  let totals = new Uint32Array(64);

  const numberOf = (value: string): number => {
    const known = numbers.get(value);
    if (known !== undefined) return known;
    numbers.set(value, values.length);
    values.push(value);
    return values.length - 1;
  };

  const setOf = (wanted: readonly string[]): number => {
    const member = [...new Set(wanted)].map(numberOf);
    const key = member.join(' ');
    const known = setNumbers.get(key);
    if (known !== undefined) return known;
    setNumbers.set(key, members.length);
    members.push(member);
    return members.length - 1;
  };

  const move = (place: number, set: number): void => {
    const before = sets[place] ?? noSet;
    totals = grownNumbers(totals, members.length);
    if (before !== noSet) totals[before] = (totals[before] ?? 0) - 1;
    if (set !== noSet) totals[set] = (totals[set] ?? 0) + 1;
    sets[place] = set;
  };

  return {
    put: (place, wanted) => {
      sets = grownNumbers(sets, place + 1);
      move(place, setOf(wanted));
    },
    remove: (place) => move(place, noSet),
    totals: () => totals.subarray(0, members.length),
    sets: () => sets,
    setCount: () => members.length,
    setsWith: (wanted) => {
      const chosen = new Set(wanted.flatMap((value) => numbers.get(value) ?? []));
      return Uint8Array.from(members, (member) => (member.some((number) => chosen.has(number)) ? 1 : 0));
    },
    countsOf: (setCounts) => {
      const counts = new Uint32Array(values.length);
      members.forEach((member, set) => {
        for (const number of member) counts[number] = (counts[number] ?? 0) + (setCounts[set] ?? 0);
      });
      return new Map(values.flatMap((value, number) => (counts[number] ? [[value, counts[number]] as const] : [])));
    },
  };
};
