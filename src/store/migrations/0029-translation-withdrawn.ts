import { type Kysely, sql } from 'kysely';

/** When a text in another language than Dutch was taken off line while the Dutch one stayed, and why. */
export const up = async (database: Kysely<never>, kind: 'sqlite' | 'postgres'): Promise<void> => {
  const text = kind === 'postgres' ? sql`text collate "C"` : sql`text`;
  for (const column of ['withdrawn_at', 'withdrawn_reason'])
    await database.schema.alterTable('entry_version').addColumn(column, text).execute();
};
