import { type Kysely, sql } from 'kysely';

/** Spreadsheets that are taken in: the rows with what each would do and did, and what an organisation said that its columns hold. */
export const up = async (database: Kysely<never>, kind: 'sqlite' | 'postgres'): Promise<void> => {
  const text = kind === 'postgres' ? sql`text collate "C"` : sql`text`;
  const { schema } = database;

  await schema
    .createTable('sheet_import')
    .addColumn('id', text, (column) => column.primaryKey())
    .addColumn('organisation_id', text, (column) => column.notNull().references('organisation.id'))
    .addColumn('person_id', 'integer', (column) => column.notNull().references('person.id'))
    .addColumn('file_name', text, (column) => column.notNull())
    .addColumn('phase', text, (column) => column.notNull())
    .addColumn('fault', text)
    .addColumn('header', text, (column) => column.notNull())
    .addColumn('targets', text, (column) => column.notNull())
    .addColumn('total', 'integer', (column) => column.notNull())
    .addColumn('done', 'integer', (column) => column.notNull())
    .addColumn('made_at', text, (column) => column.notNull())
    .addColumn('busy_until', text)
    .addColumn('lasts_until', text, (column) => column.notNull())
    .execute();
  await schema
    .createIndex('sheet_import_organisation')
    .on('sheet_import')
    .columns(['organisation_id', 'made_at'])
    .execute();

  await schema
    .createTable('sheet_import_row')
    .addColumn('import_id', text, (column) => column.notNull().references('sheet_import.id').onDelete('cascade'))
    .addColumn('row', 'integer', (column) => column.notNull())
    .addColumn('cells', text, (column) => column.notNull())
    .addColumn('kind', text)
    .addColumn('algorithm_id', text)
    .addColumn('remarks', 'integer', (column) => column.notNull())
    .addColumn('plan', text)
    .addColumn('is_ticked', 'integer', (column) => column.notNull())
    .addColumn('result', text)
    .addColumn('made', text)
    .addPrimaryKeyConstraint('sheet_import_row_key', ['import_id', 'row'])
    .execute();
  await schema
    .createIndex('sheet_import_row_kind')
    .on('sheet_import_row')
    .columns(['import_id', 'kind', 'row'])
    .execute();

  await schema
    .createTable('sheet_columns')
    .addColumn('organisation_id', text, (column) => column.notNull().references('organisation.id'))
    .addColumn('header_hash', text, (column) => column.notNull())
    .addColumn('targets', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('sheet_columns_key', ['organisation_id', 'header_hash'])
    .execute();
};
