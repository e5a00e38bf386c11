import { grownFloats } from './growing.ts';
import { lowest } from './top.ts';

/** A result in the order of the ranks, each of which occurs once: places and their ranks, so many of both. */
export type Ranked = { readonly places: Uint32Array; readonly ranks: Float64Array; readonly count: number };

/** A page of folded results: the place of each, the other places of its fold, best first, and how many results there are. */
export type FoldedPage = {
  readonly places: readonly number[];
  readonly also: readonly (readonly number[])[];
  readonly total: number;
};

type FoldsOfPlaces = { readonly at: (place: number) => number; readonly end: () => number };

const noFold = 0;

/** What takes a page out of a result when every fold is one result, standing where its best entry stands. */
export const makeFolder = (folds: FoldsOfPlaces) => {
  let best = new Float64Array(64);
  let firsts = new Float64Array(64);

  /** The rank of the entry that an entry stands with. */
  const standsAt = (place: number, rank: number): number => {
    const fold = folds.at(place);
    return fold === noFold ? rank : (best[fold] ?? rank);
  };

  const keepBest = ({ places, ranks, count }: Ranked): void => {
    best = grownFloats(best, folds.end());
    best.fill(Number.POSITIVE_INFINITY, 0, folds.end());
    for (let index = 0; index < count; index += 1) {
      const fold = folds.at(places[index] ?? 0);
      best[fold] = Math.min(best[fold] ?? 0, ranks[index] ?? 0);
    }
  };

  /** Puts the ranks of the results in firsts, and answers how many there are. */
  const keepFirsts = ({ places, ranks, count }: Ranked): number => {
    firsts = grownFloats(firsts, count);
    let total = 0;
    for (let index = 0; index < count; index += 1) {
      const rank = ranks[index] ?? 0;
      if (standsAt(places[index] ?? 0, rank) !== rank) continue;
      firsts[total] = rank;
      total += 1;
    }
    return total;
  };

  /** The places that stand at each of these ranks, best first. */
  const placesAt = ({ places, ranks, count }: Ranked, page: readonly number[]): readonly (readonly number[])[] => {
    const [low, high] = [page[0] ?? 0, page.at(-1) ?? -1];
    const members = page.map((): { readonly place: number; readonly rank: number }[] => []);
    for (let index = 0; index < count; index += 1) {
      const [place, rank] = [places[index] ?? 0, ranks[index] ?? 0];
      const first = standsAt(place, rank);
      if (first >= low && first <= high) members[page.indexOf(first)]?.push({ place, rank });
    }
    return members.map((some) => some.toSorted((one, two) => one.rank - two.rank).map(({ place }) => place));
  };

  return (ranked: Ranked, from: number, to: number): FoldedPage => {
    keepBest(ranked);
    const total = keepFirsts(ranked);
    const members = placesAt(ranked, [...lowest(firsts.subarray(0, total), from, to)]);
    return { places: members.map(([first = 0]) => first), also: members.map(([, ...others]) => others), total };
  };
};
