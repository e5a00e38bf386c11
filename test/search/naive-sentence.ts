import type { Alternative } from '#search/alternatives.ts';
import {
  askedOf,
  fewOfOne,
  heldPart,
  isNamed,
  leastOf,
  leastOfBest,
  leastScore,
  manyAnswers,
  mostOfBest,
  optionalPart,
  sentenceBonus,
  sentenceWeights,
  softened,
  unknownIn,
  wholeOf,
} from '#search/match-sentence.ts';
import { isTelling } from '#search/missing.ts';
import type { Plan } from '#search/plan.ts';
import { ownOrganisation } from '#search/room.ts';
import { coversAll, fitOf, toldBy } from '#search/told.ts';
import { clauseScore, type Read } from './naive-read.ts';

/** An entry with its score, and whether it fits what was asked. */
export type Scored = { readonly read: Read; readonly score: number; readonly fits: boolean };
/** The same with the weight of what it covers of a question, and of what it tells. */
type Holding = Omit<Scored, 'fits'> & { readonly covered: number; readonly told: number };
/** A question, every word by its number, and all entries. */
export type Asked = { readonly plan: Plan; readonly words: readonly string[]; readonly reads: readonly Read[] };

const scoresOf = ({ plan, words, reads }: Asked, read: Read): readonly number[] =>
  plan.clauses.map((clause) => clauseScore(read, clause, { words, size: reads.length }, Number.POSITIVE_INFINITY));

const scoreOf = ({ plan }: Asked, scores: readonly number[], weights: readonly number[]): number =>
  plan.clauses.reduce((total, { isOptional }, index) => {
    const scale = (weights[index] ?? 0) * (isOptional ? optionalPart : 1);
    return total + softened(scores[index] ?? 0) * scale;
  }, 0);

/** The entries that hold enough. When some meet both a topic and an organisation of it, only these, unless they are few. */
const holdingEnough = (asked: Asked, weights: readonly number[], isFew: boolean): readonly Holding[] => {
  const { plan, reads } = asked;
  const whole = wholeOf(plan.clauses, weights);
  const all = reads.map((read) => {
    const scores = scoresOf(asked, read);
    const met = plan.clauses.flatMap((clause, index) =>
      !clause.isOptional && (scores[index] ?? 0) > 0 ? [{ clause, index }] : [],
    );
    const isOwn = ({ clause, index }: (typeof met)[number]): boolean =>
      isNamed(clause) && (scores[index] ?? 0) >= ownOrganisation;
    const covered = met.reduce((total, { index }) => total + (weights[index] ?? 0), 0);
    const held = met.reduce(
      (total, { index }) => total + (weights[index] ?? 0) * heldPart(softened(scores[index] ?? 0)),
      0,
    );
    const told = met.reduce((total, { index }) => total + (weights[index] ?? 0) * toldBy(scores[index] ?? 0), 0);
    const isBoth = met.some(isOwn) && !met.every(isOwn);
    return {
      read,
      covered,
      held,
      told,
      isBoth,
      score: scoreOf(asked, scores, weights) + (sentenceBonus * held) / whole,
    };
  });
  const both = all.filter(({ isBoth }) => isBoth);
  const fitting = both.length > 0 ? both : all;
  const best = Math.max(0, ...fitting.map(({ held }) => held));
  const least = leastOf(plan.clauses, weights, isFew);
  const holding = (some: typeof all, share: number) =>
    some.filter(({ covered, held }) => covered >= least.covered && held >= Math.max(least.held, best * share));
  const most = holding(fitting, mostOfBest);
  if (most.length >= manyAnswers) return most;
  const enough = holding(fitting, leastOfBest);
  return enough.length < fewOfOne ? holding(all, leastOfBest) : enough;
};

/** Entries that answer, and what was asked and none of them meets. */
export type Found = {
  readonly found: readonly Scored[];
  readonly missing: Plan['clauses'];
};

export const nothingFound: Found = { found: [], missing: [] };

/** What none of these meets, of what tells what is asked. */
export const unmetBy = (
  { plan, words, reads }: Asked,
  found: readonly Pick<Scored, 'read'>[],
  passes: (way: Alternative) => boolean,
): Plan['clauses'] => {
  const collection = { words, size: reads.length };
  return plan.clauses.filter(
    (clause) =>
      isTelling(clause) &&
      !found.some(({ read }) => {
        const ways = { ...clause, alternatives: clause.alternatives.filter(passes) };
        return clauseScore(read, ways, collection, Number.POSITIVE_INFINITY) > 0;
      }),
  );
};

/** The entries that answer a sentence, or several words. */
export const matchesEnough = (asked: Asked, isFew: boolean): Found => {
  const { plan, reads } = asked;
  const unknown = unknownIn(plan.clauses);
  if (unknown === 'more') return nothingFound;
  const weights = sentenceWeights(plan.clauses, reads.length);
  const found = holdingEnough(asked, weights, isFew);
  const { clauses, isSentence } = plan;
  const all = { whole: wholeOf(clauses, weights), asked: askedOf(clauses, weights, reads.length), isSentence };
  const fitting = ({ covered, told }: Holding) => fitOf(covered, told, all);
  if (found.every((each) => fitting(each) === 'not')) return nothingFound;
  const best = Math.max(0, ...found.map(({ score }) => score));
  const answers = found.filter(({ score }) => score >= best * leastScore);
  const missing = answers.some(({ covered }) => coversAll(covered, all)) ? [] : unmetBy(asked, answers, () => true);
  return { found: answers.map((each) => ({ ...each, fits: unknown === 'less' && fitting(each) === 'well' })), missing };
};
