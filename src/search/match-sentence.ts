import { missingOf } from './missing.ts';
import type { PlannedClause } from './plan.ts';
import { keep, ownOrganisation, type Room, rarityOf, weighClause } from './room.ts';
import { raise, wipe } from './sheet.ts';
import { addTold, fitOf, keepIfTold } from './told.ts';

/** In a sentence a rare word is not always what it is about: no word weighs more than this. */
export const mostWeight = 6;
/** Words that are one term together tell more of what it is about than one word does. */
const termFactor = 1.25;
/** A word for everything tells less of what it is about, and a word whose spelling was guessed may be another. */
const generalFactor = 0.5;
const guessFactor = 0.5;
/** What is done (scanned, filmed) tells less of what a question is about than what it is done with. */
const deedFactor = 0.6;
/** An entry must hold at least this share of what was asked, reckoned by weight, and this part of what the best one holds. */
export const leastOfSentence = 0.25;
export const leastOfBest = 0.4;
/** Of few words each tells what is asked: an entry must hold at least this share of them. */
export const leastOfFew = 0.55;
/** Of a compound that nobody uses, so much is held by an entry that is about its parts. */
const leastOfCompound = 0.75;
/** When so many entries hold this part of what the best one holds, they are all that answers. */
export const manyAnswers = 10;
export const mostOfBest = 0.8;
/** With fewer entries of the organisation that is named than this, those of others answer too. */
export const fewOfOne = 3;
/** What holding all of a sentence would add to the score of an entry that holds a share of it. */
export const sentenceBonus = 2;
/** What scores so much for a word, softened, is about it; what scores less only mentions it, and holds a part of it. */
const fullyHeld = 0.4;
/** Entries with less than this part of the best score are left out. */
export const leastScore = 0.3;
/** Raises low scores: to hold two of the things that were asked a little says more than one of them a lot. */
export const softened = (score: number): number => Math.sqrt(score);
/** Which part of a word is held by what scores so much for it, softened. */
export const heldPart = (score: number): number => Math.min(1, score / fullyHeld);
/** What a word that may be missing counts for. */
export const optionalPart = 0.5;

const isMetSomewhere = (clause: PlannedClause): boolean => clause.alternatives.length > 0;

const factorOf = ({ isTerm, isGeneral, isGuess, isDeed }: PlannedClause): number =>
  (isTerm === true ? termFactor : 1) *
  (isGeneral === true ? generalFactor : 1) *
  (isGuess === true ? guessFactor : 1) *
  (isDeed === true ? deedFactor : 1);

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
 * How much of what is asked occurs nowhere, by what it tells: less than what occurs somewhere, as much, or more. Words of which the spelling
 * was guessed are taken along with what occurs nowhere. When it is more, it is about something else; when as much, it may be.
 */
export const unknownIn = (clauses: readonly PlannedClause[]): 'less' | 'half' | 'more' => {
  const required = clauses.filter(({ isOptional }) => !isOptional);
  const sum = (some: readonly PlannedClause[]): number => some.reduce((total, clause) => total + tellingOf(clause), 0);
  const unknown = sum(required.filter((clause) => !isMetSomewhere(clause)));
  const guessed = sum(required.filter((clause) => clause.isGuess === true && isMetSomewhere(clause)));
  const more = unknown === 0 ? -1 : (unknown + guessed) * 2 - sum(required);
  return more > 0 ? 'more' : more === 0 ? 'half' : 'less';
};

/** True for a clause that names an organisation: who asks about one wants its entries. */
export const isNamed = ({ organisations, isOptional }: PlannedClause): boolean => organisations !== null && !isOptional;

/** The share of a sentence, by weight, that an entry must hold. */
export const wholeOf = (clauses: readonly PlannedClause[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, index) => sum + (clauses[index]?.isOptional === false ? weight : 0), 0);

/** What all that is asked weighs when it may be about what occurs nowhere, which weighs as a word of one entry does. */
export const askedOf = (clauses: readonly PlannedClause[], weights: readonly number[], size: number): number => {
  const rarest = Math.min(mostWeight, rarityOf(1, size));
  return wholeOf(
    clauses,
    clauses.map((clause, index) => (isMetSomewhere(clause) ? (weights[index] ?? 0) : rarest * tellingOf(clause))),
  );
};

/** The weight that an entry must cover at least of what is asked, and that it must hold, mentioned words for a part. */
type Least = { readonly covered: number; readonly held: number };

/**
 * The least that is enough. Of few words each tells what is asked, words for everything apart. The parts of a compound that nobody uses
 * stand in many texts by chance: an entry must be about them.
 */
export const leastOf = (clauses: readonly PlannedClause[], weights: readonly number[], isFew: boolean): Least => {
  const whole = wholeOf(clauses, weights);
  if (!isFew) return { covered: whole * leastOfSentence, held: 0 };
  const telling = weights.filter(
    (_, index) => clauses[index]?.isOptional === false && clauses[index].isGeneral !== true,
  );
  const hasParts = clauses.some(({ isPart }) => isPart === true);
  return {
    covered: leastOfFew * telling.reduce((sum, weight) => sum + weight, 0),
    held: hasParts ? whole * leastOfCompound : 0,
  };
};

/**
 * How well what answers fits: which places fit what was asked, where others only have something to do with it, and what of it no answer
 * meets; valid until the next matching.
 */
