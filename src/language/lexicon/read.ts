import { englishStem } from '../english.ts';
import { remembering } from '../remember.ts';
import { stem } from '../stem.ts';
import { isStopWord, withoutStopWords } from '../stop-words.ts';
import { wordsOf } from '../words.ts';
import { themes } from './index.ts';
import { lexiconLines, readLexiconLine } from './line.ts';

export type Concept = {
  readonly dutch: readonly string[];
  readonly foreign: readonly string[];
  /** Those of the foreign terms that are English. */
  readonly english: readonly string[];
  readonly near: readonly string[];
  /** What an English term is in Dutch, of a line without Dutch terms: it is asked as these are. */
  readonly means: readonly string[];
};

const conceptOf = (line: string): Concept => {
  const { columns, near } = readLexiconLine(line);
  const [dutch, ...foreign] = columns;
  const isTranslation = dutch.length === 0;
  const [english] = foreign;
  return { dutch, foreign: foreign.flat(), english, near: isTranslation ? [] : near, means: isTranslation ? near : [] };
};

/** Words come back: so many of them are remembered. */
const mostWords = 20_000;

const dutchStem = remembering(stem, mostWords);
const stemInEnglish = remembering(englishStem, mostWords);

/**
 * The words by which a term is looked up. Stop words do not count, unless only one other word would stay; single letters never do
 * ('s-Gravenhage).
 */
export const countedWords = (words: readonly string[]): readonly string[] => {
  const subjects = withoutStopWords(words);
  return subjects.length > 1 ? subjects : words.filter((word) => word.length > 1);
};

/** How a term is looked up: by its words as they are, then by their Dutch stems, then by their English ones. */
export const writtenKey = (counted: readonly string[]): string => counted.join(' ');
export const dutchKey = (counted: readonly string[]): string => counted.map(dutchStem).join(' ');
export const englishKey = (counted: readonly string[]): string => counted.map(stemInEnglish).join(' ');

/** The numbers of concepts by a key. */
type Concepts = ReadonlyMap<string, readonly number[]>;

type Lexicon = {
  readonly concepts: readonly Concept[];
  readonly byWords: Concepts;
  readonly byDutchStems: Concepts;
  readonly byEnglishStems: Concepts;
  readonly longest: number;
  /** Every word in a term by itself, for spelling. */
  readonly words: readonly string[];
  /** Those of them that are Dutch. */
  readonly dutchWords: ReadonlySet<string>;
  /** Every word of a term, alone or beside others, that is Dutch, and that is English. */
  readonly ofTerms: { readonly dutch: ReadonlySet<string>; readonly english: ReadonlySet<string> };
  /** True for a word that counts and stands beside others in a term. */
  readonly isInTerm: (word: string) => boolean;
  /** True for a word that counts and stands beside others in no term. */
  readonly isAlone: (word: string) => boolean;
  /** True for a row of words that is no term, nor would be one with another word for one of them. */
  readonly isNoTerm: (words: readonly string[]) => boolean;
};

/** Files the concept that stands alone in a list under a key; most keys have one, and share its list. */
const file = (byKey: Map<string, readonly number[]>, key: string, alone: readonly [number]): void => {
  const known = byKey.get(key);
  if (known === undefined) byKey.set(key, alone);
  else if (!known.includes(alone[0])) byKey.set(key, [...known, ...alone]);
};

/** The forms in which a word is looked up. */
const formsOf = (word: string): readonly string[] => [word, dutchStem(word), stemInEnglish(word)];

/** Notes the words that stand beside others in a term, in all those forms. */
const noteBeside = (besideOthers: Set<string>, counted: readonly string[]): void => {
  if (counted.length > 1) for (const form of counted.flatMap(formsOf)) besideOthers.add(form);
};

type WordSets = { readonly dutch: Set<string>; readonly english: Set<string> };

/** Notes the words of a term by its language. */
const noteWords = (ofTerms: WordSets, { dutch, english }: Concept, term: string, words: readonly string[]): void => {
  if (dutch.includes(term)) for (const word of words) ofTerms.dutch.add(word);
  if (english.includes(term)) for (const word of words) ofTerms.english.add(word);
};

/** Tells of rows of words that they are no term: two words that count and stand beside others in no term, are in none together. */
const makeIsNoTerm =
  (isAlone: Lexicon['isAlone']): Lexicon['isNoTerm'] =>
  (words) => {
    let alone = 0;
    for (const word of words) {
      if (isAlone(word)) alone += 1;
      if (alone > 1) return true;
    }
    return false;
  };

/** Reads the lexicon in steps of one concept. */
function* steps(): Generator<null, Lexicon> {
  const concepts: Concept[] = [];
  const byWords = new Map<string, readonly number[]>();
  const byDutchStems = new Map<string, readonly number[]>();
  const byEnglishStems = new Map<string, readonly number[]>();
  const single = new Set<string>();
  const dutchWords = new Set<string>();
  const besideOthers = new Set<string>();
  const ofTerms: WordSets = { dutch: new Set(), english: new Set() };
  let longest = 1;
  for (const concept of themes.values().flatMap(lexiconLines).map(conceptOf)) {
    const { dutch, foreign, means } = concept;
    const alone = [concepts.length] as const;
    concepts.push(concept);
    for (const term of [...dutch, ...foreign]) {
      const words = wordsOf(term);
      const counted = countedWords(words);
      file(byWords, writtenKey(counted), alone);
      file(byEnglishStems, englishKey(counted), alone);
      // Only a Dutch term has Dutch forms: winnen is none of wine. One that is only translated corrects no spelling either.
      if (dutch.includes(term)) file(byDutchStems, dutchKey(counted), alone);
      noteBeside(besideOthers, counted);
      noteWords(ofTerms, concept, term, words);
      longest = Math.max(longest, withoutStopWords(words).length);
      const [only] = words;
      if (words.length !== 1 || only === undefined || means.length > 0) continue;
      single.add(only);
      if (dutch.includes(term)) dutchWords.add(only);
    }
    yield null;
  }
  const isInTerm = (word: string): boolean => formsOf(word).some((form) => besideOthers.has(form));
  const isAlone = remembering((word) => word.length > 1 && !isStopWord(word) && !isInTerm(word), mostWords);
  return {
    concepts,
    byWords,
    byDutchStems,
    byEnglishStems,
    longest,
    words: [...single],
    dutchWords,
    ofTerms,
    isInTerm,
    isAlone,
    isNoTerm: makeIsNoTerm(isAlone),
  };
}

const reading = steps();
let read: Lexicon | null = null;

/** Reads the lexicon before it is asked for, in steps between which other work can be done. */
export function* readLexiconAhead(): Generator<null, Lexicon> {
  while (read === null) {
    const step = reading.next();
    if (step.done === true) read = step.value;
    else yield null;
  }
  return read;
}

/** The lexicon; what was not read ahead is read when it is first asked for. */
export const lexicon = (): Lexicon => {
  if (read !== null) return read;
  const rest = readLexiconAhead();
  for (;;) {
    const step = rest.next();
    if (step.done === true) return step.value;
  }
};
