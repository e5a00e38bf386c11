import type { OrganisationDirectory } from '#register/directory.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { facetWords } from '#search/facet-words.ts';
import { type FacetKey, facetKeys, unknownValue } from '#search/facets.ts';
import type { SearchResult } from '#search/search.ts';
import type { Language } from '#standard/text.ts';

const unknownLabel = { nl: 'Onbekend', en: 'Unknown', fy: 'Unbekend' };

/** The name of a value of a facet for people; the value itself when it has none. */
const facetLabel = (directory: OrganisationDirectory, key: FacetKey, value: string, language: Language): string => {
  if (value === unknownValue) return unknownLabel[language];
  if (key === 'organisatie') return directory.nameOf(value as OrganisationId);
  return facetWords(key, value)?.[language] ?? value;
};

/** What stands before the count of a value: the same in every answer until an organisation gets another name. */
const beginnings = new WeakMap<OrganisationDirectory, Map<string, string>>();

const beginningsOf = (directory: OrganisationDirectory): Map<string, string> => {
  const known = beginnings.get(directory) ?? new Map<string, string>();
  beginnings.set(directory, known);
  return known;
};

const beginningOf = (directory: OrganisationDirectory, key: FacetKey, value: string, language: Language): string => {
  const known = beginningsOf(directory);
  const name = `${key} ${language} ${value}`;
  const before = known.get(name);
  if (before !== undefined) return before;
  const label = facetLabel(directory, key, value, language);
  const beginning = `{"waarde":${JSON.stringify(value)},"label":${JSON.stringify(label)},"aantal":`;
  known.set(name, beginning);
  return beginning;
};

/** The counts of a result in JSON: for every facet its values with their names and how many entries have them. */
export const facetsJson = (
  directory: OrganisationDirectory,
  counts: SearchResult['facets'],
  language: Language,
): string => {
  const facet = (key: FacetKey): string =>
    counts[key].map(({ value, count }) => `${beginningOf(directory, key, value, language)}${count}}`).join(',');
  return `{${facetKeys.map((key) => `"${key}":[${facet(key)}]`).join(',')}}`;
};
