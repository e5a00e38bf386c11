import { englishTermOf, isMeantOtherwise, meantInEnglish } from '#language/english-question.ts';
import { isTerm } from '#language/lexicon.ts';
import { type Alternative, anywhere, canBeMet, wordAlternatives } from './alternatives.ts';
import { compoundPart, englishPart, exactPart } from './expansion.ts';
import type { Clause, Question } from './question.ts';
import { isTurnedAt, singleWord, wordsInTerms } from './terms-asked.ts';
import type { Vocabulary } from './vocabulary.ts';

/** True for a word with a number right behind it, which is an abbreviation: art 22 is no art. */
const isNumbered = (next: Clause | undefined): boolean => next?.isNext === true && /^\d/.test(singleWord(next) ?? '');

/**
 * The clauses of an English question, with what a word means that would be another one in Dutch; the words of a term stay, and so do a form
 * that entries hold and what is numbered.
 */
export const asMeantInEnglish = (vocabulary: Vocabulary, question: Question): readonly Clause[] => {
  const inTerms = wordsInTerms(question);
  return question.clauses.map((clause, at) => {
    const word = singleWord(clause) ?? '';
    const isForm = !isMeantOtherwise(word) && vocabulary.isHeld(word);
    const isKept = isForm || inTerms.has(word) || isNumbered(question.clauses[at + 1]);
    const meant = isKept ? word : meantInEnglish(word);
    return meant === word ? clause : { ...clause, anyOf: [{ kind: 'word', word: meant }] };
  });
};

/**
 * The ways to meet a word of an English question: as the term that it is a form of, and as it stands. What is no term is an English word,
 * whatever Dutch word looks like a form of it.
 */
export const englishAlternatives = (vocabulary: Vocabulary, word: string): readonly Alternative[] => {
  const term = englishTermOf(word);
  if (!isTerm([term]))
    return [{ parts: [englishPart(vocabulary, word)], standing: anywhere, factor: 1 }].filter(canBeMet);
  const asTerm = wordAlternatives(vocabulary, term);
  return term === word
    ? asTerm
    : [{ parts: [exactPart(vocabulary, word)], standing: anywhere, factor: 1 }, ...asTerm].filter(canBeMet);
};

/** The compound that two English words are in Dutch (waste container, afvalcontainer), or the other way round at of (risk of burglary). */
const waysFor = (vocabulary: Vocabulary, before: Clause, after: Clause): readonly Alternative[] => {
  const one = meantInEnglish(singleWord(before) ?? '');
  const other = meantInEnglish(singleWord(after) ?? '');
  if (one === '' || other === '' || !(after.isNext || isTurnedAt(after))) return [];
  const [first, last] = after.isNext ? [one, other] : [other, one];
  return [{ parts: [compoundPart(vocabulary, first, last)], standing: anywhere, factor: 1 }].filter(canBeMet);
};

/** What an English question calls in two words and Dutch entries in one, as ways to meet either of them; by the place of their clauses. */
export const compoundsMeant = (
  vocabulary: Vocabulary,
  clauses: readonly Clause[],
): ReadonlyMap<number, readonly Alternative[]> => {
  const ways = new Map<number, readonly Alternative[]>();
  for (const [index, after] of clauses.entries()) {
    const before = clauses[index - 1];
    const found = before === undefined ? [] : waysFor(vocabulary, before, after);
    if (found.length > 0) for (const at of [index - 1, index]) ways.set(at, [...(ways.get(at) ?? []), ...found]);
  }
  return ways;
};
