import { cognatesOf } from '#language/cognates.ts';
import { firstPartsOf, shortestPart } from '#language/compound.ts';
import { kinOf } from '#language/kin.ts';
import { type Equivalent, equivalentsOf, isForeign, isGeneral, isOnlySaid, isTerm } from '#language/lexicon.ts';
import { namesPeople } from '#language/qualities.ts';
import { stem, stemAsLastPart } from '#language/stem.ts';
import { linksBefore, partsOfWord, shortestCompound } from './parts-of-word.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word of the index with how much it counts as the word that was asked for, 0 to 1. */
export type WeightedWord = { readonly number: number; readonly factor: number };

/** What stands for one word of a question: words of the index, and the number of entries to reckon its rarity by. */
export type Part = { readonly words: readonly WeightedWord[]; readonly entries: number };

export const factors = {
  exact: 1,
  form: 0.95,
  /** A word of the same root: controle for controleren. */
  kin: 0.8,
  /** What people are like that were asked for: zelfstandig for zelfstandigen. */
  quality: 0.3,
  /** The word ends another one: vergunning in parkeervergunning. */
  lastPart: 0.7,
  /** The word begins another one: parkeer in parkeervergunning. */
  firstPart: 0.65,
  /** The word is a compound and the entry holds its parts near each other: uitkeringsfraude, fraude met een uitkering. */
  near: 0.7,
  /** The entry holds its parts somewhere. */
  apart: 0.35,
  /** Another word that means the same, in Dutch or in another language, or nearly the same. */
  same: 0.85,
  foreign: 0.5,
  close: 0.2,
  /** What entries call what people say otherwise. */
  called: 0.7,
  /** What people say for the same. */
  said: 0.6,
  /** A broader word that is a part of the one that was asked: fraude for bijstandsfraude. */
  broader: 0.08,
} as const;

const shortestLastPart = 4;
const shortestFirstPart = 4;
/** A word of a question stands for at most so many words of the index, the likest first. */
const mostWords = 48;
/** Of so many words of the same root the compounds are looked for. */
const mostKin = 3;

type Found = Map<number, number>;

const note = (found: Found, numbers: readonly number[], factor: number): void => {
  for (const number of numbers) if ((found.get(number) ?? 0) < factor) found.set(number, factor);
};

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

/** How a word may be written at the end of a compound: the vowel of a stem is not always that of the word (boten, chatbot). */
const asLastPart = (vocabulary: Vocabulary, word: string): readonly string[] => [
  word,
  `${word}en`,
  `${word}s`,
  `${word}e`,
  ...vocabulary.formsOf(stem(word)).map((number) => vocabulary.wordAt(number)),
];

/** The words that end with this one and begin with a known word. */
const withLastPart = (vocabulary: Vocabulary, word: string): readonly number[] => {
  const last = stemAsLastPart(word);
  if (word.length < shortestLastPart || last.length < shortestPart) return [];
  const stems = vocabulary
    .stemsEndingWith(last)
    .filter((whole) => isKnownFirstPart(vocabulary, whole.slice(0, -last.length)));
  const endings = asLastPart(vocabulary, word);
  return numbersWithStems(vocabulary, stems).filter((number) =>
    endings.some((ending) => vocabulary.wordAt(number).endsWith(ending)),
  );
};

/** How a word is written at the beginning of a compound: as it is, without ending, with the long vowel of parkeer-, in its forms. */
const asFirstPart = (vocabulary: Vocabulary, word: string): readonly string[] => {
  const stemmed = stem(word);
  const long = stemmed.replace(/([^aeiouy])([aeou])([^aeiouy])$/, '$1$2$2$3');
  const forms = vocabulary.formsOf(stemmed).map((number) => vocabulary.wordAt(number));
  const starts = [word, word.replace(/(?:en|e|s)$/, ''), stemmed, long, ...forms];
  return [...new Set(starts)].filter((start) => start.length >= shortestFirstPart);
};

/** True for a beginning and a link that are another word together: a legeslijst is of leges, nothing that is lege. */
const isOtherWord = (vocabulary: Vocabulary, start: string, link: string): boolean =>
  link !== '' && vocabulary.numberOf(start + link) !== -1 && stem(start + link) !== stem(start);

const isKnownRest = (vocabulary: Vocabulary, start: string, rest: string): boolean =>
  ['', 's', 'e', 'en', 'n'].some(
    (link) =>
      rest.startsWith(link) &&
      rest.length - link.length >= shortestPart &&
      vocabulary.isKnownEnd(rest.slice(link.length)) &&
      !isOtherWord(vocabulary, start, link),
  );

