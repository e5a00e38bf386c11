import { stem } from '#language/stem.ts';
import {
  type Alternative,
  anywhere,
  canBeMet,
  phraseAlternative,
  plainAlternatives,
  wordAlternatives,
} from './alternatives.ts';
import { englishAlternatives } from './asked-in-english.ts';
import type { Wanted } from './question.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How a word is asked: as one that may be missing, so that nothing else need stand for it, and in an English question. */
type Asking = { readonly isPlain: boolean; readonly isInEnglish: boolean };

/** The ways to meet what is wanted in one place of a question; none when no entry does. */
export const alternativesFor = (
  vocabulary: Vocabulary,
  wanted: Wanted,
  { isPlain, isInEnglish }: Asking,
): readonly Alternative[] => {
  if (wanted.kind === 'phrase') return [phraseAlternative(vocabulary, wanted.words)].filter(canBeMet);
  if (isPlain) return plainAlternatives(vocabulary, wanted.word);
  return isInEnglish ? englishAlternatives(vocabulary, wanted.word) : wordAlternatives(vocabulary, wanted.word);
};

/** Excluded is a word in any form, but not the compounds it is in: someone who leaves out 'werk' still wants 'netwerk'. */
export const excludedAlternative = (vocabulary: Vocabulary, wanted: Wanted): Alternative => {
  if (wanted.kind === 'phrase') return phraseAlternative(vocabulary, wanted.words);
  const numbers = vocabulary.formsOf(stem(wanted.word));
  return {
    parts: [{ words: numbers.map((number) => ({ number, factor: 1 })), entries: 1 }],
    standing: anywhere,
    factor: 1,
  };
};