export type Fitting = { readonly fitsAt: (place: number) => boolean; readonly missing: readonly PlannedClause[] };

export const fitsWell: Fitting = { fitsAt: () => true, missing: [] };

/** What an entry meets of a sentence: something that it is about, and an organisation that it names. */
const topic = 1;
const name = 2;

/** Adds a clause to the total wherever it is met, and its weight to what is covered there. */
const addClause = (room: Room, clause: PlannedClause, weight: number): void => {
  const { total, covered, held, met } = room;
  const sheet = weighClause(room, clause);
  const scale = clause.isOptional ? weight * optionalPart : weight;
  const isName = isNamed(clause);
  for (let at = 0; at < sheet.count; at += 1) {
    const place = sheet.touched[at] ?? 0;
    const score = sheet.scores[place] ?? 0;
    const soft = softened(score);
    raise(total, place, (total.scores[place] ?? 0) + soft * scale);
    if (clause.isOptional) continue;
    raise(covered, place, (covered.scores[place] ?? 0) + weight);
    raise(held, place, (held.scores[place] ?? 0) + weight * heldPart(soft));
    addTold(room, place, weight, score);
    const isOwn = isName && score >= ownOrganisation;
    met[place] = (met[place] ?? 0) | (isOwn ? name : topic);
  }
};

/** The most that is held by an entry that meets what is wanted; zero when none does. */
const mostHeld = ({ held, met }: Room, wanted: number): number => {
  let most = 0;
  for (let at = 0; at < held.count; at += 1) {
    const place = held.touched[at] ?? 0;
    if (((met[place] ?? 0) & wanted) === wanted) most = Math.max(most, held.scores[place] ?? 0);
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
  readonly least: Least;
};

/** What an entry must meet, how much of what is asked it must cover, and how much of it it must hold, to be an answer. */
type Enough = Least & { readonly wanted: number };

const addAll = (room: Room, { clauses, weights }: Weighed): void => {
  wipe(room.total, room.places());
  wipe(room.covered, room.places());
  wipe(room.held, room.places());
  wipe(room.told, room.places());
  for (const [index, clause] of clauses.entries()) addClause(room, clause, weights[index] ?? 0);
};

/** Tells whether a place is an answer. */
const isEnough =
  ({ covered, held, met }: Room, least: Enough) =>
  (place: number): boolean =>
    ((met[place] ?? 0) & least.wanted) === least.wanted &&
    (covered.scores[place] ?? 0) >= least.covered &&
    (held.scores[place] ?? 0) >= least.held;

/** Gathers what holds something of what is asked, with what is nearly the same. Answers how much is enough. */
const gather = (room: Room, sentence: Weighed): Enough => {
  room.mostClose = Number.POSITIVE_INFINITY;
  addAll(room, sentence);
  const ofBoth = mostHeld(room, topic | name);
  const [wanted, best] = ofBoth > 0 ? [topic | name, ofBoth] : [0, mostHeld(room, 0)];
  const holding = (share: number): Enough => {
    const { covered, held } = sentence.least;
    return { wanted, covered, held: Math.max(held, best * share) };
  };
  if (countOf(room, isEnough(room, holding(mostOfBest))) >= manyAnswers) return holding(mostOfBest);
  const some = holding(leastOfBest);
  return countOf(room, isEnough(room, some)) < fewOfOne ? { ...some, wanted: 0 } : some;
};

/** Leaves out what scores little beside the best. */
const keepBest = (room: Room): void => {
  const { total } = room;
  let best = 0;
  for (let at = 0; at < total.count; at += 1) best = Math.max(best, total.scores[total.touched[at] ?? 0] ?? 0);
  keep(room, (place) => (total.scores[place] ?? 0) >= best * leastScore);
};

/** Adds to the score of every place for the share of the sentence that is held there. */
const addBonus = ({ total, held }: Room, whole: number): void => {
  for (let at = 0; at < total.count; at += 1) {
    const place = total.touched[at] ?? 0;
    total.scores[place] = (total.scores[place] ?? 0) + (sentenceBonus * (held.scores[place] ?? 0)) / whole;
  }
};

/** What is asked, and whether as a sentence. */
type SentenceAsked = { readonly clauses: readonly PlannedClause[]; readonly isSentence: boolean };

/**
 * Matches the places that hold enough of a sentence or of several words, best those that hold most; of few words more is enough than of
 * many. When entries of an organisation that is named are about something else that is asked, only entries of it answer, unless they are few.
 * Answers how well they fit.
 */
export const matchEnough = (room: Room, { clauses, isSentence }: SentenceAsked, isFew: boolean): Fitting => {
  wipe(room.total, room.places());
  const unknown = unknownIn(clauses);
  if (unknown === 'more') return fitsWell;
  const weights = sentenceWeights(clauses, room.size());
  const least = leastOf(clauses, weights, isFew);
  const sentence = { clauses, weights, whole: wholeOf(clauses, weights), least };
  keep(room, isEnough(room, gather(room, sentence)));
  const all = { whole: sentence.whole, asked: askedOf(clauses, weights, room.size()), isSentence };
  keepIfTold(room, all);
  addBonus(room, sentence.whole);
  keepBest(room);
  const { covered, told } = room;
  return {
    fitsAt: (place) => unknown === 'less' && fitOf(covered.scores[place] ?? 0, told.scores[place] ?? 0, all) === 'well',
    missing: missingOf(room, clauses, sentence.whole),
  };
};
