import { type Kysely, sql } from 'kysely';

/** How an entry went up into others: merged, split or replaced. Null for one that was just withdrawn. */
export const up = async (database: Kysely<never>, kind: 'sqlite' | 'postgres'): Promise<void> => {
  const text = kind === 'postgres' ? sql`text collate "C"` : sql`text`;
  await database.schema.alterTable('algorithm').addColumn('succession', text).execute();
};
