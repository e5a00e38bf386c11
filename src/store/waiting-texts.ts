import { mayDo } from '#register/access.ts';
import type { AlgorithmId } from '#register/algorithm.ts';
import type { Instant } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import type { Reader } from '#register/reader.ts';
import type { WaitingDraft } from '#register/reminder.ts';
import type { Language } from '#standard/text.ts';
import { onLastRevision } from './current-drafts.ts';
import type { Queries } from './database.ts';
import { draftWriters, writersFrom } from './draft-writers.ts';
import { noteWritersFrom, placeFrom } from './drafts.ts';
import { lastOpenRemarkAt, openRemarkCount } from './open-remarks.ts';

/**
 * The texts that are worked on at these organisations, and where isReleased is true those of every organisation that wait for the
 * centre; in order of id, translations too, at most limit. Without their words: it is only told how long they wait. For the register itself and who may see the work.
 */
export const listWaitingTexts = async (
  queries: Queries,
  reader: Reader,
  {
    organisationIds,
    isReleased,
  }: { readonly organisationIds: readonly OrganisationId[]; readonly isReleased: boolean },
  limit: number,
): Promise<readonly WaitingDraft[]> => {
  if (reader.kind === 'public') return [];
  const may = (id: OrganisationId): boolean => reader.kind === 'register' || mayDo(reader.actor, 'see-work', id);
  const seen = organisationIds.filter(may);
  const seesReleased = isReleased && (reader.kind === 'register' || mayDo(reader.actor, 'release-entry', null));
  if (seen.length === 0 && !seesReleased) return [];
  const rows = await queries
    .selectFrom('draft')
    .innerJoin('algorithm', 'algorithm.id', 'draft.algorithm_id')
    // Joined from the left, or SQLite reads every revision that was ever made.
    .leftJoin('draft_revision', onLastRevision)
    .leftJoin('delivery_token', 'delivery_token.person_id', 'draft.change_note_by')
    .selectAll('draft')
    .select(['algorithm.organisation_id', 'draft_revision.at', 'delivery_token.made_by as note_token_made_by'])
    .select([draftWriters.as('writers'), openRemarkCount.as('open_remarks'), lastOpenRemarkAt.as('remarked_at')])
    .where(({ or, eb }) =>
      or([
        ...(seen.length > 0 ? [eb('algorithm.organisation_id', 'in', seen)] : []),
        ...(seesReleased ? [eb('draft.state', 'in', ['to-release', 'held'])] : []),
      ]),
    )
    .orderBy('draft.algorithm_id')
    .orderBy('draft.language')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    id: row.algorithm_id as AlgorithmId,
    language: row.language as Language,
    organisationId: row.organisation_id as OrganisationId,
    ...placeFrom(row),
    writers: [...writersFrom(row), ...noteWritersFrom(row)],
    openRemarks: Number(row.open_remarks),
    changedAt: row.at as Instant,
    movedAt: row.moved_at as Instant | null,
    remarkedAt: row.remarked_at as Instant | null,
  }));
};
