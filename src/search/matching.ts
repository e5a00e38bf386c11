import { type Alternative, isClose } from './alternatives.ts';
import { grownBytes } from './growing.ts';
import { matchMost, shareBonus } from './match-most.ts';
import { fewAnswers, leastWordsOf, matchSentence, wholeOf } from './match-sentence.ts';
import type { Plan, PlannedClause } from './plan.ts';
import { keep, makeRoom, type Room, raiseAlternative, rarityOf, type Sources, weighClause } from './room.ts';
import { meet, raise, wipe } from './sheet.ts';

/** The places that answer, in no order, with how well; valid until the next matching. */
export type Matches = {
  readonly places: Uint32Array;
  readonly count: number;
  readonly scoreAt: (place: number) => number;
  /** What an entry would score that says all that is asked and nothing else. */
  readonly whole: number;
};

/**
 * The clauses to match, whether they were words of a sentence, of which some may be missing, whether they were asked for as they are, and
 * the organisations of which entries are somewhat likelier.
 */
export type Asked = Pick<Plan, 'clauses' | 'isSentence' | 'isAsRead' | 'likely'>;

/** What matches clauses against the postings, with room that it uses again for the next question. */
export type Matcher = {
  /**
   * The places that meet every required clause, or when there are none those that meet most of them; 'pinned' (a place, or -1) meets
   * them all by itself, before all others.
   */
  readonly match: (asked: Asked, pinned: number) => Matches;
  /** For every place 1 when it meets one of the alternatives; valid until the next call. */
  readonly marks: (alternatives: readonly Alternative[]) => Uint8Array;
};

/** By how much entries of an organisation of a kind that is named score more. */
export const likelyFactor = 1.3;

/** The score of an entry that was asked for by its id. */
export const pinnedScore = 30_000;

/** Adds a clause to the total, at the places that met every required clause before it. */
const addClause = (room: Room, clause: PlannedClause, required: number, pinned: number): void => {
  const { total } = room;
  const sheet = weighClause(room, clause, required);
  const rarity = rarityOf(clause.entries, room.size());
  if (pinned !== -1) raise(sheet, pinned, pinnedScore);
  for (let at = 0; at < sheet.count; at += 1) {
    const place = sheet.touched[at] ?? 0;
    if (!clause.isOptional && !meet(room.met, place, required)) continue;
    const score = place === pinned ? pinnedScore : (sheet.scores[place] ?? 0) * rarity;
    raise(total, place, (total.scores[place] ?? 0) + score);
  }
};

const matchAll = (room: Room, clauses: readonly PlannedClause[], pinned: number): void => {
  let required = 0;
  wipe(room.total, room.places());
  for (const clause of clauses) {
    addClause(room, clause, required, pinned);
    if (!clause.isOptional) required += 1;
  }
  keep(room, (place) => room.met[place] === required);
};

/** True when what means nearly the same could add something. */
const canWiden = (clauses: readonly PlannedClause[]): boolean =>
  clauses.some(({ alternatives }) => alternatives.some(isClose));

const isRequired = (clause: PlannedClause): boolean => !clause.isOptional;

/** What is only close to a single word, while so many entries hold it, is no help; unless there is nothing else, or beside other words. */
export const mostCloseFor = (clauses: readonly PlannedClause[], found: number): number =>
  clauses.filter(isRequired).length < 2 && found > 0 ? 40 : Number.POSITIVE_INFINITY;

/** The clauses with words for everything made optional, when they stand beside others: what is done matters less than what with. */
export const withoutGeneral = (clauses: readonly PlannedClause[]): readonly PlannedClause[] => {
  const required = clauses.filter(isRequired);
  const isBeside = required.some(({ isGeneral, alternatives }) => isGeneral !== true && alternatives.length > 0);
  if (!isBeside || !required.some(({ isGeneral }) => isGeneral === true)) return clauses;
  return clauses.map((clause) => (clause.isGeneral === true ? { ...clause, isOptional: true } : clause));
};

/** Among so many words one may be missing as in a sentence, the most telling one too. */
const manyWords = 3;

/** True for so many words that one of them may be missing; a term of several words is more than one, the parts of a compound are not. */
export const isManyWords = (clauses: readonly PlannedClause[]): boolean => {
  const required = clauses.filter(isRequired);
  const parts = required.filter(({ isPart }) => isPart === true);
  const others = required.filter(({ isPart }) => isPart !== true);
  return others.reduce((count, clause) => count + leastWordsOf(clause), Math.min(1, parts.length)) >= manyWords;
};

