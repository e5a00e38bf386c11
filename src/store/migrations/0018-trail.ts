import { type Kysely, sql } from 'kysely';

/**
 * A page of explanation knows itself whether somebody ever saved it, so that old lines of the audit trail may go. And the indexes by
 * which the trail of an organisation, an object and a person is read, the newest line first, with the action beside it.
 */
export const up = async (database: Kysely<never>): Promise<void> => {
  const { schema } = database;
  await schema
    .alterTable('explanation')
    .addColumn('is_saved_by_hand', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
  await sql`
    update explanation set is_saved_by_hand = 1 where slug || '.' || language in
      (select object_id from audit_line where action = 'save-explanation' and object_kind = 'explanation')`.execute(
    database,
  );
  await schema.dropIndex('audit_line_organisation').execute();
  const ways = {
    audit_line_of_organisation: ['organisation_id'],
    audit_line_of_object: ['object_kind', 'object_id'],
    audit_line_of_actor: ['actor'],
  } as const;
  for (const [name, columns] of Object.entries(ways))
    await schema
      .createIndex(name)
      .on('audit_line')
      .columns([...columns, 'at', 'sequence', 'action'])
      .execute();
};
