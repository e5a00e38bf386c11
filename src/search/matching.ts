import type { Part } from './expansion.ts';
import { grownBytes, grownFloats, grownNumbers } from './growing.ts';
import type { Alternative, PlannedClause } from './plan.ts';
import type { Postings } from './postings.ts';
import { indexOfWord, type Segment } from './segments.ts';
import { holdsPhrase, phraseBytes, type Streams } from './streams.ts';

/** The places that answer, in no order, with how well; valid until the next matching. */
export type Matches = {
  readonly places: Uint32Array;
  readonly count: number;
  readonly scoreAt: (place: number) => number;
};

/** The number of the place whose id was asked for, or -1; it answers every clause by itself, before all others. */
export type Pinned = number;

/** The score of an entry that was asked for by its id. */
export const pinnedScore = 30_000;

/** How much a word tells entries apart: little when most hold it (the idf of BM25, never below zero). */
export const rarityOf = (entries: number, all: number): number => {
  const holding = Math.min(entries, all);
  return Math.log(1 + (all - holding + 0.5) / (holding + 0.5));
};

/** Scores by place that are zero outside 'touched', with room that is used again. */
type Sheet = { scores: Float64Array<ArrayBuffer>; touched: Uint32Array<ArrayBuffer>; count: number };

const makeSheet = (): Sheet => ({ scores: new Float64Array(64), touched: new Uint32Array(64), count: 0 });

const prepare = (sheet: Sheet, places: number): void => {
  for (let index = 0; index < sheet.count; index += 1) sheet.scores[sheet.touched[index] ?? 0] = 0;
  sheet.scores = grownFloats(sheet.scores, places);
  sheet.touched = grownNumbers(sheet.touched, places);
  sheet.count = 0;
};

const raise = (sheet: Sheet, place: number, score: number): void => {
  const before = sheet.scores[place] ?? 0;
  if (before >= score) return;
  if (before === 0) {
    sheet.touched[sheet.count] = place;
    sheet.count += 1;
  }
  sheet.scores[place] = score;
};

const raiseFromSegment = (sheet: Sheet, segment: Segment, homes: Uint32Array, word: number, scale: number): void => {
  const at = indexOfWord(segment, word);
  if (at === -1) return;
  const { places, impacts, id } = segment;
  const { scores, touched } = sheet;
  const end = segment.starts[at + 1] ?? 0;
  let count = sheet.count;
  for (let index = segment.starts[at] ?? 0; index < end; index += 1) {
    const place = places[index] ?? 0;
    if (homes[place] !== id) continue;
    const score = scale * (impacts[index] ?? 0);
    const before = scores[place] ?? 0;
    if (before >= score) continue;
    if (before === 0) {
      touched[count] = place;
      count += 1;
    }
    scores[place] = score;
  }
  sheet.count = count;
};

type Sources = {
  readonly postings: Postings;
  readonly streams: Streams;
  /** Every place is below this. */
  readonly places: () => number;
  /** How many entries there are. */
  readonly size: () => number;
};

/** What matches clauses against the postings, with room that it uses again for the next question. */
export type Matcher = {
  readonly match: (clauses: readonly PlannedClause[], pinned: Pinned) => Matches;
  /** For every place 1 when it meets one of the alternatives; valid until the next call. */
  readonly marks: (alternatives: readonly Alternative[]) => Uint8Array;
};

/** A matcher over these postings. */
export const makeMatcher = ({ postings, streams, places, size }: Sources): Matcher => {
  const total = makeSheet();
  const clauseSheet = makeSheet();
  const partSheet = makeSheet();
  const sumSheet = makeSheet();
  let met = new Uint8Array(64);
  let partsMet = new Uint8Array(64);
  let marked = new Uint8Array(64);

  const raisePart = (sheet: Sheet, part: Part, factor: number): void => {
    const rarity = rarityOf(part.entries, size());
    const homes = postings.homes();
    for (const segment of postings.segments())
      for (const { number, factor: likeness } of part.words)
        raiseFromSegment(sheet, segment, homes, number, (factor * likeness * rarity) / 255);
  };

  /** Raises the sheet at every place that meets all parts, by the average of the parts. */
  const raiseTogether = (sheet: Sheet, { parts, phrase, factor }: Alternative): void => {
    const bytes = phrase === null ? null : phraseBytes(phrase);
    prepare(sumSheet, places());
    partsMet = grownBytes(partsMet, places());
    parts.forEach((part, index) => {
      prepare(partSheet, places());
      raisePart(partSheet, part, factor);
      for (let at = 0; at < partSheet.count; at += 1) {
        const place = partSheet.touched[at] ?? 0;
        if (partsMet[place] !== index) continue;
        partsMet[place] = index + 1;
        raise(sumSheet, place, (sumSheet.scores[place] ?? 0) + (partSheet.scores[place] ?? 0) / parts.length);
      }
    });
    for (let at = 0; at < sumSheet.count; at += 1) {
      const place = sumSheet.touched[at] ?? 0;
      const isMet = partsMet[place] === parts.length && (bytes === null || holdsPhrase(streams.at(place), bytes));
      if (isMet) raise(sheet, place, sumSheet.scores[place] ?? 0);
      partsMet[place] = 0;
    }
  };

  const raiseAlternative = (sheet: Sheet, alternative: Alternative): void => {
    const [only] = alternative.parts;
    if (only !== undefined && alternative.parts.length === 1 && alternative.phrase === null)
      raisePart(sheet, only, alternative.factor);
    else raiseTogether(sheet, alternative);
  };

  /** Notes that a place met one clause more than so many; false when it missed one before. */
  const meet = (place: number, required: number): boolean => {
    if (met[place] !== required) return false;
    met[place] = required + 1;
    return true;
  };

  /** Adds the clause to the total; the places that met every earlier required clause and this one have met one more. */
  const addClause = (clause: PlannedClause, required: number, pinned: Pinned): void => {
    prepare(clauseSheet, places());
    for (const alternative of clause.alternatives) raiseAlternative(clauseSheet, alternative);
    if (pinned !== -1) raise(clauseSheet, pinned, pinnedScore);
    for (let at = 0; at < clauseSheet.count; at += 1) {
      const place = clauseSheet.touched[at] ?? 0;
      if (!clause.isOptional && !meet(place, required)) continue;
      raise(total, place, (total.scores[place] ?? 0) + (clauseSheet.scores[place] ?? 0));
    }
  };

  /** Keeps what met every required clause, and forgets what was counted. */
  const keepMet = (required: number): void => {
    let kept = 0;
    for (let at = 0; at < total.count; at += 1) {
      const place = total.touched[at] ?? 0;
      const isMet = met[place] === required;
      met[place] = 0;
      if (!isMet) {
        total.scores[place] = 0;
        continue;
      }
      total.touched[kept] = place;
      kept += 1;
    }
    total.count = kept;
  };

  return {
    match: (clauses, pinned) => {
      prepare(total, places());
      met = grownBytes(met, places());
      let required = 0;
      for (const clause of clauses) {
        addClause(clause, required, pinned);
        if (!clause.isOptional) required += 1;
      }
      keepMet(required);
      return { places: total.touched, count: total.count, scoreAt: (place) => total.scores[place] ?? 0 };
    },
    marks: (alternatives) => {
      marked = grownBytes(marked, places());
      marked.fill(0);
      prepare(clauseSheet, places());
      for (const alternative of alternatives) raiseAlternative(clauseSheet, alternative);
      for (let at = 0; at < clauseSheet.count; at += 1) marked[clauseSheet.touched[at] ?? 0] = 1;
      return marked;
    },
  };
};
