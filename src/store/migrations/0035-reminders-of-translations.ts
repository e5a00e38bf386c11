import { type Kysely, sql } from 'kysely';

/** In which language the text is of which somebody is reminded: translations wait too. */
export const up = async (database: Kysely<never>, kind: 'sqlite' | 'postgres'): Promise<void> => {
  const text = kind === 'postgres' ? sql`text collate "C"` : sql`text`;
  await database.schema
    .alterTable('reminder')
    .addColumn('language', text, (column) => column.notNull().defaultTo('nl'))
    .execute();
};
