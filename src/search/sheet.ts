import type { Part } from './expansion.ts';
import { grownFloats, grownNumbers } from './growing.ts';
import type { Postings } from './postings.ts';
import { indexOfWord, type Segment } from './segments.ts';

/** Scores by place, zero outside the places that were touched; the room is used again for every question. */
export type Sheet = { scores: Float64Array<ArrayBuffer>; touched: Uint32Array<ArrayBuffer>; count: number };

/** An empty sheet. */
export const makeSheet = (): Sheet => ({ scores: new Float64Array(64), touched: new Uint32Array(64), count: 0 });

/** Wipes a sheet, and makes it long enough for so many places. */
export const wipe = (sheet: Sheet, places: number): void => {
  for (let index = 0; index < sheet.count; index += 1) sheet.scores[sheet.touched[index] ?? 0] = 0;
  sheet.scores = grownFloats(sheet.scores, places);
  sheet.touched = grownNumbers(sheet.touched, places);
  sheet.count = 0;
};

/** Raises the score at a place to this one when it is lower. */
export const raise = (sheet: Sheet, place: number, score: number): void => {
  const before = sheet.scores[place] ?? 0;
  if (before >= score) return;
  if (before === 0) {
    sheet.touched[sheet.count] = place;
    sheet.count += 1;
  }
  sheet.scores[place] = score;
};

/** Notes that a place met one more than so many; false when it missed one before. */
export const meet = (met: Uint8Array, place: number, before: number): boolean => {
  if (met[place] !== before) return false;
  met[place] = before + 1;
  return true;
};

/** Raises the score at every place that holds a word to its impact there times a scale. The innermost loop of every search. */
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

/** Raises the score at every place that holds a word of a part, by how much that word stands for it and a factor. */
export const raisePart = (postings: Postings, sheet: Sheet, part: Pick<Part, 'words'>, factor: number): void => {
  const homes = postings.homes();
  for (const segment of postings.segments())
    for (const { number, factor: likeness } of part.words)
      raiseFromSegment(sheet, segment, homes, number, (factor * likeness) / 255);
};
