import { mayDo } from '#register/access.ts';
import type { AlgorithmId } from '#register/algorithm.ts';
import { type EntryDocument, textOf } from '#register/entry.ts';
import type { Instant } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import type { Reader } from '#register/reader.ts';
import type { WorkState } from '#register/workflow.ts';
import type { Language } from '#standard/text.ts';
import { currentDrafts } from './current-drafts.ts';
import type { Queries } from './database.ts';

/** A text in another language than Dutch that is being worked on. */
export type TranslationLine = {
  readonly id: AlgorithmId;
  readonly text: Exclude<Language, 'nl'>;
  readonly name: string;
  readonly state: WorkState;
  readonly changedAt: Instant;
};

/** The translations that are worked on at these organisations, the last changed first, for who may see the work there. */
export const listTranslations = async (
  queries: Queries,
  reader: Reader,
  organisationIds: readonly OrganisationId[],
  limit: number,
): Promise<readonly TranslationLine[]> => {
  if (reader.kind === 'public') return [];
  const seen = organisationIds.filter((id) => reader.kind === 'register' || mayDo(reader.actor, 'see-work', id));
  if (seen.length === 0) return [];
  const rows = await currentDrafts(queries)
    .innerJoin('algorithm', 'algorithm.id', 'draft.algorithm_id')
    .select('draft_revision.at')
    .where('draft.language', '!=', 'nl')
    .where('algorithm.organisation_id', 'in', seen)
    .orderBy('draft_revision.at', 'desc')
    .orderBy('draft.algorithm_id')
    .orderBy('draft.language')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    ...{ id: row.algorithm_id as AlgorithmId, text: row.language as TranslationLine['text'] },
    ...{ state: row.state as WorkState, changedAt: row.at as Instant },
    name: textOf(JSON.parse(row.body) as EntryDocument, 'name'),
  }));
};
