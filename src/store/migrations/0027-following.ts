import { type Kysely, sql } from 'kysely';

/** Who follows what by e-mail, who asked to and did not confirm yet, and how far everybody was told. */
export const up = async (database: Kysely<never>, kind: 'sqlite' | 'postgres'): Promise<void> => {
  const text = kind === 'postgres' ? sql`text collate "C"` : sql`text`;
  const { schema } = database;

  await schema
    .createTable('follow_request')
    .addColumn('key_hash', text, (column) => column.primaryKey())
    .addColumn('email', text, (column) => column.notNull())
    .addColumn('language', text, (column) => column.notNull())
    .addColumn('kind', text, (column) => column.notNull())
    .addColumn('subject', text, (column) => column.notNull())
    .addColumn('asked_at', text, (column) => column.notNull())
    .addColumn('sequence', 'integer', (column) => column.notNull())
    .execute();
  await schema.createIndex('follow_request_email').on('follow_request').column('email').execute();
  await schema.createIndex('follow_request_asked').on('follow_request').column('asked_at').execute();

  await schema
    .createTable('follower')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('email', text, (column) => column.notNull().unique())
    .addColumn('language', text, (column) => column.notNull())
    .execute();

  await schema
    .createTable('follower_key')
    .addColumn('hash', text, (column) => column.primaryKey())
    .addColumn('follower_id', 'integer', (column) => column.notNull().references('follower.id'))
    .addColumn('made_at', text, (column) => column.notNull())
    .execute();
  await schema.createIndex('follower_key_follower').on('follower_key').column('follower_id').execute();
  await schema.createIndex('follower_key_made').on('follower_key').column('made_at').execute();

  await schema
    .createTable('follow')
    .addColumn('follower_id', 'integer', (column) => column.notNull().references('follower.id'))
    .addColumn('kind', text, (column) => column.notNull())
    .addColumn('subject', text, (column) => column.notNull())
    .addColumn('told_through', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('follow_key', ['follower_id', 'kind', 'subject'])
    .execute();
  await schema.createIndex('follow_subject').on('follow').columns(['kind', 'subject']).execute();

  await schema
    .createTable('follow_round')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('told_through', 'integer', (column) => column.notNull())
    .addColumn('through', 'integer', (column) => column.notNull())
    .addColumn('ended_on', text)
    .execute();
};
