import { type Kysely, sql } from 'kysely';

/** Texts that suppliers offer, in versions; what a text was begun from, and which changes of a supplier an organisation left. */
export const up = async (database: Kysely<never>, kind: 'sqlite' | 'postgres'): Promise<void> => {
  const text = kind === 'postgres' ? sql`text collate "C"` : sql`text`;
  const json = kind === 'postgres' ? sql`jsonb` : sql`text`;
  const { schema } = database;

  await schema
    .createTable('supplier_text')
    .addColumn('id', text, (column) => column.primaryKey())
    .addColumn('supplier', text, (column) => column.notNull())
    .addColumn('name', text, (column) => column.notNull())
    .addColumn('summary', text, (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('loaded_at', text, (column) => column.notNull())
    .execute();

  await schema
    .createTable('supplier_text_version')
    .addColumn('text_id', text, (column) => column.notNull().references('supplier_text.id'))
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('loaded_at', text, (column) => column.notNull())
    .addColumn('fingerprint', text, (column) => column.notNull())
    .addColumn('body', json, (column) =>
      kind === 'sqlite' ? column.notNull().check(sql`json_valid(body)`) : column.notNull(),
    )
    .addPrimaryKeyConstraint('supplier_text_version_key', ['text_id', 'number'])
    .execute();

  await schema
    .createTable('text_origin')
    .addColumn('algorithm_id', text, (column) => column.primaryKey().references('algorithm.id'))
    .addColumn('entry_id', text, (column) => column.references('algorithm.id'))
    .addColumn('supplier_text_id', text, (column) => column.references('supplier_text.id'))
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('seen_number', 'integer', (column) => column.notNull())
    .addColumn('left_fields', json, (column) =>
      kind === 'sqlite' ? column.notNull().check(sql`json_valid(left_fields)`) : column.notNull(),
    )
    .execute();
  await schema.createIndex('text_origin_supplier_text').on('text_origin').column('supplier_text_id').execute();
};
