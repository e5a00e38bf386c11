import { scoreWithAlike } from './alike.ts';
import type { Alternative } from './alternatives.ts';
import type { EntryTable } from './entry-table.ts';
import { type FacetKey, facetKeys, outOfUse } from './facets.ts';
import { type Filter, makeFilters, type Places } from './filter.ts';
import { isNamed } from './match-sentence.ts';
import type { Matcher, Matches } from './matching.ts';
import { namesIn } from './missing.ts';
import { makePages } from './pages.ts';
import type { Plan } from './plan.ts';
import { isExactly } from './question.ts';
import type { FacetCount, SearchQuery, SearchResult } from './search.ts';

type Sources = {
  readonly table: EntryTable;
  readonly matcher: Matcher;
  /** The places of what is like some matches and is not among them, of those that may answer. */
  readonly alikeOf: (matches: Matches, mayAnswer: (place: number) => boolean) => readonly number[];
};

/** Tells which places may answer, whatever else they hold; null when every place may. */
type MayAnswer = ((place: number) => boolean) | null;

/** The counts of all answers, less values that no match has: who chooses such a value finds nothing, as what is only alike then does not follow. */
const whereMatched = (all: SearchResult['facets'], matched: SearchResult['facets']): SearchResult['facets'] => {
  const countsOf = (key: FacetKey): readonly FacetCount[] => {
    const known = new Map(matched[key].map(({ value, count }) => [value, count]));
    return all[key].flatMap(({ value, count }) => {
      const own = known.get(value);
      return own === undefined ? [] : [{ value, count: own === 0 ? 0 : count }];
    });
  };
  return Object.fromEntries(facetKeys.map((key) => [key, countsOf(key)])) as SearchResult['facets'];
};

/** Where only the best is given nothing is counted: with another choice the best of that would be given. */
const nothingCounted = Object.fromEntries(facetKeys.map((key) => [key, []])) as unknown as SearchResult['facets'];

/** The counts of a result: of all that answers, of values that something matched has, or of nothing. */
const countsFor = (
  all: SearchResult['facets'],
  matched: SearchResult['facets'] | null,
  isBestOnly: boolean,
): SearchResult['facets'] => (isBestOnly ? nothingCounted : matched === null ? all : whereMatched(all, matched));

const nothingMore = { alike: [], corrected: null, weak: null, missing: [] };

const isPlace = (place: number): boolean => place !== -1;

const placesOf = (places: readonly number[]): Places => ({ places: Uint32Array.from(places), count: places.length });

/** True when one of some places passes. */
const hasOne = ({ places, count }: Places, passes: (place: number) => boolean): boolean => {
  for (let index = 0; index < count; index += 1) if (passes(places[index] ?? 0)) return true;
  return false;
};

/** Those of some places that may answer. */
const those = (some: Places, mayAnswer: MayAnswer): Places => {
  if (mayAnswer === null) return some;
  const places = some.places.subarray(0, some.count).filter(mayAnswer);
  return { places, count: places.length };
};

/** True when nothing is asked of the words of an entry: every entry answers that fits the choices. */
export const asksNoWords = ({ clauses, excluded }: Plan): boolean => clauses.length === 0 && excluded.length === 0;

