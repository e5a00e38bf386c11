/** Words in order, so that those with the same beginning stand together; new ones wait in a small pile. */
export type SortedWords = {
  readonly add: (word: string) => void;
  /** Every word that begins with these letters, in no order. */
  readonly beginningWith: (letters: string) => readonly string[];
};

/** The pile is sorted in when it is this long, or a part of what is sorted. */
const shortestPile = 128;
const partOfSorted = 32;

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

/** An empty list. Every word may be added once; none is ever taken out. */
export const makeSortedWords = (): SortedWords => {
  let sorted: string[] = [];
  let pile: string[] = [];
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
  };
};
