import { type Kysely, sql } from 'kysely';

/**
 * Up to which change each theme and search that is followed was asked what it finds, so that a round that cannot ask all goes on with the
 * others; by a hash what was followed and is no longer, so that an older backup does not bring it back; and how often in a row the
 * address of a follower was refused.
 */
export const up = async (database: Kysely<never>, kind: 'sqlite' | 'postgres'): Promise<void> => {
  const text = kind === 'postgres' ? sql`text collate "C"` : sql`text`;
  const { schema } = database;

  await schema
    .createTable('followed_search')
    .addColumn('kind', text, (column) => column.notNull())
    .addColumn('subject', text, (column) => column.notNull())
    .addColumn('asked_through', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('followed_search_key', ['kind', 'subject'])
    .execute();
  // Every round until now asked all of them.
  await sql`
    insert into followed_search (kind, subject, asked_through)
    select distinct follow.kind, follow.subject, follow_round.told_through from follow, follow_round
    where follow.kind in ('thema', 'zoeken')`.execute(database);
  await schema
    .alterTable('follow_round')
    .addColumn('is_waiting', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();

  await schema
    .createTable('stopped_follow')
    .addColumn('hash', text, (column) => column.primaryKey())
    .addColumn('stopped_at', text, (column) => column.notNull())
    .execute();
  await schema.createIndex('stopped_follow_at').on('stopped_follow').column('stopped_at').execute();

  await schema
    .alterTable('follower')
    .addColumn('refusals', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
  await schema.alterTable('follower').addColumn('refused_since', text).execute();
};
