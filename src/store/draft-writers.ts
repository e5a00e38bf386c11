import { sql } from 'kysely';
import type { PersonId } from '#register/appointment.ts';
import type { Instant } from '#register/instant.ts';
import type { Reader } from '#register/reader.ts';
import type { Queries } from './database.ts';
import { type Draft, type DraftKey, maySeeOf } from './drafts.ts';

/** One revision of a draft: who wrote it and when. When a machine wrote it, also who made its token: through it they can deliver words of their own. */
export type Revision = {
  readonly revision: number;
  readonly personId: PersonId;
  readonly tokenMadeBy: PersonId | null;
  readonly at: Instant;
};

/** Who wrote a draft, and who made the tokens with which it was written, as numbers with spaces between them; a column beside those of draft. */
export const draftWriters = sql<string | null>`(
  select string_agg(one.writer, ' ') from (
    select distinct cast(written.person_id as text) || coalesce(' ' || cast(token.made_by as text), '') as writer
    from draft_revision as written left join delivery_token as token on token.person_id = written.person_id
    where written.algorithm_id = draft.algorithm_id and written.language = draft.language and written.number = draft.number
  ) as one)`;

/** The numbers in that column. */
export const writersFrom = ({ writers }: { readonly writers: string | null }): readonly PersonId[] =>
  (writers ?? '').split(' ').flatMap((number) => (number === '' ? [] : [Number(number) as PersonId]));

/**
 * The last revision of everybody who wrote at a draft, and the one in which the mark of a machine was taken off, oldest first, for who may
 * see the work of the organisation. A draft has hundreds of revisions, since it saves itself.
 */
export const listWriters = async (
  queries: Queries,
  reader: Reader,
  { algorithmId, language, number, unmarkedIn }: DraftKey & Pick<Draft, 'number' | 'unmarkedIn'>,
): Promise<readonly Revision[]> => {
  if (!(await maySeeOf(queries, reader, algorithmId))) return [];
  const isUnmarking = sql<number>`case when draft_revision.revision = ${unmarkedIn ?? 0} then 1 else 0 end`;
  const rows = await queries
    .selectFrom('draft_revision')
    .leftJoin('delivery_token', 'delivery_token.person_id', 'draft_revision.person_id')
    .select(({ fn }) => [
      'draft_revision.person_id',
      'delivery_token.made_by',
      isUnmarking.as('is_unmarking'),
      fn.max('draft_revision.revision').as('revision'),
      fn.max('draft_revision.at').as('at'),
    ])
    .where('algorithm_id', '=', algorithmId)
    .where('language', '=', language)
    .where('number', '=', number)
    .groupBy(['draft_revision.person_id', 'delivery_token.made_by', 'is_unmarking'])
    .orderBy('revision')
    .execute();
  return rows.map((row) => ({
    revision: row.revision,
    personId: row.person_id as PersonId,
    tokenMadeBy: row.made_by as PersonId | null,
    at: row.at as Instant,
  }));
};
