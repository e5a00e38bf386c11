import type { Places } from './filter.ts';
import { grownFloats } from './growing.ts';

/** Places that have an order among them. */
export type Ordered = Places & {
  /** The places in order, from a number up to but not including another. */
  readonly best: (from: number, to: number) => readonly number[];
  /** Of two of the places, by where they are among them, the best has the lowest. */
  readonly rankAt: (index: number) => number;
};

/** A page of folded results: the place of each, the other places of its fold, best first, and how many results there are. */
export type FoldedPage = {
  readonly places: readonly number[];
  readonly also: readonly (readonly number[])[];
  readonly total: number;
};

type FoldsOfPlaces = {
  /** The fold at a place when it holds more entries; else 0. */
  readonly sharedAt: (place: number) => number;
  readonly end: () => number;
};

const noFold = 0;

/** What takes a page out of a result when every fold is one result, standing where its best entry stands. */
export const makeFolder = (folds: FoldsOfPlaces) => {
  /** The number of the walk, and per fold that of the last walk that came by it: nothing is wiped for the next question. */
  let walk = 0;
  let walkedIn = new Float64Array(64);

  const begin = (): void => {
    walk += 1;
    walkedIn = grownFloats(walkedIn, folds.end());
  };

  /** True when this walk did not come by the fold at this place before. */
  const isFirst = (place: number): boolean => {
    const fold = folds.sharedAt(place);
    if (fold === noFold) return true;
    if (walkedIn[fold] === walk) return false;
    walkedIn[fold] = walk;
    return true;
  };

  const countResults = ({ places, count }: Places): number => {
    begin();
    let total = 0;
    for (let index = 0; index < count; index += 1) if (isFirst(places[index] ?? 0)) total += 1;
    return total;
  };

  /** The best place of each of the first results: as many places are looked at as it takes. */
  const firstsOf = (ordered: Ordered, wanted: number): readonly number[] => {
    for (let most = 2 * wanted; ; most *= 2) {
      begin();
      const firsts = ordered.best(0, most).filter(isFirst);
      if (firsts.length >= wanted || most >= ordered.count) return firsts.slice(0, wanted);
    }
  };

  /** Every place of the folds at these places, best first. */
  const membersOf = ({ places, count, rankAt }: Ordered, heads: readonly number[]): readonly (readonly number[])[] => {
    begin();
    const members = new Map<number, { readonly place: number; readonly rank: number }[]>();
    for (const place of heads) if (isFirst(place)) members.set(folds.sharedAt(place), []);
    members.delete(noFold);
    for (let index = 0; index < count && members.size > 0; index += 1) {
      const place = places[index] ?? 0;
      const fold = folds.sharedAt(place);
      if (fold !== noFold && walkedIn[fold] === walk) members.get(fold)?.push({ place, rank: rankAt(index) });
    }
    return heads.map((head) => {
      const some = members.get(folds.sharedAt(head)) ?? [];
      return some.toSorted((one, two) => one.rank - two.rank).map(({ place }) => place);
    });
  };

  return (ordered: Ordered, from: number, to: number): FoldedPage => {
    const total = countResults(ordered);
    const heads = from < total ? firstsOf(ordered, to).slice(from) : [];
    return { places: heads, also: membersOf(ordered, heads).map(([, ...others]) => others), total };
  };
};