/** The words that begin with this one and end with a known word. */
const withFirstPart = (vocabulary: Vocabulary, word: string): readonly number[] => {
  const stems = asFirstPart(vocabulary, word).flatMap((start) =>
    vocabulary.stemsBeginningWith(start).filter((whole) => isKnownRest(vocabulary, start, whole.slice(start.length))),
  );
  return numbersWithStems(vocabulary, [...new Set(stems)]);
};

/** In a shorter word chance makes compounds: a snorfiets is about no moustache. */
const shortestBeginning = 5;

/** True for a word that begins a compound of which the rest is known, as it is: vakantie of vakantieverhuur. */
export const beginsCompound = (vocabulary: Vocabulary, word: string): boolean =>
  word.length >= shortestBeginning &&
  withFirstPart(vocabulary, word).some((number) => vocabulary.wordAt(number).startsWith(word));

const noteForms = (vocabulary: Vocabulary, found: Found, word: string): void => {
  note(
    found,
    exactPart(vocabulary, word).words.map(({ number }) => number),
    factors.exact,
  );
  const forms = vocabulary.formsOf(stem(word));
  const isPeople = namesPeople(word);
  const isSame = (number: number): boolean => !isPeople || /en?$/.test(vocabulary.wordAt(number));
  note(found, forms.filter(isSame), factors.form);
  if (isPeople) note(found, forms, factors.quality);
};

const noteKin = (vocabulary: Vocabulary, found: Found, word: string): void =>
  note(found, numbersWithStems(vocabulary, kinOf(word)), namesPeople(word) ? factors.quality : factors.kin);

const noteCompounds = (vocabulary: Vocabulary, found: Found, word: string): void => {
  note(found, withLastPart(vocabulary, word), factors.lastPart);
  note(found, withFirstPart(vocabulary, word), factors.firstPart);
};

/** Shorter ones end too much that is about something else: slag of slaan ends grondslag. */
const shortestKin = 6;

/** Of a word of the same root, a compound that ends with it: woninginbraak for inbreken. */
const noteCompoundsOfKin = (vocabulary: Vocabulary, found: Found, word: string): void => {
  const kin = kinOf(word).flatMap((stemmed) => vocabulary.formsOf(stemmed).slice(0, 1).map(vocabulary.wordAt));
  for (const other of kin.filter(({ length }) => length >= shortestKin).slice(0, mostKin))
    note(found, withLastPart(vocabulary, other), factors.kin * factors.lastPart);
};

const entriesWith = (vocabulary: Vocabulary, found: Found): number =>
  [...found.keys()].reduce((total, number) => total + vocabulary.entriesWith(number), 0);

const likest = (vocabulary: Vocabulary, found: Found): readonly WeightedWord[] =>
  [...found]
    .map(([number, factor]) => ({ number, factor }))
    .toSorted(
      (a, b) =>
        b.factor - a.factor ||
        vocabulary.entriesWith(b.number) - vocabulary.entriesWith(a.number) ||
        a.number - b.number,
    )
    .slice(0, mostWords);

/** The word in any form, but in no compound. */
export const formsPart = (vocabulary: Vocabulary, word: string): Part => {
  const found: Found = new Map();
  noteForms(vocabulary, found, word);
  return { words: likest(vocabulary, found), entries: entriesWith(vocabulary, found) };
};

/** All that stands for a word by itself, and the number of entries to reckon by. */
type Whole = { readonly own: ReadonlyMap<number, number>; readonly entries: number };

/** Reckons by the forms of the word and its kin, or when there are none by what else stands for it: a rare compound is no rare find. */
const findWhole = (vocabulary: Vocabulary, word: string): Whole => {
  const own: Found = new Map();
  if (isForeign(word)) {
    const { words, entries } = exactPart(vocabulary, word);
    return { own: new Map(words.map(({ number, factor }) => [number, factor])), entries };
  }
  noteForms(vocabulary, own, word);
  if (own.size === 0 && word.length < shortestCompound && isOnlySaid(word)) return { own, entries: 0 };
  noteKin(vocabulary, own, word);
  const entries = entriesWith(vocabulary, own);
  noteCompounds(vocabulary, own, word);
  noteCompoundsOfKin(vocabulary, own, word);
  return { own, entries: entries > 0 ? entries : entriesWith(vocabulary, own) };
};

/** Notes all that stands for a word; of another word for it no words for everything of the same root: of a voter not to choose. */
const noteWhole = (vocabulary: Vocabulary, found: Found, word: string, factor: number): number => {
  const { own, entries } = vocabulary.remember(`whole ${word}`, () => findWhole(vocabulary, word));
  const isOther = factor < 1;
  for (const [number, likeness] of own)
    if (!isOther || likeness === factors.exact || !isGeneral([vocabulary.wordAt(number)]))
      note(found, [number], likeness * factor);
  return entries;
};

