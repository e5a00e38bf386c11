import { apiRoutes } from '../routes.ts';

export type ApiRouteName = keyof typeof apiRoutes;

export type Match = { readonly name: ApiRouteName; readonly parameters: Readonly<Record<string, string>> };

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

/** The resource at a path (without its query) with its path parameters; null when there is none. A slash at the end is no match. */
export const matchApiRoute = (path: string): Match | null => {
  for (const [name, pattern] of Object.entries(apiRoutes)) {
    const parameters = parametersIn(pattern, path);
    if (parameters !== null) return { name: name as ApiRouteName, parameters };
  }
  return null;
};
