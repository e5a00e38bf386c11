import { type Kysely, sql } from 'kysely';

/** People, how they sign in, which roles they hold, and how long they stay. A name stands apart from the number of its person. */
export const up = async (database: Kysely<never>, kind: 'sqlite' | 'postgres'): Promise<void> => {
  const text = kind === 'postgres' ? sql`text collate "C"` : sql`text`;
  const { schema } = database;

  await schema
    .createTable('person')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('created_at', text, (column) => column.notNull())
    .addColumn('is_demo', 'integer', (column) => column.notNull())
    .execute();

  await schema
    .createTable('person_name')
    .addColumn('person_id', 'integer', (column) => column.primaryKey().references('person.id'))
    .addColumn('name', text, (column) => column.notNull())
    .addColumn('email', text, (column) => column.notNull().unique())
    .execute();

  await schema
    .createTable('account')
    .addColumn('person_id', 'integer', (column) => column.primaryKey().references('person.id'))
    .addColumn('password_hash', text)
    .addColumn('password_changed_at', text)
    .addColumn('disabled_at', text)
    .addColumn('totp_secret', text)
    .addColumn('totp_step', 'integer')
    .execute();

  await schema
    .createTable('recovery_code')
    .addColumn('person_id', 'integer', (column) => column.notNull().references('person.id'))
    .addColumn('hash', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('recovery_code_key', ['person_id', 'hash'])
    .execute();

  await schema
    .createTable('passkey')
    .addColumn('id', text, (column) => column.primaryKey())
    .addColumn('person_id', 'integer', (column) => column.notNull().references('person.id'))
    .addColumn('public_key', text, (column) => column.notNull())
    .addColumn('counter', 'bigint', (column) => column.notNull())
    .addColumn('transports', text, (column) => column.notNull())
    .addColumn('name', text, (column) => column.notNull())
    .addColumn('created_at', text, (column) => column.notNull())
    .addColumn('used_at', text)
    .execute();
  await schema.createIndex('passkey_person').on('passkey').column('person_id').execute();

  await schema
    .createTable('passkey_challenge')
    .addColumn('hash', text, (column) => column.primaryKey())
    .addColumn('purpose', text, (column) => column.notNull())
    .addColumn('bound_to', text, (column) => column.notNull())
    .addColumn('lasts_until', text, (column) => column.notNull())
    .execute();

  await schema
    .createTable('outside_identity')
    .addColumn('issuer', text, (column) => column.notNull())
    .addColumn('subject', text, (column) => column.notNull())
    .addColumn('person_id', 'integer', (column) => column.notNull().references('person.id'))
    .addPrimaryKeyConstraint('outside_identity_key', ['issuer', 'subject'])
    .execute();
  await schema.createIndex('outside_identity_person').on('outside_identity').column('person_id').execute();

  await schema
    .createTable('appointment')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('person_id', 'integer', (column) => column.notNull().references('person.id'))
    .addColumn('role', text, (column) => column.notNull())
    .addColumn('organisation_id', text, (column) => column.references('organisation.id'))
    .addColumn('valid_from', text, (column) => column.notNull())
    .addColumn('valid_until', text)
    .addColumn('deputy_for', 'integer', (column) => column.references('appointment.id'))
    .addColumn('given_by', text, (column) => column.notNull())
    .execute();
  await schema.createIndex('appointment_person').on('appointment').column('person_id').execute();
  await schema.createIndex('appointment_organisation').on('appointment').column('organisation_id').execute();

  await schema
    .createTable('session')
    .addColumn('hash', text, (column) => column.primaryKey())
    .addColumn('person_id', 'integer', (column) => column.notNull().references('person.id'))
    .addColumn('created_at', text, (column) => column.notNull())
    .addColumn('seen_at', text, (column) => column.notNull())
    .addColumn('strength', text, (column) => column.notNull())
    .addColumn('agent', text, (column) => column.notNull())
    .addColumn('network', text, (column) => column.notNull())
    .execute();
  await schema.createIndex('session_person').on('session').column('person_id').execute();

  await schema
    .createTable('known_network')
    .addColumn('person_id', 'integer', (column) => column.notNull().references('person.id'))
    .addColumn('network', text, (column) => column.notNull())
    .addColumn('seen_at', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('known_network_key', ['person_id', 'network'])
    .execute();

  await schema
    .createTable('one_time_link')
    .addColumn('hash', text, (column) => column.primaryKey())
    .addColumn('purpose', text, (column) => column.notNull())
    .addColumn('person_id', 'integer', (column) => column.references('person.id'))
    .addColumn('made_at', text, (column) => column.notNull())
    .addColumn('lasts_until', text, (column) => column.notNull())
    .execute();

  await schema
    .createTable('outside_sign_in')
    .addColumn('state_hash', text, (column) => column.primaryKey())
    .addColumn('browser', text, (column) => column.notNull())
    .addColumn('language', text, (column) => column.notNull())
    .addColumn('return_to', text)
    .addColumn('person_id', 'integer', (column) => column.references('person.id'))
    .addColumn('made_at', text, (column) => column.notNull())
    .execute();

  await schema
    .createTable('failed_attempt')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('account', text, (column) => column.notNull())
    .addColumn('network', text, (column) => column.notNull())
    .addColumn('is_known_network', 'integer', (column) => column.notNull())
    .addColumn('at', text, (column) => column.notNull())
    .execute();
  await schema.createIndex('failed_attempt_account').on('failed_attempt').columns(['account', 'at']).execute();
  await schema.createIndex('failed_attempt_network').on('failed_attempt').columns(['network', 'at']).execute();
};
