import type { PlannedClause } from './plan.ts';
import { keep, ownOrganisation, type Room, rarityOf, weighClause } from './room.ts';
import { meet, raise, wipe } from './sheet.ts';

/** In a sentence a rare word is not always what it is about: no word weighs more than this. */
export const mostWeight = 6;
/** Words that are one term together tell more of what it is about than one word does. */
const termFactor = 1.25;
/** A word for everything tells less of what it is about, and a word whose spelling was guessed may be another. */
const generalFactor = 0.5;
const guessFactor = 0.5;
/** An entry must hold at least this share of what was asked, reckoned by weight, and this part of what the best one holds. */
export const leastOfSentence = 0.25;
export const leastOfBest = 0.4;
/** With so many answers for all that was asked, what means nearly the same is not looked at. */
export const plentyAnswers = 30;
/** When so many entries hold this part of what the best one holds, they are all that answers. */
export const manyAnswers = 20;
export const mostOfBest = 0.8;
/** With fewer entries of the organisation that is named than this, those of others answer too. */
export const fewOfOne = 3;
/** With fewer answers than this, what holds less, or means nearly the same, is looked at too. */
export const fewAnswers = 10;
/** What holding all of a sentence would add to the score of an entry that holds a share of it. */
export const sentenceBonus = 2;
/** Entries with less than this part of the best score are left out. */
export const leastScore = 0.3;
/** Raises low scores: to hold two of the things that were asked a little says more than one of them a lot. */
export const softened = (score: number): number => Math.sqrt(score);
/** What a word that may be missing counts for. */
export const optionalPart = 0.5;

const isMetSomewhere = (clause: PlannedClause): boolean => clause.alternatives.length > 0;

const factorOf = ({ isTerm, isGeneral, isGuess }: PlannedClause): number =>
  (isTerm === true ? termFactor : 1) * (isGeneral === true ? generalFactor : 1) * (isGuess === true ? guessFactor : 1);

/** How much each clause weighs in a sentence of a collection of this size. A word that occurs nowhere weighs as the others do on average. */
export const sentenceWeights = (clauses: readonly PlannedClause[], size: number): readonly number[] => {
  const weights = clauses.map((clause) =>
    isMetSomewhere(clause) ? Math.min(mostWeight, rarityOf(clause.entries, size)) * factorOf(clause) : 0,
  );
  const known = weights.filter((weight, index) => weight > 0 && clauses[index]?.isOptional === false);
  const mean = known.reduce((sum, weight) => sum + weight, 0) / Math.max(1, known.length);
  return weights.map((weight, index) => (clauses[index]?.isOptional === false && weight === 0 ? mean : weight));
};

/** How many words a clause has at least: a term that is known as one has two or more. */
export const leastWordsOf = ({ isTerm }: PlannedClause): number => (isTerm === true ? 2 : 1);

/**
 * How much a clause tells of what a sentence is about: little when it is a word for everything, much when it names what is elsewhere or is
 * a term of several words.
 */
const tellingOf = (clause: PlannedClause): number =>
  clause.isElsewhere === true ? 2 : clause.isGeneral === true ? generalFactor : leastWordsOf(clause);

/**
 * True when what occurs nowhere tells as much of what is asked as what occurs somewhere, words of which the spelling was guessed taken
 * along with what occurs nowhere: then it is about something else.
 */
export const isUnknown = (clauses: readonly PlannedClause[]): boolean => {
  const required = clauses.filter(({ isOptional }) => !isOptional);
  const sum = (some: readonly PlannedClause[]): number => some.reduce((total, clause) => total + tellingOf(clause), 0);
  const unknown = sum(required.filter((clause) => !isMetSomewhere(clause)));
  const guessed = sum(required.filter((clause) => clause.isGuess === true && isMetSomewhere(clause)));
  return unknown > 0 && (unknown + guessed) * 2 >= sum(required);
};

/** True for a clause that names an organisation: who asks about one wants its entries. */
export const isNamed = ({ organisations, isOptional }: PlannedClause): boolean => organisations !== null && !isOptional;

/** The share of a sentence, by weight, that an entry must hold. */
export const wholeOf = (clauses: readonly PlannedClause[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, index) => sum + (clauses[index]?.isOptional === false ? weight : 0), 0);

/** What an entry meets of a sentence: something that it is about, and an organisation that it names. */
const topic = 1;
const name = 2;

/** Adds a clause to the total wherever it is met, and its weight to what is covered there. */
const addClause = (room: Room, clause: PlannedClause, weight: number): void => {
  const { total, covered, met } = room;
  const sheet = weighClause(room, clause);
  const scale = clause.isOptional ? weight * optionalPart : weight;
  const isName = isNamed(clause);
  for (let at = 0; at < sheet.count; at += 1) {
    const place = sheet.touched[at] ?? 0;
    raise(total, place, (total.scores[place] ?? 0) + softened(sheet.scores[place] ?? 0) * scale);
    if (clause.isOptional) continue;
    raise(covered, place, (covered.scores[place] ?? 0) + weight);
    const isOwn = isName && (sheet.scores[place] ?? 0) >= ownOrganisation;
    met[place] = (met[place] ?? 0) | (isOwn ? name : topic);
  }
};

