import { sql } from 'kysely';
import type { PersonId } from '#register/appointment.ts';

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
