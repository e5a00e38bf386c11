import { keep, type Room } from './room.ts';
import { raise } from './sheet.ts';

/** An entry that scores so much for a word is about it; with less it tells of it in passing. */
const fullScore = 0.25;
/** Where no entry holds all that was asked, the best must tell at least this share of it, by weight. */
const leastTold = 0.3;
/** Sums of the same weights may differ in their last digits. */
const nearlyAll = 0.999;

/** How much of a word an entry tells that scores so much for it, from 0 to 1. */
export const toldBy = (score: number): number => Math.min(1, score / fullScore);

/** Notes how much the entry at a place tells of a word of a weight, for which it scores so much. */
export const addTold = ({ told }: Room, place: number, weight: number, score: number): void =>
  raise(told, place, (told.scores[place] ?? 0) + weight * toldBy(score));

/** What all words that were asked weigh: as an entry covers them, and as it must tell of them. */
export type AllAsked = { readonly whole: number; readonly asked: number };

/** True for an entry that covers all that was asked, or tells enough of it. */
export const isTold = (covered: number, told: number, { whole, asked }: AllAsked): boolean =>
  covered >= whole * nearlyAll || told >= asked * leastTold;

/** Keeps nothing when no place covers all that was asked or tells enough of it: all that is there stands in passing, or by chance. */
export const keepIfTold = (room: Room, all: AllAsked): void => {
  const { total, covered, told } = room;
  for (let at = 0; at < total.count; at += 1) {
    const place = total.touched[at] ?? 0;
    if (isTold(covered.scores[place] ?? 0, told.scores[place] ?? 0, all)) return;
  }
  keep(room, () => false);
};
