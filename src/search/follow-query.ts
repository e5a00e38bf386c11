import type { FollowSubject } from '#register/following.ts';
import { parseQuery } from './query.ts';
import type { SearchQuery } from './search.ts';

/**
 * The question to the index that finds the entries of a theme or a search that is followed; null for what is found otherwise, and for
 * parameters that ask nothing any more.
 */
export const queryOfFollow = ({ kind, value }: FollowSubject): SearchQuery | null => {
  if (kind === 'algoritme' || kind === 'organisatie') return null;
  const parameters = kind === 'thema' ? new URLSearchParams({ thema: value }) : new URLSearchParams(value);
  const { query, faults } = parseQuery(parameters, { pageSizeDefault: 1, pageSizeMost: 1 });
  return faults.length > 0 ? null : { ...query, folded: false, sort: 'gewijzigd', uncounted: true };
};
