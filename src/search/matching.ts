import { type Alternative, isClose } from './alternatives.ts';
import { grownBytes } from './growing.ts';
import { type Fitting, fitsWell, leastWordsOf, matchEnough, wholeOf } from './match-sentence.ts';
import { isToldInPassing, onlyNear } from './missing.ts';
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
  /** How well they fit. */
  readonly fitting: Fitting;
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

/** True for more than one thing that is asked. */
export const isSeveral = (clauses: readonly PlannedClause[]): boolean => clauses.filter(isRequired).length > 1;

/** With fewer answers than this, what holds less, or means nearly the same, is looked at too. */
export const fewAnswers = 10;

/** Among so many words one may be missing as in a sentence, the most telling one too. */
const manyWords = 3;

/** True for so many words that one of them may be missing; a term of several words is more than one, the parts of a compound are not. */
export const isManyWords = (clauses: readonly PlannedClause[]): boolean => {
  const required = clauses.filter(isRequired);
  const parts = required.filter(({ isPart }) => isPart === true);
  const others = required.filter(({ isPart }) => isPart !== true);
  return others.reduce((count, clause) => count + leastWordsOf(clause), Math.min(1, parts.length)) >= manyWords;
};

/** What an entry would score, out of so many, that says all that is asked and nothing else. */
const fullScore = (clauses: readonly PlannedClause[], size: number): number =>
  wholeOf(
    clauses,
    clauses.map(({ entries }) => rarityOf(entries, size)),
  );

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

/** Few words are those of no sentence, and fewer than many: nearly all of them must be held. */
const isFew = ({ clauses, isSentence }: Asked): boolean => !isSentence && !isManyWords(clauses);

/**
 * Finds what holds a word, or all that is asked for as it is; where that is little, what is close to it too, and what holds all but words
 * for everything. Of as-asked words that nothing holds together, enough of them will do: who says which words count sees all that hold some.
 * Answers how well it fits.
 */
const matchAsRead = (room: Room, asked: Asked, pinned: number): Fitting => {
  const { clauses } = asked;
  const { total } = room;
  room.mostClose = 0;
  matchAll(room, clauses, pinned);
  if (total.count >= fewAnswers || pinned !== -1) return fitsWell;
  const isFirst = total.count === 0;
  room.mostClose = mostCloseFor(clauses, total.count);
  if (canWiden(clauses)) matchAll(room, clauses, pinned);
  const fewer = withoutGeneral(clauses);
  if (total.count < fewAnswers && fewer !== clauses) matchAll(room, fewer, pinned);
  if (total.count === 0 && isSeveral(clauses)) return { ...matchEnough(room, asked, isFew(asked)), fitsAt: () => true };
  const isInPassing = !asked.isAsRead && isToldInPassing(room, clauses);
  return { fitsAt: () => !isInPassing, missing: isFirst ? onlyNear(room, clauses) : [] };
};

/** Finds what holds enough of several words; what holds one word, or words as they were asked, ever less strictly as long as it is little. */
const match = (room: Room, asked: Asked, pinned: number): Matches => {
  const { clauses, isAsRead, likely } = asked;
  const { total } = room;
  room.met = grownBytes(room.met, room.places());
  const isEnough = isSeveral(clauses) && !isAsRead && pinned === -1;
  const fitting = isEnough ? matchEnough(room, asked, isFew(asked)) : matchAsRead(room, asked, pinned);
  favourLikely(room, likely);
  return {
    places: total.touched,
    count: total.count,
    scoreAt: (place) => total.scores[place] ?? 0,
    whole: fullScore(clauses, room.size()),
    fitting,
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
