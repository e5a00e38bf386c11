import { type Kysely, sql } from 'kysely';

/**
 * What organisations and the centre change themselves, with its history; entries that go to another organisation; domains for reports;
 * and what came of comparing a list with the register.
 */
export const up = async (database: Kysely<never>, kind: 'sqlite' | 'postgres'): Promise<void> => {
  const text = kind === 'postgres' ? sql`text collate "C"` : sql`text`;
  const json = kind === 'postgres' ? sql`jsonb` : sql`text`;
  const { schema } = database;

  await schema.alterTable('organisation').addColumn('participation_since', text).execute();
  // No reference: the rows of a backup stand in order of id, and a successor may come later.
  await schema.alterTable('organisation').addColumn('successor_id', text).execute();

  await schema
    .createTable('organisation_change')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('organisation_id', text, (column) => column.notNull().references('organisation.id'))
    .addColumn('at', text, (column) => column.notNull())
    .addColumn('person_id', 'integer', (column) => column.notNull().references('person.id'))
    .addColumn('part', text, (column) => column.notNull())
    .addColumn('before', json, (column) => column.notNull())
    .addColumn('after', json, (column) => column.notNull())
    .execute();
  await schema
    .createIndex('organisation_change_organisation')
    .on('organisation_change')
    .columns(['organisation_id', 'id'])
    .execute();

  await schema
    .createTable('transfer')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('from_id', text, (column) => column.notNull().references('organisation.id'))
    .addColumn('to_id', text, (column) => column.notNull().references('organisation.id'))
    .addColumn('day', text, (column) => column.notNull())
    .addColumn('is_all', 'integer', (column) => column.notNull())
    .addColumn('reason', text, (column) => column.notNull())
    .addColumn('state', text, (column) => column.notNull())
    .addColumn('proposed_by', 'integer', (column) => column.notNull().references('person.id'))
    .addColumn('proposed_at', text, (column) => column.notNull())
    .addColumn('decided_by', 'integer', (column) => column.references('person.id'))
    .addColumn('decided_at', text)
    .addColumn('carried_out_at', text)
    .execute();
  await schema.createIndex('transfer_from').on('transfer').columns(['from_id', 'id']).execute();
  await schema.createIndex('transfer_to').on('transfer').columns(['to_id', 'id']).execute();
  await schema.createIndex('transfer_due').on('transfer').columns(['state', 'day']).execute();

  await schema
    .createTable('transfer_entry')
    .addColumn('transfer_id', 'integer', (column) => column.notNull().references('transfer.id'))
    .addColumn('algorithm_id', text, (column) => column.notNull().references('algorithm.id'))
    .addPrimaryKeyConstraint('transfer_entry_key', ['transfer_id', 'algorithm_id'])
    .execute();
  await schema.createIndex('transfer_entry_algorithm').on('transfer_entry').column('algorithm_id').execute();

  await schema
    .createTable('reporting_domain')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('name', text, (column) => column.notNull())
    .execute();
  await schema
    .createTable('reporting_domain_member')
    .addColumn('domain_id', 'integer', (column) => column.notNull().references('reporting_domain.id'))
    .addColumn('organisation_id', text, (column) => column.notNull().references('organisation.id'))
    .addColumn('valid_from', text, (column) => column.notNull())
    .addColumn('valid_until', text)
    .addPrimaryKeyConstraint('reporting_domain_member_key', ['domain_id', 'organisation_id', 'valid_from'])
    .execute();
  await schema
    .createIndex('reporting_domain_member_organisation')
    .on('reporting_domain_member')
    .column('organisation_id')
    .execute();

  await schema
    .createTable('list_review')
    .addColumn('list', text, (column) => column.primaryKey())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('source', text, (column) => column.notNull())
    .addColumn('read_at', text, (column) => column.notNull())
    .execute();
  await schema
    .createTable('list_difference')
    .addColumn('list', text, (column) => column.notNull().references('list_review.list'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('organisation_id', text, (column) => column.notNull())
    .addColumn('kind', text, (column) => column.notNull())
    .addColumn('body', json, (column) => column.notNull())
    .addPrimaryKeyConstraint('list_difference_key', ['list', 'position'])
    .execute();
  await schema
    .createTable('refused_difference')
    .addColumn('list', text, (column) => column.notNull())
    .addColumn('organisation_id', text, (column) => column.notNull())
    .addColumn('fingerprint', text, (column) => column.notNull())
    .addColumn('at', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('refused_difference_key', ['list', 'organisation_id'])
    .execute();
};
