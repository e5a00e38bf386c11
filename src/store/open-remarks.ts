import { type JoinBuilder, sql } from 'kysely';
import type { AlgorithmId } from '#register/algorithm.ts';
import type { OrganisationId } from '#register/organisation.ts';
import type { Reader } from '#register/reader.ts';
import type { Queries } from './database.ts';
import type { Tables } from './tables.ts';

/** Whether there are remarks on a draft that are not done: PostgreSQL then reads the remarks once, and not for each draft. */
export const hasOpenRemarks = sql<boolean>`exists (
  select 1 from remark
  where remark.algorithm_id = draft.algorithm_id and remark.language = draft.language and remark.number = draft.number
    and remark.kind = 'remark' and remark.reply_to is null and remark.done_at is null)`;

/** Ties the drafts to remarks on them: those on a text of before it are about another. */
export const onDraftOfRemark = (join: JoinBuilder<Tables, 'remark' | 'draft'>) =>
  join
    .onRef('draft.algorithm_id', '=', 'remark.algorithm_id')
    .onRef('draft.language', '=', 'remark.language')
    .onRef('draft.number', '=', 'remark.number');

const openRemarks = (queries: Queries) =>
  queries
    .selectFrom('remark')
    .innerJoin('draft', onDraftOfRemark)
    .select(({ fn }) => ['remark.algorithm_id', 'remark.language', fn.countAll().as('count')])
    .where('remark.kind', '=', 'remark')
    .where('remark.reply_to', 'is', null)
    .where('remark.done_at', 'is', null)
    .groupBy(['remark.algorithm_id', 'remark.language']);

/** How many remarks on a draft are not done; 0 when there are none. */
export type OpenRemarks = (draft: { readonly algorithm_id: string; readonly language: string }) => number;

const counted = async (asked: ReturnType<typeof openRemarks>): Promise<OpenRemarks> => {
  const rows = await asked.execute();
  const counts = new Map(rows.map((row) => [`${row.algorithm_id} ${row.language}`, Number(row.count)]));
  return ({ algorithm_id, language }) => counts.get(`${algorithm_id} ${language}`) ?? 0;
};

/** How many remarks on each draft of these algorithms are not done, for who may see these drafts. */
export const countOpenRemarks = async (
  queries: Queries,
  _reader: Reader,
  ids: readonly AlgorithmId[],
): Promise<OpenRemarks> =>
  ids.length === 0 ? () => 0 : counted(openRemarks(queries).where('remark.algorithm_id', 'in', ids));

/** The same for every draft of an organisation, for who may see its work. */
export const countOpenRemarksAt = (
  queries: Queries,
  _reader: Reader,
  organisationId: OrganisationId,
): Promise<OpenRemarks> =>
  counted(
    openRemarks(queries).where('remark.algorithm_id', 'in', (from) =>
      from.selectFrom('algorithm').select('algorithm.id').where('algorithm.organisation_id', '=', organisationId),
    ),
  );
