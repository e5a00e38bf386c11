/**
 * An unchanging part of the index: for every word in it (in order of number) the places of the entries that hold it and the
 * impact there. A posting counts only while the entry at that place still has this segment as its home.
 */
export type Segment = {
  readonly id: number;
  readonly words: Uint32Array;
  /** starts[n] to starts[n + 1] are the postings of words[n]. */
  readonly starts: Uint32Array;
  readonly places: Uint32Array;
  readonly impacts: Uint8Array;
  /** How many entries it was made of. */
  readonly made: number;
  /** How many of them still have it as their home. */
  live: number;
  /** One more than where a word stands, by its number from that of the first word on; made when a word is first looked for. */
  lookup: Uint32Array | null;
};

/** In so few words one is found as quickly without a table. */
const fewWords = 64;

const makeLookup = (words: Uint32Array): Uint32Array => {
  const first = words[0] ?? 0;
  const lookup = new Uint32Array((words.at(-1) ?? 0) - first + 1);
  for (let at = 0; at < words.length; at += 1) lookup[(words[at] ?? 0) - first] = at + 1;
  return lookup;
};

/** The segment of one entry. */
export const segmentOfEntry = (id: number, place: number, words: Uint32Array, impacts: Uint8Array): Segment => ({
  id,
  words,
  starts: Uint32Array.from({ length: words.length + 1 }, (_, index) => index),
  places: new Uint32Array(words.length).fill(place),
  impacts,
  made: 1,
  live: 1,
  lookup: null,
});

/** Where a word stands in a segment, or -1. */
export const indexOfWord = (segment: Segment, word: number): number => {
  const { words } = segment;
  if (words.length < fewWords) return placeIn(words, word);
  segment.lookup ??= makeLookup(words);
  return (segment.lookup[word - (words[0] ?? 0)] ?? 0) - 1;
};

const placeIn = (words: Uint32Array, word: number): number => {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] ?? 0) < word) low = middle + 1;
    else high = middle;
  }
  return words[low] === word ? low : -1;
};

/** Segments being made into one, a number of postings at a time. */
export type Merge = {
  readonly sources: readonly Segment[];
  /** Copies at least this many postings, or all that are left; true when it is done. */
  readonly step: (postings: number) => boolean;
  /** The new segment, once done. Entries whose home is a source must be given the new home. */
  readonly result: () => Segment;
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Stands for the word after the last one. */
const noWord = 2 ** 32 - 1;

const lowestOf = (heads: Uint32Array): number => {
  let lowest = noWord;
  for (let index = 0; index < heads.length; index += 1)
    if ((heads[index] ?? noWord) < lowest) lowest = heads[index] ?? noWord;
  return lowest;
};

/** Begins to merge segments into one with this id; homes holds the home of every place, and may change meanwhile. */
export const beginMerge = (id: number, sources: readonly Segment[], homes: () => Uint32Array): Merge => {
  const most = sum(sources.map((source) => source.places.length));
  const mostWords = sum(sources.map((source) => source.words.length));
  const places = new Uint32Array(most);
  const impacts = new Uint8Array(most);
  const words = new Uint32Array(mostWords);
  const starts = new Uint32Array(mostWords + 1);
  const next = new Uint32Array(sources.length);
  const heads = Uint32Array.from(sources, (source) => source.words[0] ?? noWord);
  let used = 0;
  let usedWords = 0;
  let copied = 0;

  const copy = (source: Segment, home: Uint32Array, at: number): void => {
    const end = source.starts[at + 1] ?? 0;
    for (let index = source.starts[at] ?? 0; index < end; index += 1) {
      const place = source.places[index] ?? 0;
      copied += 1;
      if (home[place] !== source.id) continue;
      places[used] = place;
      impacts[used] = source.impacts[index] ?? 0;
      used += 1;
    }
  };

  const copyWord = (word: number, home: Uint32Array): void => {
    const before = used;
    for (let index = 0; index < sources.length; index += 1) {
      const source = sources[index];
      if (source === undefined || heads[index] !== word) continue;
      const at = next[index] ?? 0;
      copy(source, home, at);
      next[index] = at + 1;
      heads[index] = source.words[at + 1] ?? noWord;
    }
    if (used === before) return;
    words[usedWords] = word;
    usedWords += 1;
    starts[usedWords] = used;
  };

  return {
    sources,
    step: (postings) => {
      const enough = copied + postings;
      const home = homes();
      while (copied < enough) {
        const word = lowestOf(heads);
        if (word === noWord) return true;
        copyWord(word, home);
      }
      return lowestOf(heads) === noWord;
    },
    result: () => ({
      id,
      words: words.slice(0, usedWords),
      starts: starts.slice(0, usedWords + 1),
      places: places.subarray(0, used),
      impacts: impacts.subarray(0, used),
      made: sum(sources.map((source) => source.live)),
      live: sum(sources.map((source) => source.live)),
      lookup: null,
    }),
  };
};
