import type { WrittenObject } from '#formats/record.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { isOrganisationType, organisationTypes } from '#register/organisation-types.ts';
import { type FacetKey, facetKeys, facets, unknownValue } from '#search/facets.ts';
import type { SearchResult } from '#search/search.ts';
import type { Language } from '#standard/text.ts';
import { termByCode } from '#standard/vocabularies.ts';
import type { Reading } from '../reading.ts';

const unknownLabel = { nl: 'Onbekend', en: 'Unknown', fy: 'Unbekend' };
const languageNames: Readonly<Record<string, string>> = { nl: 'Nederlands', en: 'English', fy: 'Frysk' };

/** The name of a value of a facet for people; the value itself when it has none. */
const facetLabel = (reading: Reading, key: FacetKey, value: string, language: Language): string => {
  const facet = facets[key];
  const term = 'vocabulary' in facet ? termByCode(facet.vocabulary, value) : undefined;
  if (term !== undefined) return term.label[language];
  if (value === unknownValue) return unknownLabel[language];
  if (key === 'organisatie') return reading.organisations().nameOf(value as OrganisationId);
  if (key === 'organisatietype' && isOrganisationType(value)) return organisationTypes[value][language];
  return key === 'taal' ? (languageNames[value] ?? value) : value;
};

/** The counts of a result: for every facet its values with their names and how many entries have them. */
export const facetObject = (reading: Reading, counts: SearchResult['facets'], language: Language): WrittenObject =>
  Object.fromEntries(
    facetKeys.map((key) => [
      key,
      counts[key].map(({ value, count }) => ({
        waarde: value,
        label: facetLabel(reading, key, value, language),
        aantal: count,
      })),
    ]),
  );
