import { createHash } from 'node:crypto';

/** A query that was asked so often is asked again; one that holds a list of its own length may never be. */
const oftenAsked = 3;
const mostCounted = 5_000;

const timesAsked = new Map<string, number>();
const names = new Map<string, string>();

const makeRoom = (kept: Map<string, unknown>): void => {
  if (kept.size >= mostCounted) kept.clear();
};

/**
 * The name under which PostgreSQL keeps a query that is asked often, so that it reads and plans it once for a connection; null for one
 * that is seldom asked, and for what begins or ends a transaction. The same words have the same name.
 */
export const statementName = (sql: string): string | null => {
  const known = names.get(sql);
  if (known !== undefined) return known;
  const times = (timesAsked.get(sql) ?? 0) + 1;
  if (times < oftenAsked || !/^(select|insert|update|delete|with)\b/.test(sql)) {
    makeRoom(timesAsked);
    timesAsked.set(sql, times);
    return null;
  }
  timesAsked.delete(sql);
  makeRoom(names);
  const name = createHash('sha256').update(sql).digest('base64url');
  names.set(sql, name);
  return name;
};
