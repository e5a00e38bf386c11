import { mayDo } from '#register/access.ts';
import type { AlgorithmId } from '#register/algorithm.ts';
import type { EntryDocument } from '#register/entry.ts';
import type { Instant } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import type { Reader } from '#register/reader.ts';
import type { WorkState } from '#register/workflow.ts';
import type { Queries } from './database.ts';

/** An algorithm as its own organisation sees it: what it is called, where its Dutch text stands, and what is public. */
export type WorkLine = {
  readonly id: AlgorithmId;
  readonly name: string;
  readonly state: WorkState;
  /** When the public text was published; null when nothing is public now. */
  readonly publishedAt: Instant | null;
  readonly isWithdrawn: boolean;
};

const nameIn = (body: string | null): string => {
  if (body === null) return '';
  const { name } = (JSON.parse(body) as EntryDocument).values;
  return typeof name === 'string' ? name : '';
};

/** The algorithms of an organisation after an id, in order of id, at most limit, for who may see its work; merged ones are left out. */
export const listWork = async (
  queries: Queries,
  reader: Reader,
  organisationId: OrganisationId,
  after: AlgorithmId | null,
  limit: number,
): Promise<readonly WorkLine[]> => {
  if (reader.kind === 'public') return [];
  if (reader.kind === 'person' && !mayDo(reader.actor, 'see-work', organisationId)) return [];
  let query = queries
    .selectFrom('algorithm')
    .leftJoin('draft', (join) => join.onRef('draft.algorithm_id', '=', 'algorithm.id').on('draft.language', '=', 'nl'))
    .leftJoin('draft_revision', (join) =>
      join
        .onRef('draft_revision.algorithm_id', '=', 'draft.algorithm_id')
        .onRef('draft_revision.language', '=', 'draft.language')
        .onRef('draft_revision.number', '=', 'draft.number')
        .onRef('draft_revision.revision', '=', 'draft.revision'),
    )
    .leftJoin('current_entry', (join) =>
      join.onRef('current_entry.algorithm_id', '=', 'algorithm.id').on('current_entry.language', '=', 'nl'),
    )
    .leftJoin('entry_version', (join) =>
      join
        .onRef('entry_version.algorithm_id', '=', 'current_entry.algorithm_id')
        .onRef('entry_version.language', '=', 'current_entry.language')
        .onRef('entry_version.number', '=', 'current_entry.number'),
    )
    .select(['algorithm.id', 'algorithm.withdrawn_at', 'draft.state', 'entry_version.published_at'])
    .select(['draft_revision.body as draft_body', 'entry_version.body as public_body'])
    .where('algorithm.organisation_id', '=', organisationId)
    .where('algorithm.merged_into', 'is', null);
  if (after !== null) query = query.where('algorithm.id', '>', after);
  const rows = await query.orderBy('algorithm.id').limit(limit).execute();
  return rows.map((row) => ({
    id: row.id as AlgorithmId,
    name: nameIn(row.draft_body) || nameIn(row.public_body),
    state: (row.state ?? 'none') as WorkState,
    publishedAt: row.published_at as Instant | null,
    isWithdrawn: row.withdrawn_at !== null,
  }));
};
