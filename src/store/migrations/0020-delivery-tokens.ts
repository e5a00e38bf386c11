import { type Kysely, sql } from 'kysely';

/**
 * The tokens with which machines deliver texts for an organisation. A token has a number of its own in person, so that whatever it
 * wrote says so; it has no name there and no account. Beside them the answers that were given to a delivery that may be sent again.
 */
export const up = async (database: Kysely<never>, kind: 'sqlite' | 'postgres'): Promise<void> => {
  const text = kind === 'postgres' ? sql`text collate "C"` : sql`text`;
  const { schema } = database;

  await schema
    .createTable('delivery_token')
    .addColumn('person_id', 'integer', (column) => column.primaryKey().references('person.id'))
    .addColumn('organisation_id', text, (column) => column.notNull().references('organisation.id'))
    .addColumn('hash', text, (column) => column.notNull().unique())
    .addColumn('ending', text, (column) => column.notNull())
    .addColumn('name', text, (column) => column.notNull())
    .addColumn('scopes', text, (column) => column.notNull())
    .addColumn('made_by', 'integer', (column) => column.references('person.id'))
    .addColumn('made_at', text, (column) => column.notNull())
    .addColumn('last_day', text, (column) => column.notNull())
    .addColumn('revoked_at', text)
    .addColumn('used_at', text)
    .execute();
  await schema.createIndex('delivery_token_organisation').on('delivery_token').column('organisation_id').execute();

  await schema
    .createTable('delivery_answer')
    .addColumn('person_id', 'integer', (column) => column.notNull().references('person.id'))
    .addColumn('idempotency_key', text, (column) => column.notNull())
    .addColumn('request_hash', text, (column) => column.notNull())
    .addColumn('status', 'integer', (column) => column.notNull())
    .addColumn('headers', text, (column) => column.notNull())
    .addColumn('body', text, (column) => column.notNull())
    .addColumn('at', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('delivery_answer_key', ['person_id', 'idempotency_key'])
    .execute();
  await schema.createIndex('delivery_answer_at').on('delivery_answer').column('at').execute();
};
