import { impactOf, shareOf } from './analysis.ts';
import type { Matches } from './matching.ts';
import type { Postings } from './postings.ts';
import { rarityOf } from './room.ts';
import { organisationNameWeight } from './search-entry.ts';
import { makeSheet, raise, raisePart, type Sheet, wipe } from './sheet.ts';
import { readTexts, type Streams } from './streams.ts';
import type { Vocabulary } from './vocabulary.ts';

type Sources = {
  readonly vocabulary: Pick<Vocabulary, 'isStop' | 'entriesWith' | 'wordAt'>;
  readonly postings: Postings;
  readonly streams: Pick<Streams, 'at'>;
  /** The number of the entry at a place: of two that are as much alike the lower comes first. */
  readonly numberAt: (place: number) => number;
  /** Every place is below this. */
  readonly places: () => number;
  /** How many entries there are. */
  readonly size: () => number;
};

/** Where fewer entries than this hold the words of a question, those that are most like them answer too, up to so many. */
const fullAnswer = 10;
/** What is like the best of them is looked for, by the words that say most of what these are about. */
const bestOnes = 3;
const mostWords = 24;
/** What has less than this part in common of what the best one has with itself is not like it. */
const leastLike = 0.12;

/** Nothing follows what mentions the words by the way: the best one must be about so much of what was asked. */
const leastSure = 0.15;

/** What an organisation is called tells nothing of what its algorithm is like. */
const namesOfOrganisations: readonly number[] = [organisationNameWeight * 8, organisationNameWeight * 8 - 1];

/** Adds what a word of a weight tells at every place that holds it. */
const addWord = (total: Sheet, word: Sheet, weight: number): void => {
  for (let at = 0; at < word.count; at += 1) {
    const place = word.touched[at] ?? 0;
    raise(total, place, (total.scores[place] ?? 0) + (word.scores[place] ?? 0) * weight);
  }
};

/** The first so many of the matches that may answer. */
const firstThat = ({ places, count }: Matches, mayAnswer: (place: number) => boolean, most: number): number[] => {
  const found: number[] = [];
  for (let index = 0; index < count && found.length < most; index += 1) {
    const place = places[index] ?? 0;
    if (mayAnswer(place)) found.push(place);
  }
  return found;
};

/**
 * What finds the places of the entries that are most like the best of these matches and are not among them, most alike first: as many as
 * are wanting to a full answer; none when nothing matches, or enough. Only places that may answer are looked at.
 */
export const makeAlike = ({ vocabulary, postings, streams, numberAt, places, size }: Sources) => {
  const [total, sheet] = [makeSheet(), makeSheet()];

  /** These places with the highest score first. */
  const inOrder = (some: readonly number[], scoreAt: (place: number) => number): readonly number[] =>
    some.toSorted((one, other) => scoreAt(other) - scoreAt(one) || numberAt(one) - numberAt(other));

  const rarity = (word: number): number => rarityOf(vocabulary.entriesWith(word), size());

  /** How much the entry at a place is about each of its words, as the index reckons it. */
  const aboutAt = (place: number): ReadonlyMap<number, number> => {
    const frequencies = new Map<number, number>();
    readTexts(streams.at(place), (eighths, words) => {
      if (namesOfOrganisations.includes(eighths)) return;
      const share = shareOf(eighths / 8, words.length);
      for (const word of words)
        if (!vocabulary.isStop(word)) frequencies.set(word, (frequencies.get(word) ?? 0) + share);
    });
    return frequencies;
  };

  /** The words that tell most of what these entries are about, the first of them most, with how much. */
  const tellingWords = (best: readonly number[]): readonly (readonly [word: number, weight: number])[] => {
    const weights = new Map<number, number>();
    for (const [index, place] of best.entries())
      for (const [word, frequency] of aboutAt(place)) {
        const weight = ((impactOf(frequency) / 255) * rarity(word)) / (index + 2);
        weights.set(word, (weights.get(word) ?? 0) + weight);
      }
    const byWord = ([one]: readonly [number, number], [other]: readonly [number, number]): number =>
      vocabulary.wordAt(one) < vocabulary.wordAt(other) ? -1 : 1;
    return [...weights].toSorted((one, other) => other[1] - one[1] || byWord(one, other)).slice(0, mostWords);
  };

  return (matches: Matches, mayAnswer: (place: number) => boolean): readonly number[] => {
    const found = firstThat(matches, mayAnswer, fullAnswer);
    if (found.length === 0 || found.length >= fullAnswer) return [];
    const best = inOrder(found, matches.scoreAt).slice(0, bestOnes);
    if (matches.scoreAt(best[0] ?? -1) < leastSure * matches.whole) return [];
    wipe(total, places());
    for (const [word, weight] of tellingWords(best)) {
      wipe(sheet, places());
      raisePart(postings, sheet, { words: [{ number: word, factor: 1 }] }, 1);
      addWord(total, sheet, weight * rarity(word));
    }
    const scoreAt = (place: number): number => total.scores[place] ?? 0;
    const least = leastLike * Math.max(...best.map(scoreAt));
    const alike = [...total.touched.subarray(0, total.count)].filter(
      (place) => scoreAt(place) >= least && matches.scoreAt(place) === 0 && mayAnswer(place),
    );
    return inOrder(alike, scoreAt).slice(0, fullAnswer - found.length);
  };
};

/** The scores of matches with places that come after them all, in their order. */
export const scoreWithAlike = ({ scoreAt }: Matches, alike: readonly number[]): Matches['scoreAt'] => {
  if (alike.length === 0) return scoreAt;
  const after = new Map(alike.map((place, index) => [place, 1 - (index + 1) / (alike.length + 1)]));
  return (place) => after.get(place) ?? 1 + scoreAt(place);
};
