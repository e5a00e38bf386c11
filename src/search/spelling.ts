import { bitsIn, distanceWithin, lettersOf, mistakesAllowed } from '#language/distance.ts';
import { isForeign, wordsOfLexicon } from '#language/lexicon.ts';
import { isLikelyMistake, lettersChanged } from '#language/mistakes.ts';
import { soundOf } from '#language/sound.ts';

/** The words of a vocabulary side by side: the word, its letters as bits, and in how many entries it occurs (0: nowhere). */
export type WordTable = {
  readonly words: readonly string[];
  readonly letters: Uint32Array;
  readonly entries: Uint32Array;
};

type Candidate = {
  readonly word: string;
  readonly distance: number;
  readonly sounds: boolean;
  readonly entries: number;
};

const isBetter = (candidate: Candidate, best: Candidate | null): boolean => {
  if (best === null) return true;
  if (candidate.distance !== best.distance) return candidate.distance < best.distance;
  if (candidate.sounds !== best.sounds) return candidate.sounds;
  if (candidate.entries !== best.entries) return candidate.entries > best.entries;
  return candidate.word < best.word;
};

const shortestCandidate = 4;

/** How many letters may be wrong, whether the sound may not, and whether it is typed in English. */
type Hearing = { readonly mistakes: number; readonly mustSound: boolean; readonly isInEnglish: boolean };

/** What sounds the same may differ in more letters: toezigt for toezicht. Shorter words sound like too many. */
const shortestHeard = 6;
const mistakesHeard = 3;

/**
 * A known word as a candidate for one that was typed; null when it is too far from it, or must sound the same and does not. One that is not
 * Dutch is none for a word with other letters that sound alike, which is Dutch then: criminaliteit is no kriminaliteit.
 */
const candidateFor = (
  word: string,
  known: string,
  entries: number,
  { mistakes, mustSound, isInEnglish }: Hearing,
): Candidate | null => {
  if (!isLikelyMistake(word, known)) return null;
  const distance = distanceWithin(word, known, mistakes);
  if (distance > mistakes) return null;
  if (!isInEnglish && isForeign(known) && lettersChanged(word, known) === 'alike') return null;
  const sounds = soundOf(known) === soundOf(word);
  return mustSound && !sounds ? null : { word: known, distance, sounds, entries };
};

/**
 * The likeliest right spelling of a word that occurs nowhere: fewest mistakes, then the same sound, then most entries, then first in the
 * alphabet; null when no word is near enough. Stop words are no candidates.
 */
const nearestOf = (
  word: string,
  table: WordTable,
  isStop: (number: number) => boolean,
  hearing: Hearing,
): string | null => {
  const wanted = lettersOf(word);
  let most = hearing.mistakes;
  let best: Candidate | null = null;
  if (most === 0) return null;
  for (let number = 0; number < table.words.length; number += 1) {
    const entries = table.entries[number] ?? 0;
    if (entries === 0 || bitsIn((table.letters[number] ?? 0) ^ wanted) > 2 * most) continue;
    const known = table.words[number] ?? '';
    if (known.length < shortestCandidate || isStop(number)) continue;
    const candidate = candidateFor(word, known, entries, { ...hearing, mistakes: most });
    if (candidate === null || !isBetter(candidate, best)) continue;
    best = candidate;
    most = candidate.distance;
  }
  return best?.word ?? null;
};

/** The words of which one may be meant, but those that are left out, how many letters may be wrong, and whether it is typed in English. */
type Looking = {
  readonly table: WordTable;
  readonly isLeftOut: (number: number) => boolean;
  readonly mistakes: number;
  readonly isInEnglish: boolean;
};

const nearestIn = (word: string, { table, isLeftOut, mistakes, isInEnglish }: Looking): string | null => {
  const near = nearestOf(word, table, isLeftOut, { mistakes, mustSound: false, isInEnglish });
  if (near !== null || word.length < shortestHeard || /[^a-z]/.test(word)) return near;
  return nearestOf(word, table, isLeftOut, { mistakes: mistakesHeard, mustSound: true, isInEnglish });
};

/** The likeliest right spelling of a word that occurs nowhere; else a word that sounds the same; null when there is none. Stop words are left out. */
export const nearestWord = (
  word: string,
  table: WordTable,
  isStop: (number: number) => boolean,
  isInEnglish: boolean,
): string | null => nearestIn(word, { table, isLeftOut: isStop, mistakes: mistakesAllowed(word), isInEnglish });

/** Of the many words of the lexicon one is soon near: shorter words are not looked for, and in words that are not long one letter is wrong. */
const shortestTerm = 8;
const longTerm = 10;

let terms: WordTable | null = null;

/** The words of the lexicon; each counts the same. */
const termTable = (): WordTable => {
  if (terms !== null) return terms;
  const words = wordsOfLexicon();
  terms = { words, letters: Uint32Array.from(words, lettersOf), entries: new Uint32Array(words.length).fill(1) };
  return terms;
};

const termMistakes = (word: string): number => {
  if (word.length < shortestTerm) return 0;
  return Math.min(mistakesAllowed(word), word.length < longTerm ? 1 : 2);
};

/** The likeliest right spelling of a word that is in no entry and looks like none of theirs, but like a word of the lexicon. */
export const nearestTerm = (word: string, isInEnglish: boolean): string | null =>
  word.length < shortestHeard
    ? null
    : nearestIn(word, { table: termTable(), isLeftOut: () => false, mistakes: termMistakes(word), isInEnglish });
