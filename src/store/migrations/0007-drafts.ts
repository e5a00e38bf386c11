import { type Kysely, sql } from 'kysely';

/** Texts that are being worked on, with every revision and who made it, and what was remarked. Nothing of it is public. */
export const up = async (database: Kysely<never>, kind: 'sqlite' | 'postgres'): Promise<void> => {
  const text = kind === 'postgres' ? sql`text collate "C"` : sql`text`;
  const json = kind === 'postgres' ? sql`jsonb` : sql`text`;
  const { schema } = database;

  await schema
    .createTable('draft')
    .addColumn('algorithm_id', text, (column) => column.notNull().references('algorithm.id'))
    .addColumn('language', text, (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('based_on', 'integer', (column) => column.notNull())
    .addColumn('state', text, (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('change_note', text)
    .addPrimaryKeyConstraint('draft_key', ['algorithm_id', 'language'])
    .execute();

  await schema
    .createTable('draft_revision')
    .addColumn('algorithm_id', text, (column) => column.notNull().references('algorithm.id'))
    .addColumn('language', text, (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('person_id', 'integer', (column) => column.notNull().references('person.id'))
    .addColumn('at', text, (column) => column.notNull())
    .addColumn('body', json, (column) =>
      kind === 'sqlite' ? column.notNull().check(sql`json_valid(body)`) : column.notNull(),
    )
    .addPrimaryKeyConstraint('draft_revision_key', ['algorithm_id', 'language', 'number', 'revision'])
    .execute();

  await schema
    .createTable('remark')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('algorithm_id', text, (column) => column.notNull().references('algorithm.id'))
    .addColumn('language', text, (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('person_id', 'integer', (column) => column.notNull().references('person.id'))
    .addColumn('at', text, (column) => column.notNull())
    .addColumn('text', text, (column) => column.notNull())
    .execute();
  await schema.createIndex('remark_entry').on('remark').columns(['algorithm_id', 'language']).execute();
};
