import { englishStem } from './english.ts';
import { verbsOf } from './kin.ts';
import { themes } from './lexicon/index.ts';
import { lexiconLines, readLexiconLine } from './lexicon/line.ts';
import { stem } from './stem.ts';
import { withoutStopWords } from './stop-words.ts';
import { wordsOf } from './words.ts';

/** Words of a term that mean the same as what was asked, or something close to it; 'foreign' when they are not Dutch. */
export type Equivalent = { readonly words: readonly string[]; readonly kind: 'same' | 'foreign' | 'near' };

type Concept = {
  readonly dutch: readonly string[];
  readonly foreign: readonly string[];
  readonly near: readonly string[];
};

const conceptOf = (line: string): Concept => {
  const { columns, near } = readLexiconLine(line);
  const [dutch, ...foreign] = columns;
  return { dutch, foreign: foreign.flat(), near };
};

/**
 * How a term is looked up: by its words as they are, then by their Dutch stems, then by their English ones. Stop words do not
 * count, unless only one other word would stay; single letters never do ('s-Gravenhage).
 */
const keysOf = (words: readonly string[]): readonly string[] => {
  const subjects = withoutStopWords(words);
  const whole = words.filter((word) => word.length > 1);
  const counted = subjects.length > 1 ? subjects : whole;
  const keys = [
    counted.join(' '),
    `nl ${counted.map(stem).join(' ')}`,
    `en ${counted.map((word) => englishStem(word)).join(' ')}`,
  ];
  return keys;
};

type Lexicon = {
  readonly concepts: readonly Concept[];
  readonly byKey: ReadonlyMap<string, readonly number[]>;
  readonly longest: number;
  /** Every word in a term by itself, for spelling. */
  readonly words: readonly string[];
};

const file = (byKey: Map<string, number[]>, key: string, concept: number): void => {
  const known = byKey.get(key);
  if (known === undefined) byKey.set(key, [concept]);
  else if (!known.includes(concept)) known.push(concept);
};

const readLexicon = (): Lexicon => {
  const concepts = themes.flatMap(lexiconLines).map(conceptOf);
  const byKey = new Map<string, number[]>();
  const single = new Set<string>();
  let longest = 1;
  concepts.forEach(({ dutch, foreign }, number) => {
    for (const term of [...dutch, ...foreign]) {
      const words = wordsOf(term);
      for (const key of keysOf(words)) file(byKey, key, number);
      longest = Math.max(longest, withoutStopWords(words).length);
      const [only] = words;
      if (words.length === 1 && only !== undefined) single.add(only);
    }
  });
  return { concepts, byKey, longest, words: [...single] };
};

let lexicon: Lexicon | null = null;

/** The lexicon, read when it is first asked for. */
const read = (): Lexicon => {
  lexicon ??= readLexicon();
  return lexicon;
};

/** No term of the lexicon has more words than this, stop words left out. */
export const longestTerm = (): number => read().longest;

/** Every term of one word, folded. */
export const wordsOfLexicon = (): readonly string[] => read().words;

const conceptsWritten = (words: readonly string[]): readonly number[] => {
  const { byKey } = read();
  for (const key of keysOf(words)) {
    const found = byKey.get(key);
    if (found !== undefined) return found;
  }
  return [];
};

/** The other single words that mean the same as a word. */
const otherWords = (word: string): readonly string[] => {
  const { concepts } = read();
  const found = conceptsWritten([word]).flatMap((number) => concepts[number] ?? []);
  const terms = found.flatMap(({ dutch, foreign }) => [...dutch, ...foreign]);
  return terms.map(wordsOf).flatMap((words) => (words.length === 1 ? words : []));
};

/** The concepts of a term of which one word was said in another way: an electronic assistant for a virtual one. */
const conceptsWithAnotherWord = (words: readonly string[]): readonly number[] => {
  for (const [at, word] of words.entries())
    for (const other of otherWords(word)) {
      const found = conceptsWritten(words.with(at, other));
      if (found.length > 0) return found;
    }
  return [];
};

/** Questions come back: so many of them are remembered. */
const mostRemembered = 5_000;
const conceptsKnown = new Map<string, readonly number[]>();

/** The concepts of the verb that a word is a past form of, for a word that is no term itself: inbreken for ingebroken. */
const conceptsOfVerb = ([only = '', ...others]: readonly string[]): readonly number[] => {
  if (others.length > 0) return [];
  const { byKey } = read();
  return [...new Set(verbsOf(only).flatMap((verb) => byKey.get(`nl ${stem(verb)}`) ?? []))];
};

const conceptsOf = (words: readonly string[]): readonly number[] => {
  const key = words.join(' ');
  const known = conceptsKnown.get(key);
  if (known !== undefined) return known;
  const written = conceptsWritten(words);
  const found =
    written.length > 0 ? written : words.length < 2 ? conceptsOfVerb(words) : conceptsWithAnotherWord(words);
  if (conceptsKnown.size >= mostRemembered) conceptsKnown.clear();
  conceptsKnown.set(key, found);
  return found;
};

/** True when these words in a row, in any form, are a term of the lexicon. */
export const isTerm = (words: readonly string[]): boolean => conceptsOf(words).length > 0;

/** True when these words, written just so, are a term of the lexicon. */
export const isWrittenSo = (words: readonly string[]): boolean => read().byKey.has(words.join(' '));

const equivalentsIn = (terms: readonly string[], kind: Equivalent['kind']): readonly Equivalent[] =>
  terms.map((term) => ({ words: wordsOf(term), kind }));

const remembered = new Map<string, readonly Equivalent[]>();

const findEquivalents = (words: readonly string[]): readonly Equivalent[] => {
  const { concepts } = read();
  const found = conceptsOf(words).flatMap((number) => concepts[number] ?? []);
  const all = [
    ...found.flatMap(({ dutch }) => equivalentsIn(dutch, 'same')),
    ...found.flatMap(({ foreign }) => equivalentsIn(foreign, 'foreign')),
    ...found.flatMap(({ near }) => equivalentsIn(near, 'near')),
  ];
  const asked = words.join(' ');
  const first = new Map<string, Equivalent>();
  for (const equivalent of all) {
    const key = equivalent.words.join(' ');
    if (key !== asked && key !== '' && !first.has(key)) first.set(key, equivalent);
  }
  return [...first.values()];
};

/**
 * The other terms, in Dutch, English and Frisian, for a word or a row of words in any form: first those that mean the same, then
 * those that mean something close. In: folded words. None when the lexicon does not know it.
 */
export const equivalentsOf = (words: readonly string[]): readonly Equivalent[] => {
  const key = words.join(' ');
  const known = remembered.get(key);
  if (known !== undefined) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const found = findEquivalents(words);
  remembered.set(key, found);
  return found;
};
