import { stem } from '#language/stem.ts';
import { withSpelling } from '#language/words.ts';
import { exactPart, factors, formsPart, type Part, partFor, partsOfWord } from './expansion.ts';
import { type Clause, readQuestion, type Wanted } from './question.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How the parts must stand: anywhere, near each other (within so many words), or as a phrase of exactly these words. */
export type Standing =
  | { readonly kind: 'anywhere' }
  | { readonly kind: 'near'; readonly within: number }
  | { readonly kind: 'phrase'; readonly words: readonly number[] };

/** One way in which a clause is met: an entry holds every part, standing so. */
export type Alternative = { readonly parts: readonly Part[]; readonly standing: Standing; readonly factor: number };

export type PlannedClause = { readonly alternatives: readonly Alternative[]; readonly isOptional: boolean };

/** What to look up for a question. Without clauses every entry that is not excluded answers it. */
export type Plan = {
  readonly clauses: readonly PlannedClause[];
  readonly excluded: readonly Alternative[];
  readonly corrected: { readonly from: string; readonly to: string } | null;
};

/** No more words than this are corrected in one question. */
const mostCorrections = 6;

const anywhere: Standing = { kind: 'anywhere' };
/** The parts of a compound stand apart with a few words between them: fraude met een uitkering. */
const near: Standing = { kind: 'near', within: 5 };

const isEmpty = (part: Part): boolean => part.words.length === 0;

const phraseAlternative = (vocabulary: Vocabulary, words: readonly string[]): Alternative => {
  const numbers = words.map((word) => vocabulary.numberOf(word));
  const parts = words
    .filter((_, index) => !vocabulary.isStop(numbers[index] ?? -1))
    .map((word) => exactPart(vocabulary, word));
  const standing: Standing = words.length > 1 ? { kind: 'phrase', words: numbers } : anywhere;
  return { parts: numbers.includes(-1) ? [] : parts, standing, factor: 1 };
};

const canBeMet = ({ parts }: Alternative): boolean => parts.length > 0 && !parts.some(isEmpty);

/**
 * The ways to meet a word: the word in any form; the parts it is made of near each other; and when the word itself occurs
 * nowhere, its parts anywhere.
 */
const wordAlternatives = (vocabulary: Vocabulary, word: string): readonly Alternative[] => {
  const parts = partsOfWord(vocabulary, word);
  const forms = parts.map((part) => formsPart(vocabulary, part));
  const apart = vocabulary.isKnown(word) ? [] : parts.map((part) => partFor(vocabulary, part));
  const alternatives: readonly Alternative[] = [
    { parts: [partFor(vocabulary, word)], standing: anywhere, factor: 1 },
    { parts: forms, standing: near, factor: factors.near },
    { parts: apart, standing: anywhere, factor: factors.apart },
  ];
  return alternatives.filter(canBeMet);
};

const alternativesFor = (vocabulary: Vocabulary, wanted: Wanted): readonly Alternative[] =>
  wanted.kind === 'word'
    ? wordAlternatives(vocabulary, wanted.word)
    : [phraseAlternative(vocabulary, wanted.words)].filter(canBeMet);

const singleWord = (clause: Clause | undefined): string | null => {
  const only = clause?.anyOf.length === 1 ? clause.anyOf[0] : undefined;
  return only?.kind === 'word' ? only.word : null;
};

/** The two words of neighbouring clauses as the one word they are elsewhere (chat bot, chatbot); null when they are none. */
const joinedWord = (vocabulary: Vocabulary, left: Clause | undefined, right: Clause | undefined): string | null => {
  const [first, second] = [singleWord(left), singleWord(right)];
  if (first === null || second === null) return null;
  return [`${first}${second}`, `${first}s${second}`].find((word) => vocabulary.isKnown(word)) ?? null;
};

type Spelling = { readonly clause: Clause; readonly words: ReadonlyMap<string, string> };

/** The clause with the right spelling for words that occur nowhere, as far as there is one. */
const respelled = (vocabulary: Vocabulary, clause: Clause): Spelling => {
  const words = new Map<string, string>();
  const anyOf = clause.anyOf.map((wanted): Wanted => {
    if (wanted.kind !== 'word' || wordAlternatives(vocabulary, wanted.word).length > 0) return wanted;
    const right = vocabulary.nearest(wanted.word);
    if (right === null) return wanted;
    words.set(wanted.word, right);
    return { kind: 'word', word: right };
  });
  return { clause: { ...clause, anyOf }, words };
};

const plannedClause = (vocabulary: Vocabulary, clause: Clause): PlannedClause => ({
  alternatives: clause.anyOf.flatMap((wanted) => alternativesFor(vocabulary, wanted)),
  isOptional: clause.isOptional,
});

const planClauses = (vocabulary: Vocabulary, clauses: readonly Clause[]) => {
  const planned: PlannedClause[] = [];
  const spelling = new Map<string, string>();
  for (let index = 0; index < clauses.length; index += 1) {
    const clause = clauses[index];
    if (clause === undefined) continue;
    const joined = joinedWord(vocabulary, clause, clauses[index + 1]);
    if (joined !== null) {
      planned.push(joinedClause(vocabulary, joined, [clause, clauses[index + 1] ?? clause]));
      index += 1;
      continue;
    }
    const right = spelling.size < mostCorrections ? respelled(vocabulary, clause) : { clause, words: new Map() };
    for (const [wrong, word] of right.words) spelling.set(wrong, word);
    planned.push(plannedClause(vocabulary, right.clause));
  }
  return { planned, spelling };
};

const joinedClause = (vocabulary: Vocabulary, joined: string, clauses: readonly Clause[]): PlannedClause => {
  const apart: Alternative = {
    parts: clauses.map((clause) => partFor(vocabulary, singleWord(clause) ?? '')),
    standing: anywhere,
    factor: 1,
  };
  const whole: Alternative = { parts: [partFor(vocabulary, joined)], standing: anywhere, factor: 1 };
  return { alternatives: [apart, whole].filter(canBeMet), isOptional: false };
};

/** Excluded is a word in any form, but not the compounds it is in: someone who leaves out 'werk' still wants 'netwerk'. */
const excludedAlternative = (vocabulary: Vocabulary, wanted: Wanted): Alternative => {
  if (wanted.kind === 'phrase') return phraseAlternative(vocabulary, wanted.words);
  const numbers = vocabulary.formsOf(stem(wanted.word));
  return {
    parts: [{ words: numbers.map((number) => ({ number, factor: 1 })), entries: 1 }],
    standing: anywhere,
    factor: 1,
  };
};

/** What to look up for a text that was typed, by the words there are now; a plain one is words and nothing else. */
export const planFor = (vocabulary: Vocabulary, text: string, isPlain: boolean): Plan => {
  const question = readQuestion(text, isPlain);
  const { planned, spelling } = planClauses(vocabulary, question.clauses);
  return {
    clauses: planned,
    excluded: question.excluded.map((wanted) => excludedAlternative(vocabulary, wanted)).filter(canBeMet),
    corrected: spelling.size === 0 ? null : { from: text, to: withSpelling(text, spelling) },
  };
};
