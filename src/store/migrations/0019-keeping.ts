import { type Kysely, sql } from 'kysely';

/** Who asked to be erased, which part of the audit trail is closed, and what of it is kept all the same. */
export const up = async (database: Kysely<never>, kind: 'sqlite' | 'postgres'): Promise<void> => {
  const text = kind === 'postgres' ? sql`text collate "C"` : sql`text`;
  const { schema } = database;

  await schema
    .createTable('erasure_request')
    .addColumn('person_id', 'integer', (column) => column.primaryKey().references('person.id'))
    .addColumn('asked_at', text, (column) => column.notNull())
    .execute();

  await schema
    .createTable('closed_trail')
    .addColumn('through', 'integer', (column) => column.primaryKey())
    .addColumn('from_sequence', 'integer', (column) => column.notNull())
    .addColumn('from_at', text, (column) => column.notNull())
    .addColumn('through_at', text, (column) => column.notNull())
    .addColumn('lines', 'integer', (column) => column.notNull())
    .addColumn('kept', 'integer', (column) => column.notNull())
    .addColumn('hash', text, (column) => column.notNull())
    .addColumn('closed_at', text, (column) => column.notNull())
    .execute();

  await schema
    .createTable('hold')
    .addColumn('object_kind', text, (column) => column.notNull())
    .addColumn('object_id', text, (column) => column.notNull())
    .addColumn('since', text, (column) => column.notNull())
    .addColumn('reason', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('hold_key', ['object_kind', 'object_id'])
    .execute();
};
