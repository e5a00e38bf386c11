import { areAlike, areSketchesAlike, type Likeness, sketchLength } from '#register/likeness.ts';
import { makeBuckets } from './buckets.ts';
import { grownBytes, grownFloats, grownNumbers } from './growing.ts';
import { type SavedColumns, saveTexts } from './saved-columns.ts';
import type { SavedPart, Saving } from './saved-form.ts';

/**
 * Which entries are one to a reader. Each entry is in one fold; a fold holds entries of different organisations that are like the
 * entry it began with. An entry joins the oldest fold that it can join, so that exactly the same texts always meet.
 */
export type Folds = {
  /** The number of the fold at a place, from 1; 0 for an entry that is like no other. */
  readonly at: (place: number) => number;
  /** The same where the fold holds more entries; 0 for an entry that is alone in its fold too. */
  readonly sharedAt: (place: number) => number;
  /** Every number of a fold is below this. */
  readonly end: () => number;
  /** Puts the entry of an organisation (a number) in its fold; without a likeness it is like no other. */
  readonly put: (place: number, organisation: number, likeness: Likeness | undefined) => void;
  readonly remove: (place: number) => void;
  /** The places of the entries whose fold began with nearly this purpose or this product, in no order. */
  readonly near: (likeness: Likeness) => readonly number[];
  readonly save: () => Saving;
};

/** Two purposes of a likeness of 0.8 have, in 996 of 1,000 cases, one of these pieces of their sketches in common. */
const pieces = 16;
const pieceLength = 3;
/** So many folds are looked at for one entry: a text that one organisation publishes a thousand times costs no more. */
const mostLookedAt = 256;
/** There are fewer organisations than this, so that a fold and an organisation fit in one number. */
const organisationRange = 2 ** 21;

/** A key for every piece of the sketch and one for the product. What is not said gets a key of this entry only. */
const keysOf = (purpose: Uint8Array, product: number, alone: number): Uint32Array => {
  const keys = new Uint32Array(pieces + 1);
  for (let piece = 0; piece < pieces; piece += 1) {
    let key = piece + 1;
    for (let at = 0; at < pieceLength; at += 1) key = key * 256 + (purpose[piece * pieceLength + at] ?? 0);
    keys[piece] = purpose.length === 0 ? alone : Math.imul(key, 0x85ebca77);
  }
  keys[pieces] = product === 0 ? alone : product;
  return keys;
};

function* saveFolds(parts: readonly SavedPart[], titles: Saving): Saving {
  yield* parts;
  yield* titles;
}

