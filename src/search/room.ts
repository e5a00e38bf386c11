import { type Alternative, entriesOf, isClose } from './alternatives.ts';
import type { FacetColumn } from './facet-column.ts';
import type { PlannedClause } from './plan.ts';
import type { Postings } from './postings.ts';
import { makeSheet, raisePart, type Sheet, wipe } from './sheet.ts';
import type { Streams } from './streams.ts';
import { raiseTogether, type TogetherRoom } from './together.ts';

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
export type Room = Sources &
  TogetherRoom & {
    readonly total: Sheet;
    readonly clause: Sheet;
    /** The weight of the required clauses that each place holds. */
    readonly covered: Sheet;
    /** The same, less where they are only mentioned. */
    readonly held: Sheet;
    /** How much of it each place tells: less where it only mentions a word. */
    readonly told: Sheet;
    /** How many required clauses each place has met. */
    met: Uint8Array<ArrayBuffer>;
    marked: Uint8Array<ArrayBuffer>;
    /** What means nearly the same counts now when at most so many entries hold it; 0 when it does not. */
    mostClose: number;
  };

/** A way as it counts for a clause: what is only close to it and much more frequent tells less of it. */
export const asItCounts = (way: Alternative, { entries }: PlannedClause, size: number): Alternative => {
  if (!isClose(way) || entries === 0) return way;
  const share = rarityOf(entriesOf(way), size) / rarityOf(entries, size);
  return share >= 1 ? way : { ...way, factor: way.factor * share };
};

/** Raises the sheet where an alternative is met; where that takes reading the words of a place, only at the places that matter. */
export const raiseAlternative = (
  room: Room,
  sheet: Sheet,
  alternative: Alternative,
  matters: (place: number) => boolean = () => true,
): void => {
  const [only] = alternative.parts;
  const isSingle = alternative.parts.length === 1 && alternative.standing.kind === 'anywhere';
  if (only !== undefined && isSingle) raisePart(room.postings, sheet, only, alternative.factor);
  else raiseTogether(room, sheet, alternative, matters);
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

/**
 * Works out how well each place meets a clause, in the sheet for it. When given, only places that met so many required clauses before
 * matter; others may be left out.
 */
export const weighClause = (room: Room, clause: PlannedClause, required = 0): Sheet => {
  const matters = required === 0 ? undefined : (place: number): boolean => room.met[place] === required;
  wipe(room.clause, room.places());
  for (const alternative of clause.alternatives)
    if (!isClose(alternative) || entriesOf(alternative) <= room.mostClose)
      raiseAlternative(room, room.clause, asItCounts(alternative, clause, room.size()), matters);
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
  held: makeSheet(),
  told: makeSheet(),
  met: new Uint8Array(64),
  partsMet: new Uint8Array(64),
  known: new WeakMap(),
  marked: new Uint8Array(64),
  mostClose: 0,
});
