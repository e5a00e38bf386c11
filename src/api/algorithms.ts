import { allFormats } from '#formats/index.ts';
import { entryKeys, entryObject } from '#formats/json.ts';
import { entryRecord, type WrittenObject } from '#formats/record.ts';
import type { AlgorithmId } from '#register/algorithm.ts';
import type { PublishedEntry } from '#register/published-entry.ts';
import { parseQuery } from '#search/query.ts';
import type { SearchQuery, SearchResult } from '#search/search.ts';
import type { Language } from '#standard/text.ts';
import { isLanguage } from '#standard/text.ts';
import { inOrder, type Reading } from '../reading.ts';
import { type ApiHandler, faultsAnswer, rowsAnswer, writtenJsonAnswer } from './answer.ts';
import { listParts, withKey } from './entry-json.ts';
import { facetsJson } from './facets.ts';
import { pageLinks } from './links.ts';
import type { Resource } from './resource.ts';
import { mostOnPage, onPage, searchParameters } from './search-parameters.ts';

/** One entry, with nearly the same entries of other organisations. */
type FoldedEntry = { readonly id: AlgorithmId; readonly also: readonly AlgorithmId[] };

type Found = {
  readonly total: number;
  readonly shown: readonly FoldedEntry[];
  readonly result: Pick<SearchResult, 'facets' | 'alike' | 'corrected' | 'weak' | 'missing'>;
};

const find = (reading: Reading, query: SearchQuery): Found => {
  const result = reading.search.search({ ...query, alike: true });
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

/** For every entry of a folded page the other organisations that have nearly the same. */
const readElsewhere = async (
  reading: Reading,
  shown: readonly FoldedEntry[],
): Promise<ReadonlyMap<AlgorithmId, readonly WrittenObject[]>> => {
  const others = new Map<AlgorithmId, PublishedEntry>();
  for (const { also } of shown) for (const [id, entry] of await reading.entries(also, 'nl')) others.set(id, entry);
  const objectsOf = (also: readonly AlgorithmId[]): readonly WrittenObject[] =>
    also.flatMap((id) => {
      const entry = others.get(id);
      return entry === undefined ? [] : [elsewhere(reading, entry)];
    });
  return new Map(shown.map(({ id, also }) => [id, objectsOf(also)]));
};

/** The entries of the page in JSON, folded ones with where else there are nearly the same. */
const readItems = async (
  reading: Reading,
  query: SearchQuery,
  shown: readonly FoldedEntry[],
): Promise<readonly Uint8Array[]> => {
  const ids = shown.map(({ id }) => id);
  const written = await reading.entryJson(ids, languageOf(query));
  const others = query.folded === true ? await readElsewhere(reading, shown) : null;
  return ids.flatMap((id) => {
    const json = written.get(id);
    if (json === undefined) return [];
    return others === null ? json : withKey(json, 'ookBij', others.get(id) ?? []);
  });
};

/** What JSON puts around the entries, which are in JSON already. */
const envelopeOf = (reading: Reading, query: SearchQuery, found: Found, items: readonly Uint8Array[]): Buffer => {
  const { facets, alike, corrected, weak, missing } = found.result;
  const correction =
    corrected === null ? '' : `,"gecorrigeerd":${JSON.stringify({ van: corrected.from, naar: corrected.to })}`;
  const likeFound = alike.length === 0 ? '' : `,"gelijkend":${JSON.stringify(alike)}`;
  const hardlyFitting = weak === null ? '' : `,"verwant":${JSON.stringify({ weggelaten: weak.leftOut })}`;
  const notFound = missing.length === 0 ? '' : `,"nietGevonden":${JSON.stringify(missing)}`;
  const counts = facetsJson(reading.organisations(), facets, languageOf(query));
  return Buffer.concat([
    Buffer.from(`{"totaal":${found.total},"resultaten":[`),
    ...listParts(items),
    Buffer.from(`],"facetten":${counts}${likeFound}${hardlyFitting}${notFound}${correction}}`),
  ]);
};

const readRows = async (
  reading: Reading,
  query: SearchQuery,
  shown: readonly FoldedEntry[],
): Promise<readonly WrittenObject[]> => {
  const ids = shown.map(({ id }) => id);
  const entries = inOrder(ids, await reading.entries(ids, languageOf(query)));
  const others = query.folded === true ? await readElsewhere(reading, shown) : null;
  return entries.map((entry) => {
    const object = entryObject(entryRecord(entry, reading.organisations()));
    return others === null ? object : { ...object, ookBij: others.get(entry.algorithm.id) ?? [] };
  });
};

const handler: ApiHandler = async (reading, request) => {
  const { query, faults } = parseQuery(request.query, { pageSizeDefault: onPage, pageSizeMost: mostOnPage });
  if (faults.length > 0) return faultsAnswer(faults);
  const found = find(reading, query);
  const link = pageLinks(reading.config, 'apiAlgorithms', request.query, { ...query, total: found.total });
  if (request.format.hasEnvelope) {
    const items = await readItems(reading, query, found.shown);
    return writtenJsonAnswer(envelopeOf(reading, query, found, items), { Link: link });
  }
  const keys = query.folded === true ? [...entryKeys, 'ookBij'] : entryKeys;
  const objects = await readRows(reading, query, found.shown);
  return rowsAnswer(reading, request.format, { keys, objects }, { Link: link });
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
    'Hebben minder dan tien inschrijvingen de woorden, dan antwoorden ook inschrijvingen die daarop lijken, op relevantie na alle andere. Ze tellen mee in totaal; gelijkend noemt ze in JSON, in een bestand staan ze er zonder teken bij. Met letterlijk=ja, aanhalingstekens of een minteken niet.',
    'Past geen inschrijving goed bij de zoekterm, dan krijgt u alleen de beste, met verwant erbij. Dan telt facetten niets. Met verwant=ja krijgt u ook de andere die er iets van noemen. Zoekt u letterlijk, of met aanhalingstekens of een minteken, dan krijgt u altijd alles wat de woorden noemt. Dit geldt in elk bestandsformaat; verwant en nietGevonden staan alleen in JSON.',
    'De volgorde is vast: bij gelijke stand beslist het nummer. In CSV krijgt u dezelfde pagina als rijen.',
  ].join('\n\n'),
  parameters: searchParameters,
  formats: allFormats,
  schema: 'AlgoritmeLijst',
  answers: [],
  handler,
};
