import { withoutStopWords } from '#language/stop-words.ts';
import { wordsOf } from '#language/words.ts';

/** The signs around a piece of text that are no part of a word. */
const aroundWords = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

const tellingWordsIn = (piece: string): readonly string[] =>
  withoutStopWords(wordsOf(piece).map((word) => word.toLowerCase()));

const holdsAll = (words: readonly string[], wanted: readonly string[]): boolean =>
  wanted.every((word) => words.includes(word));

/**
 * Folded words as they stand in a text that was typed: the shortest piece of it that says just these, stop words left out, else the first piece between
 * spaces that holds them; null when they do not stand in it, as of a verb that was put together.
 */
export const asTyped = (text: string, wanted: readonly string[]): string | null => {
  const pieces = text.split(/\s+/).map((piece) => piece.replace(aroundWords, ''));
  const key = withoutStopWords(wanted).join(' ');
  for (let length = 1; length <= pieces.length; length += 1)
    for (let start = 0; start + length <= pieces.length; start += 1) {
      const piece = pieces.slice(start, start + length).join(' ');
      if (tellingWordsIn(piece).join(' ') === key) return piece;
    }
  return pieces.find((piece) => holdsAll(wordsOf(piece), wanted)) ?? null;
};
