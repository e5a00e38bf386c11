import { type Kysely, sql } from 'kysely';

/** The web addresses in public texts: where each stands, and whether it answered. */
export const up = async (database: Kysely<never>, kind: 'sqlite' | 'postgres'): Promise<void> => {
  const text = kind === 'postgres' ? sql`text collate "C"` : sql`text`;
  const { schema } = database;

  await schema
    .createTable('link')
    .addColumn('address', text, (column) => column.primaryKey())
    .addColumn('outcome', text)
    .addColumn('failures', 'integer', (column) => column.notNull())
    .addColumn('asked_at', text)
    .addColumn('failing_since', text)
    .addColumn('due_at', text, (column) => column.notNull())
    .execute();
  await schema.createIndex('link_due').on('link').column('due_at').execute();

  await schema
    .createTable('link_place')
    .addColumn('algorithm_id', text, (column) => column.notNull().references('algorithm.id'))
    .addColumn('field', text, (column) => column.notNull())
    .addColumn('address', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('link_place_key', ['algorithm_id', 'field', 'address'])
    .execute();
  await schema.createIndex('link_place_address').on('link_place').column('address').execute();

  await schema
    .createTable('link_scan')
    .addColumn('algorithm_id', text, (column) => column.primaryKey().references('algorithm.id'))
    .addColumn('version', 'integer', (column) => column.notNull())
    .execute();
};
