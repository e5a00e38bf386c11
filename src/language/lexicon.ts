import { basesOf, verbsOf } from './kin.ts';
import { generalThemes, laySpeech, type Subject, spokenThemes, subjects, themes } from './lexicon/index.ts';
import { lexiconLines } from './lexicon/line.ts';
import { type Concept, countedWords, dutchKey, englishKey, lexicon, writtenKey } from './lexicon/read.ts';
import { remembering } from './remember.ts';
import { stem } from './stem.ts';
import { wordsOf } from './words.ts';

/**
 * Words of a term that mean the same as what was asked, or something close to it; 'foreign' when they are not Dutch, 'said' when people
 * say both, 'called' when entries use them for what people say otherwise.
 */
export type Equivalent = {
  readonly words: readonly string[];
  readonly kind: 'same' | 'foreign' | 'meant' | 'said' | 'called' | 'near';
};

/** Questions and words come back: so many of them are remembered. */
const mostQuestions = 5_000;
const mostWords = 20_000;

/** For every concept, by number, whether it is of one of these themes. */
const ofThemes = (some: readonly string[]): readonly boolean[] =>
  themes.flatMap((theme) => lexiconLines(theme).map(() => some.includes(theme)));

/** No term of the lexicon has more words than this, stop words left out. */
export const longestTerm = (): number => lexicon().longest;

/** Every term of one word, folded. */
export const wordsOfLexicon = (): readonly string[] => lexicon().words;

let spokenByConcept: readonly boolean[] | null = null;

const isSpoken = (number: number): boolean => {
  spokenByConcept ??= ofThemes(spokenThemes);
  return spokenByConcept[number] === true;
};

let layByConcept: readonly boolean[] | null = null;

const isLay = (number: number): boolean => {
  layByConcept ??= ofThemes(laySpeech);
  return layByConcept[number] === true;
};

/** True when one of these words is not known as a foreign one only. */
const isDutch = (words: readonly string[]): boolean => !words.every(isForeign);

/**
 * The concepts of a term as it is written, else in other Dutch forms, else in English ones. What only people say has the concepts of
 * its other forms too.
 */
const conceptsWritten = (words: readonly string[]): readonly number[] => {
  const { byWords, byDutchStems, byEnglishStems } = lexicon();
  const counted = countedWords(words);
  const written = byWords.get(writtenKey(counted)) ?? [];
  if (written.length > 0 && !(written.every(isSpoken) && isDutch(words))) return written;
  const dutch = byDutchStems.get(dutchKey(counted)) ?? [];
  if (written.length > 0) return [...new Set([...written, ...dutch])];
  return dutch.length > 0 ? dutch : (byEnglishStems.get(englishKey(counted)) ?? []);
};

/** True for a concept with Dutch terms; the others are translations. */
const isKnownInDutch = (number: number): boolean => lexicon().concepts[number]?.means.length === 0;

/** The other single words that mean the same as a word. */
const otherWords = remembering((word): readonly string[] => {
  const { concepts } = lexicon();
  const numbers = conceptsWritten([word]).filter((number) => !isLay(number) && isKnownInDutch(number));
  const terms = numbers
    .flatMap((number) => concepts[number] ?? [])
    .flatMap(({ dutch, foreign }) => [...dutch, ...foreign]);
  return terms.map(wordsOf).flatMap((words) => (words.length === 1 ? words : []));
}, mostWords);

/**
 * The concepts of a term of which one word was said in another way, or in the past: an electronic assistant for a virtual one. A word
 * that stands in no term of several words is the one that was said otherwise, and no other word may be such.
 */
const conceptsWithAnotherWord = (words: readonly string[]): readonly number[] => {
  const { isAlone } = lexicon();
  const isRow = words.filter(({ length }) => length > 1).length > 1;
  const otherwise = isRow ? words.findIndex(isAlone) : -1;
  for (const [at, word] of words.entries()) {
    if (otherwise !== -1 && at !== otherwise) continue;
    for (const other of [...otherWords(word), ...verbsOf(word)]) {
      if (isRow && isAlone(other)) continue;
      const found = conceptsWritten(words.with(at, other)).filter(isKnownInDutch);
      if (found.length > 0) return found;
    }
  }
  return [];
};

