import {
  fewOfOne,
  isNamed,
  isUnknown,
  leastOfBest,
  leastOfSentence,
  leastScore,
  manyAnswers,
  mostOfBest,
  optionalPart,
  plentyAnswers,
  sentenceBonus,
  sentenceWeights,
  softened,
  wholeOf,
} from '#search/match-sentence.ts';
import type { Plan } from '#search/plan.ts';
import { ownOrganisation } from '#search/room.ts';
import { clauseScore, type Read } from './naive-read.ts';

/** An entry with its score. */
export type Scored = { readonly read: Read; readonly score: number };
/** A question, every word by its number, and all entries. */
export type Asked = { readonly plan: Plan; readonly words: readonly string[]; readonly reads: readonly Read[] };

const scoresOf = ({ plan, words, reads }: Asked, read: Read, mostClose: number): readonly number[] =>
  plan.clauses.map((clause) => clauseScore(read, clause, { words, size: reads.length }, mostClose));

const scoreOf = ({ plan }: Asked, scores: readonly number[], weights: readonly number[]): number =>
  plan.clauses.reduce((total, { isOptional }, index) => {
    const scale = (weights[index] ?? 0) * (isOptional ? optionalPart : 1);
    return total + softened(scores[index] ?? 0) * scale;
  }, 0);

/** The entries that hold all that is asked just so, of an organisation itself when one is named. */
const holdingAll = (asked: Asked, weights: readonly number[]): readonly Scored[] =>
  asked.reads.flatMap((read) => {
    const scores = scoresOf(asked, read, 0);
    const holdsAll = asked.plan.clauses.every((clause, index) => {
      const score = scores[index] ?? 0;
      return clause.isOptional || (isNamed(clause) ? score >= ownOrganisation : score > 0);
    });
    return holdsAll ? [{ read, score: scoreOf(asked, scores, weights) }] : [];
  });

/** The entries that hold enough. When some meet both a topic and an organisation of it, only these, unless they are few. */
const holdingEnough = (asked: Asked, weights: readonly number[]): readonly Scored[] => {
  const { plan, reads } = asked;
  const whole = wholeOf(plan.clauses, weights);
  const all = reads.map((read) => {
    const scores = scoresOf(asked, read, Number.POSITIVE_INFINITY);
    const met = plan.clauses.flatMap((clause, index) =>
      !clause.isOptional && (scores[index] ?? 0) > 0 ? [{ clause, index }] : [],
    );
    const isOwn = ({ clause, index }: (typeof met)[number]): boolean =>
      isNamed(clause) && (scores[index] ?? 0) >= ownOrganisation;
    const covered = met.reduce((total, { index }) => total + (weights[index] ?? 0), 0);
    const isBoth = met.some(isOwn) && !met.every(isOwn);
    return { read, covered, isBoth, score: scoreOf(asked, scores, weights) + (sentenceBonus * covered) / whole };
  });
  const both = all.filter(({ isBoth }) => isBoth);
  const fitting = both.length > 0 ? both : all;
  const best = Math.max(0, ...fitting.map(({ covered }) => covered));
  const holding = (some: typeof all, least: number) => some.filter(({ covered }) => covered >= least);
  const share = holding(fitting, best * mostOfBest).length >= manyAnswers ? mostOfBest : leastOfBest;
  const isFew = holding(fitting, best * leastOfBest).length < fewOfOne;
  return holding(isFew ? all : fitting, Math.max(whole * leastOfSentence, best * share));
};

/** The entries that answer a sentence. */
export const matchesSentence = (asked: Asked): readonly Scored[] => {
  const { plan, reads } = asked;
  if (isUnknown(plan.clauses)) return [];
  const weights = sentenceWeights(plan.clauses, reads.length);
  const every = holdingAll(asked, weights);
  const found = every.length >= plentyAnswers ? every : holdingEnough(asked, weights);
  const best = Math.max(0, ...found.map(({ score }) => score));
  return found.filter(({ score }) => score >= best * leastScore);
};
