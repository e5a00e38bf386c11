import type { AlgorithmId } from '#register/algorithm.ts';
import type { Instant } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import type { Reader } from '#register/reader.ts';
import type { Queries } from './database.ts';

/** When an entry that is public now became so for the first time, and of which organisation it is. */
export type FirstPublication = {
  readonly id: AlgorithmId;
  readonly organisationId: OrganisationId;
  readonly at: Instant;
};

/** The first publications of the entries that are public now in Dutch, in order of id after the given one; at most limit. */
export const listFirstPublicationsAfter = async (
  queries: Queries,
  _reader: Reader,
  after: AlgorithmId | null,
  limit: number,
): Promise<readonly FirstPublication[]> => {
  let query = queries
    .selectFrom('current_entry')
    .innerJoin('algorithm', 'algorithm.id', 'current_entry.algorithm_id')
    .select(['algorithm.id', 'organisation_id', 'first_published_at'])
    .where('current_entry.language', '=', 'nl')
    .where('first_published_at', 'is not', null);
  if (after !== null) query = query.where('current_entry.algorithm_id', '>', after).where('algorithm.id', '>', after);
  const rows = await query.orderBy('current_entry.algorithm_id').limit(limit).execute();
  return rows.map((row) => ({
    id: row.id as AlgorithmId,
    organisationId: row.organisation_id as OrganisationId,
    at: row.first_published_at as Instant,
  }));
};
