import { type Kysely, sql } from 'kysely';

/**
 * How an entry made way for others: merged, split or replaced; null for one that was just withdrawn. And texts with which somebody
 * practises, which stand apart from everything that can ever be public.
 */
export const up = async (database: Kysely<never>, kind: 'sqlite' | 'postgres'): Promise<void> => {
  const text = kind === 'postgres' ? sql`text collate "C"` : sql`text`;
  const json = kind === 'postgres' ? sql`jsonb` : sql`text`;
  await database.schema.alterTable('algorithm').addColumn('succession', text).execute();
  await database.schema
    .createTable('practice_text')
    .addColumn('person_id', 'integer', (column) => column.notNull().references('person.id'))
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('state', text, (column) => column.notNull())
    .addColumn('changed_at', text, (column) => column.notNull())
    .addColumn('body', json, (column) =>
      kind === 'sqlite' ? column.notNull().check(sql`json_valid(body)`) : column.notNull(),
    )
    .addPrimaryKeyConstraint('practice_text_key', ['person_id', 'number'])
    .execute();
};
