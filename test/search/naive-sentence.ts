import {
  fewAnswers,
  isNamed,
  isUnknown,
  leastOfBest,
  leastOfSentence,
  leastScore,
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

type Sentence = { readonly weights: readonly number[]; readonly whole: number; readonly mostClose: number };

/** How entries meet a sentence: what each covers, and how well. When some meet both a topic and an organisation of it, only these. */
const readSentence = ({ plan, words, reads }: Asked, { weights, whole, mostClose }: Sentence) => {
  const all = reads.map((read) => {
    const scores = plan.clauses.map((clause) => clauseScore(read, clause, words, mostClose));
    const met = plan.clauses.flatMap((clause, index) =>
      !clause.isOptional && (scores[index] ?? 0) > 0 ? [{ clause, index }] : [],
    );
    const isOwn = ({ clause, index }: (typeof met)[number]): boolean =>
      isNamed(clause) && (scores[index] ?? 0) >= ownOrganisation;
    const covered = met.reduce((total, { index }) => total + (weights[index] ?? 0), 0);
    const score = plan.clauses.reduce((total, { isOptional }, index) => {
      const scale = (weights[index] ?? 0) * (isOptional ? optionalPart : 1);
      return total + softened(scores[index] ?? 0) * scale;
    }, 0);
    const isBoth = met.some(isOwn) && !met.every(isOwn);
    return { read, covered, isBoth, score: score + (sentenceBonus * covered) / whole };
  });
  const both = all.filter(({ isBoth }) => isBoth);
  const fitting = both.length > 0 ? both : all;
  const best = Math.max(0, ...fitting.map(({ covered }) => covered));
  return { best, holding: (least: number) => fitting.filter(({ covered }) => covered >= least) };
};

/** The entries that hold enough of a sentence, well or not. */
const holdingEnough = (asked: Asked): readonly Scored[] => {
  const { plan, reads } = asked;
  if (isUnknown(plan.clauses)) return [];
  const weights = sentenceWeights(plan.clauses, reads.length);
  const whole = wholeOf(plan.clauses, weights);
  const strict = readSentence(asked, { weights, whole, mostClose: 0 });
  const nearlyAll = strict.holding(strict.best * mostOfBest);
  if (strict.best >= whole * mostOfBest && nearlyAll.length >= plentyAnswers) return nearlyAll;
  const { best, holding } = readSentence(asked, { weights, whole, mostClose: Number.POSITIVE_INFINITY });
  const share = holding(best * mostOfBest).length >= fewAnswers ? mostOfBest : leastOfBest;
  return holding(Math.max(whole * leastOfSentence, best * share));
};

/** The entries that answer a sentence. */
export const matchesSentence = (asked: Asked): readonly Scored[] => {
  const enough = holdingEnough(asked);
  const best = Math.max(0, ...enough.map(({ score }) => score));
  return enough.filter(({ score }) => score >= best * leastScore);
};
