import { type Kysely, sql } from 'kysely';

/**
 * The last revision number that was ever given to a text, so that none comes back with another text; and whose words the public change
 * note of a draft is.
 */
export const up = async (database: Kysely<never>, kind: 'sqlite' | 'postgres'): Promise<void> => {
  const text = kind === 'postgres' ? sql`text collate "C"` : sql`text`;
  const { schema } = database;

  await schema
    .createTable('last_revision')
    .addColumn('algorithm_id', text, (column) => column.notNull().references('algorithm.id'))
    .addColumn('language', text, (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('last_revision_key', ['algorithm_id', 'language'])
    .execute();
  await sql`
    insert into last_revision (algorithm_id, language, revision)
    select algorithm_id, language, max(revision) from draft_revision group by algorithm_id, language`.execute(database);

  await schema
    .alterTable('draft')
    .addColumn('change_note_by', 'integer', (column) => column.references('person.id'))
    .execute();
};
