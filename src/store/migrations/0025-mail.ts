import { type Kysely, sql } from 'kysely';

/** Mail that waits to be sent, or was sent or given up lately. */
export const up = async (database: Kysely<never>, kind: 'sqlite' | 'postgres'): Promise<void> => {
  const text = kind === 'postgres' ? sql`text collate "C"` : sql`text`;
  const { schema } = database;
  await schema
    .createTable('mail')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('address', text, (column) => column.notNull())
    .addColumn('person_id', 'integer', (column) => column.references('person.id'))
    .addColumn('kind', text, (column) => column.notNull())
    .addColumn('language', text, (column) => column.notNull())
    .addColumn('subject', text, (column) => column.notNull())
    .addColumn('text', text, (column) => column.notNull())
    .addColumn('stop_address', text)
    .addColumn('created_at', text, (column) => column.notNull())
    .addColumn('not_before', text, (column) => column.notNull())
    .addColumn('state', text, (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('broken_off', 'integer', (column) => column.notNull())
    .addColumn('claimed_until', text)
    .addColumn('ended_at', text)
    .addColumn('failure', text)
    .addColumn('answer', text)
    .execute();
  await schema.createIndex('mail_due').on('mail').columns(['state', 'not_before', 'id']).execute();
  await schema.createIndex('mail_address').on('mail').column('address').execute();
  await schema.createIndex('mail_person').on('mail').column('person_id').execute();
  await schema.createIndex('mail_created').on('mail').column('created_at').execute();
};
