import type { Kysely } from 'kysely';

/** The revision of a draft in which the mark that a machine translated it was taken off. */
export const up = async (database: Kysely<never>): Promise<void> => {
  await database.schema.alterTable('draft').addColumn('unmarked_in', 'integer').execute();
};
