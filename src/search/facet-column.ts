import { grownNumbers } from './growing.ts';
import { type SavedColumns, saveTexts } from './saved-columns.ts';
import type { Saving } from './saved-form.ts';
import type { FacetCount } from './search.ts';

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
  /** How often every value occurs, from how often every set does: most frequent first, then by value; those that do not occur are left out. */
  readonly countsOf: (setCounts: Uint32Array) => readonly FacetCount[];
  /** The values at a place. */
  readonly valuesAt: (place: number) => readonly string[];
  /** Saves the column under a name. */
  readonly save: (name: string) => Saving;
};

/** The number of the set of a place that holds nothing. */
const noSet = 0;

type Content = {
  readonly values: readonly string[];
  readonly members: readonly (readonly number[])[];
  readonly sets: Uint32Array<ArrayBuffer>;
  readonly totals: Uint32Array<ArrayBuffer>;
};

function* saveContent(name: string, { values, members, sets, totals }: Content): Saving {
  yield* saveTexts(`${name}.values`, values);
  yield { name: `${name}.sizes`, column: Uint32Array.from(members, (member) => member.length) };
  yield { name: `${name}.members`, column: Uint32Array.from(members.flat()) };
  yield { name: `${name}.sets`, column: sets };
  yield { name: `${name}.totals`, column: totals };
}

const empty = (): Content => ({
  values: [],
  members: [[]],
  sets: new Uint32Array(64),
  totals: new Uint32Array(64),
});

const savedContent = (name: string, saved: SavedColumns): Content => {
  const all = saved.numbers(`${name}.members`);
  let at = 0;
  const members = Array.from(saved.numbers(`${name}.sizes`), (size) => {
    at += size;
    return [...all.subarray(at - size, at)];
  });
  const [sets, totals] = [saved.numbers(`${name}.sets`), saved.numbers(`${name}.totals`)];
  return { values: saved.texts(`${name}.values`), members, sets, totals };
};

/** A column with what was saved under a name, or an empty one. */
export const makeFacetColumn = (name = '', saved: SavedColumns | null = null): FacetColumn => {
  const content = saved === null ? empty() : savedContent(name, saved);
  const values = [...content.values];
  const members = [...content.members];
  const numbers = new Map(values.map((value, number) => [value, number]));
  const setNumbers = new Map(
    members.flatMap((member, set) => (set === noSet ? [] : [[member.join(' '), set] as const])),
  );
  let { sets, totals } = content;

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

  /** How often every value occurs, by its number. */
  const perValue = (setCounts: Uint32Array): Uint32Array => {
    const counts = new Uint32Array(values.length);
    for (let set = 0; set < setCounts.length; set += 1) {
      const count = setCounts[set] ?? 0;
      if (count > 0) for (const number of members[set] ?? []) counts[number] = (counts[number] ?? 0) + count;
    }
    return counts;
  };

  /** The numbers of all values in the order of the values. */
  let inOrder: readonly number[] = [];
  const numbersInOrder = (): readonly number[] => {
    if (inOrder.length !== values.length)
      inOrder = [...values.keys()].sort((a, b) => ((values[a] ?? '') < (values[b] ?? '') ? -1 : 1));
    return inOrder;
  };

  return {
    put: (place, wanted) => {
      sets = grownNumbers(sets, place + 1);
      move(place, setOf(wanted));
    },
    remove: (place) => move(place, noSet),
    totals: () => totals.subarray(0, members.length),
    valuesAt: (place) => (members[sets[place] ?? noSet] ?? []).map((number) => values[number] ?? ''),
    save: (saveName) =>
      saveContent(saveName, {
        values: [...values],
        members: [...members],
        sets: sets.slice(),
        totals: totals.slice(),
      }),
    sets: () => sets,
    setCount: () => members.length,
    setsWith: (wanted) => {
      const chosen = new Set(wanted.flatMap((value) => numbers.get(value) ?? []));
      return Uint8Array.from(members, (member) => (member.some((number) => chosen.has(number)) ? 1 : 0));
    },
    countsOf: (setCounts) => {
      const counts = perValue(setCounts);
      const found: FacetCount[] = [];
      for (const number of numbersInOrder()) {
        const count = counts[number] ?? 0;
        if (count > 0) found.push({ value: values[number] ?? '', count });
      }
      return found.sort((a, b) => b.count - a.count);
    },
  };
};
