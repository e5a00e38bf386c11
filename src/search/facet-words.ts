import { isOrganisationType, organisationTypes } from '#register/organisation-types.ts';
import { isLanguage, longLanguageCode, type Text } from '#standard/text.ts';
import { termByCode } from '#standard/vocabularies.ts';
import { type FacetKey, facets, otherAssessment } from './facets.ts';

const otherWords: Text = { nl: 'Andere toets', en: 'Other assessment', fy: 'Oare toets' };

/** A value of a facet in words; null for what has no words of its own: an organisation, a year, the unknown value. */
export const facetWords = (key: FacetKey, value: string): Text | null => {
  if (key === 'organisatietype') return isOrganisationType(value) ? organisationTypes[value] : null;
  if (key === 'taal')
    return isLanguage(value) ? (termByCode('language', longLanguageCode[value])?.label ?? null) : null;
  if (key === 'impacttoets' && value === otherAssessment) return otherWords;
  const facet = facets[key];
  return 'vocabulary' in facet ? (termByCode(facet.vocabulary, value)?.label ?? null) : null;
};
