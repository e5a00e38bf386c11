import { type Kysely, sql } from 'kysely';

/** When each job in the background last began and ended, and who is at it now. */
export const up = async (database: Kysely<never>, kind: 'sqlite' | 'postgres'): Promise<void> => {
  const text = kind === 'postgres' ? sql`text collate "C"` : sql`text`;
  await database.schema
    .createTable('job')
    .addColumn('name', text, (column) => column.primaryKey())
    .addColumn('began_at', text, (column) => column.notNull())
    .addColumn('claim', 'integer', (column) => column.notNull())
    .addColumn('claimed_until', text)
    .addColumn('ended_at', text)
    .addColumn('result', text)
    .execute();
};
