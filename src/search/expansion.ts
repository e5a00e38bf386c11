import { firstPartsOf, partsOfCompound, shortestPart } from '#language/compound.ts';
import { stem, stemAsLastPart } from '#language/stem.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word of the index with how much it counts as the word that was asked for, 0 to 1. */
export type WeightedWord = { readonly number: number; readonly factor: number };

/** What stands for one word of a question: words of the index, and the number of entries to reckon its rarity by. */
export type Part = { readonly words: readonly WeightedWord[]; readonly entries: number };

export const factors = {
  exact: 1,
  form: 0.9,
  /** The word ends another one: vergunning in parkeervergunning. */
  lastPart: 0.55,
  /** The word begins another one: parkeer in parkeervergunning. */
  firstPart: 0.5,
  /** The word is a compound and the entry holds its parts near each other: uitkeringsfraude, fraude met een uitkering. */
  near: 0.45,
  /** The entry holds its parts somewhere. */
  apart: 0.3,
} as const;

const shortestLastPart = 4;
const shortestFirstPart = 4;

/** The word itself only. */
export const exactPart = (vocabulary: Vocabulary, word: string): Part => {
  const number = vocabulary.numberOf(word);
  const entries = number === -1 ? 0 : vocabulary.entriesWith(number);
  return { words: entries === 0 ? [] : [{ number, factor: factors.exact }], entries };
};

const numbersWithStems = (vocabulary: Vocabulary, stems: readonly string[]): readonly number[] =>
  stems.flatMap((stemmed) => vocabulary.formsOf(stemmed));

const isKnownFirstPart = (vocabulary: Vocabulary, letters: string): boolean =>
  firstPartsOf(letters).some((part) => vocabulary.isKnown(part));

/** The words that end with this one and begin with a known word. */
const withLastPart = (vocabulary: Vocabulary, word: string): readonly number[] => {
  const last = stemAsLastPart(word);
  if (word.length < shortestLastPart || last.length < shortestPart) return [];
  const stems = vocabulary
    .stemsEndingWith(last)
    .filter((whole) => isKnownFirstPart(vocabulary, whole.slice(0, -last.length)));
  return numbersWithStems(vocabulary, stems);
};

/** How a word is written at the beginning of a compound: as it is, without ending, with the long vowel of parkeer-, in its forms. */
const asFirstPart = (vocabulary: Vocabulary, word: string): readonly string[] => {
  const stemmed = stem(word);
  const long = stemmed.replace(/([^aeiouy])([aeou])([^aeiouy])$/, '$1$2$2$3');
  const forms = vocabulary.formsOf(stemmed).map((number) => vocabulary.wordAt(number));
  const starts = [word, word.replace(/(?:en|e|s)$/, ''), stemmed, long, ...forms];
  return [...new Set(starts)].filter((start) => start.length >= shortestFirstPart);
};

const isKnownRest = (vocabulary: Vocabulary, rest: string): boolean =>
  ['', 's', 'e', 'en', 'n'].some(
    (link) =>
      rest.startsWith(link) &&
      rest.length - link.length >= shortestPart &&
      vocabulary.isKnownEnd(rest.slice(link.length)),
  );

/** The words that begin with this one and end with a known word. */
const withFirstPart = (vocabulary: Vocabulary, word: string): readonly number[] => {
  const stems = asFirstPart(vocabulary, word).flatMap((start) =>
    vocabulary.stemsBeginningWith(start).filter((whole) => isKnownRest(vocabulary, whole.slice(start.length))),
  );
  return numbersWithStems(vocabulary, [...new Set(stems)]);
};

const formsOf = (vocabulary: Vocabulary, word: string): ReadonlyMap<number, number> =>
  new Map([
    ...vocabulary.formsOf(stem(word)).map((number) => [number, factors.form] as const),
    ...exactPart(vocabulary, word).words.map(({ number, factor }) => [number, factor] as const),
  ]);

const partOf = (vocabulary: Vocabulary, found: ReadonlyMap<number, number>, counted: Iterable<number>): Part => ({
  words: [...found].map(([number, factor]) => ({ number, factor })),
  entries: [...counted].reduce((total, number) => total + vocabulary.entriesWith(number), 0),
});

/** The word in any form, but in no compound. */
export const formsPart = (vocabulary: Vocabulary, word: string): Part => {
  const forms = formsOf(vocabulary, word);
  return partOf(vocabulary, forms, forms.keys());
};

/**
 * The words of the index that stand for a word in any form, alone or in a compound, each once with its highest factor. Its
 * rarity is that of its forms: a rare compound is no rare find.
 */
export const partFor = (vocabulary: Vocabulary, word: string): Part => {
  const forms = formsOf(vocabulary, word);
  const compounds = [
    ...withLastPart(vocabulary, word).map((number) => [number, factors.lastPart] as const),
    ...withFirstPart(vocabulary, word).map((number) => [number, factors.firstPart] as const),
  ];
  const found = new Map(forms);
  for (const [number, factor] of compounds) if (!found.has(number)) found.set(number, factor);
  return partOf(vocabulary, found, forms.size > 0 ? forms.keys() : found.keys());
};

/** The words that a compound is made of; none when it is no compound of known words. */
export const partsOfWord = (vocabulary: Vocabulary, word: string): readonly string[] =>
  partsOfCompound(word, (part) => vocabulary.isKnown(part)) ?? [];
