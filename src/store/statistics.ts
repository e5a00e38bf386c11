import { sql } from 'kysely';
import type { Database } from './database.ts';

/** After fewer new rows than this a store still finds its way by what it counted before. */
export const manyRows = 500;

/**
 * Lets PostgreSQL count anew what its tables hold, after much came in at once. It does so by itself too, but up to a minute later, and until
 * then it reads tables as if they were as good as empty. SQLite needs no such counts for the queries of the register.
 */
export const refreshStatistics = async ({ kind, queries }: Database): Promise<void> => {
  if (kind === 'postgres') await sql`analyze`.execute(queries);
};
