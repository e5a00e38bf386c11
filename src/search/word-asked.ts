import { saysWhatIsDone } from '#language/deeds.ts';
import { isAbroad, isElsewhere, isOrdinary, pairNames } from '#language/everyday.ts';
import { isForeign, isGeneral, isWrittenSo } from '#language/lexicon.ts';
import { type Behind, looksLikeQuality } from '#language/qualities.ts';
import { isWeakInSentence } from '#language/stop-words.ts';
import { beginsCompound } from './expansion.ts';
import type { Clause } from './question.ts';
import { type Read, singleWord } from './terms-asked.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * True for a word of what no public body decides about, that no entry names, nor begins a word with, and that the lexicon does not know as
 * what people say for something else: what only looks like it is something else.
 */
export const isAboutElse = (vocabulary: Vocabulary, word: string): boolean =>
  isElsewhere(word) && !isWrittenSo([word]) && !vocabulary.isKnown(word) && !beginsCompound(vocabulary, word);

/** True for a place abroad that no entry names: a town that only looks like another word (Bali, balie) is met by nothing. */
export const isAbroadOnly = (vocabulary: Vocabulary, word: string): boolean =>
  isAbroad(word) && !isWrittenSo([word]) && !vocabulary.isKnown(word);

/** A number tells little of what is asked: a year, a size, how many. */
const isNumber = (word: string): boolean => /^\d{1,4}$/.test(word);

/** Among fewer words than this each tells what is asked, unless it is a word for everything. */
export const fewWords = 3;

/** True for a word that says little of what is asked: everywhere, or beside so many others. */
export const isWordForMuch = (word: string, { clauses, isSentence }: Read): boolean =>
  isGeneral([word]) ||
  (clauses.length > 1 && saysWhatIsDone(word)) ||
  isNumber(word) ||
  (!isSentence && isWeakInSentence(word)) ||
  ((isSentence || clauses.length >= fewWords) && isOrdinary(word));

/** Before a place stands a preposition; what is near it, or what is passed, has an article too (bij zwemles is no place). */
const beforePlace = /^(?:(?:in|op)\b|(?:bij|langs) (?:de|het|een|mijn|onze)$)/;

/** True for a place that is named last, behind what is asked: a camera in a gymnasium. */
export const isWhere = (word: string, clause: Clause, { clauses, isSentence }: Read): boolean =>
  isSentence &&
  clauses.length > 1 &&
  clauses.at(-1) === clause &&
  !isElsewhere(word) &&
  beforePlace.test(clause.behind.join(' '));

/** What stands right behind a clause, with no stop word between. */
const behindOf = (clause: Clause, { clauses }: Read): Behind => {
  const next = clauses[clauses.indexOf(clause) + 1];
  if (next?.isNext !== true) return 'nothing';
  return isForeign(singleWord(next) ?? '') ? 'english' : 'dutch';
};

/** True for a word that looks like a quality of what is asked, by its ending or where it stands. */
export const isQuality = (word: string, clause: Clause, read: Read): boolean =>
  !isElsewhere(word) && looksLikeQuality(word, behindOf(clause, read));

/** What two words in a row name that stand for no subject of an entry: a place abroad, or what no public body decides about; null for others. */
export const pairAway = (
  vocabulary: Vocabulary,
  [first, second]: readonly string[],
  clause: Clause | undefined,
): 'abroad' | 'elsewhere' | null => {
  if (first === undefined || second === undefined || clause?.isNext !== true) return null;
  return vocabulary.isKnown(`${first}${second}`) ? null : pairNames([first, second]);
};
