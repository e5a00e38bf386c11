import type { Part } from './expansion.ts';
import { grownBytes } from './growing.ts';
import type { Alternative, PlannedClause } from './plan.ts';
import type { Postings } from './postings.ts';
import { makeSheet, raise, raiseFromSegment, type Sheet, wipe } from './sheet.ts';
import { holdsNear, holdsPhrase, nearGroups, phraseBytes, type Streams } from './streams.ts';

/** The places that answer, in no order, with how well; valid until the next matching. */
export type Matches = {
  readonly places: Uint32Array;
  readonly count: number;
  readonly scoreAt: (place: number) => number;
};

/** What matches clauses against the postings, with room that it uses again for the next question. */
export type Matcher = {
  /** The places that meet every required clause; 'pinned' (a place, or -1) meets them all by itself, before all others. */
  readonly match: (clauses: readonly PlannedClause[], pinned: number) => Matches;
  /** For every place 1 when it meets one of the alternatives; valid until the next call. */
  readonly marks: (alternatives: readonly Alternative[]) => Uint8Array;
};

export type Sources = {
  readonly postings: Postings;
  readonly streams: Streams;
  /** Every place is below this. */
  readonly places: () => number;
  /** How many entries there are. */
  readonly size: () => number;
};

/** The score of an entry that was asked for by its id. */
export const pinnedScore = 30_000;

/** How much a word tells entries apart: little when most hold it (the idf of BM25, never below zero). */
export const rarityOf = (entries: number, all: number): number => {
  const holding = Math.min(entries, all);
  return Math.log(1 + (all - holding + 0.5) / (holding + 0.5));
};

type Room = Sources & {
  readonly total: Sheet;
  readonly clause: Sheet;
  readonly part: Sheet;
  readonly sum: Sheet;
  /** How many required clauses each place has met, and how many parts of the alternative at hand. */
  met: Uint8Array<ArrayBuffer>;
  partsMet: Uint8Array<ArrayBuffer>;
  marked: Uint8Array<ArrayBuffer>;
};

const raisePart = ({ postings, size }: Room, sheet: Sheet, part: Part, factor: number): void => {
  const rarity = rarityOf(part.entries, size());
  const homes = postings.homes();
  for (const segment of postings.segments())
    for (const { number, factor: likeness } of part.words)
      raiseFromSegment(sheet, segment, homes, number, (factor * likeness * rarity) / 255);
};

/** Notes that a place met one more than so many; false when it missed one before. */
const meet = (met: Uint8Array, place: number, before: number): boolean => {
  if (met[place] !== before) return false;
  met[place] = before + 1;
  return true;
};

/** Sums up the average of the parts at the places that meet them all, and perhaps others. */
const sumParts = (room: Room, { parts, factor }: Alternative): void => {
  const { part: sheet, sum } = room;
  wipe(sum, room.places());
  room.partsMet = grownBytes(room.partsMet, room.places());
  parts.forEach((part, index) => {
    wipe(sheet, room.places());
    raisePart(room, sheet, part, factor);
    for (let at = 0; at < sheet.count; at += 1) {
      const place = sheet.touched[at] ?? 0;
      if (!meet(room.partsMet, place, index)) continue;
      raise(sum, place, (sum.scores[place] ?? 0) + (sheet.scores[place] ?? 0) / parts.length);
    }
  });
};

/** What tells of the stream of an entry that holds all parts whether they stand as they should. */
const standingTest = ({ parts, standing }: Alternative): ((stream: Uint8Array) => boolean) | null => {
  if (standing.kind === 'anywhere') return null;
  if (standing.kind === 'phrase') {
    const bytes = phraseBytes(standing.words);
    return (stream) => holdsPhrase(stream, bytes);
  }
  const rarestFirst = parts.toSorted((a, b) => a.entries - b.entries);
  const groups = nearGroups(
    rarestFirst.map((part) => part.words.map(({ number }) => number)),
    standing.within,
  );
  return (stream) => holdsNear(stream, groups);
};

/** Raises the sheet at every place that meets all parts, standing as they should. */
const raiseTogether = (room: Room, sheet: Sheet, alternative: Alternative): void => {
  const stands = standingTest(alternative);
  sumParts(room, alternative);
  for (let at = 0; at < room.sum.count; at += 1) {
    const place = room.sum.touched[at] ?? 0;
    const isMet = room.partsMet[place] === alternative.parts.length;
    room.partsMet[place] = 0;
    const score = room.sum.scores[place] ?? 0;
    if (!isMet || (sheet.scores[place] ?? 0) >= score || stands?.(room.streams.at(place)) === false) continue;
    raise(sheet, place, score);
  }
};

const raiseAlternative = (room: Room, sheet: Sheet, alternative: Alternative): void => {
  const [only] = alternative.parts;
  const isSingle = alternative.parts.length === 1 && alternative.standing.kind === 'anywhere';
  if (only !== undefined && isSingle) raisePart(room, sheet, only, alternative.factor);
  else raiseTogether(room, sheet, alternative);
};

/** Adds a clause to the total, at the places that met every required clause before it. */
const addClause = (room: Room, clause: PlannedClause, required: number, pinned: number): void => {
  const { clause: sheet, total } = room;
  wipe(sheet, room.places());
  for (const alternative of clause.alternatives) raiseAlternative(room, sheet, alternative);
  if (pinned !== -1) raise(sheet, pinned, pinnedScore);
  for (let at = 0; at < sheet.count; at += 1) {
    const place = sheet.touched[at] ?? 0;
    if (!clause.isOptional && !meet(room.met, place, required)) continue;
    raise(total, place, (total.scores[place] ?? 0) + (sheet.scores[place] ?? 0));
  }
};

/** Keeps in the total what met every required clause, and forgets what was counted. */
const keepMet = ({ total, met }: Room, required: number): void => {
  let kept = 0;
  for (let at = 0; at < total.count; at += 1) {
    const place = total.touched[at] ?? 0;
    const isMet = met[place] === required;
    met[place] = 0;
    if (isMet) {
      total.touched[kept] = place;
      kept += 1;
    } else total.scores[place] = 0;
  }
  total.count = kept;
};

const match = (room: Room, clauses: readonly PlannedClause[], pinned: number): Matches => {
  const { total } = room;
  wipe(total, room.places());
  room.met = grownBytes(room.met, room.places());
  let required = 0;
  for (const clause of clauses) {
    addClause(room, clause, required, pinned);
    if (!clause.isOptional) required += 1;
  }
  keepMet(room, required);
  return { places: total.touched, count: total.count, scoreAt: (place) => total.scores[place] ?? 0 };
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
  const room: Room = {
    ...sources,
    total: makeSheet(),
    clause: makeSheet(),
    part: makeSheet(),
    sum: makeSheet(),
    met: new Uint8Array(64),
    partsMet: new Uint8Array(64),
    marked: new Uint8Array(64),
  };
  return {
    match: (clauses, pinned) => match(room, clauses, pinned),
    marks: (alternatives) => marks(room, alternatives),
  };
};
