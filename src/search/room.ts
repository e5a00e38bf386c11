import { type Alternative, entriesOf, isClose } from './alternatives.ts';
import type { Part } from './expansion.ts';
import type { FacetColumn } from './facet-column.ts';
import { grownBytes } from './growing.ts';
import { holdsNear, type NearGroups, nearGroups } from './near.ts';
import type { PlannedClause } from './plan.ts';
import type { Postings } from './postings.ts';
import { makeSheet, raise, raiseFromSegment, type Sheet, wipe } from './sheet.ts';
import { holdsPhrase, phraseBytes, type Streams } from './streams.ts';

export type Sources = {
  readonly postings: Postings;
  readonly streams: Streams;
  /** The organisation of every place. */
  readonly organisations: Pick<FacetColumn, 'sets' | 'setsWith'>;
  /** Every place is below this. */
  readonly places: () => number;
  /** How many entries there are. */
  readonly size: () => number;
};
/** How much a word tells entries apart: little when most hold it (the idf of BM25, never below zero). */
export const rarityOf = (entries: number, all: number): number => {
  const holding = Math.min(entries, all);
  return Math.log(1 + (all - holding + 0.5) / (holding + 0.5));
};
/** The postings with room to match a question in, used again for the next. */
export type Room = Sources & {
  readonly total: Sheet;
  readonly clause: Sheet;
  readonly part: Sheet;
  readonly sum: Sheet;
  /** The weight of the required clauses that each place holds. */
  readonly covered: Sheet;
  /** How many required clauses each place has met, and how many parts of the alternative at hand. */
  met: Uint8Array<ArrayBuffer>;
  partsMet: Uint8Array<ArrayBuffer>;
  marked: Uint8Array<ArrayBuffer>;
  /** What means nearly the same counts now when at most so many entries hold it; 0 when it does not. */
  mostClose: number;
};

const raisePart = ({ postings }: Room, sheet: Sheet, part: Part, factor: number): void => {
  const homes = postings.homes();
  for (const segment of postings.segments())
    for (const { number, factor: likeness } of part.words)
      raiseFromSegment(sheet, segment, homes, number, (factor * likeness) / 255);
};

/** Notes that a place met one more than so many; false when it missed one before. */
export const meet = (met: Uint8Array, place: number, before: number): boolean => {
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

const rarestFirstGroups = (parts: readonly Part[], within: number): NearGroups =>
  nearGroups(
    parts.toSorted((a, b) => a.entries - b.entries).map((part) => part.words.map(({ number }) => number)),
    within,
  );

/** What tells of the stream of an entry that holds all parts whether they stand as they should. */
const standingTest = ({ parts, standing }: Alternative): ((stream: Uint8Array) => boolean) | null => {
  if (standing.kind === 'anywhere') return null;
  if (standing.kind === 'phrase') {
    const bytes = phraseBytes(standing.words);
    return (stream) => holdsPhrase(stream, bytes);
  }
  let groups: NearGroups | null = null;
  return (stream) => {
    groups ??= rarestFirstGroups(parts, standing.within);
    return holdsNear(stream, groups);
  };
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

/** A way as it counts for a clause: what is only close to it and much more frequent tells less of it. */
export const asItCounts = (way: Alternative, { entries }: PlannedClause, size: number): Alternative => {
  if (!isClose(way) || entries === 0) return way;
  const share = rarityOf(entriesOf(way), size) / rarityOf(entries, size);
  return share >= 1 ? way : { ...way, factor: way.factor * share };
};

export const raiseAlternative = (room: Room, sheet: Sheet, alternative: Alternative): void => {
  const [only] = alternative.parts;
  const isSingle = alternative.parts.length === 1 && alternative.standing.kind === 'anywhere';
  if (only !== undefined && isSingle) raisePart(room, sheet, only, alternative.factor);
  else raiseTogether(room, sheet, alternative);
};

/** Entries of an organisation that is named score at least so much for it; those of others that mention it so much of what they would. */
export const ownOrganisation = 0.75;
export const otherOrganisation = 0.4;

/** Tells the entries of the organisations that a clause names from those that only mention them. */
const favourOwn = ({ clause: sheet, organisations }: Room, ids: ReadonlySet<string>): void => {
  const named = organisations.setsWith([...ids]);
  const sets = organisations.sets();
  for (let at = 0; at < sheet.count; at += 1) {
    const place = sheet.touched[at] ?? 0;
    const score = sheet.scores[place] ?? 0;
    const isOwn = named[sets[place] ?? 0] === 1;
    sheet.scores[place] = isOwn ? Math.max(score, ownOrganisation) : score * otherOrganisation;
  }
};

/** Works out how well each place meets a clause, in the sheet for it. */
export const weighClause = (room: Room, clause: PlannedClause): Sheet => {
  wipe(room.clause, room.places());
  for (const alternative of clause.alternatives)
    if (!isClose(alternative) || entriesOf(alternative) <= room.mostClose)
      raiseAlternative(room, room.clause, asItCounts(alternative, clause, room.size()));
  if (clause.organisations !== null) favourOwn(room, clause.organisations);
  return room.clause;
};

/** Keeps the places of the total that pass, and forgets what was counted. */
export const keep = ({ total, met }: Room, passes: (place: number) => boolean): void => {
  let kept = 0;
  for (let at = 0; at < total.count; at += 1) {
    const place = total.touched[at] ?? 0;
    const isKept = passes(place);
    met[place] = 0;
    if (isKept) {
      total.touched[kept] = place;
      kept += 1;
    } else total.scores[place] = 0;
  }
  total.count = kept;
};

/** An empty room over these sources. */
export const makeRoom = (sources: Sources): Room => ({
  ...sources,
  total: makeSheet(),
  clause: makeSheet(),
  part: makeSheet(),
  sum: makeSheet(),
  covered: makeSheet(),
  met: new Uint8Array(64),
  partsMet: new Uint8Array(64),
  marked: new Uint8Array(64),
  mostClose: 0,
});