/** The folds that were saved, or none. */
export const makeFolds = (saved: SavedColumns | null = null): Folds => {
  let folds = saved?.numbers('folds.at') ?? new Uint32Array(64);
  let organisations = saved?.numbers('folds.organisations') ?? new Uint32Array(64);
  /** Per fold: how many entries are in it, when it began, and the likeness of the entry it began with. */
  let sizes = saved?.numbers('folds.sizes') ?? new Uint32Array(64);
  let begun = saved?.floats('folds.begun') ?? new Float64Array(64);
  let purposes = saved?.bytes('folds.purposes') ?? new Uint8Array(64 * sketchLength);
  const titles = saved?.texts('folds.titles') ?? [''];
  let products = saved?.numbers('folds.products') ?? new Uint32Array(64);
  let count = begun.reduce((most, at) => Math.max(most, at), 0);
  const free: number[] = [];
  const taken = new Set<number>();
  /** The number of the search for a fold, and of the last one that looked at each fold. */
  let search = 0;
  let lookedAt = new Float64Array(64);
  const buckets = makeBuckets(pieces + 1, titles.length);

  const pairOf = (fold: number, organisation: number): number => fold * organisationRange + organisation;
  const holds = (fold: number, organisation: number): boolean => taken.has(pairOf(fold, organisation));

  const purposeOf = (fold: number): Uint8Array => {
    const purpose = purposes.subarray(fold * sketchLength, (fold + 1) * sketchLength);
    return purpose.some((byte) => byte !== 0) ? purpose : new Uint8Array(0);
  };
  const keysOfFold = (fold: number): Uint32Array => keysOf(purposeOf(fold), products[fold] ?? 0, fold);
  const likenessOf = (fold: number): Likeness => ({
    title: titles[fold] ?? '',
    purpose: purposeOf(fold),
    product: products[fold] ?? 0,
  });

  for (let fold = 1; fold < titles.length; fold += 1) {
    if ((sizes[fold] ?? 0) > 0) buckets.add(fold, keysOfFold(fold));
    else free.push(fold);
  }
  folds.forEach((fold, place) => {
    if (fold !== 0) taken.add(pairOf(fold, organisations[place] ?? 0));
  });

  /** Whether a fold could be one with this entry; what it costs to be sure is only paid for these. */
  const isNear = (fold: number, { purpose, product }: Likeness): boolean =>
    (product !== 0 && products[fold] === product) ||
    (purpose.length > 0 && areSketchesAlike(purposes, fold * sketchLength, purpose));

  /** Shows the folds that have a piece in common with a likeness, each once, until enough were looked at. */
  const visit = ({ purpose, product }: Likeness, show: (fold: number) => void): void => {
    let seen = 0;
    search += 1;
    lookedAt = grownFloats(lookedAt, titles.length);
    const look = (fold: number): boolean => {
      if (lookedAt[fold] === search) return false;
      lookedAt[fold] = search;
      seen += 1;
      show(fold);
      return seen >= mostLookedAt;
    };
    for (const key of keysOf(purpose, product, 0)) {
      if (key !== 0) buckets.visit(key, look);
      if (seen >= mostLookedAt) break;
    }
  };

  /** The oldest fold that this entry can join; 0 when there is none. */
  const foldFor = (likeness: Likeness, organisation: number): number => {
    let found = 0;
    visit(likeness, (fold) => {
      const isOlder = found === 0 || (begun[fold] ?? 0) < (begun[found] ?? 0);
      if (isOlder && isNear(fold, likeness) && areAlike(likenessOf(fold), likeness) && !holds(fold, organisation))
        found = fold;
    });
    return found;
  };

  const near = (likeness: Likeness): readonly number[] => {
    const found = new Set<number>();
    visit(likeness, (fold) => {
      if (isNear(fold, likeness)) found.add(fold);
    });
    if (found.size === 0) return [];
    const places: number[] = [];
    folds.forEach((fold, place) => {
      if (found.has(fold)) places.push(place);
    });
    return places;
  };

  const begin = ({ title, purpose, product }: Likeness): number => {
    const fold = free.pop() ?? titles.length;
    count += 1;
    begun = grownFloats(begun, fold + 1);
    purposes = grownBytes(purposes, (fold + 1) * sketchLength);
    products = grownNumbers(products, fold + 1);
    begun[fold] = count;
    titles[fold] = title;
    products[fold] = product;
    purposes.fill(0, fold * sketchLength, (fold + 1) * sketchLength);
    purposes.set(purpose, fold * sketchLength);
    buckets.add(fold, keysOfFold(fold));
    return fold;
  };

  const leave = (place: number): void => {
    const fold = folds[place] ?? 0;
    if (fold === 0) return;
    taken.delete(pairOf(fold, organisations[place] ?? 0));
    sizes[fold] = (sizes[fold] ?? 0) - 1;
    folds[place] = 0;
    if (sizes[fold] !== 0) return;
    buckets.remove(fold, keysOfFold(fold));
    purposes.fill(0, fold * sketchLength, (fold + 1) * sketchLength);
    titles[fold] = '';
    products[fold] = 0;
    free.push(fold);
  };

  return {
    at: (place) => folds[place] ?? 0,
    sharedAt: (place) => {
      const fold = folds[place] ?? 0;
      return (sizes[fold] ?? 0) > 1 ? fold : 0;
    },
    end: () => titles.length,
    put: (place, organisation, likeness) => {
      folds = grownNumbers(folds, place + 1);
      organisations = grownNumbers(organisations, place + 1);
      leave(place);
      if (likeness === undefined) return;
      const fold = foldFor(likeness, organisation) || begin(likeness);
      sizes = grownNumbers(sizes, fold + 1);
      sizes[fold] = (sizes[fold] ?? 0) + 1;
      folds[place] = fold;
      organisations[place] = organisation;
      taken.add(pairOf(fold, organisation));
    },
    remove: leave,
    near,
    save: () =>
      saveFolds(
        [
          { name: 'folds.at', column: folds.slice() },
          { name: 'folds.organisations', column: organisations.slice() },
          { name: 'folds.sizes', column: sizes.slice() },
          { name: 'folds.begun', column: begun.slice() },
          { name: 'folds.purposes', column: purposes.slice() },
          { name: 'folds.products', column: products.slice() },
        ],
        saveTexts('folds.titles', [...titles]),
      ),
  };
};
