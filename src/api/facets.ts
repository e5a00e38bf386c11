import type { WrittenObject } from '#formats/record.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { facetWords } from '#search/facet-words.ts';
import { type FacetKey, facetKeys, unknownValue } from '#search/facets.ts';
import type { SearchResult } from '#search/search.ts';
import type { Language } from '#standard/text.ts';
import type { Reading } from '../reading.ts';

const unknownLabel = { nl: 'Onbekend', en: 'Unknown', fy: 'Unbekend' };

/** The name of a value of a facet for people; the value itself when it has none. */
const facetLabel = (reading: Reading, key: FacetKey, value: string, language: Language): string => {
  if (value === unknownValue) return unknownLabel[language];
  if (key === 'organisatie') return reading.organisations().nameOf(value as OrganisationId);
  return facetWords(key, value)?.[language] ?? value;
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
