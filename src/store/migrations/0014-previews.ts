import { type Kysely, sql } from 'kysely';

/** Links by which somebody reads a draft as the public will see it. The secret itself is not kept. */
export const up = async (database: Kysely<never>, kind: 'sqlite' | 'postgres'): Promise<void> => {
  const text = kind === 'postgres' ? sql`text collate "C"` : sql`text`;
  const { schema } = database;

  await schema
    .createTable('preview')
    .addColumn('hash', text, (column) => column.primaryKey())
    .addColumn('algorithm_id', text, (column) => column.notNull().references('algorithm.id'))
    .addColumn('language', text, (column) => column.notNull())
    .addColumn('made_at', text, (column) => column.notNull())
    .addColumn('lasts_until', text, (column) => column.notNull())
    .addColumn('is_over', 'integer', (column) => column.notNull())
    .execute();
  await schema.createIndex('preview_entry').on('preview').columns(['algorithm_id', 'language']).execute();
};
