import { type JoinBuilder, type RawBuilder, sql } from 'kysely';
import type { Tables } from './tables.ts';

const isOpen = sql`remark.kind = 'remark' and remark.reply_to is null and remark.done_at is null`;

/** The remarks on a draft that are not done, beside the columns of draft; an index leads to those of one text. */
const openRemarks = sql`from remark
  where remark.algorithm_id = draft.algorithm_id and remark.language = draft.language and remark.number = draft.number
    and ${isOpen}`;

/** Whether there are any: PostgreSQL then reads the remarks once, and not for each draft. */
export const hasOpenRemarks = sql<boolean>`exists (select 1 ${openRemarks})`;

/** How many there are, a column for one draft after the other. */
export const openRemarkCount = sql<number>`(select count(*) ${openRemarks})`;

/** When the last of them was made; null when there is none. */
export const lastOpenRemarkAt = sql<string | null>`(select max(remark.at) ${openRemarks})`;

type CountedRemarks = { algorithm_id: string; language: string; number: number; count: number };

/**
 * How many there are for each text of some algorithms, counted at once, to join beside their drafts: of a small table PostgreSQL uses no
 * index, and would read it whole for each draft.
 */
export const openRemarksPerText = (ids: RawBuilder<unknown>) =>
  sql<CountedRemarks>`(
  select algorithm_id, language, number, count(*) as count from remark
  where ${isOpen} and algorithm_id in ${ids}
  group by algorithm_id, language, number)`.as<'open_remark'>(sql.ref('open_remark'));

type Counted = Pick<Tables, 'draft'> & { open_remark: CountedRemarks };

/** Ties these counts to the draft that they are of. */
export const onCountedDraft = <DB extends Counted, TB extends keyof DB>(join: JoinBuilder<DB, TB>) => {
  const plain = join as unknown as JoinBuilder<Counted, 'draft' | 'open_remark'>;
  return plain
    .onRef('open_remark.algorithm_id', '=', 'draft.algorithm_id')
    .onRef('open_remark.language', '=', 'draft.language')
    .onRef('open_remark.number', '=', 'draft.number');
};

/** Ties the drafts to remarks on them: those on a text of before it are about another. */
export const onDraftOfRemark = (join: JoinBuilder<Tables, 'remark' | 'draft'>) =>
  join
    .onRef('draft.algorithm_id', '=', 'remark.algorithm_id')
    .onRef('draft.language', '=', 'remark.language')
    .onRef('draft.number', '=', 'remark.number');
