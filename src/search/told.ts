import { keep, type Room } from './room.ts';
import { raise } from './sheet.ts';

/** An entry that scores so much for a word is about it; with less it tells of it in passing. */
const fullScore = 0.25;
/** Where no entry holds all that was asked, the best must tell at least this share of it, by weight; with less nothing answers. */
const leastTold = 0.3;
/** And this share for something to fit what was asked, of words that are no sentence more than half; with less what there is only has something to do with it. */
const fittingTold = 0.4;
const fittingWords = 0.55;
/** Sums of the same weights may differ in their last digits. */
const nearlyAll = 0.999;

/** How much of a word an entry tells that scores so much for it, from 0 to 1. */
export const toldBy = (score: number): number => Math.min(1, score / fullScore);

/** True for an entry that tells so much of one word that it fits who asked for that. */
export const isToldWell = (score: number): boolean => toldBy(score) >= fittingTold;

/** Notes how much the entry at a place tells of a word of a weight, for which it scores so much. */
export const addTold = ({ told }: Room, place: number, weight: number, score: number): void =>
  raise(told, place, (told.scores[place] ?? 0) + weight * toldBy(score));

/** What all words that were asked weigh: as an entry covers them, and as it must tell of them; and whether they are a sentence. */
export type AllAsked = { readonly whole: number; readonly asked: number; readonly isSentence: boolean };

/** How well entries fit what was asked: well, hardly (they only have something to do with it) or not at all. */
export type Fit = 'well' | 'hardly' | 'not';

/** True for an entry that covers all that was asked. */
export const coversAll = (covered: number, { whole }: Pick<AllAsked, 'whole'>): boolean => covered >= whole * nearlyAll;

/** How well an entry fits that covers so much of what was asked, and tells so much of it. */
export const fitOf = (covered: number, told: number, all: AllAsked): Fit => {
  const fitting = all.isSentence ? fittingTold : fittingWords;
  if (coversAll(covered, all) || told >= all.asked * fitting) return 'well';
  return told >= all.asked * leastTold ? 'hardly' : 'not';
};

/** Keeps nothing when no place fits at least hardly: all that is there stands in passing, or by chance. */
export const keepIfTold = (room: Room, all: AllAsked): void => {
  const { total, covered, told } = room;
  for (let at = 0; at < total.count; at += 1) {
    const place = total.touched[at] ?? 0;
    if (fitOf(covered.scores[place] ?? 0, told.scores[place] ?? 0, all) !== 'not') return;
  }
  keep(room, () => false);
};