/** True when with so many answers some words may be missing: all of them are met by chance where words are many and ways are wide. */
export const mayMissSome = ({ clauses, isAsRead }: Pick<Plan, 'clauses' | 'isAsRead'>, found: number): boolean =>
  !isAsRead && found < fewAnswers && isManyWords(clauses);

/** Adds what holds most of many words to what holds all of them, which stays. */
const addMost = (room: Room, clauses: readonly PlannedClause[]): void => {
  const { total } = room;
  const found = [...total.touched.subarray(0, total.count)].map((place) => [place, total.scores[place] ?? 0] as const);
  matchSentence(room, clauses);
  for (const [place, score] of found) if ((total.scores[place] ?? 0) === 0) raise(total, place, score + shareBonus);
};

/**
 * Adds what is close to what was asked, then what holds all but words for everything. Then most of it is enough: of many words when there
 * are still few answers, else when there is none.
 */
const widen = (room: Room, { clauses, isAsRead }: Asked, pinned: number): void => {
  room.mostClose = mostCloseFor(clauses, room.total.count);
  if (canWiden(clauses)) matchAll(room, clauses, pinned);
  const fewer = withoutGeneral(clauses);
  if (room.total.count < fewAnswers && fewer !== clauses) matchAll(room, fewer, pinned);
  if (room.total.count > 0 && !mayMissSome({ clauses, isAsRead }, room.total.count)) return;
  if (isManyWords(clauses)) addMost(room, clauses);
  else if (clauses.filter(isRequired).length > 1) matchMost(room, clauses);
};

/** What an entry would score, out of so many, that says all that is asked and nothing else. */
const fullScore = (clauses: readonly PlannedClause[], size: number): number =>
  wholeOf(
    clauses,
    clauses.map(({ entries }) => rarityOf(entries, size)),
  );

/** The parts of a compound that nobody uses stand in many texts by chance: so much of what was asked an entry must be about. */
const leastOfCompound = 0.15;

/** What an entry must score at least, out of so many, to answer. */
export const leastScore = (clauses: readonly PlannedClause[], size: number): number =>
  clauses.some(({ isPart }) => isPart === true) ? leastOfCompound * fullScore(clauses, size) : 0;

/** Raises the entries of organisations of the kind that is named: who asks what the province does seldom wants a municipality. */
const favourLikely = ({ total, organisations }: Room, likely: readonly string[]): void => {
  if (likely.length === 0) return;
  const sets = organisations.sets();
  const isLikely = organisations.setsWith(likely);
  for (let at = 0; at < total.count; at += 1) {
    const place = total.touched[at] ?? 0;
    if (isLikely[sets[place] ?? 0] === 1) total.scores[place] = (total.scores[place] ?? 0) * likelyFactor;
  }
};

/**
 * Finds what holds enough of a sentence. For words it tries ever less strictly, as long as there are few answers: what was asked, what
 * is close to it, and most of it.
 */
const match = (room: Room, asked: Asked, pinned: number): Matches => {
  const { clauses, isSentence, likely } = asked;
  const { total } = room;
  room.met = grownBytes(room.met, room.places());
  const isSingle = clauses.filter(isRequired).length < 2;
  if (isSentence && !isSingle) {
    room.mostClose = Number.POSITIVE_INFINITY;
    matchSentence(room, clauses);
  } else {
    room.mostClose = 0;
    matchAll(room, clauses, pinned);
    if (total.count < fewAnswers && pinned === -1) widen(room, asked, pinned);
  }
  const least = leastScore(clauses, room.size());
  if (least > 0) keep(room, (place) => (total.scores[place] ?? 0) >= least);
  favourLikely(room, likely);
  return {
    places: total.touched,
    count: total.count,
    scoreAt: (place) => total.scores[place] ?? 0,
    whole: fullScore(clauses, room.size()),
  };
};

const marks = (room: Room, alternatives: readonly Alternative[]): Uint8Array => {
  const { clause: sheet } = room;
  room.marked = grownBytes(room.marked, room.places());
  room.marked.fill(0);
  wipe(sheet, room.places());
  for (const alternative of alternatives) raiseAlternative(room, sheet, alternative);
  for (let at = 0; at < sheet.count; at += 1) room.marked[sheet.touched[at] ?? 0] = 1;
  return room.marked;
};

/** A matcher over these postings. */
export const makeMatcher = (sources: Sources): Matcher => {
  const room = makeRoom(sources);
  return {
    match: (asked, pinned) => match(room, asked, pinned),
    marks: (alternatives) => marks(room, alternatives),
  };
};
