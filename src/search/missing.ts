import { isOrdinary } from '#language/everyday.ts';
import { type Alternative, isBroad, isOutright } from './alternatives.ts';
import type { PlannedClause } from './plan.ts';
import { type Room, weighClause } from './room.ts';
import { coversAll, isToldWell } from './told.ts';

/** True when a place that answers meets the clause in one of its ways that pass. */
const isMet = (room: Room, clause: PlannedClause, passes: (way: Alternative) => boolean): boolean => {
  const sheet = weighClause(room, { ...clause, alternatives: clause.alternatives.filter(passes) });
  for (let at = 0; at < sheet.count; at += 1) if ((room.total.scores[sheet.touched[at] ?? 0] ?? 0) > 0) return true;
  return false;
};

/** True for what was asked that tells what it is about: of a word for everything nobody misses anything. */
export const isTelling = ({ isOptional, isGeneral, isDeed, typed }: PlannedClause): boolean =>
  !isOptional && isGeneral !== true && isDeed !== true && !isOrdinary(typed);

const anyWay = (): boolean => true;
const nearer = (way: Alternative): boolean => !isBroad(way);

const typedIn = (clauses: readonly PlannedClause[]): readonly string[] => [
  ...new Set(clauses.map(({ typed }) => typed)),
];

/**
 * The words, as they were typed, of what was asked and is met by no place that answers; none when one of them covers all that was asked,
 * or nothing answers. The sheets must be those of the clauses that were matched.
 */
export const missingOf = (room: Room, clauses: readonly PlannedClause[], whole: number): readonly string[] => {
  const { total, covered } = room;
  for (let at = 0; at < total.count; at += 1)
    if (coversAll(covered.scores[total.touched[at] ?? 0] ?? 0, { whole })) return [];
  if (total.count === 0) return [];
  return typedIn(clauses.filter((clause) => isTelling(clause) && !isMet(room, clause, anyWay)));
};

/** The same for what no place covers in a way that means it: what is met only by something broader, or merely near it. */
export const onlyNear = (room: Room, clauses: readonly PlannedClause[]): readonly string[] =>
  room.total.count === 0 ? [] : typedIn(clauses.filter((clause) => isTelling(clause) && !isMet(room, clause, nearer)));

/**
 * True when one thing was asked and what answers only tells of it in passing, and not in these words nor in words that mean the same: by the
 * parts of a compound that stand apart, or by something that has to do with it.
 */
export const isToldInPassing = (room: Room, clauses: readonly PlannedClause[]): boolean => {
  const [clause, ...others] = clauses.filter(({ isOptional }) => !isOptional);
  if (clause === undefined || others.length > 0 || isMet(room, clause, isOutright)) return false;
  const { total } = room;
  const sheet = weighClause(room, clause);
  for (let at = 0; at < total.count; at += 1) if (isToldWell(sheet.scores[total.touched[at] ?? 0] ?? 0)) return false;
  return total.count > 0;
};
