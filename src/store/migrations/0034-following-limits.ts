import { type Kysely, sql } from 'kysely';

/** What is asked from a network is counted apart for each kind of asking, and what an address was mailed without confirming it. */
export const up = async (database: Kysely<never>, kind: 'sqlite' | 'postgres'): Promise<void> => {
  const text = kind === 'postgres' ? sql`text collate "C"` : sql`text`;
  const { schema } = database;
  await schema
    .alterTable('question_count')
    .addColumn('kind', text, (column) => column.notNull().defaultTo('question'))
    .execute();
  await schema
    .createTable('follow_restraint')
    .addColumn('address_hash', text, (column) => column.primaryKey())
    .addColumn('unconfirmed', 'integer', (column) => column.notNull())
    .addColumn('last_asked_at', text, (column) => column.notNull())
    .addColumn('wants_none', 'integer', (column) => column.notNull())
    .execute();
  await schema.createIndex('follow_restraint_asked').on('follow_restraint').column('last_asked_at').execute();
};
