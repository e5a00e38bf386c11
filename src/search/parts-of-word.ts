import { infinitivesOf, partsOfCompound, shortestPart } from '#language/compound.ts';
import { isForeign, isTerm, isWrittenSo } from '#language/lexicon.ts';
import { stem } from '#language/stem.ts';
import type { Vocabulary } from './vocabulary.ts';

/** In a short word, or with short parts, chance makes compounds: brieven is no bri + even. */
export const shortestCompound = 8;
const shortestLikelyPart = 5;

const isLikelyPart = (vocabulary: Vocabulary, part: string): boolean => {
  if (vocabulary.numberOf(part) === -1 && isForeign(part)) return false;
  if (part.length < shortestLikelyPart)
    return isWrittenSo([part]) || (part.length > shortestPart && vocabulary.numberOf(part) !== -1);
  return isTerm([part]) || vocabulary.isKnown(part);
};

/** True for a word as it stands, of an entry or of the lexicon. */
export const isWord = (vocabulary: Vocabulary, word: string): boolean =>
  vocabulary.numberOf(word) !== -1 || isWrittenSo([word]);

/** True for the noun of a verb that is known: handhaving is of handhaven, and no hand. */
const isOfVerb = (vocabulary: Vocabulary, word: string): boolean =>
  /ing(?:en|s)?$/.test(word) &&
  vocabulary.formsOf(stem(word)).some((number) => /(?<!ing)en$/.test(vocabulary.wordAt(number)));

/** Parts that are words as they are written, the first perhaps the stem of a verb, before parts that are known in another form only. */
const findParts = (vocabulary: Vocabulary, word: string): readonly string[] => {
  if (isOfVerb(vocabulary, word)) return [];
  const isLikely = (part: string): boolean => isLikelyPart(vocabulary, part);
  const isWritten = (part: string): boolean => isLikely(part) && isWord(vocabulary, part);
  const isBeginning = (part: string): boolean =>
    part.length > shortestPart && infinitivesOf(part).some((verb) => isWord(vocabulary, verb));
  return (
    partsOfCompound(word, isWritten, { most: 2, isBeginning }) ??
    partsOfCompound(word, isLikely, { most: 2 }) ??
    partsOfCompound(word, isWritten, { isBeginning }) ??
    partsOfCompound(word, isLikely) ??
    []
  );
};

/** The known words that a compound is made of; none when it is no compound of known words. */
export const partsOfWord = (vocabulary: Vocabulary, word: string): readonly string[] =>
  word.length < shortestCompound ? [] : vocabulary.remember(`parts ${word}`, () => findParts(vocabulary, word));

/** Letters that may stand before the last part of a compound. */
export const linksBefore = ['', 's', 'en'] as const;

/** What stands before the last part of a compound, when that is a compound that occurs: parkeerdruk for parkeerdrukmeting; else ''. */
export const compoundBefore = (vocabulary: Vocabulary, word: string): string => {
  const parts = partsOfWord(vocabulary, word);
  const before = word.slice(0, -(parts.at(-1) ?? word).length);
  const found = linksBefore.map((link) => (before.endsWith(link) ? before.slice(0, before.length - link.length) : ''));
  return found.find((first) => first.length >= shortestCompound && vocabulary.isKnown(first)) ?? '';
};
