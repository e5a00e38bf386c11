import { type JoinBuilder, sql } from 'kysely';
import type { Tables } from './tables.ts';

/** The remarks on a draft that are not done, beside the columns of draft; an index leads to those of one text. */
const openRemarks = sql`from remark
  where remark.algorithm_id = draft.algorithm_id and remark.language = draft.language and remark.number = draft.number
    and remark.kind = 'remark' and remark.reply_to is null and remark.done_at is null`;

/** Whether there are any: PostgreSQL then reads the remarks once, and not for each draft. */
export const hasOpenRemarks = sql<boolean>`exists (select 1 ${openRemarks})`;

/** How many there are, a column for the few drafts that are shown; 0 where nothing is worked on. */
export const openRemarkCount = sql<number>`(select count(*) ${openRemarks})`;

/** When the last of them was made; null when there is none. */
export const lastOpenRemarkAt = sql<string | null>`(select max(remark.at) ${openRemarks})`;

/** Ties the drafts to remarks on them: those on a text of before it are about another. */
export const onDraftOfRemark = (join: JoinBuilder<Tables, 'remark' | 'draft'>) =>
  join
    .onRef('draft.algorithm_id', '=', 'remark.algorithm_id')
    .onRef('draft.language', '=', 'remark.language')
    .onRef('draft.number', '=', 'remark.number');
