import { verbsOf } from '#language/kin.ts';
import { isSaid } from '#language/said-pairs.ts';
import { type Alternative, meantAlternatives } from './alternatives.ts';
import type { Clause } from './question.ts';
import { singleWord } from './terms-asked.ts';
import type { Vocabulary } from './vocabulary.ts';

/** No more words of a sentence than this are looked at two by two. */
const mostInPairs = 10;

/** A term of what people say that two words of a sentence are, in either order and with a verb in any form; null when they are none. */
const termOfTwo = (first: readonly string[], second: readonly string[]): readonly string[] | null => {
  for (const one of first)
    for (const other of second) {
      if (isSaid(one, other)) return [one, other];
      if (isSaid(other, one)) return [other, one];
    }
  return null;
};

/** A word of a sentence in the forms it is looked up in. */
type Asked = { readonly forms: readonly string[]; readonly index: number; readonly isOptional: boolean };

const pairsOf = (asked: readonly Asked[]): readonly (readonly [Asked, Asked])[] =>
  asked.flatMap((first, at) =>
    asked.slice(at + 1).flatMap((second) => (first.isOptional && second.isOptional ? [] : [[first, second] as const])),
  );

/**
 * What entries call two words of a sentence that mean something together, wherever they stand in it (my bicycle was, at the station,
 * taken away), as ways to meet either of them; by the place of their clauses.
 */
export const saidTogether = (
  vocabulary: Vocabulary,
  clauses: readonly Clause[],
): ReadonlyMap<number, readonly Alternative[]> => {
  const ways = new Map<number, readonly Alternative[]>();
  const asked = clauses.flatMap((clause, index) => {
    const word = singleWord(clause);
    return word === null ? [] : [{ forms: [word, ...verbsOf(word)], index, isOptional: clause.isOptional }];
  });
  if (asked.length > mostInPairs) return ways;
  for (const [first, second] of pairsOf(asked)) {
    const term = termOfTwo(first.forms, second.forms);
    const meant = term === null ? [] : meantAlternatives(vocabulary, term);
    for (const { index } of meant.length > 0 ? [first, second] : [])
      ways.set(index, [...(ways.get(index) ?? []), ...meant]);
  }
  return ways;
};
