import { allFormats } from '#formats/index.ts';
import { entryKeys, entryObject } from '#formats/json.ts';
import { entryRecord, type WrittenObject } from '#formats/record.ts';
import type { AlgorithmId } from '#register/algorithm.ts';
import type { PublishedEntry } from '#register/published-entry.ts';
import { parseQuery } from '#search/query.ts';
import type { SearchQuery, SearchResult } from '#search/search.ts';
import type { Language } from '#standard/text.ts';
import { isLanguage } from '#standard/text.ts';
import { listPublishedEntries } from '#store/published-entries.ts';
import type { Reading } from '../reading.ts';
import { type ApiHandler, faultsAnswer, writtenAnswer } from './answer.ts';
import { facetObject } from './facets.ts';
import { pageLinks } from './links.ts';
import type { Resource } from './resource.ts';
import { mostOnPage, onPage, searchParameters } from './search-parameters.ts';

/** One entry, with nearly the same entries of other organisations. */
type FoldedEntry = { readonly id: AlgorithmId; readonly also: readonly AlgorithmId[] };

type Found = {
  readonly total: number;
  readonly shown: readonly FoldedEntry[];
  readonly result: Pick<SearchResult, 'facets' | 'corrected'>;
};

const find = (reading: Reading, query: SearchQuery): Found => {
  const result = reading.search.search(query);
  const { ids, folded } = result;
  const shown = ids.map((id, at) => ({ id, also: folded?.also[at] ?? [] }));
  return { total: folded?.total ?? result.total, shown, result };
};

/** The language of the results: the one that is asked when it is one, else Dutch. */
const languageOf = ({ choices }: SearchQuery): Language => {
  const [first, ...others] = choices.taal ?? [];
  return first !== undefined && others.length === 0 && isLanguage(first) ? first : 'nl';
};

const elsewhere = (reading: Reading, entry: PublishedEntry): WrittenObject => ({
  id: entry.algorithm.id,
  organisatieId: entry.algorithm.organisationId,
  organisatie: reading.organisations().nameOf(entry.algorithm.organisationId),
});

const objectsOf = async (
  reading: Reading,
  query: SearchQuery,
  shown: readonly FoldedEntry[],
): Promise<readonly WrittenObject[]> => {
  const { queries, reader } = reading;
  const directory = reading.organisations();
  const entries = await listPublishedEntries(
    queries,
    reader,
    shown.map(({ id }) => id),
    languageOf(query),
  );
  if (query.folded !== true) return entries.map((entry) => entryObject(entryRecord(entry, directory)));
  const others = new Map<AlgorithmId, PublishedEntry>();
  for (const { also } of shown)
    for (const entry of await listPublishedEntries(queries, reader, also, 'nl')) others.set(entry.algorithm.id, entry);
  const alsoById = new Map(shown.map(({ id, also }) => [id, also]));
  return entries.map((entry) => ({
    ...entryObject(entryRecord(entry, directory)),
    ookBij: (alsoById.get(entry.algorithm.id) ?? []).flatMap((id) => {
      const other = others.get(id);
      return other === undefined ? [] : [elsewhere(reading, other)];
    }),
  }));
};

const handler: ApiHandler = async (reading, request) => {
  const { query, faults } = parseQuery(request.query, { pageSizeDefault: onPage, pageSizeMost: mostOnPage });
  if (faults.length > 0) return faultsAnswer(faults);
  const { total, shown, result } = find(reading, query);
  const objects = await objectsOf(reading, query, shown);
  const content = {
    totaal: total,
    resultaten: objects,
    facetten: facetObject(reading, result.facets, languageOf(query)),
    ...(result.corrected === null ? {} : { gecorrigeerd: { van: result.corrected.from, naar: result.corrected.to } }),
  };
  const keys = query.folded === true ? [...entryKeys, 'ookBij'] : entryKeys;
  const links = pageLinks(reading.config, 'apiAlgorithms', request.query, { ...query, total });
  return writtenAnswer(reading, request.format, { keys, objects, content }, { Link: links });
};

/** The list of entries: searching, filtering, counting, page by page. */
export const algorithms: Resource = {
  operationId: 'zoekAlgoritmes',
  tag: 'Algoritmes',
  summary: 'Zoek en filter algoritmes',
  description: [
    'Geeft de inschrijvingen die nu openbaar zijn, ook van algoritmes die niet meer in gebruik zijn; filter met status.',
    'Een filter mag u herhalen: binnen één filter geldt ‘of’, tussen filters ‘en’.',
    'De aantallen van een filter laten de keuze in dat filter zelf buiten beschouwing en tellen inschrijvingen één voor één, ook bij vouw=ja.',
    'De volgorde is vast: bij gelijke stand beslist het nummer. In CSV krijgt u dezelfde pagina als rijen.',
  ].join('\n\n'),
  parameters: searchParameters,
  formats: allFormats,
  schema: 'AlgoritmeLijst',
  answers: [],
  handler,
};