/** What answers a question from its plan: what holds the words, of that what fits the choices, and of that one page. */
export const makeFinder = ({ table, matcher, alikeOf }: Sources) => {
  const pages = makePages(table);
  const filterFor = makeFilters(table);

  const everyPlace = (): Places => {
    const places = new Uint32Array(table.size());
    let count = 0;
    for (let place = 0; place < table.places(); place += 1) {
      if (table.numberAt(place) === 0) continue;
      places[count] = place;
      count += 1;
    }
    return { places, count };
  };

  const mayAnswerFor = (among: ReadonlySet<number> | null, unwanted: readonly Alternative[]): MayAnswer => {
    const excluded = unwanted.length === 0 ? null : matcher.marks(unwanted);
    if (among === null && excluded === null) return null;
    return (place) => among?.has(place) !== false && excluded?.[place] !== 1;
  };

  /** Tells whether the entry at a place is not out of use. */
  const mayBeInUse = (): ((place: number) => boolean) => {
    const sets = table.columns.status.sets();
    const ended = table.columns.status.setsWith([outOfUse]);
    return (place) => ended[sets[place] ?? 0] !== 1;
  };

  /**
   * What is like some matches: of those that may be in use, and of all. Pages leave out what is no longer used: that is no choice of who
   * asks, so it may not take the room of the others; and what is alike may not depend on a choice, or the counts of its values would not hold.
   */
  const likeAny = (matches: Matches): readonly number[] => [
    ...new Set([...alikeOf(matches, mayBeInUse()), ...alikeOf(matches, () => true)]),
  ];

  /**
   * The places of what is like the matches, where somebody wants it and one of these is found with what they chose. Who asks for an
   * organisation alone wants what is of it, whatever that is about.
   */
  const alikeFor = (query: SearchQuery, { clauses }: Plan, matches: Matches, found: number): readonly number[] => {
    const isExact = query.literal === true || isExactly(query.text) || query.among !== undefined;
    const isOfSubject = clauses.some((clause) => !clause.isOptional && !isNamed(clause));
    return query.alike === true && !isExact && isOfSubject && found > 0 ? likeAny(matches) : [];
  };

  /** What fits the choices of a question of some places. */
  const filtered = (query: SearchQuery, places: Places): Filter => {
    const filter = filterFor(query);
    filter.take(places);
    return filter;
  };

  /**
   * What fits the choices of what matches. Where nothing of it fits the words well that is only the best, unless the others are wanted too;
   * with how many others were left out. Among some entries the same as of all.
   */
  const takeFitting = (query: SearchQuery, { excluded }: Plan, matches: Matches, mayAnswer: MayAnswer) => {
    const isOfAll = query.among === undefined;
    const all = filtered(query, those(matches, isOfAll ? mayAnswer : mayAnswerFor(null, excluded)));
    const { count } = all.kept();
    const isFitting = count === 0 || hasOne(all.kept(), matches.fitting.fitsAt);
    if (isFitting || query.weak === true) {
      const filter = isOfAll ? all : filtered(query, those(matches, mayAnswer));
      return { filter, weak: isFitting ? null : { leftOut: 0 } };
    }
    const { ids } = pages.best({ ...query, page: 1, pageSize: 1, folded: false }, all.kept(), matches.scoreAt);
    const filter = filtered(query, those(placesOf(ids.map(table.placeOf)), mayAnswer));
    return { filter, weak: { leftOut: count - ids.length } };
  };

  const findMatching = (query: SearchQuery, asked: Plan, mayAnswer: MayAnswer): SearchResult => {
    const pinned = table.placeOf(query.text.trim());
    const matches = matcher.match(asked, pinned);
    const { filter, weak } = takeFitting(query, asked, matches, mayAnswer);
    const isBestOnly = weak !== null && query.weak !== true;
    const alike = pinned === -1 && weak === null ? alikeFor(query, asked, matches, filter.kept().count) : [];
    const matched = alike.length === 0 ? null : filter.counts();
    filter.take(those(placesOf(alike), mayAnswer));
    const page =
      query.sort === 'relevantie'
        ? pages.best(query, filter.kept(), scoreWithAlike(matches, alike))
        : pages.inOrder(query, filter.kept());
    const isOnlyAlike = (id: string): boolean => alike.includes(table.placeOf(id));
    return {
      ...page,
      facets: countsFor(filter.counts(), matched, isBestOnly),
      alike: page.ids.filter((id, at) => [id, ...(page.folded?.also[at] ?? [])].every(isOnlyAlike)),
      corrected: matches.count === 0 ? null : asked.corrected,
      weak,
      missing: page.total === 0 ? [] : namesIn(asked.corrected?.to ?? query.text, matches.fitting.missing),
    };
  };

  return (query: SearchQuery, asked: Plan): SearchResult => {
    const among = query.among === undefined ? null : new Set(query.among.map(table.placeOf).filter(isPlace));
    const mayAnswer = mayAnswerFor(among, asked.excluded);
    if (asked.clauses.length > 0) return findMatching(query, asked, mayAnswer);
    const filter = filterFor(query);
    if (asksNoWords(asked) && filter.isOpen && among === null)
      return { ...pages.all(query), facets: filter.countsOfAll(), ...nothingMore };
    filter.take(those(among === null ? everyPlace() : placesOf([...among]), mayAnswer));
    return { ...pages.inOrder(query, filter.kept()), facets: filter.counts(), ...nothingMore };
  };
};
