import type { PlannedClause } from './plan.ts';
import { keep, type Room, rarityOf, weighClause } from './room.ts';
import { raise, wipe } from './sheet.ts';

/** Of a question that no entry meets wholly, an entry must hold at least this share, reckoned by rarity. */
export const leastShare = 0.55;
/** Entries that hold less than this part of what the best one holds are left out. */
export const shareOfBest = 0.6;
/** What holding all of a question would add to the score of an entry that holds a share of it. */
export const shareBonus = 40;

/** Adds a clause to the total wherever it is met, and its weight to what is covered there; notes where the most telling one is met. */
const addCovered = (room: Room, clause: PlannedClause, weight: number, isTelling: boolean): void => {
  const { total, covered, met } = room;
  const sheet = weighClause(room, clause);
  for (let at = 0; at < sheet.count; at += 1) {
    const place = sheet.touched[at] ?? 0;
    raise(
      total,
      place,
      (total.scores[place] ?? 0) + (sheet.scores[place] ?? 0) * rarityOf(clause.entries, room.size()),
    );
    if (!clause.isOptional) raise(covered, place, (covered.scores[place] ?? 0) + weight);
    if (isTelling) met[place] = 1;
  }
};

/** What each required clause weighs when not all can be met; nothing for an optional one. One that is met nowhere weighs as the heaviest. */
export const weightsOf = (clauses: readonly PlannedClause[], size: number): readonly number[] => {
  const known = clauses.map(({ alternatives, entries, isOptional }) =>
    isOptional || alternatives.length === 0 ? 0 : rarityOf(entries, size),
  );
  const heaviest = Math.max(0, ...known);
  return clauses.map((clause, index) =>
    !clause.isOptional && clause.alternatives.length === 0 ? heaviest : (known[index] ?? 0),
  );
};

/** The clause that may not be missing: the first of the heaviest that are met somewhere; -1 when there is none. */
export const tellingClause = (clauses: readonly PlannedClause[], weights: readonly number[]): number =>
  weights.reduce((best, weight, index) => {
    if (clauses[index]?.isOptional !== false || clauses[index].alternatives.length === 0) return best;
    return best === -1 || weight > (weights[best] ?? 0) ? index : best;
  }, -1);

/** Matches the places that hold the most telling clause and most of the others. */
export const matchMost = (room: Room, clauses: readonly PlannedClause[]): void => {
  const { total, covered } = room;
  const weights = weightsOf(clauses, room.size());
  const telling = tellingClause(clauses, weights);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  wipe(total, room.places());
  wipe(covered, room.places());
  for (const [index, clause] of clauses.entries()) addCovered(room, clause, weights[index] ?? 0, index === telling);
  let best = 0;
  for (let at = 0; at < covered.count; at += 1) {
    const place = covered.touched[at] ?? 0;
    if (room.met[place] === 1) best = Math.max(best, covered.scores[place] ?? 0);
  }
  const least = Math.max(whole * leastShare, best * shareOfBest);
  keep(room, (place) => room.met[place] === 1 && (covered.scores[place] ?? 0) >= least);
  for (let at = 0; at < total.count; at += 1) {
    const place = total.touched[at] ?? 0;
    total.scores[place] = (total.scores[place] ?? 0) + (shareBonus * (covered.scores[place] ?? 0)) / whole;
  }
};
