import { type Expression, type SqlBool, sql } from 'kysely';
import { type Action, mayDo } from '#register/access.ts';
import type { AlgorithmId } from '#register/algorithm.ts';
import type { PersonId } from '#register/appointment.ts';
import type { Instant } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import type { Reader } from '#register/reader.ts';
import type { WorkState } from '#register/workflow.ts';
import type { Language } from '#standard/text.ts';
import { onLastRevision } from './current-drafts.ts';
import { onCurrentVersion } from './current-versions.ts';
import type { Queries } from './database.ts';
import { draftWriters, writersFrom } from './draft-writers.ts';
import { type DraftPlace, noteWritersFrom, placeFrom, scheduledFrom } from './drafts.ts';
import { hasOpenRemarks, onCountedDraft, openRemarksPerText } from './open-remarks.ts';
import { prepared } from './prepared.ts';

/** An algorithm as its own organisation sees it: what it is called, where its Dutch text stands, and what is public. */
export type WorkLine = {
  readonly id: AlgorithmId;
  readonly name: string;
  readonly state: WorkState;
  /** When the public text was published; null when nothing is public now. */
  readonly publishedAt: Instant | null;
  readonly isWithdrawn: boolean;
  /** When the text was last changed, in draft or in public; null when there is none. */
  readonly changedAt: Instant | null;
  /** The number that the organisation itself gives it. */
  readonly sourceId: string | null;
  /** How many remarks on the text that is worked on are not done. */
  readonly openRemarks: number;
} & Pick<DraftPlace, 'scheduled' | 'notPublished'>;

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
    .leftJoin('draft_revision', onLastRevision)
    .leftJoin('current_entry', (join) =>
      join.onRef('current_entry.algorithm_id', '=', 'algorithm.id').on('current_entry.language', '=', 'nl'),
    )
    .leftJoin('entry_version', onCurrentVersion)
    .leftJoin(openRemarksPerText(sql`(select id from algorithm where organisation_id = ${organisationId})`), (join) =>
      onCountedDraft(join),
    )
    .select(['algorithm.id', 'algorithm.withdrawn_at', 'draft.state', 'entry_version.published_at'])
    .select([
      'draft_revision.at as drafted_at',
      'draft_revision.name as draft_name',
      'entry_version.name as public_name',
    ])
    .select(({ fn }) => fn.coalesce('draft_revision.source_id', 'entry_version.source_id').as('source_id'))
    .select(['draft.publish_on', 'draft.scheduled_by', 'draft.publish_refusal', 'open_remark.count as open_remarks'])
    .where('algorithm.organisation_id', '=', organisationId)
    .where('algorithm.merged_into', 'is', null);
  if (after !== null) query = query.where('algorithm.id', '>', after);
  const rows = await query.orderBy('algorithm.id').limit(limit).execute();
  return rows.map((row) => ({
    id: row.id as AlgorithmId,
    name: row.draft_name || row.public_name || '',
    state: (row.state ?? 'none') as WorkState,
    publishedAt: row.published_at as Instant | null,
    isWithdrawn: row.withdrawn_at !== null,
    changedAt: (row.drafted_at ?? row.published_at) as Instant | null,
    sourceId: row.source_id || null,
    openRemarks: Number(row.open_remarks ?? 0),
    ...scheduledFrom(row),
  }));
};

/** A text that is being worked on, in Dutch or a translation, with whose it is and when it was last changed. */
export type DraftLine = Pick<WorkLine, 'id' | 'name'> & {
  readonly organisationId: OrganisationId;
  readonly language: Language;
  readonly changedAt: Instant;
  readonly writers: readonly PersonId[];
  readonly openRemarks: number;
} & DraftPlace;

const isOnlyWritten = sql<number>`case when draft.state = 'draft' and draft.sent_back_at is null then 1 else 0 end`;

