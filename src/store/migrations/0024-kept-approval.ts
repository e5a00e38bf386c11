import type { Kysely } from 'kysely';

/** How strictly a text that is on its way must be approved at least, kept with the text. */
export const up = async (database: Kysely<never>): Promise<void> => {
  for (const column of ['approvals', 'needs_release'])
    await database.schema.alterTable('draft').addColumn(column, 'integer').execute();
};
