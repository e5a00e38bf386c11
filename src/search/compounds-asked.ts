import { isElsewhere } from '#language/everyday.ts';
import { isOnlyLay, isTerm } from '#language/lexicon.ts';
import { wordAlternatives } from './alternatives.ts';
import { compoundBefore, partsOfWord } from './parts-of-word.ts';
import type { Clause } from './question.ts';
import { singleWord, wordsInTerms } from './terms-asked.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Shorter words are parts of a compound by chance: zee, meer and min in zeemeermin. The first of two may be one letter shorter. */
const shortestPart = 4;

const isChance = ({ length }: string, at: number, { length: count }: readonly string[]): boolean =>
  length < (at === 0 && count === 2 ? shortestPart - 1 : shortestPart);

/**
 * True for a compound that is asked as the lexicon has it. What people say for what entries call otherwise, asked alone, is asked as its words
 * too when entries hold each of them: the line of the lexicon may miss much.
 */
const isAsTerm = (vocabulary: Vocabulary, word: string, parts: readonly string[], isAlone: boolean): boolean =>
  isTerm([word]) && !(isAlone && isOnlyLay(word) && parts.every(vocabulary.isKnown));

/** The words that stand for a compound that no entry holds and that is no term: street and complaint for a street complaint. */
const partsAsked = (vocabulary: Vocabulary, clause: Clause, isAlone: boolean): readonly string[] => {
  const word = singleWord(clause);
  if (word === null || clause.isOptional || isElsewhere(word) || vocabulary.isKnown(word)) return [];
  const parts = partsOfWord(vocabulary, word);
  if (isAsTerm(vocabulary, word, parts, isAlone)) return [];
  if (parts.some((part, at) => isChance(part, at, parts) || wordAlternatives(vocabulary, part).length === 0)) return [];
  // What is done with a compound that occurs is asked as that compound is: parkeerdrukmeting.
  return parts.length > 2 && compoundBefore(vocabulary, word) !== '' ? [] : parts;
};

/**
 * The clauses of a question with compounds that nobody uses as the words they are made of, so that each may be said in another way. The
 * compound itself only helps to order: best is where these words stand together. One that is a word of a term beside others stays whole.
 */
export const withParts = (vocabulary: Vocabulary, clauses: readonly Clause[]): readonly Clause[] => {
  const inTerms = wordsInTerms({ clauses, isSentence: false });
  return clauses.flatMap((clause) => {
    if (inTerms.has(singleWord(clause) ?? '')) return [clause];
    const parts = partsAsked(vocabulary, clause, clauses.length === 1);
    if (parts.length < 2) return [clause];
    const apart = parts.map(
      (word, at): Clause => ({
        ...clause,
        anyOf: [{ kind: 'word', word }],
        partOf: singleWord(clause) ?? '',
        isNext: at === 0 && clause.isNext,
        behind: at === 0 ? clause.behind : [],
      }),
    );
    return [...apart, { ...clause, isOptional: true, isWhole: true, isNext: false, behind: [] }];
  });
};