/** Lines of drafts; joined from the left, or SQLite reads every revision that was ever made to find those that are the last. */
const draftLines = (queries: Queries) =>
  queries
    .selectFrom('algorithm')
    .innerJoin('draft', 'draft.algorithm_id', 'algorithm.id')
    .leftJoin('draft_revision', onLastRevision)
    .leftJoin('delivery_token', 'delivery_token.person_id', 'draft.change_note_by')
    .select(['draft.algorithm_id', 'draft.language', 'draft.number', 'draft.state'])
    .select(['draft.first_approver', 'draft.second_approver', 'draft.approvals', 'draft.needs_release'])
    .select(['draft.publish_on', 'draft.scheduled_by', 'draft.publish_refusal', 'draft.sent_back_at'])
    .select(['draft.change_note_by', sql<number>`count(*) over ()`.as('total')])
    .select(['delivery_token.made_by as note_token_made_by', isOnlyWritten.as('is_only_written')])
    .select(['algorithm.id', 'algorithm.organisation_id', 'draft_revision.at', 'draft_revision.name'])
    .orderBy('is_only_written')
    .orderBy('draft_revision.at')
    .orderBy('algorithm.id')
    .orderBy('draft.language');

/** The organisations among these of which somebody may do something; the register itself may everywhere. */
const placesFor = (reader: Reader, action: Action, ids: readonly OrganisationId[]): readonly OrganisationId[] => {
  if (reader.kind === 'public') return [];
  return ids.filter((id) => reader.kind === 'register' || mayDo(reader.actor, action, id));
};

/** True for a draft of which somebody wrote a word or the change note, or made the token with which that was written. */
const isWrittenBy = (id: PersonId) => sql<boolean>`(
  coalesce(draft.change_note_by, -1) = ${id} or coalesce(delivery_token.made_by, -1) = ${id} or exists (
  select 1 from draft_revision as written left join delivery_token as token on token.person_id = written.person_id
  where written.algorithm_id = draft.algorithm_id and written.language = draft.language and written.number = draft.number
    and (written.person_id = ${id} or token.made_by = ${id})))`;

const isApprovedBy = (id: PersonId) =>
  sql<boolean>`(coalesce(draft.first_approver, -1) = ${id} or coalesce(draft.second_approver, -1) = ${id})`;

/** The texts that wait for somebody, at most a limit, and how many there are in all. */
export type WaitingDrafts = { readonly lines: readonly DraftLine[]; readonly total: number };

/** Who reads, where they may do what, and whether they release the texts of every organisation. */
type Asking = {
  readonly personId: PersonId;
  readonly judges: readonly OrganisationId[];
  readonly writes: readonly OrganisationId[];
  readonly remarks: readonly OrganisationId[];
  readonly releases: boolean;
  readonly limit: number;
};

const waitingLines = (queries: Queries, { personId, judges, writes, remarks, releases }: Asking) =>
  draftLines(queries).where(({ or, and, eb }) => {
    const isMine = isWrittenBy(personId);
    const isNotMine = sql<boolean>`not ${isMine}`;
    const isNew = sql<boolean>`not ${isMine} and not ${isApprovedBy(personId)}`;
    /** What waits where somebody may do something; nothing is asked of who may do it nowhere. */
    const at = (places: readonly OrganisationId[], condition: Expression<SqlBool>) =>
      places.length === 0 ? [] : [and([eb('algorithm.organisation_id', 'in', places), condition])];
    const judged = or([
      eb('draft.publish_refusal', 'is not', null),
      and([eb('draft.state', '=', 'in-review'), isNotMine]),
      and([eb('draft.state', '=', 'second-review'), isNew]),
      and([eb('draft.state', '=', 'approved'), eb('draft.scheduled_by', 'is', null), isNotMine]),
    ]);
    return or([
      ...at(judges, judged),
      ...at(writes, eb('draft.state', 'in', ['draft', 'held'])),
      ...at(remarks, and([isMine, hasOpenRemarks])),
      ...(releases ? [and([eb('draft.state', 'in', ['to-release', 'held']), isNew])] : []),
    ]);
  });

