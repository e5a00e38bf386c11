import { type Kysely, sql } from 'kysely';

/** What each list says of an organisation, so that lists can be loaded in any order and again. */
export const up = async (database: Kysely<never>, kind: 'sqlite' | 'postgres'): Promise<void> => {
  const text = kind === 'postgres' ? sql`text collate "C"` : sql`text`;
  const json = kind === 'postgres' ? sql`jsonb` : sql`text`;
  await database.schema
    .createTable('organisation_statement')
    .addColumn('organisation_id', text, (column) => column.notNull().references('organisation.id'))
    .addColumn('list', text, (column) => column.notNull())
    .addColumn('body', json, (column) =>
      kind === 'sqlite' ? column.notNull().check(sql`json_valid(body)`) : column.notNull(),
    )
    .addPrimaryKeyConstraint('organisation_statement_key', ['organisation_id', 'list'])
    .execute();
};
