import { type Alternative, isClose } from './alternatives.ts';
import type { PlannedClause } from './plan.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A way to meet something that was asked: a word of each of these sets. */
export type WayFound = readonly ReadonlySet<string>[];

/** The words, folded, by which an entry meets one thing that was asked, and those that mean only nearly the same. */
export type FoundBy = { readonly ways: readonly WayFound[]; readonly closeWays: readonly WayFound[] };

const wayOf = (vocabulary: Vocabulary, { parts }: Alternative): WayFound =>
  parts.map(({ words }) => new Set(words.map(({ number }) => vocabulary.wordAt(number))));

/** The words by which entries meet each clause of a plan; none for a clause that may be missing. */
export const foundBy = (vocabulary: Vocabulary, clauses: readonly PlannedClause[]): readonly FoundBy[] =>
  clauses
    .filter(({ isOptional }) => !isOptional)
    .map(({ alternatives }) => ({
      ways: alternatives.filter((way) => !isClose(way)).map((way) => wayOf(vocabulary, way)),
      closeWays: alternatives.filter(isClose).map((way) => wayOf(vocabulary, way)),
    }));
