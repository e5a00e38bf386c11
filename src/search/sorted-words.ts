import { type SavedColumns, saveTexts } from './saved-columns.ts';
import type { Saving } from './saved-form.ts';

/** Words in order, so that those with the same beginning stand together; new ones wait in a small pile. */
export type SortedWords = {
  readonly add: (word: string) => void;
  /** Every word that begins with these letters, in no order. */
  readonly beginningWith: (letters: string) => readonly string[];
  /** Saves the words that are kept, under a name. */
  readonly save: (name: string, isKept: (word: string) => boolean) => Saving;
};

/** The pile is sorted in when it is this long, or a part of what is sorted. */
const shortestPile = 128;
const partOfSorted = 32;
/** So many words are looked at before others have their turn, while the list is saved. */
const wordsAtOnce = 8_192;

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const merged = (left: readonly string[], right: readonly string[]): string[] => {
  const all: string[] = [];
  let next = 0;
  for (const word of left) {
    for (let other = right[next]; other !== undefined && other < word; other = right[next]) {
      all.push(other);
      next += 1;
    }
    all.push(word);
  }
  for (; next < right.length; next += 1) all.push(right[next] ?? '');
  return all;
};

const firstNotBefore = (words: readonly string[], letters: string): number => {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] ?? '') < letters) low = middle + 1;
    else high = middle;
  }
  return low;
};

function* saveWords(
  name: string,
  sorted: readonly string[],
  pile: readonly string[],
  isKept: (word: string) => boolean,
): Saving {
  const kept: string[] = [];
  for (const [index, word] of sorted.entries()) {
    if (isKept(word)) kept.push(word);
    if (index % wordsAtOnce === 0) yield null;
  }
  yield* saveTexts(`${name}.sorted`, kept);
  yield* saveTexts(`${name}.pile`, pile.filter(isKept));
}

/** The list that was saved under a name, or an empty one. Every word may be added once; none is ever taken out. */
export const makeSortedWords = (name = '', saved: SavedColumns | null = null): SortedWords => {
  let sorted: string[] = saved?.texts(`${name}.sorted`) ?? [];
  let pile: string[] = saved?.texts(`${name}.pile`) ?? [];
  return {
    add: (word) => {
      pile.push(word);
      if (pile.length < Math.max(shortestPile, sorted.length / partOfSorted)) return;
      sorted = merged(sorted, pile.toSorted(byCode));
      pile = [];
    },
    beginningWith: (letters) => {
      const found = pile.filter((word) => word.startsWith(letters));
      for (let index = firstNotBefore(sorted, letters); sorted[index]?.startsWith(letters); index += 1)
        found.push(sorted[index] ?? '');
      return found;
    },
    save: (saveName, isKept) => saveWords(saveName, sorted, [...pile], isKept),
  };
};
