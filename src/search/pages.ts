import { fold } from '#language/fold.ts';
import type { AlgorithmId } from '#register/algorithm.ts';
import type { EntryTable } from './entry-table.ts';
import { makeFolder, type Ranked } from './folded-page.ts';
import { grownBytes, grownFloats, grownNumbers } from './growing.ts';
import type { Matches } from './matching.ts';
import type { SearchQuery, SearchResult } from './search.ts';
import { placesTitled } from './title-order.ts';
import { lowest } from './top.ts';

/** One page of a result, and how many entries the whole result has. */
export type Page = Pick<SearchResult, 'total' | 'ids' | 'folded'>;

/** Tells whether a place is in the result; it is asked once for every place that can be. */
export type Passes = (place: number) => boolean;

/** Takes the page that was asked for out of a result, in the order that was asked for. */
export type Pages = {
  /** Of all entries. */
  readonly all: (query: SearchQuery) => Page;
  /** Of all entries that pass, or of those at some places. */
  readonly filtered: (query: SearchQuery, passes: Passes, among: ReadonlySet<number> | null) => Page;
  /** Of all matches that pass. */
  readonly matching: (query: SearchQuery, matches: Matches, passes: Passes) => Page;
};

/** An id is below this, so that a score and an id fit in one number. */
const idRange = 2 ** 27;
/** Scores are told apart to a thousandth, up to this score; beyond that the id decides. */
const scoreSteps = 1000;
const highestScore = 60_000;
/** What the title being just what was typed adds to a score. */
const wholeTitleBonus = 10_000;

/** One number that sorts by score, highest first, and then by id. */
const rankOf = (score: number, id: number): number =>
  (highestScore * scoreSteps - Math.round(Math.min(score, highestScore) * scoreSteps)) * idRange + id;

const firstOf = ({ page, pageSize }: SearchQuery): number => (page - 1) * pageSize;

/** Pages of this table; without words the newest is the most relevant. */
export const makePages = (table: EntryTable): Pages => {
  const folder = makeFolder(table.folds);
  let ranks = new Float64Array(1024);
  let found = new Uint32Array(1024);
  let fits = new Uint8Array(1024);

  const idsAt = (places: Iterable<number>): readonly AlgorithmId[] =>
    [...places].flatMap((place) => table.idAt(place) ?? []);

  const orderFor = ({ sort }: SearchQuery): Uint32Array =>
    table.orders[sort === 'relevantie' ? 'nieuwste' : sort].places();

  const forgetFits = (): void => {
    fits = grownBytes(fits, table.places());
    fits.fill(0);
  };

  /** The page of a result in which every fold is one; 'total' counts the entries all the same. */
  const foldedPage = (query: SearchQuery, ranked: Ranked): Page => {
    const { places, also, total } = folder(ranked, firstOf(query), firstOf(query) + query.pageSize);
    return { total: ranked.count, ids: idsAt(places), folded: { total, also: also.map(idsAt) } };
  };

  /** The same of the places that fit, or of all. */
  const foldedFits = (query: SearchQuery, isAll: boolean): Page => {
    const order = orderFor(query);
    ranks = grownFloats(ranks, order.length);
    found = grownNumbers(found, order.length);
    let count = 0;
    for (const place of order) {
      if (!isAll && fits[place] !== 1) continue;
      found[count] = place;
      ranks[count] = count;
      count += 1;
    }
    return foldedPage(query, { places: found, ranks, count });
  };

  /** The page of the places that fit, in an order that does not depend on words. */
  const pageOfFits = (query: SearchQuery, total: number): Page => {
    const to = Math.min(total, firstOf(query) + query.pageSize);
    const places: number[] = [];
    let seen = 0;
    for (const place of firstOf(query) < total ? orderFor(query) : []) {
      if (seen >= to) break;
      if (fits[place] !== 1) continue;
      if (seen >= firstOf(query)) places.push(place);
      seen += 1;
    }
    return { total, ids: idsAt(places) };
  };

  const pageOfBest = (query: SearchQuery, matches: Matches, passes: Passes): Page => {
    const titled = placesTitled(table, fold(query.text));
    ranks = grownFloats(ranks, matches.count);
    found = grownNumbers(found, matches.count);
    let total = 0;
    for (let index = 0; index < matches.count; index += 1) {
      const place = matches.places[index] ?? 0;
      if (!passes(place)) continue;
      const bonus = titled.size > 0 && titled.has(place) ? wholeTitleBonus : 0;
      ranks[total] = rankOf(matches.scoreAt(place) + bonus, table.numberAt(place));
      found[total] = place;
      total += 1;
    }
    if (query.folded === true) return foldedPage(query, { places: found, ranks, count: total });
    const best = lowest(ranks.subarray(0, total), firstOf(query), firstOf(query) + query.pageSize);
    return { total, ids: idsAt(Array.from(best, (rank) => table.placeOf(String(rank % idRange)))) };
  };

  return {
    all: (query) => {
      if (query.folded === true) return foldedFits(query, true);
      const page = orderFor(query).subarray(firstOf(query), firstOf(query) + query.pageSize);
      return { total: table.size(), ids: idsAt(page) };
    },
    filtered: (query, passes, among) => {
      forgetFits();
      let total = 0;
      const look = (place: number): void => {
        if (table.numberAt(place) === 0 || !passes(place)) return;
        fits[place] = 1;
        total += 1;
      };
      if (among === null) for (let place = 0; place < table.places(); place += 1) look(place);
      else for (const place of among) look(place);
      return query.folded === true ? foldedFits(query, false) : pageOfFits(query, total);
    },
    matching: (query, matches, passes) => {
      if (query.sort === 'relevantie') return pageOfBest(query, matches, passes);
      forgetFits();
      let total = 0;
      for (let index = 0; index < matches.count; index += 1) {
        const place = matches.places[index] ?? 0;
        if (!passes(place)) continue;
        fits[place] = 1;
        total += 1;
      }
      return query.folded === true ? foldedFits(query, false) : pageOfFits(query, total);
    },
  };
};
