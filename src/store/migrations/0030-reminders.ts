import { type Kysely, sql } from 'kysely';

/** When a draft last took a step, of what each person was reminded, and what they choose about that. */
export const up = async (database: Kysely<never>, kind: 'sqlite' | 'postgres'): Promise<void> => {
  const text = kind === 'postgres' ? sql`text collate "C"` : sql`text`;
  const { schema } = database;
  await schema.alterTable('draft').addColumn('moved_at', text).execute();
  await schema
    .createTable('reminder')
    .addColumn('person_id', 'integer', (column) => column.notNull().references('person.id'))
    .addColumn('item', text, (column) => column.notNull())
    .addColumn('step', text, (column) => column.notNull())
    .addColumn('kind', text, (column) => column.notNull())
    .addColumn('organisation_id', text)
    .addColumn('algorithm_id', text)
    .addColumn('question_id', 'integer')
    .addColumn('state', text)
    .addColumn('waits_from', text, (column) => column.notNull())
    .addColumn('since', text, (column) => column.notNull())
    .addColumn('noted_at', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('reminder_key', ['person_id', 'item'])
    .execute();
  await schema
    .createTable('reminder_setting')
    .addColumn('person_id', 'integer', (column) => column.primaryKey().references('person.id'))
    .addColumn('stops_own', 'integer', (column) => column.notNull())
    .addColumn('language', text, (column) => column.notNull())
    .addColumn('digest_day', text)
    .execute();
};
