import { equivalentsOf } from '#language/lexicon.ts';
import type { Clause } from './question.ts';
import { singleWord } from './terms-asked.ts';

/** True when one of these words means the same as the word of the clause: it asks for nothing more. */
const isSaidBefore = (clause: Clause, before: readonly Clause[]): boolean => {
  const word = singleWord(clause);
  if (word === null) return false;
  const same = equivalentsOf([word]).filter(
    ({ kind, words }) => (kind === 'same' || kind === 'said') && words.length === 1,
  );
  return before.some((other) => same.some(({ words }) => words[0] === singleWord(other)));
};

/** The clauses of a sentence, where what is said in other words again only helps to order. */
export const withoutSayingTwice = (clauses: readonly Clause[]): readonly Clause[] =>
  clauses.map((clause, index) => {
    const before = clauses.slice(0, index).filter((other) => !other.isOptional);
    return clause.isOptional || !isSaidBefore(clause, before) ? clause : { ...clause, isOptional: true };
  });
