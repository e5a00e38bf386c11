import { isForeign, isTerm, longestTerm } from '#language/lexicon.ts';
import type { Clause } from './question.ts';

/** What was read in a question, and whether it is a sentence. */
export type Read = { readonly clauses: readonly Clause[]; readonly isSentence: boolean };

/** A term of several words that was asked for, and how many clauses it takes. */
export type TermAsked = { readonly words: readonly string[]; readonly used: number };

/** The one word of a clause; null when it is a quote, or one of several. */
export const singleWord = (clause: Clause | undefined): string | null => {
  const only = clause?.anyOf.length === 1 ? clause.anyOf[0] : undefined;
  return only?.kind === 'word' ? only.word : null;
};

/** The single words that stand from a place on, as far as a term may reach. */
export const rowFrom = (clauses: readonly Clause[], start: number, most: number): readonly string[] => {
  const row: string[] = [];
  for (const clause of clauses.slice(start, start + most)) {
    const word = singleWord(clause);
    if (word === null) break;
    row.push(word);
  }
  return row;
};

/** A row of three words or more with two of them written as one: basis registratie personen, basisregistratie personen. */
const joinedRows = (row: readonly string[]): readonly (readonly string[])[] =>
  row.length < 3
    ? []
    : row.slice(1).map((second, index) => [...row.slice(0, index), `${row[index]}${second}`, ...row.slice(index + 2)]);

const termInRow = (row: readonly string[], mayTurn: boolean): TermAsked | null => {
  for (let length = row.length; length > 1; length -= 1) {
    const words = row.slice(0, length);
    const turned = mayTurn && length === 2 ? [words.toReversed()] : [];
    const found = [words, ...joinedRows(words), ...turned].find(isTerm);
    if (found !== undefined) return { words: found, used: length };
  }
  return null;
};

/** What stands in English between the parts of a compound that is turned round: application for welfare, welfare application. */
const betweenParts: ReadonlySet<string> = new Set(['of', 'for', 'in']);

/** True for a clause behind a word that stands in English between the parts of a compound that is turned round. */
export const isTurnedAt = ({ behind }: Clause): boolean => behind.some((word) => betweenParts.has(word));

/** True where a sentence may say two words of a term the other way round: verb and object (ik kap een boom), in English only so. */
const mayTurn = (first: Clause | undefined, second: Clause | undefined): boolean =>
  ![first, second].every((clause) => isForeign(singleWord(clause) ?? '')) ||
  (second !== undefined && isTurnedAt(second));

/** A term of a stop word or two and the word behind them: not to school. */
const termBehind = (clause: Clause | undefined): TermAsked | null => {
  const word = singleWord(clause);
  if (word === null || clause === undefined) return null;
  const found = [2, 1]
    .filter((count) => clause.behind.length >= count)
    .map((count) => [...clause.behind.slice(-count), word])
    .filter((words) => words.slice(0, -1).some(({ length }) => length > 1))
    .find(isTerm);
  return found === undefined ? null : { words: found, used: 1 };
};

/** A term of two words of a sentence with words between them that may be missing: buy my first house. */
const termAround = (clauses: readonly Clause[], start: number): TermAsked | null => {
  const first = clauses[start];
  const next = clauses.findIndex(({ isOptional }, index) => index > start && !isOptional);
  if (first === undefined || first.isOptional || next <= start + 1 || next > start + mostBetween + 1) return null;
  const pair = [singleWord(first), singleWord(clauses[next])].filter((word) => word !== null);
  const found = pair.length < 2 ? null : termInRow(pair, mayTurn(first, clauses[next]));
  return found === null ? null : { words: found.words, used: next - start + 1 };
};

const mostBetween = 2;

/** The longest term of the lexicon with several words from a place on; null when there is none. */
export const termAsked = (clauses: readonly Clause[], start: number, isSentence: boolean): TermAsked | null =>
  termInRow(rowFrom(clauses, start, longestTerm()), isSentence && mayTurn(clauses[start], clauses[start + 1])) ??
  (isSentence ? (termAround(clauses, start) ?? termBehind(clauses[start])) : null);

/** The words of a question that stand in terms of several words, which are right as they are. */
export const wordsInTerms = ({ clauses, isSentence }: Read): ReadonlySet<string> => {
  const words = new Set<string>();
  for (let start = 0; start < clauses.length; ) {
    const used = termAsked(clauses, start, isSentence)?.used ?? 0;
    for (const clause of clauses.slice(start, start + used)) words.add(singleWord(clause) ?? '');
    start += Math.max(1, used);
  }
  return words;
};

/** The words of some clauses, folded, a word that was taken apart as a whole; of a clause that may be met in either of two ways both. */
export const typedIn = (clauses: readonly Clause[]): readonly string[] => [
  ...new Set(
    clauses.flatMap(({ anyOf, partOf, headOf }) =>
      partOf !== undefined || headOf !== undefined
        ? (partOf ?? headOf ?? [])
        : anyOf.flatMap((wanted) => (wanted.kind === 'word' ? wanted.word : wanted.words)),
    ),
  ),
];
