import { firstPartsOf, partsOfCompound } from '#language/compound.ts';
import { isEveryday } from '#language/everyday.ts';
import { isInTerm, isTerm } from '#language/lexicon.ts';
import { lettersChanged } from '#language/mistakes.ts';
import { soundOf } from '#language/sound.ts';
import { groupPart } from './expansion.ts';
import { isWord, partsOfWord } from './parts-of-word.ts';
import type { Clause, Wanted } from './question.ts';
import { type Read, wordsInTerms } from './terms-asked.ts';
import type { Vocabulary } from './vocabulary.ts';

/** True for a word of daily life, or a compound of such words: it was typed right, and means what it says. */
const isRightDutch = (word: string): boolean =>
  isEveryday(word) || partsOfCompound(word, isEveryday, { most: 2 }) !== null;

/** A part of a compound is at least this long to be told from chance, typed right or wrongly. */
const shortestPart = 5;

/** Among which words the right spelling is looked for, and whether it is asked in English. */
type Asked = { readonly vocabulary: Vocabulary; readonly isInEnglish: boolean };

/** A place where a compound may be cut: the part that is known, and whether it is the first. */
type Cut = { readonly first: string; readonly last: string; readonly isFirstKnown: boolean; readonly known: number };

/** In so many places a compound is cut to look for the right spelling of the part that is not known. */
const mostCuts = 2;

/** The places where one of two parts of a compound is a known word, where that is longest first: there it is least likely to be chance. */
const cutsOf = (vocabulary: Vocabulary, word: string): readonly Cut[] => {
  const cuts: Cut[] = [];
  for (let cut = shortestPart; cut <= word.length - shortestPart; cut += 1) {
    const [first, last] = [word.slice(0, cut), word.slice(cut)];
    if (firstPartsOf(first).some((part) => part.length >= shortestPart && isWord(vocabulary, part)))
      cuts.push({ first, last, isFirstKnown: true, known: first.length });
    else if (isWord(vocabulary, last)) cuts.push({ first, last, isFirstKnown: false, known: last.length });
  }
  return cuts.toSorted((a, b) => b.known - a.known).slice(0, mostCuts);
};

/** The right spelling of a part; one in which letters are others that do not sound like them is another word. */
const rightPart = ({ vocabulary, isInEnglish }: Asked, part: string): string | null => {
  const right = vocabulary.nearest(part, isInEnglish);
  return right === null || lettersChanged(part, right) === 'otherwise' ? null : right;
};

/** The right spelling of a compound that occurs nowhere, of which one of two parts is a known word and the other is typed wrongly; null when there is none. */
const rightCompound = (asked: Asked, word: string): string | null => {
  const { vocabulary } = asked;
  if (partsOfWord(vocabulary, word).length > 0) return null;
  for (const { first, last, isFirstKnown } of cutsOf(vocabulary, word)) {
    const part = rightPart(asked, isFirstKnown ? last : first);
    const right = isFirstKnown ? `${first}${part}` : `${part}${last}`;
    if (part !== null && partsOfWord(vocabulary, right).length === 2) return right;
  }
  return null;
};

/** True for a word that occurs nowhere and is in no term of the lexicon. */
const isUnknown = (vocabulary: Vocabulary, word: string): boolean =>
  !(isTerm([word]) || isInTerm(word) || isRightDutch(word)) && groupPart(vocabulary, word).words.length === 0;

/**
 * The right spelling of an unknown word; null when there is none. A word that may be a compound is corrected only to what sounds the same, and
 * one that another word ends never: to take away is no mistake for to take.
 */
const rightSpelling = (asked: Asked, word: string, mayBeCompound: boolean): string | null => {
  const { vocabulary, isInEnglish } = asked;
  const right = vocabulary.nearest(word, isInEnglish) ?? (mayBeCompound ? rightCompound(asked, word) : null);
  if (right !== null && word.endsWith(right) && word.length - right.length > 1) return null;
  const isCompound = right !== null && partsOfWord(vocabulary, word).length > 0;
  return isCompound && soundOf(word) !== soundOf(right) ? null : right;
};

/** Words of a question that were typed wrongly, with the right spelling. */
export type Spelling = ReadonlyMap<string, string>;

/** No more words than this are corrected in one question, and of no more the right spelling is looked for; that takes longest for a compound. */
const mostCorrections = 6;
const mostLookedFor = 12;
const mostCompounds = 3;

/** The right spelling of every word of a question, asked in English or not, that has another. */
export const spellingOf = (vocabulary: Vocabulary, read: Read, isInEnglish: boolean): Spelling => {
  const words = read.clauses.flatMap(({ anyOf }) =>
    anyOf.flatMap((wanted) => (wanted.kind === 'word' ? [wanted.word] : [])),
  );
  const unknown = [...new Set(words)].filter((word) => isUnknown(vocabulary, word)).slice(0, mostLookedFor);
  const compounds = new Set(unknown.filter(({ length }) => length >= 2 * shortestPart).slice(0, mostCompounds));
  const spelling = new Map<string, string>();
  for (const word of unknown) {
    const right =
      spelling.size < mostCorrections ? rightSpelling({ vocabulary, isInEnglish }, word, compounds.has(word)) : null;
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
