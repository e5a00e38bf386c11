import type { JoinBuilder } from 'kysely';
import { begun } from './begun.ts';
import type { Tables } from './tables.ts';

/** Ties the revisions of a draft to it by the last one: what it says now. */
export const onLastRevision = <DB extends Pick<Tables, 'draft' | 'draft_revision'>, TB extends keyof DB>(
  join: JoinBuilder<DB, TB | 'draft' | 'draft_revision'>,
) => {
  const plain = join as unknown as JoinBuilder<Tables, 'draft' | 'draft_revision'>;
  return plain
    .onRef('draft_revision.algorithm_id', '=', 'draft.algorithm_id')
    .onRef('draft_revision.language', '=', 'draft.language')
    .onRef('draft_revision.number', '=', 'draft.number')
    .onRef('draft_revision.revision', '=', 'draft.revision');
};

/** Every text that is being worked on, as it was saved last. */
export const currentDrafts = begun((queries) =>
  queries
    .selectFrom('draft')
    .innerJoin('draft_revision', onLastRevision)
    .selectAll('draft')
    .select('draft_revision.body'),
);
