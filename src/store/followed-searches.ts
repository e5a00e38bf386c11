import type { SqlBool } from 'kysely';
import { sql } from 'kysely';
import { type FollowKind, type FollowSubject, searchKinds } from '#register/following.ts';
import type { Reader } from '#register/reader.ts';
import type { Queries, Writing } from './database.ts';

/** A theme or search that somebody follows, and up to which change it was asked what it finds. */
export type FollowedSearch = FollowSubject & { readonly askedThrough: number };

/**
 * The themes and searches that somebody follows, each once, that were not asked up to a change: those that wait longest first, at most
 * limit. One that was never asked waits since its first follower began. Only for the register itself.
 */
export const listFollowedSearches = async (
  queries: Queries,
  reader: Reader,
  through: number,
  limit: number,
): Promise<readonly FollowedSearch[]> => {
  if (reader.kind !== 'register') return [];
  const since = sql<number>`coalesce(max(asked.asked_through), min(follow.told_through))`;
  const rows = await queries
    .selectFrom('follow')
    .leftJoin('followed_search as asked', (join) =>
      join.onRef('asked.kind', '=', 'follow.kind').onRef('asked.subject', '=', 'follow.subject'),
    )
    .select(['follow.kind', 'follow.subject', since.as('since')])
    .where('follow.kind', 'in', searchKinds)
    .groupBy(['follow.kind', 'follow.subject'])
    .having(sql<SqlBool>`${since} < ${through}`)
    .orderBy(since)
    .orderBy('follow.kind')
    .orderBy('follow.subject')
    .limit(limit)
    .execute();
  return rows.map(({ kind, subject, since: askedThrough }) => ({
    ...{ kind: kind as FollowKind, value: subject, askedThrough: Number(askedThrough) },
  }));
};

/** So many rows in one statement. */
const slice = 300;

/** Notes that themes and searches were asked up to a change, and forgets those that nobody follows any more. */
export const saveSearchesAsked = async (
  writing: Writing,
  searches: readonly FollowSubject[],
  through: number,
): Promise<void> => {
  for (let start = 0; start < searches.length; start += slice)
    await writing
      .insertInto('followed_search')
      .values(
        searches
          .slice(start, start + slice)
          .map(({ kind, value }) => ({ kind, subject: value, asked_through: through })),
      )
      .onConflict((conflict) => conflict.columns(['kind', 'subject']).doUpdateSet({ asked_through: through }))
      .execute();
  await writing
    .deleteFrom('followed_search')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('follow')
            .select('follow.kind')
            .whereRef('follow.kind', '=', 'followed_search.kind')
            .whereRef('follow.subject', '=', 'followed_search.subject'),
        ),
      ),
    )
    .execute();
};
