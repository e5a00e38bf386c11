import { wordsOf } from '#language/words.ts';
import type { AlgorithmId } from '#register/algorithm.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { makeAlike } from './alike.ts';
import { makeAnalyser } from './analysis.ts';
import { makeEntryTable } from './entry-table.ts';
import { asksNoWords, makeFinder } from './finding.ts';
import { foundBy } from './found-by.ts';
import { makeMatcher } from './matching.ts';
import { makeNear } from './near-entries.ts';
import { makeOrganisationNames } from './organisation-names.ts';
import { type Plan, planFor } from './plan.ts';
import { makePostings } from './postings.ts';
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
  const find = makeFinder({ table, matcher, alikeOf });

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

  /** What was found without words to look for, which many pages ask for: it holds until an entry changes. */
  const lists = new Map<string, SearchResult>();

  const forgetAnswers = (): void => {
    last = null;
    lists.clear();
  };

  const search = (query: SearchQuery): SearchResult => {
    const asked = planOf(query);
    if (!asksNoWords(asked) || query.among !== undefined) return find(query, asked);
    const key = JSON.stringify({ ...query, text: '' });
    const known = lists.get(key);
    if (known !== undefined) return known;
    const result = find(query, asked);
    if (lists.size >= mostLists) lists.clear();
    if (result.ids.length <= longestList) lists.set(key, result);
    return result;
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
