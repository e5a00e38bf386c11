import { firstPartsOf, partsOfCompound } from '#language/compound.ts';
import { isEveryday } from '#language/everyday.ts';
import { isInTerm, isTerm, isWrittenSo } from '#language/lexicon.ts';
import { soundOf } from '#language/sound.ts';
import { groupPart } from './expansion.ts';
import { partsOfWord } from './parts-of-word.ts';
import type { Clause, Wanted } from './question.ts';
import { type Read, wordsInTerms } from './terms-asked.ts';
import type { Vocabulary } from './vocabulary.ts';

/** True for a word of daily life, or a compound of such words: it was typed right, and means what it says. */
const isRightDutch = (word: string): boolean =>
  isEveryday(word) || partsOfCompound(word, isEveryday, { most: 2 }) !== null;

/** A part of a compound is at least this long to be told from chance, typed right or wrongly. */
const shortestPart = 5;

/** True for a part that is a word as it stands, of an entry or of the lexicon. */
const isPart = (vocabulary: Vocabulary, part: string): boolean =>
  vocabulary.numberOf(part) !== -1 || isWrittenSo([part]);

/** The right spelling of a compound that occurs nowhere, of which one of two parts is a known word and the other is typed wrongly; null when there is none. */
const rightCompound = (vocabulary: Vocabulary, word: string): string | null => {
  if (partsOfWord(vocabulary, word).length > 0) return null;
  for (let cut = shortestPart; cut <= word.length - shortestPart; cut += 1) {
    const [first, last] = [word.slice(0, cut), word.slice(cut)];
    const isFirst = firstPartsOf(first).some((part) => part.length >= shortestPart && isPart(vocabulary, part));
    const right = isFirst
      ? `${first}${vocabulary.nearest(last) ?? ''}`
      : isPart(vocabulary, last)
        ? `${vocabulary.nearest(first) ?? ''}${last}`
        : '';
    if (partsOfWord(vocabulary, right).length === 2) return right;
  }
  return null;
};

/**
 * The right spelling of a word that occurs nowhere and is in no term of the lexicon; null when there is none. A word that may be a compound is
 * corrected only to what sounds the same, and one that another word ends never: to take away is no mistake for to take.
 */
const rightSpelling = (vocabulary: Vocabulary, word: string): string | null => {
  if (isTerm([word]) || isInTerm(word) || isRightDutch(word) || groupPart(vocabulary, word).words.length > 0)
    return null;
  const right = vocabulary.nearest(word) ?? rightCompound(vocabulary, word);
  if (right !== null && word.endsWith(right) && word.length - right.length > 1) return null;
  const isCompound = right !== null && partsOfWord(vocabulary, word).length > 0;
  return isCompound && soundOf(word) !== soundOf(right) ? null : right;
};

/** Words of a question that were typed wrongly, with the right spelling. */
export type Spelling = ReadonlyMap<string, string>;

/** No more words than this are corrected in one question. */
const mostCorrections = 6;

/** The right spelling of every word of the question that has another. */
export const spellingOf = (vocabulary: Vocabulary, read: Read): Spelling => {
  const words = read.clauses.flatMap(({ anyOf }) =>
    anyOf.flatMap((wanted) => (wanted.kind === 'word' ? [wanted.word] : [])),
  );
  const spelling = new Map<string, string>();
  for (const word of new Set(words)) {
    const right = spelling.size < mostCorrections ? rightSpelling(vocabulary, word) : null;
    if (right !== null) spelling.set(word, right);
  }
  if (spelling.size > 0) for (const word of wordsInTerms(read)) spelling.delete(word);
  return spelling;
};

/** A clause with its words spelled right. */
export const respelled = (clause: Clause, spelling: Spelling): Clause => {
  const isGuess = clause.anyOf.some((wanted) => wanted.kind === 'word' && spelling.has(wanted.word));
  const anyOf = clause.anyOf.map(
    (wanted): Wanted =>
      wanted.kind === 'word' ? { kind: 'word', word: spelling.get(wanted.word) ?? wanted.word } : wanted,
  );
  return { ...clause, anyOf, isGuess };
};
