import type { Config } from '../config.ts';
import { href, type QueryValues, type RouteName, type RouteParameters } from '../routes.ts';

/** The values of a query as href wants them: a name given more than once becomes a list. */
export const valuesOf = (query: URLSearchParams): Record<string, readonly string[]> =>
  Object.fromEntries(
    [...new Set(query.keys())].map((name) => [name, query.getAll(name).filter((value) => value !== '')]),
  );

/** The whole address of a route, for answers that are read elsewhere. */
export const addressOf = <Name extends RouteName>(
  config: Config,
  name: Name,
  parameters: RouteParameters<Name>,
  query?: QueryValues,
): string => `${config.baseUrl}${href(name, parameters, query)}`;

const linkHeader = (links: readonly (readonly [relation: string, address: string])[]): string =>
  links.map(([relation, address]) => `<${address}>; rel="${relation}"`).join(', ');

/** A page of a list: from 1, how many on a page, how many in all. */
export type PageOf = { readonly page: number; readonly pageSize: number; readonly total: number };

/** The Link header (RFC 8288) of a page of a list: first and last, and prev and next where they exist. */
export const pageLinks = (
  config: Config,
  name: 'apiAlgorithms' | 'apiOrganisations',
  query: URLSearchParams,
  { page, pageSize, total }: PageOf,
): string => {
  const last = Math.max(1, Math.ceil(total / pageSize));
  const to = (number: number): string => addressOf(config, name, {}, { ...valuesOf(query), page: number });
  return linkHeader([
    ['first', to(1)],
    ...(page > 1 ? [['prev', to(Math.min(page - 1, last))] as const] : []),
    ...(page < last ? [['next', to(page + 1)] as const] : []),
    ['last', to(last)],
  ]);
};

/** The Link header of a list that is followed with a cursor: the next part, when there is one. */
export const nextLink = (config: Config, query: URLSearchParams, sinds: number): string =>
  linkHeader([['next', addressOf(config, 'apiChanges', {}, { ...valuesOf(query), sinds })]]);
