import type { Writing } from './database.ts';

/** The number for the next row of a table that numbers its rows; there is one writer at a time, so nobody else takes it. */
export const nextNumber = async (
  writing: Writing,
  table:
    | 'person'
    | 'appointment'
    | 'failed_attempt'
    | 'remark'
    | 'question'
    | 'question_count'
    | 'follower'
    | 'organisation_change'
    | 'transfer'
    | 'reporting_domain'
    | 'mail',
): Promise<number> => {
  const last = await writing.selectFrom(table).select('id').orderBy('id', 'desc').limit(1).executeTakeFirst();
  return (last?.id ?? 0) + 1;
};
