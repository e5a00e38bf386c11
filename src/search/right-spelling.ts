import { partsOfCompound } from '#language/compound.ts';
import { distanceWithin } from '#language/distance.ts';
import { isEveryday } from '#language/everyday.ts';
import { isInTerm, isTerm } from '#language/lexicon.ts';
import { groupPart, partsOfWord } from './expansion.ts';
import type { Vocabulary } from './vocabulary.ts';

/** True for a word of daily life, or a compound of such words: it was typed right, and means what it says. */
const isRightDutch = (word: string): boolean => isEveryday(word) || partsOfCompound(word, isEveryday, 2) !== null;

/**
 * The right spelling of a word that occurs nowhere and is in no term of the lexicon; null when there is none. A word that may be a compound is
 * corrected only when one letter is wrong, and one that another word ends never: to take away is no mistake for to take.
 */
export const rightSpelling = (vocabulary: Vocabulary, word: string): string | null => {
  if (isTerm([word]) || isInTerm(word) || isRightDutch(word) || groupPart(vocabulary, word).words.length > 0)
    return null;
  const right = vocabulary.nearest(word);
  if (right !== null && word.endsWith(right) && word.length - right.length > 1) return null;
  const isCompound = right !== null && partsOfWord(vocabulary, word).length > 0;
  return isCompound && distanceWithin(word, right, 1) > 1 ? null : right;
};
