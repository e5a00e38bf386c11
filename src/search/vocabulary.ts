import { lettersOf } from '#language/distance.ts';
import { makeMemory, remembering } from '#language/remember.ts';
import { stem, stemAsLastPart } from '#language/stem.ts';
import { isStopWord } from '#language/stop-words.ts';
import { makeFiling } from './filing.ts';
import { grownNumbers } from './growing.ts';
import type { SavedColumns } from './saved-columns.ts';
import type { Saving } from './saved-form.ts';
import { saveVocabulary } from './saved-vocabulary.ts';
import { makeSortedWords } from './sorted-words.ts';
import { nearestTerm, nearestWord } from './spelling.ts';

/** Every word that occurs in an entry, numbered; what it answers depends only on the entries that are there now. */
export type Vocabulary = {
  /** The number of a word, given to it now when it is new. */
  readonly add: (word: string) => number;
  /** The number of a word, or -1. */
  readonly numberOf: (word: string) => number;
  /** True for the number of a stop word. */
  readonly isStop: (number: number) => boolean;
  /** In how many entries a word occurs. */
  readonly entriesWith: (number: number) => number;
  /** Tells that a word occurs in one entry more (1) or fewer (-1). */
  readonly count: (number: number, difference: 1 | -1) => void;
  readonly wordAt: (number: number) => string;
  /** True when the word itself occurs somewhere. */
  readonly isHeld: (word: string) => boolean;
  /** True when a form of the word occurs somewhere. */
  readonly isKnown: (word: string) => boolean;
  /** True when a word that occurs somewhere would end a compound like this, as a stem. */
  readonly isKnownEnd: (stemmed: string) => boolean;
  /** The numbers of the words with this stem that occur somewhere. */
  readonly formsOf: (stemmed: string) => readonly number[];
  readonly stemsBeginningWith: (letters: string) => readonly string[];
  readonly stemsEndingWith: (letters: string) => readonly string[];
  /** The answer to a question that depends on nothing but which words occur in how many entries; forgotten when that changes. */
  readonly remember: <Answer>(question: string, work: () => Answer) => Answer;
  /**
   * The likeliest right spelling of a word that occurs nowhere, typed in English or not: of a word in most entries, else of one in the lexicon;
   * null when there is none.
   */
  readonly nearest: (word: string, isInEnglish: boolean) => string | null;
};

/** A vocabulary that can be saved. */
export type SavableVocabulary = Vocabulary & { readonly save: () => Saving };

const mostKnownStems = 20_000;
const mostRemembered = 20_000;

const reversed = (word: string): string => [...word].reverse().join('');

/** The vocabulary that was saved, or an empty one. A word that occurred nowhere any more was not saved; its number stays unused. */
export const makeVocabulary = (saved: SavedColumns | null = null): SavableVocabulary => {
  const words: string[] = saved?.texts('words') ?? [];
  const numbers = new Map(words.flatMap((word, number) => (word === '' ? [] : [[word, number] as const])));
  const forms = makeFiling('forms', saved);
  const ends = makeFiling('ends', saved);
  const stems = makeSortedWords('stems', saved);
  const reversedStems = makeSortedWords('reversedStems', saved);
  let entries = saved?.numbers('words.entries') ?? new Uint32Array(1024);
  let letters = saved?.numbers('words.letters') ?? new Uint32Array(1024);
  let stops = saved?.numbers('words.stops') ?? new Uint32Array(32);

  /** Stems are asked for again and again while compounds are taken apart. */
  const stemOf = remembering(stem, mostKnownStems);

  const answers = makeMemory<unknown>(mostRemembered);
  const remember = <Answer>(question: string, work: () => Answer): Answer => {
    const known = answers.recall(question);
    if (known !== undefined) return known as Answer;
    const answer = work();
    answers.keep(question, answer);
    return answer;
  };

  const addForm = (number: number, word: string): void => {
    const stemmed = stem(word);
    ends.file(stemAsLastPart(word), number);
    if (!forms.file(stemmed, number)) return;
    stems.add(stemmed);
    reversedStems.add(reversed(stemmed));
  };

  const add = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    const number = words.length;
    numbers.set(word, number);
    words.push(word);
    entries = grownNumbers(entries, number + 1);
    letters = grownNumbers(letters, number + 1);
    stops = grownNumbers(stops, (number >>> 5) + 1);
    letters[number] = lettersOf(word);
    if (isStopWord(word)) stops[number >>> 5] = (stops[number >>> 5] ?? 0) | (1 << (number & 31));
    else addForm(number, word);
    return number;
  };

  const entriesWith = (number: number): number => entries[number] ?? 0;
  const isStop = (number: number): boolean => (((stops[number >>> 5] ?? 0) >>> (number & 31)) & 1) === 1;
  const formsOf = (stemmed: string): readonly number[] => forms.under(stemmed).filter((form) => entriesWith(form) > 0);
  const occurs = (number: number): boolean => entriesWith(number) > 0;
  const isKnownStem = (stemmed: string): boolean => forms.under(stemmed).some(occurs);

  return {
    add,
    numberOf: (word) => numbers.get(word) ?? -1,
    isStop,
    entriesWith,
    count: (number, difference) => {
      entries[number] = entriesWith(number) + difference;
      answers.forgetAll();
    },
    wordAt: (number) => words[number] ?? '',
    isHeld: (word) => entriesWith(numbers.get(word) ?? -1) > 0,
    isKnown: (word) => isKnownStem(stemOf(word)),
    isKnownEnd: (stemmed) => ends.under(stemmed).some(occurs),
    formsOf,
    stemsBeginningWith: (start) => stems.beginningWith(start).filter(isKnownStem),
    remember,
    stemsEndingWith: (end) => reversedStems.beginningWith(reversed(end)).map(reversed).filter(isKnownStem),
    nearest: (word, isInEnglish) =>
      nearestWord(word, { words, letters, entries }, isStop, isInEnglish) ?? nearestTerm(word, isInEnglish),
    save: () => saveVocabulary({ words, entries, letters, stops, forms, ends, stems, reversedStems, isStop, reversed }),
  };
};
