import { sql } from 'kysely';
import type { Instant, IsoDate } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { isInTime } from '#register/question.ts';
import type { Reader } from '#register/reader.ts';
import type { Queries } from './database.ts';
import { maySeeQuestions } from './questions.ts';

/** How many questions an organisation got, answered, and answered in time. */
export type QuestionCounts = { readonly asked: number; readonly answered: number; readonly inTime: number };

/** The figures of the questions to an organisation, for who may answer them. */
export const countQuestions = async (
  queries: Queries,
  reader: Reader,
  organisationId: OrganisationId,
): Promise<QuestionCounts> => {
  if (!maySeeQuestions(reader, organisationId)) return { asked: 0, answered: 0, inTime: 0 };
  const rows = await queries
    .selectFrom('question')
    .select(['answered_at', 'due_on'])
    .where('organisation_id', '=', organisationId)
    .execute();
  const answered = rows.filter((row) => row.answered_at !== null);
  const inTime = answered.filter((row) => isInTime(row.answered_at as Instant, row.due_on as IsoDate));
  return { asked: rows.length, answered: answered.length, inTime: inTime.length };
};

/** How many questions and reports came before a moment, were answered before it, and in time: a number of all organisations, for everyone. */
export const countAllQuestions = async (
  queries: Queries,
  _reader: Reader,
  before: Instant,
): Promise<QuestionCounts> => {
  // A day in the Netherlands ends on a whole hour, so that counts per hour tell what was in time.
  const hour = sql<string>`substr(answered_at, 1, 13)`;
  const answered = await queries
    .selectFrom('question')
    .select(['due_on', hour.as('hour')])
    .select((expression) => expression.fn.countAll<number>().as('count'))
    .where('answered_at', '<', before)
    .groupBy(['due_on', hour])
    .execute();
  const all = await queries
    .selectFrom('question')
    .select((expression) => expression.fn.countAll<number>().as('count'))
    .where('asked_at', '<', before)
    .executeTakeFirstOrThrow();
  const inTime = answered.filter((row) => isInTime(`${row.hour}:00:00Z` as Instant, row.due_on as IsoDate));
  const sum = (rows: typeof answered): number => rows.reduce((total, { count }) => total + Number(count), 0);
  return { asked: Number(all.count), answered: sum(answered), inTime: sum(inTime) };
};
