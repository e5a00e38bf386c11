import { fold } from '#language/fold.ts';
import type { AlgorithmId } from '#register/algorithm.ts';
import type { EntryTable } from './entry-table.ts';
import type { Places } from './filter.ts';
import { makeFolder, type Ordered } from './folded-page.ts';
import { grownBytes, grownFloats, grownNumbers } from './growing.ts';
import type { SearchQuery, SearchResult } from './search.ts';
import { placesTitled } from './title-order.ts';
import { lowest } from './top.ts';

/** One page of a result, and how many entries the whole result has. */
export type Page = Pick<SearchResult, 'total' | 'ids' | 'folded'>;

/** Takes the page that was asked for out of a result, in the order that was asked for. */
export type Pages = {
  /** Of all entries, in an order that does not depend on words. */
  readonly all: (query: SearchQuery) => Page;
  /** Of these, in such an order. */
  readonly inOrder: (query: SearchQuery, found: Places) => Page;
  /** Of these, those with the highest scores first. */
  readonly best: (query: SearchQuery, found: Places, scoreAt: (place: number) => number) => Page;
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

/** These places, which stand in their order. */
const standingInOrder = (places: Uint32Array, count: number): Ordered => ({
  places,
  count,
  best: (from, to) => [...places.subarray(from, Math.min(to, count))],
  rankAt: (index) => index,
});

/** Pages of this table; without words the newest is the most relevant. */
export const makePages = (table: EntryTable): Pages => {
  const folder = makeFolder(table.folds);
  let ranks = new Float64Array(1024);
  let sorted = new Uint32Array(1024);
  let fits = new Uint8Array(1024);

  const idsAt = (places: readonly number[]): readonly AlgorithmId[] =>
    places.flatMap((place) => table.idAt(place) ?? []);

  const orderFor = ({ sort }: SearchQuery): Uint32Array =>
    table.orders[sort === 'relevantie' ? 'nieuwste' : sort].places();

  /** The page of what is in order; 'total' counts the entries, also where every fold is one result. */
  const pageOf = (query: SearchQuery, ordered: Ordered, total: number): Page => {
    const [from, to] = [firstOf(query), firstOf(query) + query.pageSize];
    if (query.folded !== true) return { total, ids: idsAt(ordered.best(from, to)) };
    const folded = folder(ordered, from, to);
    return { total, ids: idsAt(folded.places), folded: { total: folded.total, also: folded.also.map(idsAt) } };
  };

  /** The first so many of some places in an order that does not depend on words. */
  const sortedOf = (query: SearchQuery, { places, count }: Places, most: number): Ordered => {
    fits = grownBytes(fits, table.places());
    fits.fill(0);
    for (let index = 0; index < count; index += 1) fits[places[index] ?? 0] = 1;
    sorted = grownNumbers(sorted, count);
    const wanted = Math.min(most, count);
    let sortedCount = 0;
    for (const place of wanted === 0 ? [] : orderFor(query)) {
      if (fits[place] !== 1) continue;
      sorted[sortedCount] = place;
      sortedCount += 1;
      if (sortedCount === wanted) break;
    }
    return standingInOrder(sorted, sortedCount);
  };

  const byScore = (query: SearchQuery, { places, count }: Places, scoreAt: (place: number) => number): Ordered => {
    const titled = placesTitled(table, fold(query.text));
    ranks = grownFloats(ranks, count);
    for (let index = 0; index < count; index += 1) {
      const place = places[index] ?? 0;
      const bonus = titled.size > 0 && titled.has(place) ? wholeTitleBonus : 0;
      ranks[index] = rankOf(scoreAt(place) + bonus, table.numberAt(place));
    }
    return {
      places,
      count,
      best: (from, to) =>
        Array.from(lowest(ranks.subarray(0, count), from, to), (rank) => table.placeNumbered(rank % idRange)),
      rankAt: (index) => ranks[index] ?? 0,
    };
  };

  return {
    all: (query) => {
      const order = orderFor(query);
      return pageOf(query, standingInOrder(order, order.length), table.size());
    },
    inOrder: (query, found) => {
      const most = query.folded === true ? found.count : firstOf(query) + query.pageSize;
      return pageOf(query, sortedOf(query, found, most), found.count);
    },
    best: (query, found, scoreAt) => pageOf(query, byScore(query, found, scoreAt), found.count),
  };
};