/** The concepts of what a word that is no term itself is a form of: inbreken for ingebroken, duur for duurder. */
const conceptsOfBase = ([only = '', ...others]: readonly string[]): readonly number[] => {
  if (others.length > 0) return [];
  const { byDutchStems } = lexicon();
  return [...new Set([...verbsOf(only), ...basesOf(only)].flatMap((base) => byDutchStems.get(stem(base)) ?? []))];
};

const conceptsAsked = remembering((asked): readonly number[] => {
  const words = asked.split(' ');
  const written = conceptsWritten(words);
  // What people say may be a form of what is known better: ingebroken for inbreken.
  if (written.length > 0 && !(written.every(isLay) && isDutch(words))) return written;
  if (written.length > 0) return [...new Set([...written, ...conceptsOfBase(words)])];
  return words.length < 2 ? conceptsOfBase(words) : conceptsWithAnotherWord(words);
}, mostQuestions);

/** The words of a row as the lexicon writes them: a stop word in capitals (NL) is an abbreviation in a text, beside others the word of a term. */
const asFiled = (words: readonly string[]): readonly string[] =>
  words.length > 1 ? words.map((word) => word.toLowerCase()) : words;

const conceptsOf = (words: readonly string[]): readonly number[] => {
  const filed = asFiled(words);
  return filed.length > 1 && lexicon().isNoTerm(filed) ? [] : conceptsAsked(filed.join(' '));
};

/** The subject of each concept, by number; null for a word for everything. */
const readSubjects = (): readonly (Subject | null)[] => {
  const nameOf = new Map((Object.keys(subjects) as Subject[]).map((name) => [subjects[name] as string, name]));
  return themes.flatMap((theme) => lexiconLines(theme).map(() => nameOf.get(theme) ?? null));
};

let subjectsByConcept: readonly (Subject | null)[] | null = null;

/** What these words in a row, in any form, are about; nothing when they are no term of a subject. */
export const subjectsOf = (words: readonly string[]): readonly Subject[] => {
  subjectsByConcept ??= readSubjects();
  const all = subjectsByConcept;
  return [...new Set(conceptsOf(words).flatMap((number) => all[number] ?? []))];
};

let generalByConcept: readonly boolean[] | null = null;

/** True when these words, in any form, are only known as words for everything: what is done, or how things are. */
export const isGeneral = (words: readonly string[]): boolean => {
  generalByConcept ??= ofThemes(generalThemes);
  const all = generalByConcept;
  const concepts = conceptsOf(words);
  return concepts.length > 0 && concepts.every((number) => all[number] === true);
};

/** True when these words in a row, in any form, are a term of the lexicon. */
export const isTerm = (words: readonly string[]): boolean => conceptsOf(words).length > 0;

/** True for a word that stands beside others in a term of the lexicon. */
export const isInTerm = (word: string): boolean => lexicon().isInTerm(word);

/** True for a word that stands only in the themes of what people say: no entry need hold it, nor a word of which it is a part. */
export const isOnlySaid = (word: string): boolean => {
  const concepts = lexicon().byWords.get(word) ?? [];
  return concepts.length > 0 && concepts.every(isSpoken);
};

/** The same for the themes whose words no entry need hold: what stands behind the tilde is what entries call it, and as good as the word. */
export const isOnlyLay = (word: string): boolean => {
  const concepts = lexicon().byWords.get(word) ?? [];
  return concepts.length > 0 && concepts.every(isLay);
};

/** True for a word that stands in the lexicon, but not as a Dutch one: it has no forms or compounds in Dutch. */
export const isForeign = (word: string): boolean => {
  const { byWords, dutchWords } = lexicon();
  return byWords.has(word) && !dutchWords.has(word);
};

/** True when these words, written just so, are a term of the lexicon. */
export const isWrittenSo = (words: readonly string[]): boolean => lexicon().byWords.has(words.join(' '));

const equivalentsIn = (terms: readonly string[], kind: Equivalent['kind']): readonly Equivalent[] =>
  terms.map((term) => ({ words: wordsOf(term), kind }));

