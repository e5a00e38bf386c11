import type { Kysely } from 'kysely';

/** Ways to find changes: by moment, to count those of a month, and by kind, to list the few that are of a rare one. */
export const up = async (database: Kysely<never>): Promise<void> => {
  await database.schema.createIndex('change_at').on('change').columns(['at', 'kind']).execute();
  await database.schema.createIndex('change_kind').on('change').columns(['kind', 'sequence']).execute();
};
