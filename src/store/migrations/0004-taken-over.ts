import { type Kysely, sql } from 'kysely';

/**
 * A first text that was published elsewhere more than thirty days before it came in is no news: it is a change of a kind of its own,
 * so that a list that was loaded is not counted as so many changes.
 */
export const up = async (database: Kysely<never>, kind: 'sqlite' | 'postgres'): Promise<void> => {
  const monthBefore =
    kind === 'sqlite'
      ? sql`strftime('%Y-%m-%d', change.at, '-30 days')`
      : sql`to_char(change.at::timestamp - interval '30 days', 'YYYY-MM-DD')`;
  await sql`
    update change set kind = 'taken-over'
    where kind = 'published' and number = 1 and exists (
      select 1 from entry_version
      where entry_version.algorithm_id = change.algorithm_id and entry_version.language = change.language
        and entry_version.number = 1 and entry_version.published_at < ${monthBefore})`.execute(database);
};
