import { meantInEnglish } from '#language/english-question.ts';
import { type Alternative, anywhere, canBeMet } from './alternatives.ts';
import { compoundPart } from './expansion.ts';
import type { Clause } from './question.ts';
import { isTurnedAt, singleWord } from './terms-asked.ts';
import type { Vocabulary } from './vocabulary.ts';

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
