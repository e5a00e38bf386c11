import { stem } from '#language/stem.ts';
import { withoutStopWords } from '#language/stop-words.ts';
import { wordsOf } from '#language/words.ts';

/** A stem shorter than this occurs in too many other words to mark them. */
const shortestStem = 4;

/** A stem writes a long vowel once: 'parker' is also 'parkeer', as it stands in a compound. */
const spellings = (word: string): readonly string[] => [word, word.replace(/([aeou])([^aeiouy])$/, '$1$1$2')];

/** The words of a question that are marked in the texts, and their stems: 'parkeren' marks 'parkeerboete' too. */
export const highlightWords = (text: string): readonly string[] => {
  const words = withoutStopWords(wordsOf(text));
  const stems = words
    .map(stem)
    .filter((word) => word.length >= shortestStem)
    .flatMap(spellings);
  return [...new Set([...words, ...stems])];
};
