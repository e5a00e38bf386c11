import { wordsOf } from '#language/words.ts';
import type { AlgorithmId } from '#register/algorithm.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { makeAlike, withAlike } from './alike.ts';
import { makeAnalyser } from './analysis.ts';
import { makeEntryTable } from './entry-table.ts';
import { makeFilter } from './filter.ts';
import { foundBy } from './found-by.ts';
import { type Matches, makeMatcher } from './matching.ts';
import { makeNear } from './near-entries.ts';
import { makeOrganisationNames } from './organisation-names.ts';
import { makePages } from './pages.ts';
import { type Plan, planFor } from './plan.ts';
import { makePostings } from './postings.ts';
import { isExactly } from './question.ts';
import type { SavedColumns } from './saved-columns.ts';
import type { Saving } from './saved-form.ts';
import type { SavableIndex, SearchEntry, SearchQuery, SearchResult } from './search.ts';
import { organisationNameWeight } from './search-entry.ts';
import { makeStreams, readStream, textsWithWeight } from './streams.ts';
import { makeSuggest } from './suggest.ts';
import { makeVocabulary } from './vocabulary.ts';

const isSame = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at]);

function* saveAll(savings: readonly Saving[]): Saving {
  for (const saving of savings) yield* saving;
}

const isPlace = (place: number): boolean => place !== -1;

/** So many lists without words are kept while nothing changes, of so many entries at most. */
const mostLists = 50;
const longestList = 200;

