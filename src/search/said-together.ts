import { verbsOf } from '#language/kin.ts';
import { equivalentsOf } from '#language/lexicon.ts';
import { remembering } from '#language/remember.ts';
import { isInSaidPair, isSaid } from '#language/said-pairs.ts';
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

/** A word of a sentence in the forms it is looked up in, and with the other words that mean the same or that entries use for it. */
type Asked = {
  readonly forms: readonly string[];
  readonly withOthers: readonly string[];
  readonly index: number;
  readonly isOptional: boolean;
};

const mostWords = 5_000;

/** A word and the verb it is a form of, as far as they stand in a pair. */
const formsOf = remembering((word): readonly string[] => [word, ...verbsOf(word)].filter(isInSaidPair), mostWords);

/** The same with other words for it, so that two words are found that are said with others in the list. */
const formsWithOthers = remembering((word): readonly string[] => {
  const others = equivalentsOf([word]).flatMap(({ words, kind }) => {
    const [only = ''] = words;
    return words.length === 1 && (kind === 'same' || kind === 'said' || kind === 'called') ? [only] : [];
  });
  return [...new Set([...formsOf(word), ...others.filter(isInSaidPair)])];
}, mostWords);

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
    if (word === null) return [];
    return [{ forms: formsOf(word), withOthers: formsWithOthers(word), index, isOptional: clause.isOptional }];
  });
  if (asked.length > mostInPairs) return ways;
  for (const [first, second] of pairsOf(asked)) {
    const isLoose = !first.isOptional && !second.isOptional;
    const term =
      termOfTwo(first.forms, second.forms) ?? (isLoose ? termOfTwo(first.withOthers, second.withOthers) : null);
    const meant = term === null ? [] : meantAlternatives(vocabulary, term);
    for (const { index } of meant.length > 0 ? [first, second] : [])
      ways.set(index, [...(ways.get(index) ?? []), ...meant]);
  }
  return ways;
};
