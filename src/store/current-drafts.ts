import { begun } from './begun.ts';

/** Every text that is being worked on, as it was saved last. */
export const currentDrafts = begun((queries) =>
  queries
    .selectFrom('draft')
    .innerJoin('draft_revision', (join) =>
      join
        .onRef('draft_revision.algorithm_id', '=', 'draft.algorithm_id')
        .onRef('draft_revision.language', '=', 'draft.language')
        .onRef('draft_revision.number', '=', 'draft.number')
        .onRef('draft_revision.revision', '=', 'draft.revision'),
    )
    .selectAll('draft')
    .select('draft_revision.body'),
);