/** The most that is covered by an entry that meets a topic of an organisation that is named; zero when none does. */
const mostCovered = ({ covered, met }: Room, wanted: number): number => {
  let most = 0;
  for (let at = 0; at < covered.count; at += 1) {
    const place = covered.touched[at] ?? 0;
    if (((met[place] ?? 0) & wanted) === wanted) most = Math.max(most, covered.scores[place] ?? 0);
  }
  return most;
};

const countOf = ({ total }: Room, passes: (place: number) => boolean): number => {
  let count = 0;
  for (let at = 0; at < total.count; at += 1) if (passes(total.touched[at] ?? 0)) count += 1;
  return count;
};

/** What a sentence asks for: its clauses, their weights, and the sum of the weights that count. */
type Weighed = {
  readonly clauses: readonly PlannedClause[];
  readonly weights: readonly number[];
  readonly whole: number;
};

/** How much the best entries cover, and what an entry must meet to be one of them. */
type Best = { readonly covered: number; readonly wanted: number };

const addAll = (room: Room, { clauses, weights }: Weighed): Best => {
  wipe(room.total, room.places());
  wipe(room.covered, room.places());
  for (const [index, clause] of clauses.entries()) addClause(room, clause, weights[index] ?? 0);
  const both = mostCovered(room, topic | name);
  return both > 0 ? { covered: both, wanted: topic | name } : { covered: mostCovered(room, 0), wanted: 0 };
};

/** Tells whether a place meets what is wanted and covers so much. */
const covering =
  ({ covered, met }: Room, wanted: number, least: number) =>
  (place: number): boolean =>
    ((met[place] ?? 0) & wanted) === wanted && (covered.scores[place] ?? 0) >= least;

/** Gathers what holds enough, with what is nearly the same as what was asked. Answers what an entry must meet and cover. */
const gather = (room: Room, sentence: Weighed): { readonly wanted: number; readonly least: number } => {
  room.mostClose = Number.POSITIVE_INFINITY;
  const { covered, wanted } = addAll(room, sentence);
  const nearlyAll = countOf(room, covering(room, wanted, covered * mostOfBest));
  const share = nearlyAll >= manyAnswers ? mostOfBest : leastOfBest;
  const isFew = countOf(room, covering(room, wanted, covered * leastOfBest)) < fewOfOne;
  return { wanted: isFew ? 0 : wanted, least: Math.max(sentence.whole * leastOfSentence, covered * share) };
};

/** Adds a clause to the total where it is met, for a required one only where those before it were too. */
const addHeld = (room: Room, clause: PlannedClause, weight: number, required: number): void => {
  const { total, met } = room;
  const sheet = weighClause(room, clause, required);
  const scale = clause.isOptional ? weight * optionalPart : weight;
  const least = isNamed(clause) ? ownOrganisation : 0;
  for (let at = 0; at < sheet.count; at += 1) {
    const place = sheet.touched[at] ?? 0;
    const score = sheet.scores[place] ?? 0;
    if (!clause.isOptional && (score < least || !meet(met, place, required))) continue;
    raise(total, place, (total.scores[place] ?? 0) + softened(score) * scale);
  }
};

/** Keeps the places that hold all that is asked just so, of an organisation itself when one is named; answers how many there are. */
const holdingAll = (room: Room, { clauses, weights }: Weighed): number => {
  let required = 0;
  room.mostClose = 0;
  wipe(room.total, room.places());
  for (const [index, clause] of clauses.entries()) {
    addHeld(room, clause, weights[index] ?? 0, required);
    if (!clause.isOptional) required += 1;
  }
  keep(room, (place) => room.met[place] === required);
  return room.total.count;
};

/** Leaves out what scores little beside the best. */
const keepBest = (room: Room): void => {
  const { total } = room;
  let best = 0;
  for (let at = 0; at < total.count; at += 1) best = Math.max(best, total.scores[total.touched[at] ?? 0] ?? 0);
  keep(room, (place) => (total.scores[place] ?? 0) >= best * leastScore);
};

/** Adds to the score of every place for the share of the sentence that is covered there. */
const addBonus = ({ total, covered }: Room, whole: number): void => {
  for (let at = 0; at < total.count; at += 1) {
    const place = total.touched[at] ?? 0;
    total.scores[place] = (total.scores[place] ?? 0) + (sentenceBonus * (covered.scores[place] ?? 0)) / whole;
  }
};

/**
 * Matches the places that hold all of a sentence, or when there are few those that hold enough of it, best those that hold most.
 * When entries of an organisation that is named are about something else that is asked, only entries of it answer, unless they are few.
 */
export const matchSentence = (room: Room, clauses: readonly PlannedClause[]): void => {
  wipe(room.total, room.places());
  if (isUnknown(clauses)) return;
  const weights = sentenceWeights(clauses, room.size());
  const sentence = { clauses, weights, whole: wholeOf(clauses, weights) };
  if (holdingAll(room, sentence) < plentyAnswers) {
    keep(room, () => false);
    const { wanted, least } = gather(room, sentence);
    keep(room, covering(room, wanted, least));
    addBonus(room, sentence.whole);
  }
  keepBest(room);
};
