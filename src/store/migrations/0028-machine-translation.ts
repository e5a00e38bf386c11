import { type Kysely, sql } from 'kysely';

/**
 * Whether the words of a draft are those of a machine, the organisations that let one begin missing translations, and what became of
 * each text that it was given. What it writes has a number of its own in person, for each organisation, like a token.
 */
export const up = async (database: Kysely<never>, kind: 'sqlite' | 'postgres'): Promise<void> => {
  const text = kind === 'postgres' ? sql`text collate "C"` : sql`text`;
  const { schema } = database;

  await schema
    .alterTable('draft')
    .addColumn('machine_translated', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();

  await schema
    .createTable('organisation_translator')
    .addColumn('organisation_id', text, (column) => column.primaryKey().references('organisation.id'))
    .addColumn('person_id', 'integer', (column) => column.notNull().unique().references('person.id'))
    .addColumn('since', text)
    .execute();

  await schema
    .createTable('machine_translation')
    .addColumn('algorithm_id', text, (column) => column.notNull().references('algorithm.id'))
    .addColumn('language', text, (column) => column.notNull())
    .addColumn('tries', 'integer', (column) => column.notNull())
    .addColumn('at', text, (column) => column.notNull())
    .addColumn('result', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('machine_translation_key', ['algorithm_id', 'language'])
    .execute();
};
