import { type FacetKey, facetKeys } from '#search/facets.ts';
import { queryValues } from '#search/query.ts';
import type { SearchQuery } from '#search/search.ts';
import type { Language } from '#standard/text.ts';
import { href } from '../../../routes.ts';

/** How many results stand on a page, unless the address says otherwise; and the most it may say. */
export const resultsPerPage = 20;
export const mostResultsPerPage = 100;

/** The address of the results of a question; what has its default is left out. */
export const searchAddress = (language: Language, query: SearchQuery): string =>
  href('search', { language }, queryValues(query, resultsPerPage, true));

/** The same question from its first page, with other choices in one facet. */
export const withChoice = (query: SearchQuery, key: FacetKey, values: readonly string[]): SearchQuery => {
  const others = Object.fromEntries(Object.entries(query.choices).filter(([other]) => other !== key));
  return { ...query, choices: values.length === 0 ? others : { ...others, [key]: values }, page: 1 };
};

/** The same question without any choice, from its first page. */
export const withoutChoices = (query: SearchQuery): SearchQuery => ({ ...query, choices: {}, page: 1 });

/** Every choice of a question, one by one, in the order of the facets. */
export const choicesMade = (query: SearchQuery): readonly { readonly key: FacetKey; readonly value: string }[] =>
  facetKeys.flatMap((key) => (query.choices[key] ?? []).map((value) => ({ key, value })));
