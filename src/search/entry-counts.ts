import type { OrganisationId } from '#register/organisation.ts';
import { unknownValue } from './facets.ts';
import type { SearchIndex, SearchQuery } from './search.ts';

/** The question that every entry answers, to count and list with. */
export const anyEntry: SearchQuery = {
  text: '',
  choices: {},
  includingParts: false,
  sort: 'nieuwste',
  page: 1,
  pageSize: 1,
};

/** How many public entries each organisation has itself, whatever their status; one that has none is not in it. */
export const entriesPerOrganisation = (search: SearchIndex): ReadonlyMap<OrganisationId, number> =>
  new Map(
    search
      .search(anyEntry)
      .facets.organisatie.flatMap(({ value, count }) =>
        value === unknownValue ? [] : [[value as OrganisationId, count] as const],
      ),
  );
