import { apiRoutes } from '../routes.ts';

export type ApiRouteName = keyof typeof apiRoutes;

export type Match<Name extends string = ApiRouteName> = {
  readonly name: Name;
  readonly parameters: Readonly<Record<string, string>>;
};

const decoded = (segment: string): string | null => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
};

const parametersIn = (pattern: string, path: string): Readonly<Record<string, string>> | null => {
  const expected = pattern.split('/');
  const given = path.split('/');
  if (expected.length !== given.length) return null;
  const parameters: Record<string, string> = {};
  for (const [index, part] of expected.entries()) {
    const segment = given[index] ?? '';
    if (!part.startsWith(':') && part !== segment) return null;
    if (!part.startsWith(':')) continue;
    const value = decoded(segment);
    if (value === null || value === '') return null;
    parameters[part.slice(1)] = value;
  }
  return parameters;
};

/** These routes that fit a path (without its query), in their order, with its path parameters. A slash at the end is no match. */
export const matchesIn = <Name extends string>(
  routes: Readonly<Record<Name, string>>,
  path: string,
): readonly Match<Name>[] =>
  (Object.keys(routes) as Name[]).flatMap((name) => {
    const parameters = parametersIn(routes[name], path);
    return parameters === null ? [] : [{ name, parameters }];
  });

/** The resource at a path (without its query) with its path parameters; null when there is none. A slash at the end is no match. */
export const matchApiRoute = (path: string): Match | null => matchesIn(apiRoutes, path)[0] ?? null;
