import { type Kysely, sql } from 'kysely';

/** Questions and reports of the public, and how many came from where lately. */
export const up = async (database: Kysely<never>, kind: 'sqlite' | 'postgres'): Promise<void> => {
  const text = kind === 'postgres' ? sql`text collate "C"` : sql`text`;
  const { schema } = database;

  await schema
    .createTable('question')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('key_hash', text, (column) => column.notNull().unique())
    .addColumn('kind', text, (column) => column.notNull())
    .addColumn('organisation_id', text, (column) => column.references('organisation.id'))
    .addColumn('algorithm_id', text, (column) => column.references('algorithm.id'))
    .addColumn('organisation_said', text, (column) => column.notNull())
    .addColumn('language', text, (column) => column.notNull())
    .addColumn('text', text)
    .addColumn('email', text)
    .addColumn('asked_at', text, (column) => column.notNull())
    .addColumn('due_on', text, (column) => column.notNull())
    .addColumn('answered_at', text)
    .addColumn('answered_by', 'integer', (column) => column.references('person.id'))
    .addColumn('answer', text)
    .addColumn('is_public', 'integer', (column) => column.notNull())
    .addColumn('outcome', text)
    .execute();
  await schema.createIndex('question_organisation').on('question').columns(['organisation_id', 'due_on']).execute();
  await schema.createIndex('question_algorithm').on('question').column('algorithm_id').execute();

  await schema
    .createTable('question_count')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('network', text, (column) => column.notNull())
    .addColumn('at', text, (column) => column.notNull())
    .execute();
  await schema.createIndex('question_count_network').on('question_count').columns(['network', 'at']).execute();
};
