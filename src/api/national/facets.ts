import type { OrganisationDirectory } from '#register/directory.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { isOrganisationType, organisationTypes } from '#register/organisation-types.ts';
import { unknownValue } from '#search/facets.ts';
import type { FacetCount, SearchQuery, SearchResult } from '#search/search.ts';
import type { Language } from '#standard/text.ts';
import { termByCode } from '#standard/vocabularies.ts';
import { nationalTypeOf } from './kinds.ts';
import { nationalAssessment } from './question.ts';

/** A value of a filter, with how many of the entries found have it. */
export type FilterValue = { readonly label: string; readonly key: string; readonly count: number };

const { compare } = new Intl.Collator('nl');

const isFound = ({ count }: FacetCount): boolean => count > 0;

/** What is counted: the entries found. A filter that is set counts only what it lets through. */
const counted = (
  counts: readonly FacetCount[],
  chosen: readonly string[] | undefined,
  fits: (value: string, chosen: readonly string[]) => boolean = (value, some) => some.includes(value),
): readonly FacetCount[] => counts.filter((one) => isFound(one) && (chosen === undefined || fits(one.value, chosen)));

const organisationsOf = (
  counts: readonly FacetCount[],
  directory: OrganisationDirectory,
  byNumber: boolean,
): readonly FilterValue[] =>
  counts
    .filter(({ value }) => value !== unknownValue)
    .map(({ value, count }) => ({ label: directory.nameOf(value as OrganisationId), key: value, count }))
    .toSorted((a, b) => (byNumber ? b.count - a.count : 0) || compare(a.label, b.label));

/**
 * How many of the entries found have each value of the four filters, most first; organisations by name or by number.
 * Source: national interface, 2.1.
 */
export const filterData = (
  { facets }: Pick<SearchResult, 'facets'>,
  { choices, includingParts }: SearchQuery,
  {
    directory,
    language,
    byNumber,
  }: {
    readonly directory: OrganisationDirectory;
    readonly language: Language;
    readonly byNumber: boolean;
  },
): Readonly<Record<string, readonly FilterValue[]>> => {
  const isUnder = (value: string, chosen: readonly string[]): boolean =>
    chosen.includes(value) ||
    (includingParts && directory.lineOf(value as OrganisationId).some((id) => chosen.includes(id)));
  return {
    organisationtype: counted(facets.organisatietype, choices.organisatietype).flatMap(({ value, count }) =>
      isOrganisationType(value)
        ? [{ label: organisationTypes[value][language], key: nationalTypeOf(value), count }]
        : [],
    ),
    publicationcategory: counted(facets.publicatiecategorie, choices.publicatiecategorie).flatMap(
      ({ value, count }) => {
        const label = termByCode('publication_category', value)?.label[language];
        return label === undefined ? [] : [{ label, key: label, count }];
      },
    ),
    impact_assessment: counted(facets.impacttoets, choices.impacttoets).flatMap(({ value, count }) => {
      const label = nationalAssessment(value);
      return label === null ? [] : [{ label, key: label, count }];
    }),
    organisation: organisationsOf(counted(facets.organisatie, choices.organisatie, isUnder), directory, byNumber),
  };
};
