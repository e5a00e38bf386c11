import { isEveryday } from '#language/everyday.ts';
import { isTerm, isWrittenSo } from '#language/lexicon.ts';
import { wordAlternatives } from './alternatives.ts';
import type { Clause } from './question.ts';
import { singleWord } from './terms-asked.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The head of a compound is at least so long, and what stands before it. */
const shortestHead = 4;
const shortestBefore = 3;

/** The longest term that a word ends with, for a compound of which the beginning is unknown: auto for dieselauto; null when there is none. */
const headOf = (word: string): string | null => {
  for (let at = shortestBefore; word.length - at >= shortestHead; at += 1)
    if (isWrittenSo([word.slice(at)])) return word.slice(at);
  return null;
};

/** A clause of a sentence whose word stands for nothing, as a guess at what that word ends with; words that stand in a term are right. */
export const withHead = (vocabulary: Vocabulary, clause: Clause, inTerms: ReadonlySet<string>): Clause => {
  const word = singleWord(clause);
  if (word === null || inTerms.has(word) || isEveryday(word)) return clause;
  if (vocabulary.numberOf(word) !== -1 || isTerm([word])) return clause;
  const head = wordAlternatives(vocabulary, word).length > 0 ? null : headOf(word);
  return head === null ? clause : { ...clause, anyOf: [{ kind: 'word', word: head }], isGuess: true, headOf: word };
};
