import type { UseStatus } from '#register/algorithm.ts';
import type { Text } from '#standard/text.ts';
import type { VocabularyKey } from '#standard/vocabularies.ts';

/** What can be filtered on. The key is the name of the parameter in addresses; several values of one facet mean 'or'. */
export const facets = {
  organisatie: { label: { nl: 'Organisatie', en: 'Organisation', fy: 'Organisaasje' } },
  organisatietype: { label: { nl: 'Soort organisatie', en: 'Kind of organisation', fy: 'Soarte organisaasje' } },
  publicatiecategorie: {
    label: { nl: 'Categorie', en: 'Category', fy: 'Kategory' },
    vocabulary: 'publication_category',
  },
  status: { label: { nl: 'Status', en: 'Status', fy: 'Status' }, vocabulary: 'status' },
  thema: { label: { nl: 'Thema', en: 'Theme', fy: 'Tema' }, vocabulary: 'theme' },
  impacttoets: { label: { nl: 'Toets', en: 'Assessment', fy: 'Toets' }, vocabulary: 'impact_assessment' },
  raakt: { label: { nl: 'Raakt', en: 'Affects', fy: 'Rekket' }, vocabulary: 'affected' },
  risicoselectie: { label: { nl: 'Risicoselectie', en: 'Risk selection', fy: 'Risikoseleksje' }, vocabulary: 'yes_no' },
  techniek: { label: { nl: 'Techniek', en: 'Technique', fy: 'Technyk' }, vocabulary: 'technique' },
  automatisering: {
    label: { nl: 'Rol van het algoritme', en: 'Role of the algorithm', fy: 'Rol fan it algoritme' },
    vocabulary: 'automation',
  },
  jaar: { label: { nl: 'Jaar van publicatie', en: 'Year of publication', fy: 'Jier fan publikaasje' } },
  taal: { label: { nl: 'Taal', en: 'Language', fy: 'Taal' } },
} as const satisfies Record<string, { readonly label: Text; readonly vocabulary?: VocabularyKey }>;

export type FacetKey = keyof typeof facets;

export const facetKeys = Object.keys(facets) as readonly FacetKey[];

/** The value of every facet for an entry that says nothing about it, so that 'unknown' can be counted and chosen. */
export const unknownValue = 'onbekend';

/** The value of the facet status for an entry that is no longer used. */
export const outOfUse: UseStatus = 'buiten-gebruik';

/** The value of the facet of assessments for one that is in no list. */
export const otherAssessment = 'andere-toets';