/** The terms of concepts, the likest first; to who asks in English, Dutch phrases that are only said so are what people say. */
const equivalentsOfConcepts = (numbers: readonly number[], isInEnglish = false): readonly Equivalent[] => {
  const { concepts } = lexicon();
  const of = (some: readonly number[]): readonly Concept[] => some.flatMap((number) => concepts[number] ?? []);
  const isSaid = (number: number, term: string): boolean =>
    isLay(number) || (isInEnglish && isSpoken(number) && term.includes(' '));
  const dutchOf = (areSaid: boolean): readonly string[] =>
    numbers.flatMap((number) =>
      of([number]).flatMap(({ dutch }) => dutch.filter((term) => isSaid(number, term) === areSaid)),
    );
  return [
    ...equivalentsIn(dutchOf(false), 'same'),
    ...of(numbers).flatMap(({ foreign }) => equivalentsIn(foreign, 'foreign')),
    ...of(numbers.filter(isLay)).flatMap(({ near }) => equivalentsIn(near, 'meant')),
    ...of(numbers.filter((number) => isSpoken(number) && !isLay(number))).flatMap(({ near }) =>
      equivalentsIn(near, 'called'),
    ),
    ...equivalentsIn(dutchOf(true), 'said'),
    ...of(numbers.filter((number) => !isSpoken(number))).flatMap(({ near }) => equivalentsIn(near, 'near')),
  ];
};

/**
 * What a term that is translated is in Dutch: the first term of each line means the same and brings all that it has, the others are what
 * entries may call it.
 */
const equivalentsTranslated = (numbers: readonly number[]): readonly Equivalent[] => {
  const { concepts } = lexicon();
  const lines = numbers.flatMap((number) => {
    const means = concepts[number]?.means ?? [];
    return means.length === 0 ? [] : [means];
  });
  const same = equivalentsIn(
    lines.flatMap(([first = '']) => first),
    'same',
  );
  const theirs = same.flatMap(({ words }) => equivalentsOfConcepts(conceptsOf(words).filter(isKnownInDutch)));
  return [
    ...same,
    ...theirs,
    ...equivalentsIn(
      lines.flatMap(([, ...others]) => others),
      'called',
    ),
  ];
};

/** True when concepts have a term among those of a language, by how it is looked up in it. */
const haveTerm = (
  numbers: readonly number[],
  language: 'dutch' | 'english',
  words: readonly string[],
  keyOf: (counted: readonly string[]) => string,
): boolean => {
  const { concepts } = lexicon();
  const key = keyOf(countedWords(words));
  const terms = numbers.flatMap((number) => concepts[number]?.[language] ?? []);
  return terms.some((term) => keyOf(countedWords(wordsOf(term))) === key);
};

/** True for a term that is English only: what people say for it in Dutch means less to who asks. */
const isOnlyInEnglish = (numbers: readonly number[], words: readonly string[]): boolean =>
  numbers.some(isSpoken) &&
  !haveTerm(numbers, 'dutch', words, dutchKey) &&
  haveTerm(numbers, 'english', words, englishKey);

const equivalentsAsked = remembering((asked): readonly Equivalent[] => {
  const numbers = conceptsAsked(asked);
  const all = [
    ...equivalentsTranslated(numbers),
    ...equivalentsOfConcepts(numbers, isOnlyInEnglish(numbers, asked.split(' '))),
  ];
  const first = new Map<string, Equivalent>();
  for (const equivalent of all) {
    const key = equivalent.words.join(' ');
    if (key !== asked && key !== '' && !first.has(key)) first.set(key, equivalent);
  }
  return [...first.values()];
}, mostQuestions);

/**
 * The other terms, in Dutch, English and Frisian, for a word or a row of words in any form: first those that mean the same, then
 * those that mean something close. In: folded words. None when the lexicon does not know it.
 */
export const equivalentsOf = (words: readonly string[]): readonly Equivalent[] => {
  const filed = asFiled(words);
  return filed.length > 1 && lexicon().isNoTerm(filed) ? [] : equivalentsAsked(filed.join(' '));
};
