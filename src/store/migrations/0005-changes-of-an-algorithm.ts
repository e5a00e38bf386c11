import type { Kysely } from 'kysely';

/** A way to find the changes of one algorithm, the newest first. */
export const up = async (database: Kysely<never>): Promise<void> => {
  await database.schema.createIndex('change_algorithm').on('change').columns(['algorithm_id', 'sequence']).execute();
};
