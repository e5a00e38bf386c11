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

/** What stands before the count of a value of a facet: the same in every answer until an organisation gets another name. */
const beginnings = new WeakMap<OrganisationDirectory, Map<string, Map<string, string>>>();

const beginningsOf = (directory: OrganisationDirectory, key: FacetKey, language: Language): Map<string, string> => {
  const ofAll = beginnings.get(directory) ?? new Map<string, Map<string, string>>();
  beginnings.set(directory, ofAll);
  const name = `${key} ${language}`;
  const known = ofAll.get(name) ?? new Map<string, string>();
  ofAll.set(name, known);
  return known;
};

const beginningWith = (directory: OrganisationDirectory, key: FacetKey, value: string, language: Language): string => {
  const label = facetLabel(directory, key, value, language);
  return `{"waarde":${JSON.stringify(value)},"label":${JSON.stringify(label)},"aantal":`;
};

/** The counts of a result in JSON: for every facet its values with their names and how many entries have them. */
export const facetsJson = (
  directory: OrganisationDirectory,
  counts: SearchResult['facets'],
  language: Language,
): string => {
  const facet = (key: FacetKey): string => {
    const known = beginningsOf(directory, key, language);
    const beginningOf = (value: string): string => {
      const before = known.get(value);
      if (before !== undefined) return before;
      const beginning = beginningWith(directory, key, value, language);
      known.set(value, beginning);
      return beginning;
    };
    return counts[key].map(({ value, count }) => `${beginningOf(value)}${count}}`).join(',');
  };
  return `{${facetKeys.map((key) => `"${key}":[${facet(key)}]`).join(',')}}`;
};
