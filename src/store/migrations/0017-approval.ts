import { type Kysely, sql } from 'kysely';

/** How an organisation approves texts, who approved a text, on which day it becomes public, and remarks about one field. */
export const up = async (database: Kysely<never>, kind: 'sqlite' | 'postgres'): Promise<void> => {
  const text = kind === 'postgres' ? sql`text collate "C"` : sql`text`;
  const { schema } = database;

  await schema
    .createTable('organisation_workflow')
    .addColumn('organisation_id', text, (column) => column.primaryKey().references('organisation.id'))
    .addColumn('approvals', 'integer', (column) => column.notNull())
    .addColumn('needs_release', 'integer', (column) => column.notNull())
    .execute();

  for (const column of ['first_approver', 'second_approver', 'scheduled_by'])
    await schema
      .alterTable('draft')
      .addColumn(column, 'integer', (built) => built.references('person.id'))
      .execute();
  for (const column of ['publish_on', 'publish_refusal', 'sent_back_at'])
    await schema.alterTable('draft').addColumn(column, text).execute();
  await schema.createIndex('draft_publish_on').on('draft').column('publish_on').execute();
  await schema.createIndex('draft_state').on('draft').column('state').execute();

  // Every remark so far was made when a text was sent back.
  await schema
    .alterTable('remark')
    .addColumn('kind', text, (column) => column.notNull().defaultTo('send-back'))
    .execute();
  for (const column of ['field', 'done_at']) await schema.alterTable('remark').addColumn(column, text).execute();
  await schema
    .alterTable('remark')
    .addColumn('reply_to', 'integer', (column) => column.references('remark.id'))
    .execute();
  await schema
    .alterTable('remark')
    .addColumn('done_by', 'integer', (column) => column.references('person.id'))
    .execute();
};