/** The first of those lines with their writers and open remarks, which are looked up for these only. */
const readWaiting = prepared((queries, asking: Asking) =>
  queries
    .with('chosen', () => waitingLines(queries, asking).limit(asking.limit))
    .selectFrom('chosen as draft')
    .leftJoin(openRemarksPerText(sql`(select algorithm_id from chosen)`), (join) => onCountedDraft(join))
    .selectAll('draft')
    .select([draftWriters.as('writers'), 'open_remark.count as open_remarks'])
    .orderBy('is_only_written')
    .orderBy('at')
    .orderBy('id')
    .orderBy('language'),
);

const lineFrom = (row: Awaited<ReturnType<typeof readWaiting>>[number]): DraftLine => ({
  id: row.id as AlgorithmId,
  name: row.name ?? '',
  organisationId: row.organisation_id as OrganisationId,
  language: row.language as Language,
  ...placeFrom(row),
  changedAt: row.at as Instant,
  openRemarks: Number(row.open_remarks ?? 0),
  writers: [...writersFrom(row), ...noteWritersFrom(row)],
});

/**
 * The texts that are being worked on and wait for who reads, as register/task.ts says: at these organisations, and for who releases
 * texts those of every organisation. What waits for a judgement or an answer goes before what is only to be written on; the oldest first.
 */
export const listWaitingDrafts = async (
  queries: Queries,
  reader: Reader,
  organisationIds: readonly OrganisationId[],
  limit: number,
): Promise<WaitingDrafts> => {
  if (reader.kind !== 'person') return { lines: [], total: 0 };
  const { actor } = reader;
  const seen = placesFor(reader, 'see-work', organisationIds);
  const releases = mayDo(actor, 'release-entry', null);
  if (seen.length === 0 && !releases) return { lines: [], total: 0 };
  const found = await readWaiting(queries, {
    personId: actor.personId,
    judges: placesFor(reader, 'approve-entry', seen),
    writes: placesFor(reader, 'write-entry', seen),
    remarks: placesFor(reader, 'remark-on-entry', seen),
    ...{ releases, limit },
  });
  return { lines: found.map(lineFrom), total: Number(found[0]?.total ?? 0) };
};

/** A public text that must be confirmed: when it was last confirmed or published. */
export type ToConfirm = Pick<WorkLine, 'id' | 'name'> & {
  readonly organisationId: OrganisationId;
  readonly publishedAt: Instant | null;
  readonly confirmedAt: Instant | null;
};

const readToConfirm = prepared(
  (queries, values: { readonly seen: readonly OrganisationId[]; readonly before: Instant; readonly limit: number }) =>
    queries
      .selectFrom('algorithm')
      .innerJoin('current_entry', (join) =>
        join.onRef('current_entry.algorithm_id', '=', 'algorithm.id').on('current_entry.language', '=', 'nl'),
      )
      .innerJoin('entry_version', onCurrentVersion)
      .select(['algorithm.id', 'algorithm.organisation_id', 'entry_version.name'])
      .select(['entry_version.published_at', 'entry_version.confirmed_at'])
      .where('algorithm.organisation_id', 'in', values.seen)
      .where('algorithm.merged_into', 'is', null)
      .where('entry_version.published_at', '<', values.before)
      .where(({ or, eb }) =>
        or([eb('entry_version.confirmed_at', 'is', null), eb('entry_version.confirmed_at', '<', values.before)]),
      )
      .orderBy('entry_version.published_at')
      .orderBy('algorithm.id')
      .limit(values.limit),
);

/** The public Dutch texts of these organisations that were last confirmed before a moment, the oldest first, at most limit, for who may confirm them. */
export const listToConfirm = async (
  queries: Queries,
  reader: Reader,
  organisationIds: readonly OrganisationId[],
  before: Instant,
  limit: number,
): Promise<readonly ToConfirm[]> => {
  const seen = placesFor(reader, 'confirm-entry', organisationIds);
  if (seen.length === 0) return [];
  const rows = await readToConfirm(queries, { seen, before, limit });
  return rows.map((row) => ({
    id: row.id as AlgorithmId,
    name: row.name,
    organisationId: row.organisation_id as OrganisationId,
    publishedAt: row.published_at as Instant | null,
    confirmedAt: row.confirmed_at as Instant | null,
  }));
};