/**
 * The words of the index that stand for a word in any form, in a word of the same root or in a compound, each once with its highest
 * factor.
 */
export const partFor = (vocabulary: Vocabulary, word: string): Part =>
  vocabulary.remember(`part ${word}`, () => {
    const found: Found = new Map();
    const entries = noteWhole(vocabulary, found, word, 1);
    return { words: likest(vocabulary, found), entries };
  });

const singleWordsOf = (word: string, kind: Equivalent['kind']): readonly string[] =>
  equivalentsOf([word]).flatMap(({ words, kind: own }) => (own === kind && words.length === 1 ? words : []));

const findGroup = (vocabulary: Vocabulary, word: string): Part => {
  const found: Found = new Map();
  const own = noteWhole(vocabulary, found, word, 1);
  const isUnknown = own === 0 && !isTerm([word]);
  const same = isUnknown
    ? cognatesOf(word).filter(vocabulary.isKnown)
    : singleWordsOf(word, 'same').filter((other) => !namesPeople(word) || stem(other) !== stem(word));
  const others = same.map((other) => noteWhole(vocabulary, found, other, factors.same));
  for (const foreign of singleWordsOf(word, 'foreign'))
    note(
      found,
      exactPart(vocabulary, foreign).words.map(({ number }) => number),
      factors.foreign,
    );
  const entries = Math.max(own, ...others);
  return { words: likest(vocabulary, found), entries: entries > 0 ? entries : entriesWith(vocabulary, found) };
};

/** The same with the words that mean the same; its rarity is that of the most frequent. */
export const groupPart = (vocabulary: Vocabulary, word: string): Part =>
  vocabulary.remember(`group ${word}`, () => findGroup(vocabulary, word));

/** All that stands for one of several parts; its rarity is that of the most frequent. */
export const joinedPart = (vocabulary: Vocabulary, parts: readonly Part[]): Part => {
  const found: Found = new Map();
  for (const { words } of parts) for (const { number, factor } of words) note(found, [number], factor);
  return { words: likest(vocabulary, found), entries: Math.max(...parts.map(({ entries }) => entries)) };
};

/** The words of the index that stand for an English word that is no term: itself, and the Dutch ones that it may be of the same root. It has no Dutch forms. */
export const englishPart = (vocabulary: Vocabulary, word: string): Part =>
  vocabulary.remember(`english ${word}`, () => {
    const found: Found = new Map(exactPart(vocabulary, word).words.map(({ number, factor }) => [number, factor]));
    for (const other of cognatesOf(word).filter(vocabulary.isKnown)) noteWhole(vocabulary, found, other, factors.same);
    return { words: likest(vocabulary, found), entries: entriesWith(vocabulary, found) };
  });

/** The words of the index that are compounds with a word, or another word for it, as their first or last part. */
const compoundsWith = (vocabulary: Vocabulary, word: string, place: 'firstPart' | 'lastPart'): readonly number[] =>
  [word, ...singleWordsOf(word, 'same')].flatMap((each) => {
    const { own } = vocabulary.remember(`whole ${each}`, () => findWhole(vocabulary, each));
    return [...own].flatMap(([number, likeness]) => (likeness === factors[place] ? number : []));
  });

/** The words of the index that two words are together: compounds that begin with the first, or another word for it, and end with the last. */
export const compoundPart = (vocabulary: Vocabulary, first: string, last: string): Part =>
  vocabulary.remember(`compound ${first} ${last}`, () => {
    const ending = new Set(compoundsWith(vocabulary, last, 'lastPart'));
    const found: Found = new Map();
    const numbers = ending.size === 0 ? [] : compoundsWith(vocabulary, first, 'firstPart');
    note(
      found,
      numbers.filter((number) => ending.has(number)),
      factors.exact,
    );
    return { words: likest(vocabulary, found), entries: entriesWith(vocabulary, found) };
  });

/** The words of the index that say the same as a compound with another last part: huurwoning for huurhuis. */
export const otherCompounds = (vocabulary: Vocabulary, word: string): Part => {
  const found: Found = new Map();
  const last = partsOfWord(vocabulary, word).at(-1);
  const before = last === undefined ? '' : word.slice(0, -last.length);
  for (const same of last === undefined ? [] : singleWordsOf(last, 'same'))
    for (const link of linksBefore) note(found, vocabulary.formsOf(stem(`${before}${link}${same}`)), 1);
  return { words: likest(vocabulary, found), entries: entriesWith(vocabulary, found) };
};
