import { organisationTypes } from '#register/organisation-types.ts';
import { languages } from '#standard/text.ts';
import { termsOf } from '#standard/vocabularies.ts';
import { type FacetKey, facetKeys, facets, otherAssessment, unknownValue } from './facets.ts';
import { type SearchQuery, type SortOrder, sortOrders } from './search.ts';

/** One fault in a question: the parameter, and what it may be. */
export type Fault = { readonly name: string; readonly reason: string };

/** A search term is at most this many characters. */
export const longestSearchTerm = 300;
/** No result list is longer than this many pages. */
const lastPage = 1_000_000;

const singleParameters = [
  'zoekterm',
  'letterlijk',
  'verwant',
  'inclusiefOnderdelen',
  'vouw',
  'sorteer',
  'page',
  'pageSize',
] as const;

/** Every parameter of a question, in the order in which they are documented. */
export const queryParameters: readonly string[] = ['zoekterm', ...facetKeys, ...singleParameters.slice(1)];

/** What a facet may be filtered on: the codes, or null when they follow from the entries (organisation, year). */
export const valuesOfFacet = (key: FacetKey): readonly string[] | null => {
  if (key === 'organisatietype') return [...Object.keys(organisationTypes), unknownValue];
  if (key === 'taal') return languages;
  const facet = facets[key];
  if (!('vocabulary' in facet)) return null;
  const codes = termsOf(facet.vocabulary).map(({ code }) => code);
  return [...codes, ...(key === 'impacttoets' ? [otherAssessment] : []), unknownValue];
};

/** What a value of a facet must look like when its values follow from the entries. */
export const shapeOfOpenFacet = {
  organisatie: { pattern: /^[a-z0-9-]{1,80}$/, reason: 'Geef de code van een organisatie, bijvoorbeeld gm0363.' },
  jaar: { pattern: /^(\d{4}|onbekend)$/, reason: 'Geef een jaar in vier cijfers.' },
} as const;

const faultInChoice = (key: FacetKey, value: string): string | null => {
  const allowed = valuesOfFacet(key);
  if (allowed !== null)
    return allowed.includes(value) ? null : `'${shortened(value)}' bestaat niet. Kies uit: ${allowed.join(', ')}.`;
  const { pattern, reason } = shapeOfOpenFacet[key === 'jaar' ? 'jaar' : 'organisatie'];
  return pattern.test(value) ? null : reason;
};

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

type Reader = { readonly parameters: URLSearchParams; readonly faults: Fault[] };

const single = ({ parameters, faults }: Reader, name: string): string => {
  const values = parameters.getAll(name);
  if (values.length > 1) faults.push({ name, reason: 'Geef deze parameter één keer.' });
  return values[0]?.trim() ?? '';
};

const searchTerm = (reader: Reader): string => {
  const text = single(reader, 'zoekterm');
  if (text.length <= longestSearchTerm) return text;
  reader.faults.push({ name: 'zoekterm', reason: `Gebruik ten hoogste ${longestSearchTerm} tekens.` });
  return text.slice(0, longestSearchTerm);
};

const yesOrNo = (reader: Reader, name: string, otherwise = false): boolean => {
  const value = single(reader, name);
  if (value !== '' && value !== 'ja' && value !== 'nee') reader.faults.push({ name, reason: 'Kies uit: ja, nee.' });
  return otherwise ? value !== 'nee' : value === 'ja';
};

const sortOrder = (reader: Reader): SortOrder => {
  const value = single(reader, 'sorteer');
  const known = sortOrders.find((order) => order === value);
  if (value !== '' && known === undefined)
    reader.faults.push({ name: 'sorteer', reason: `Kies uit: ${sortOrders.join(', ')}.` });
  return known ?? 'relevantie';
};

const wholeNumber = (reader: Reader, name: string, otherwise: number, most: number): number => {
  const value = single(reader, name);
  if (value === '') return otherwise;
  const number = /^\d{1,7}$/.test(value) ? Number(value) : 0;
  if (number >= 1 && number <= most) return number;
  reader.faults.push({ name, reason: `Geef een heel getal van 1 tot en met ${most}.` });
  return otherwise;
};

const choicesIn = ({ parameters, faults }: Reader): SearchQuery['choices'] => {
  const choices: Partial<Record<FacetKey, readonly string[]>> = {};
  for (const key of facetKeys) {
    const values = [...new Set(parameters.getAll(key).filter((value) => value !== ''))];
    const right = values.filter((value) => {
      const reason = faultInChoice(key, value);
      if (reason !== null) faults.push({ name: key, reason });
      return reason === null;
    });
    if (right.length > 0) choices[key] = right;
  }
  return choices;
};

const unknownParameters = ({ parameters, faults }: Reader): void => {
  for (const name of new Set(parameters.keys()))
    if (!queryParameters.includes(name))
      faults.push({
        name: shortened(name),
        reason: `Deze parameter bestaat niet. Kies uit: ${queryParameters.join(', ')}.`,
      });
};

/**
 * The question that the parameters of an address ask, with every fault in them: unknown names, unknown values, a value given
 * twice where one fits, numbers out of range. Empty values count as not given. What is faulty is left out of the question.
 */
export const parseQuery = (
  parameters: URLSearchParams,
  options: { readonly pageSizeDefault: number; readonly pageSizeMost: number; readonly foldedDefault?: boolean },
): { readonly query: SearchQuery; readonly faults: readonly Fault[] } => {
  const reader: Reader = { parameters, faults: [] };
  const query: SearchQuery = {
    text: searchTerm(reader),
    literal: yesOrNo(reader, 'letterlijk'),
    weak: yesOrNo(reader, 'verwant'),
    choices: choicesIn(reader),
    includingParts: yesOrNo(reader, 'inclusiefOnderdelen'),
    folded: yesOrNo(reader, 'vouw', options.foldedDefault),
    sort: sortOrder(reader),
    page: wholeNumber(reader, 'page', 1, lastPage),
    pageSize: wholeNumber(reader, 'pageSize', options.pageSizeDefault, options.pageSizeMost),
  };
  unknownParameters(reader);
  return { query, faults: reader.faults };
};

/** The parameters that ask this question, for an address: what has its default is left out (null). */
export const queryValues = (
  query: SearchQuery,
  pageSizeDefault?: number,
  foldedDefault = false,
): Readonly<Record<string, string | number | readonly string[] | null>> => ({
  zoekterm: query.text === '' ? null : query.text,
  letterlijk: query.literal === true ? 'ja' : null,
  verwant: query.weak === true ? 'ja' : null,
  ...Object.fromEntries(facetKeys.map((key) => [key, query.choices[key] ?? null])),
  inclusiefOnderdelen: query.includingParts ? 'ja' : null,
  vouw: (query.folded === true) === foldedDefault ? null : foldedDefault ? 'nee' : 'ja',
  sorteer: query.sort === 'relevantie' ? null : query.sort,
  page: query.page === 1 ? null : query.page,
  pageSize: query.pageSize === pageSizeDefault ? null : query.pageSize,
});
