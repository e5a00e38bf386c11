import type { FollowSubject } from '#register/following.ts';
import { queryValues } from '#search/query.ts';
import type { SearchQuery } from '#search/search.ts';
import type { Language } from '#standard/text.ts';
import { href, type QueryValues } from '../../../routes.ts';
import { choicesMade } from './address.ts';
import { withStatuses } from './choices.ts';

/** The parameters of a search that is followed, for an address. */
export const parametersIn = ({ value }: FollowSubject): QueryValues => {
  const parameters = new URLSearchParams(value);
  return Object.fromEntries([...new Set(parameters.keys())].map((key) => [key, parameters.getAll(key)]));
};

/** The parameters of a search in their fixed order: the same question is the same text, in whatever order it was asked. */
export const searchFollowed = (query: SearchQuery): FollowSubject => {
  const choices = Object.fromEntries(
    Object.entries(withStatuses(query).choices).map(([key, values]) => [key, values.toSorted()]),
  );
  const plain = { ...query, choices, folded: false, sort: 'relevantie', page: 1, pageSize: 1 } as const;
  const address = href('search', { language: 'nl' }, queryValues(plain, 1));
  return { kind: 'zoeken', value: address.split('?')[1] ?? '' };
};

/** The address where a search is followed; where nothing but one theme was chosen that theme is. */
export const followSearchAddress = (query: SearchQuery, language: Language): string => {
  const [only, ...others] = choicesMade(query);
  if (query.text === '' && only?.key === 'thema' && others.length === 0)
    return href('followByMail', { language, what: 'thema' }, { id: only.value });
  return href('followByMail', { language, what: 'zoeken' }, parametersIn(searchFollowed(query)));
};