/** An index with what was saved, or an empty one. */
const makeIndex = (saved: SavedColumns | null) => {
  const vocabulary = makeVocabulary(saved);
  const analyse = makeAnalyser(vocabulary);
  const table = makeEntryTable(saved);
  const postings = makePostings(saved);
  const streams = makeStreams(saved);
  const { organisatie } = table.columns;
  const matcher = makeMatcher({
    postings,
    streams,
    organisations: organisatie,
    places: table.places,
    size: table.size,
  });
  const alikeOf = makeAlike({
    ...{ vocabulary, postings, streams },
    ...{ numberAt: table.numberAt, places: table.places, size: table.size },
  });
  const pages = makePages(table);

  const hasEntries = (id: string): boolean => {
    const totals = organisatie.totals();
    return organisatie.setsWith([id]).some((holds, set) => holds === 1 && (totals[set] ?? 0) > 0);
  };
  const names = makeOrganisationNames(hasEntries);

  /** Notes what the organisation of one place of each set is called; all its entries say the same. */
  const noteSavedNames = (): void => {
    const noted = new Set<number>([0]);
    organisatie.sets().forEach((set, place) => {
      if (noted.has(set)) return;
      noted.add(set);
      const texts = textsWithWeight(streams.at(place), organisationNameWeight * 8);
      for (const id of organisatie.valuesAt(place))
        names.note(
          id,
          texts.map((words) => words.map(vocabulary.wordAt).join(' ')),
        );
    });
  };
  if (saved !== null) noteSavedNames();

  const noteNames = ({ texts, facets }: SearchEntry): void => {
    const own = texts.filter(({ weight }) => weight === organisationNameWeight);
    for (const id of facets.organisatie)
      names.note(
        id,
        own.map(({ text }) => wordsOf(text).join(' ')),
      );
  };

  const forgetWords = (place: number): void => {
    const words = new Set<number>();
    readStream(streams.at(place), (word) => words.add(word));
    for (const word of words) if (word !== -1 && !vocabulary.isStop(word)) vocabulary.count(word, -1);
  };

  const put = (entry: SearchEntry): void => {
    forgetAnswers();
    const analysis = analyse(entry);
    const place = table.put(entry);
    noteNames(entry);
    if (isSame(streams.at(place), analysis.stream)) return;
    forgetWords(place);
    streams.put(place, analysis.stream);
    for (const word of analysis.words) vocabulary.count(word, 1);
    postings.put(place, analysis.words, analysis.impacts);
  };

  const remove = (id: AlgorithmId): void => {
    forgetAnswers();
    const place = table.placeOf(id);
    if (place === -1) return;
    forgetWords(place);
    streams.remove(place);
    postings.remove(place);
    table.remove(place);
  };

  /** The plan of the question that was asked last: a page that shows results asks by which words they were found. */
  let last: { readonly text: string; readonly isLiteral: boolean; readonly plan: Plan } | null = null;

  const planOf = ({ text, literal = false }: Pick<SearchQuery, 'text' | 'literal'>): Plan => {
    if (last?.text === text && last.isLiteral === literal) return last.plan;
    const manner = { isPlain: table.isTitle(text), isLiteral: literal };
    last = { text, isLiteral: literal, plan: planFor({ vocabulary, ...names }, text, manner) };
    return last.plan;
  };

  /** What was found without words, which many pages ask for: it holds until an entry changes. */
  const lists = new Map<string, SearchResult>();

  const forgetAnswers = (): void => {
    last = null;
    lists.clear();
  };

  const search = (query: SearchQuery): SearchResult => {
    if (query.text.trim() !== '' || query.among !== undefined) return find(query);
    const key = JSON.stringify(query);
    const known = lists.get(key);
    if (known !== undefined) return known;
    const result = find(query);
    if (lists.size >= mostLists) lists.clear();
    if (result.ids.length <= longestList) lists.set(key, result);
    return result;
  };

  /**
   * Tells whether the entry at a place has a status that was chosen. Pages leave out what is no longer used: that is no choice of who
   * asks, so it may not take the room of what is like the answer.
   */
  const hasStatus = ({ choices: { status = [] } }: SearchQuery): ((place: number) => boolean) => {
    if (status.length === 0) return () => true;
    const sets = table.columns.status.sets();
    const chosen = table.columns.status.setsWith(status);
    return (place) => chosen[sets[place] ?? 0] === 1;
  };

  /** The places of what is like the matches, where somebody wants it and one of these is found with what they chose. */
  const alikeFor = (query: SearchQuery, matches: Matches, isFound: (place: number) => boolean): readonly number[] => {
    const isExact = query.literal === true || isExactly(query.text) || query.among !== undefined;
    if (query.alike !== true || isExact) return [];
    return [...matches.places.subarray(0, matches.count)].some(isFound) ? alikeOf(matches, hasStatus(query)) : [];
  };

  const find = (query: SearchQuery): SearchResult => {
    const asked = planOf(query);
    const filter = makeFilter(table, query);
    const isAll = asked.clauses.length === 0;
    const among = query.among === undefined ? null : new Set(query.among.map(table.placeOf).filter(isPlace));
    const nothingMore = { alike: [], corrected: null };
    if (isAll && asked.excluded.length === 0 && filter.isOpen && among === null)
      return { ...pages.all(query), facets: filter.countsOfAll(), ...nothingMore };
    const excluded = asked.excluded.length === 0 ? null : matcher.marks(asked.excluded);
    const passes = (place: number): boolean =>
      among?.has(place) !== false && excluded?.[place] !== 1 && filter.passes(place);
    if (isAll) return { ...pages.filtered(query, passes, among), facets: filter.counts(), ...nothingMore };
    const pinned = table.placeOf(query.text.trim());
    const matches = matcher.match(asked, pinned);
    const isFound = (place: number): boolean => filter.fits(place) && excluded?.[place] !== 1;
    const alike = pinned === -1 ? alikeFor(query, matches, isFound) : [];
    const page = pages.matching(query, withAlike(matches, alike), passes);
    const isOnlyAlike = (id: AlgorithmId): boolean => alike.includes(table.placeOf(id));
    return {
      ...page,
      facets: filter.counts(),
      alike: page.ids.filter((id, at) => [id, ...(page.folded?.also[at] ?? [])].every(isOnlyAlike)),
      corrected: matches.count === 0 ? null : asked.corrected,
    };
  };

  const likenessOf = (id: AlgorithmId) => {
    const place = table.placeOf(id);
    const key = place === -1 ? 0 : table.likenessAt(place);
    const [organisation] = key === 0 ? [] : table.columns.organisatie.valuesAt(place);
    return organisation === undefined ? undefined : { organisationId: organisation as OrganisationId, key };
  };

  const save = (): Saving => saveAll([vocabulary.save(), table.save(), postings.save(), streams.save()]);

  return {
    size: table.size,
    put,
    remove,
    search,
    foundBy: (query: Pick<SearchQuery, 'text' | 'literal'>) => foundBy(vocabulary, planOf(query).clauses),
    suggest: makeSuggest({ vocabulary, table, postings }),
    likenessOf,
    near: makeNear(table),
    save,
  };
};

/** An empty index in the memory of this process; what it answers depends only on the entries that are in it. */
export const createSearchIndex = (): SavableIndex => {
  let index = makeIndex(null);
  return {
    size: () => index.size(),
    put: (entry) => index.put(entry),
    remove: (id) => index.remove(id),
    search: (query) => index.search(query),
    foundBy: (query) => index.foundBy(query),
    suggest: (text, language, most) => index.suggest(text, language, most),
    likenessOf: (id) => index.likenessOf(id),
    near: (query) => index.near(query),
    save: () => index.save(),
    restore: (saved) => {
      index = makeIndex(saved);
    },
  };
};
