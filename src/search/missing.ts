import { isOrdinary } from '#language/everyday.ts';
import { type Alternative, isBroad, isOutright } from './alternatives.ts';
import { asTyped } from './as-typed.ts';
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
  !isOptional && isGeneral !== true && isDeed !== true && !typed.every(isOrdinary);

const anyWay = (): boolean => true;
const nearer = (way: Alternative): boolean => !isBroad(way);

/**
 * What was asked and is met by no place that answers; nothing when one of them covers all that was asked, or nothing answers. The sheets must
 * be those of the clauses that were matched.
 */
export const missingOf = (room: Room, clauses: readonly PlannedClause[], whole: number): readonly PlannedClause[] => {
  const { total, covered } = room;
  for (let at = 0; at < total.count; at += 1)
    if (coversAll(covered.scores[total.touched[at] ?? 0] ?? 0, { whole })) return [];
  if (total.count === 0) return [];
  return clauses.filter((clause) => isTelling(clause) && !isMet(room, clause, anyWay));
};

/** The same for what no place covers in a way that means it: what is met only by something broader, or merely near it. */
export const onlyNear = (room: Room, clauses: readonly PlannedClause[]): readonly PlannedClause[] =>
  room.total.count === 0 ? [] : clauses.filter((clause) => isTelling(clause) && !isMet(room, clause, nearer));

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

/** The words of these clauses as they stand in a text that was typed; without those that do not. */
export const namesIn = (text: string, clauses: readonly Pick<PlannedClause, 'typed'>[]): readonly string[] => [
  ...new Set(clauses.flatMap(({ typed }) => asTyped(text, typed) ?? [])),
];
