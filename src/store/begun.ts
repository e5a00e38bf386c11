import type { Queries } from './database.ts';

/**
 * The beginning of a query that is asked often, made once for each database: a query builder never changes, so what follows is
 * added to the same beginning each time.
 */
export const begun = <Beginning>(begin: (queries: Queries) => Beginning): ((queries: Queries) => Beginning) => {
  const kept = new WeakMap<Queries, { readonly beginning: Beginning }>();
  return (queries) => {
    const known = kept.get(queries);
    if (known !== undefined) return known.beginning;
    const beginning = begin(queries);
    kept.set(queries, { beginning });
    return beginning;
  };
};
