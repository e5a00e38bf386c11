import type { Alternative, Standing } from './alternatives.ts';
import type { Part } from './expansion.ts';
import { grownBytes } from './growing.ts';
import { holdsNear, type NearGroups, nearGroups } from './near.ts';
import type { Postings } from './postings.ts';
import { meet, raise, raisePart, type Sheet, wipe } from './sheet.ts';
import { holdsPhrase, phraseBytes, type Streams } from './streams.ts';

/** What is needed to find where parts are met together. */
export type TogetherRoom = {
  readonly postings: Postings;
  readonly streams: Streams;
  readonly places: () => number;
  readonly part: Sheet;
  readonly sum: Sheet;
  /** How many parts of the alternative at hand each place has met. */
  partsMet: Uint8Array<ArrayBuffer>;
  /** What was found for the parts of questions that come back. */
  readonly known: WeakMap<readonly Part[], Together>;
};

/** The places that meet all parts, with the average of how well. */
export type Together = {
  readonly places: Uint32Array;
  readonly scores: Float64Array;
  /** For each way of standing whether the parts stand so at a place, as far as that was looked up. */
  readonly standing: Map<Standing, Uint8Array>;
};

/** More places than this are found anew each time, so that what is known stays small. */
const mostKnownPlaces = 1_000;

/** Sums up the average of the parts at the places that meet them all, and perhaps others. */
const sumParts = (room: TogetherRoom, parts: readonly Part[]): void => {
  const { part: sheet, sum, postings } = room;
  wipe(sum, room.places());
  room.partsMet = grownBytes(room.partsMet, room.places());
  parts.forEach((part, index) => {
    wipe(sheet, room.places());
    raisePart(postings, sheet, part, 1);
    for (let at = 0; at < sheet.count; at += 1) {
      const place = sheet.touched[at] ?? 0;
      if (!meet(room.partsMet, place, index)) continue;
      raise(sum, place, (sum.scores[place] ?? 0) + (sheet.scores[place] ?? 0) / parts.length);
    }
  });
};

const findTogether = (room: TogetherRoom, parts: readonly Part[]): Together => {
  const { sum } = room;
  sumParts(room, parts);
  const places = new Uint32Array(sum.count);
  let count = 0;
  for (let at = 0; at < sum.count; at += 1) {
    const place = sum.touched[at] ?? 0;
    if (room.partsMet[place] === parts.length) {
      places[count] = place;
      count += 1;
    }
    room.partsMet[place] = 0;
  }
  const met = places.slice(0, count);
  return { places: met, scores: Float64Array.from(met, (place) => sum.scores[place] ?? 0), standing: new Map() };
};

/**
 * Where all these parts are met. What means a word of a question is the same object until a word of an entry changes, and so it is known
 * until then.
 */
const togetherOf = (room: TogetherRoom, parts: readonly Part[]): Together => {
  const known = room.known.get(parts);
  if (known !== undefined) return known;
  const found = findTogether(room, parts);
  if (found.places.length <= mostKnownPlaces) room.known.set(parts, found);
  return found;
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

const [stands, standsNot] = [1, 2];

/** Tells of each place whether the parts stand there as they should, and looks it up once. */
const makeStandingAt = (room: TogetherRoom, { standing, places }: Together, alternative: Alternative) => {
  const test = standingTest(alternative);
  if (test === null) return () => true;
  const answers = standing.get(alternative.standing) ?? new Uint8Array(places.length);
  standing.set(alternative.standing, answers);
  return (at: number): boolean => {
    if (answers[at] === 0) answers[at] = test(room.streams.at(places[at] ?? 0)) ? stands : standsNot;
    return answers[at] === stands;
  };
};

/** Raises the sheet at every place that matters and meets all parts, standing as they should. */
export const raiseTogether = (
  room: TogetherRoom,
  sheet: Sheet,
  alternative: Alternative,
  matters: (place: number) => boolean,
): void => {
  const together = togetherOf(room, alternative.parts);
  const { places, scores } = together;
  const standsAt = makeStandingAt(room, together, alternative);
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] ?? 0;
    const score = (scores[at] ?? 0) * alternative.factor;
    if ((sheet.scores[place] ?? 0) < score && matters(place) && standsAt(at)) raise(sheet, place, score);
  }
};
