import { foldRawWord, rawWordsOf } from '#language/words.ts';
import { grownBytes, grownFloats, grownNumbers } from './growing.ts';
import type { SearchEntry } from './search.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * An entry taken apart. 'stream' holds its texts in order as numbers, seven bits to a byte: the weight of a text in eighths, the
 * number plus one of each word, and a zero; 'words' are the different words that can be searched, and 'impacts' (1-255) how
 * much of the entry is about each.
 */
export type Analysis = {
  readonly stream: Uint8Array;
  readonly words: Uint32Array;
  readonly impacts: Uint8Array;
};

/** At this weighted frequency a word has half of the highest impact; below it impact grows nearly in proportion. */
const halfImpact = 8;
/** A text of this many words counts 1/√2 of a text of one word: a word says more in a title than in an essay. */
const typicalLength = 20;

/** The impact, 1 to 255, of a weighted frequency: more is better, ever less so (the saturation of BM25). */
export const impactOf = (frequency: number): number =>
  Math.max(1, Math.round((255 * frequency) / (frequency + halfImpact)));

/** What one occurrence counts in a text of a number of words with a weight. */
export const shareOf = (weight: number, length: number): number => weight / Math.sqrt(1 + length / typicalLength);

/** Makes analyses; it keeps room to work in and the words as written that it met before. */
export type Analyser = (entry: SearchEntry) => Analysis;

const mostRemembered = 60_000;

/** An analyser that numbers words by this vocabulary. The entry's words are added to it, but not counted. */
export const makeAnalyser = (vocabulary: Vocabulary): Analyser => {
  const numbersOfRaw = new Map<string, readonly number[]>();
  let stream = new Uint8Array(4096);
  let used = 0;
  let frequencies = new Float64Array(4096);
  let touched = new Uint32Array(4096);
  let touchedCount = 0;

  const numbersOf = (raw: string): readonly number[] => {
    const known = numbersOfRaw.get(raw);
    if (known !== undefined) return known;
    if (numbersOfRaw.size >= mostRemembered) numbersOfRaw.clear();
    const numbers = foldRawWord(raw).map((word) => vocabulary.add(word));
    numbersOfRaw.set(raw, numbers);
    return numbers;
  };

  const write = (value: number): void => {
    stream = grownBytes(stream, used + 5);
    let rest = value;
    for (; rest > 127; rest >>>= 7) {
      stream[used] = (rest & 127) | 128;
      used += 1;
    }
    stream[used] = rest;
    used += 1;
  };

  const addWord = (number: number, share: number): void => {
    write(number + 1);
    if (vocabulary.isStop(number)) return;
    frequencies = grownFloats(frequencies, number + 1);
    const before = frequencies[number] ?? 0;
    frequencies[number] = before + share;
    if (before > 0) return;
    touched = grownNumbers(touched, touchedCount + 1);
    touched[touchedCount] = number;
    touchedCount += 1;
  };

  const addText = (text: string, weight: number): void => {
    const raws = rawWordsOf(text);
    const share = shareOf(weight, raws.length);
    write(Math.round(weight * 8));
    for (const raw of raws) for (const number of numbersOf(raw)) addWord(number, share);
    write(0);
  };

  return (entry) => {
    used = 0;
    touchedCount = 0;
    for (const { text, weight } of entry.texts) addText(text, weight);
    const words = touched.slice(0, touchedCount).sort();
    const impacts = new Uint8Array(words.length);
    for (let index = 0; index < words.length; index += 1) {
      const number = words[index] ?? 0;
      impacts[index] = impactOf(frequencies[number] ?? 0);
      frequencies[number] = 0;
    }
    return { stream: stream.slice(0, used), words, impacts };
  };
};
