import { type Kysely, sql } from 'kysely';

/** The first tables: organisations, algorithms, entries, what changed and what was done. */
export const up = async (database: Kysely<never>, kind: 'sqlite' | 'postgres'): Promise<void> => {
  const text = kind === 'postgres' ? sql`text collate "C"` : sql`text`;
  const json = kind === 'postgres' ? sql`jsonb` : sql`text`;
  const schema = database.schema;

  await schema
    .createTable('organisation')
    .addColumn('id', text, (column) => column.primaryKey())
    .addColumn('type', text, (column) => column.notNull())
    .addColumn('website', text)
    .addColumn('contact', text)
    .addColumn('participation', text, (column) => column.notNull())
    .addColumn('participation_note', text)
    .addColumn('valid_from', text)
    .addColumn('valid_until', text)
    .execute();

  await schema
    .createTable('organisation_name')
    .addColumn('organisation_id', text, (column) => column.notNull().references('organisation.id'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('name', text, (column) => column.notNull())
    .addColumn('folded', text, (column) => column.notNull())
    .addColumn('kind', text, (column) => column.notNull())
    .addColumn('valid_from', text)
    .addColumn('valid_until', text)
    .addPrimaryKeyConstraint('organisation_name_key', ['organisation_id', 'position'])
    .execute();
  await schema.createIndex('organisation_name_folded').on('organisation_name').column('folded').execute();

  await schema
    .createTable('organisation_identifier')
    .addColumn('organisation_id', text, (column) => column.notNull().references('organisation.id'))
    .addColumn('scheme', text, (column) => column.notNull())
    .addColumn('value', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('organisation_identifier_key', ['organisation_id', 'scheme', 'value'])
    .execute();
  await schema
    .createIndex('organisation_identifier_value')
    .on('organisation_identifier')
    .columns(['scheme', 'value'])
    .execute();

  await schema
    .createTable('organisation_parent')
    .addColumn('organisation_id', text, (column) => column.notNull().references('organisation.id'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('parent_id', text, (column) => column.notNull().references('organisation.id'))
    .addColumn('valid_from', text)
    .addColumn('valid_until', text)
    .addPrimaryKeyConstraint('organisation_parent_key', ['organisation_id', 'position'])
    .execute();
  await schema.createIndex('organisation_parent_parent').on('organisation_parent').column('parent_id').execute();

  await schema
    .createTable('algorithm')
    .addColumn('id', text, (column) => column.primaryKey())
    .addColumn('organisation_id', text, (column) => column.notNull().references('organisation.id'))
    .addColumn('category', text)
    .addColumn('use_status', text)
    .addColumn('in_use_from', text)
    .addColumn('in_use_until', text)
    .addColumn('use_reason', text)
    .addColumn('merged_into', text)
    .addColumn('withdrawn_at', text)
    .addColumn('withdrawn_reason', text)
    .addColumn('source', text)
    .addColumn('source_address', text)
    .addColumn('vanished_at', text)
    .addColumn('first_published_at', text)
    .addColumn('last_published_at', text)
    .execute();
  await schema.createIndex('algorithm_organisation').on('algorithm').column('organisation_id').execute();
  await schema.createIndex('algorithm_source').on('algorithm').columns(['source', 'id']).execute();
  await schema.createIndex('algorithm_first_published').on('algorithm').columns(['first_published_at', 'id']).execute();

  await schema
    .createTable('algorithm_relation')
    .addColumn('from_id', text, (column) => column.notNull().references('algorithm.id'))
    .addColumn('kind', text, (column) => column.notNull())
    .addColumn('to_id', text, (column) => column.notNull().references('algorithm.id'))
    .addPrimaryKeyConstraint('algorithm_relation_key', ['from_id', 'kind', 'to_id'])
    .execute();
  await schema.createIndex('algorithm_relation_to').on('algorithm_relation').column('to_id').execute();

  await schema
    .createTable('entry_version')
    .addColumn('algorithm_id', text, (column) => column.notNull().references('algorithm.id'))
    .addColumn('language', text, (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('state', text, (column) => column.notNull())
    .addColumn('standard', text, (column) => column.notNull())
    .addColumn('body', json, (column) =>
      kind === 'sqlite' ? column.notNull().check(sql`json_valid(body)`) : column.notNull(),
    )
    .addColumn('fingerprint', text, (column) => column.notNull())
    .addColumn('change_note', text)
    .addColumn('published_at', text)
    .addColumn('confirmed_at', text)
    .addColumn('machine_translated', 'integer', (column) => column.notNull())
    .addColumn('category', text)
    .addColumn('use_status', text)
    .addColumn('risk_selection', text)
    .addColumn('answered', text, (column) => column.notNull())
    .addColumn('missing', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('entry_version_key', ['algorithm_id', 'language', 'number'])
    .execute();

  await schema
    .createTable('current_entry')
    .addColumn('algorithm_id', text, (column) => column.notNull().references('algorithm.id'))
    .addColumn('language', text, (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('current_entry_key', ['algorithm_id', 'language'])
    .execute();

  await schema
    .createTable('change')
    .addColumn('sequence', 'integer', (column) => column.primaryKey())
    .addColumn('at', text, (column) => column.notNull())
    .addColumn('algorithm_id', text, (column) => column.notNull())
    .addColumn('kind', text, (column) => column.notNull())
    .addColumn('language', text, (column) => column.notNull())
    .addColumn('number', 'integer')
    .execute();

  await schema
    .createTable('source')
    .addColumn('name', text, (column) => column.primaryKey())
    .addColumn('last_read_at', text, (column) => column.notNull())
    .addColumn('last_count', 'integer', (column) => column.notNull())
    .execute();

  await schema
    .createTable('explanation')
    .addColumn('slug', text, (column) => column.notNull())
    .addColumn('language', text, (column) => column.notNull())
    .addColumn('title', text, (column) => column.notNull())
    .addColumn('body', text, (column) => column.notNull())
    .addColumn('changed_at', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('explanation_key', ['slug', 'language'])
    .execute();

  await schema
    .createTable('audit_line')
    .addColumn('sequence', 'integer', (column) => column.primaryKey())
    .addColumn('at', text, (column) => column.notNull())
    .addColumn('action', text, (column) => column.notNull())
    .addColumn('object_kind', text, (column) => column.notNull())
    .addColumn('object_id', text, (column) => column.notNull())
    .addColumn('result', text, (column) => column.notNull())
    .addColumn('origin', text, (column) => column.notNull())
    .addColumn('actor', text, (column) => column.notNull())
    .addColumn('details', json, (column) => column.notNull())
    .execute();
};
