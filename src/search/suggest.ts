import { fold } from '#language/fold.ts';
import { equivalentsOf } from '#language/lexicon.ts';
import { stem } from '#language/stem.ts';
import { isStopWord } from '#language/stop-words.ts';
import { termsBeginningWith } from '#language/term-beginnings.ts';
import { type Language, languages } from '#standard/text.ts';
import type { EntryTable } from './entry-table.ts';
import type { Postings } from './postings.ts';
import { indexOfWord, type Segment } from './segments.ts';
import { firstWithTitle } from './title-order.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What may be meant by the letters that were typed: terms that lead to entries, and titles of entries, each once. */
export type Suggested = { readonly terms: readonly string[]; readonly titles: readonly string[] };

/** Answers what may be meant by letters, at most so many of each. */
export type Suggest = (text: string, language: Language, most: number) => Suggested;

type Sources = {
  readonly vocabulary: Vocabulary;
  readonly table: EntryTable;
  readonly postings: Postings;
};

/** Fewer letters fit too much. */
export const fewestLetters = 2;
/** Words inside titles are looked for from so many letters on. */
const fewestLettersInside = 4;
const mostTermsSeen = 60;
const mostWords = 6;
/** How many titles are looked at, and how many entries that hold a word: an answer may not take longer where there are more. */
const mostTitlesSeen = 200;
const mostHolding = 4_000;
/** A word has at least this impact in an entry that has it in its title. */
const impactInTitle = 100;

/** In how many entries the rarest word of a term occurs just so; zero when one occurs nowhere. */
const entriesOf = (vocabulary: Vocabulary, words: readonly string[]): number => {
  const counts = words
    .filter((word) => !isStopWord(word))
    .map((word) => vocabulary.entriesWith(vocabulary.numberOf(word)));
  return counts.length === 0 ? 0 : Math.min(...counts);
};

const keyOf = (words: readonly string[]): string => words.map(stem).join(' ');

/** To how many entries a term leads, and by which words: its own, or else those that mean the same, as of a lay or English word. */
type Lead = { readonly key: string; readonly entries: number; readonly isHeld: boolean };

const leadOf = (vocabulary: Vocabulary, words: readonly string[]): Lead => {
  const own = entriesOf(vocabulary, words);
  if (own > 0) return { key: keyOf(words), entries: own, isHeld: true };
  const [best] = equivalentsOf(words)
    .filter(({ kind }) => kind === 'same' || kind === 'foreign')
    .map((same) => ({ key: keyOf(same.words), entries: entriesOf(vocabulary, same.words), isHeld: false }))
    .toSorted((a, b) => b.entries - a.entries);
  return best ?? { key: keyOf(words), entries: 0, isHeld: false };
};

/** The terms that lead to entries: those that entries hold, then other words for what they hold; one for each, most entries first. */
const termsFor = (vocabulary: Vocabulary, letters: string, language: Language, most: number): readonly string[] => {
  const column = languages.indexOf(language) as 0 | 1 | 2;
  const leading = termsBeginningWith(letters, column, mostTermsSeen)
    .map(({ shown, words }) => ({ shown, ...leadOf(vocabulary, words) }))
    .filter(({ entries }) => entries > 0)
    .toSorted((a, b) => Number(b.isHeld) - Number(a.isHeld) || b.entries - a.entries || (a.shown < b.shown ? -1 : 1));
  const first = new Map(leading.toReversed().map((term) => [term.key, term.shown]));
  return leading
    .filter(({ key, shown }) => first.get(key) === shown && fold(shown) !== letters)
    .map(({ shown }) => shown)
    .slice(0, most);
};

/** Titles by how they are compared, in the order in which they were found. */
type Titles = Map<string, string>;

const noteBeginning = (table: EntryTable, letters: string, titles: Titles, most: number): void => {
  const places = table.orders.naam.places();
  const start = firstWithTitle(table, places, letters);
  for (let at = start; at < Math.min(places.length, start + mostTitlesSeen) && titles.size < most; at += 1) {
    const title = table.titleAt(places[at] ?? 0);
    if (!title.startsWith(letters)) return;
    if (!titles.has(title)) titles.set(title, table.shownAt(places[at] ?? 0));
  }
};

/** The words that begin with these letters, the most frequent first. A stem may differ from its words in the last two letters. */
const wordsBeginning = (vocabulary: Vocabulary, letters: string): readonly number[] =>
  vocabulary
    .stemsBeginningWith(letters.slice(0, Math.max(fewestLettersInside, letters.length - 2)))
    .flatMap(vocabulary.formsOf)
    .filter((number) => vocabulary.wordAt(number).startsWith(letters))
    .toSorted((a, b) => vocabulary.entriesWith(b) - vocabulary.entriesWith(a) || a - b)
    .slice(0, mostWords);

const placesIn = ({ id, places, impacts, starts }: Segment, at: number, homes: Uint32Array): readonly number[] => {
  const found: number[] = [];
  const start = starts[at] ?? 0;
  for (let index = start; index < Math.min(starts[at + 1] ?? 0, start + mostHolding); index += 1) {
    const place = places[index] ?? 0;
    if ((impacts[index] ?? 0) >= impactInTitle && homes[place] === id) found.push(place);
  }
  return found;
};

/** Places of entries that are much about a word, as they come. */
function* placesAbout({ postings }: Sources, word: number): Generator<number> {
  for (const segment of postings.segments()) {
    const at = indexOfWord(segment, word);
    if (at !== -1) yield* placesIn(segment, at, postings.homes());
  }
}

const noteHolding = (sources: Sources, words: readonly string[], titles: Titles, most: number): void => {
  const { table, vocabulary } = sources;
  const holdsAll = (title: string): boolean => words.every((word) => ` ${title}`.includes(` ${word}`));
  for (const number of wordsBeginning(vocabulary, words.at(-1) ?? ''))
    for (const place of placesAbout(sources, number)) {
      const title = table.titleAt(place);
      if (!titles.has(title) && holdsAll(title)) titles.set(title, table.shownAt(place));
      if (titles.size >= most) return;
    }
};

/** What suggests words and titles while somebody types; it looks at no more than a fixed number of entries. */
export const makeSuggest =
  (sources: Sources): Suggest =>
  (text, language, most) => {
    const letters = fold(text);
    if (letters.length < fewestLetters) return { terms: [], titles: [] };
    const titles: Titles = new Map();
    const words = letters.split(' ');
    noteBeginning(sources.table, letters, titles, most);
    if ((words.at(-1) ?? '').length >= fewestLettersInside && titles.size < most)
      noteHolding(sources, words, titles, most);
    return { terms: termsFor(sources.vocabulary, letters, language, most), titles: [...titles.values()] };
  };
