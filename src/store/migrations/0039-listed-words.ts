import { type Kysely, sql } from 'kysely';

const tables = ['entry_version', 'draft_revision'] as const;
const columns = ['name', 'source_id'] as const;

/** What lists say of a text, beside its words: a list need not read all of them to say what each is called. */
export const up = async (database: Kysely<never>, kind: 'sqlite' | 'postgres'): Promise<void> => {
  const text = kind === 'postgres' ? sql`text collate "C"` : sql`text`;
  for (const table of tables) {
    for (const name of columns)
      await database.schema
        .alterTable(table)
        .addColumn(name, text, (column) => column.notNull().defaultTo(''))
        .execute();
    const words = columns.map((name) =>
      kind === 'postgres'
        ? sql`${sql.ref(name)} = case when jsonb_typeof(body->'values'->${sql.lit(name)}) = 'string'
            then body->'values'->>${sql.lit(name)} else '' end`
        : sql`${sql.ref(name)} = case when json_type(body, ${sql.lit(`$.values.${name}`)}) = 'text'
            then json_extract(body, ${sql.lit(`$.values.${name}`)}) else '' end`,
    );
    await sql`update ${sql.table(table)} set ${sql.join(words)}`.execute(database);
  }
};
