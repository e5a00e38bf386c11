import { fold } from '#language/fold.ts';
import type { AlgorithmId } from '#register/algorithm.ts';
import { makeAnalyser } from './analysis.ts';
import { makeEntryTable } from './entry-table.ts';
import { makeFilter } from './filter.ts';
import { grownBytes, grownFloats } from './growing.ts';
import { type Matches, makeMatcher } from './matching.ts';
import { planFor } from './plan.ts';
import { makePostings } from './postings.ts';
import type { SearchEntry, SearchIndex, SearchQuery, SearchResult } from './search.ts';
import { makeStreams, readStream } from './streams.ts';
import { lowest } from './top.ts';
import { makeVocabulary } from './vocabulary.ts';

/** An id is below this, so that a score and an id fit in one number. */
const idRange = 2 ** 27;
/** Scores are told apart to a thousandth, up to this score; beyond that the id decides. */
const scoreSteps = 1000;
const highestScore = 60_000;
/** What the title being just what was typed adds to a score. */
const wholeTitleBonus = 10_000;

const isSame = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at]);

/** One number that sorts by score, highest first, and then by id. */
const rankOf = (score: number, id: number): number =>
  (highestScore * scoreSteps - Math.round(Math.min(score, highestScore) * scoreSteps)) * idRange + id;

type Page = { readonly total: number; readonly ids: readonly AlgorithmId[] };

/** An empty index in the memory of this process; what it answers depends only on the entries that are in it. */
export const createSearchIndex = (): SearchIndex => {
  const vocabulary = makeVocabulary();
  const analyse = makeAnalyser(vocabulary);
  const table = makeEntryTable();
  const postings = makePostings();
  const streams = makeStreams();
  const matcher = makeMatcher({ postings, streams, places: table.places, size: table.size });
  let ranks = new Float64Array(1024);
  let fits = new Uint8Array(1024);

  const forgetWords = (place: number): void => {
    const words = new Set<number>();
    readStream(streams.at(place), (word) => words.add(word));
    for (const word of words) if (word !== -1 && !vocabulary.isStop(word)) vocabulary.count(word, -1);
  };

  const put = (entry: SearchEntry): void => {
    const analysis = analyse(entry);
    const place = table.put(entry);
    if (isSame(streams.at(place), analysis.stream)) return;
    forgetWords(place);
    streams.put(place, analysis.stream);
    for (const word of analysis.words) vocabulary.count(word, 1);
    postings.put(place, analysis.words, analysis.impacts);
  };

  const remove = (id: AlgorithmId): void => {
    const place = table.placeOf(id);
    if (place === -1) return;
    forgetWords(place);
    streams.remove(place);
    postings.remove(place);
    table.remove(place);
  };

  const idsAt = (places: Iterable<number>): readonly AlgorithmId[] =>
    [...places].flatMap((place) => table.idAt(place) ?? []);

  /** The page of all places in an order that pass. */
  const pageInOrder = (
    order: Uint32Array,
    { page, pageSize }: SearchQuery,
    passes: (place: number) => boolean,
  ): Page => {
    const from = (page - 1) * pageSize;
    const places: number[] = [];
    let total = 0;
    for (const place of order) {
      if (!passes(place)) continue;
      if (total >= from && total < from + pageSize) places.push(place);
      total += 1;
    }
    return { total, ids: idsAt(places) };
  };

  /** The page of the matches that pass, best first. */
  const pageOfBest = (matches: Matches, query: SearchQuery, passes: (place: number) => boolean): Page => {
    const title = fold(query.text);
    const from = (query.page - 1) * query.pageSize;
    ranks = grownFloats(ranks, matches.count);
    let total = 0;
    for (let index = 0; index < matches.count; index += 1) {
      const place = matches.places[index] ?? 0;
      if (!passes(place)) continue;
      const bonus = table.titleAt(place) === title ? wholeTitleBonus : 0;
      ranks[total] = rankOf(matches.scoreAt(place) + bonus, table.numberAt(place));
      total += 1;
    }
    const best = lowest(ranks.subarray(0, total), from, from + query.pageSize);
    return { total, ids: idsAt(Array.from(best, (rank) => table.placeOf(String(rank % idRange)))) };
  };

  /** The page of the matches that pass, in an order that does not depend on the words. */
  const pageOfMatches = (matches: Matches, query: SearchQuery, passes: (place: number) => boolean): Page => {
    if (query.sort === 'relevantie') return pageOfBest(matches, query, passes);
    fits = grownBytes(fits, table.places());
    fits.fill(0);
    for (let index = 0; index < matches.count; index += 1) {
      const place = matches.places[index] ?? 0;
      if (passes(place)) fits[place] = 1;
    }
    return pageInOrder(table.orders[query.sort].places(), query, (place) => fits[place] === 1);
  };

  const search = (query: SearchQuery): SearchResult => {
    const plan = planFor(vocabulary, query.text);
    const filter = makeFilter(table, query);
    const excluded = plan.excluded.length === 0 ? null : matcher.marks(plan.excluded);
    const passes = (place: number): boolean => excluded?.[place] !== 1 && filter.passes(place);
    if (plan.clauses.length === 0) {
      const order = table.orders[query.sort === 'relevantie' ? 'nieuwste' : query.sort].places();
      return { ...pageInOrder(order, query, passes), facets: filter.counts(), corrected: null };
    }
    const matches = matcher.match(plan.clauses, table.placeOf(query.text.trim()));
    const page = pageOfMatches(matches, query, passes);
    return { ...page, facets: filter.counts(), corrected: matches.count === 0 ? null : plan.corrected };
  };

  return { size: table.size, put, remove, search };
};
