import type { Follow, FollowKind, FollowSubject } from '#register/following.ts';
import type { Reader } from '#register/reader.ts';
import type { Language } from '#standard/text.ts';
import type { Queries, Writing } from './database.ts';
import { nextNumber } from './next-number.ts';

/** Somebody who follows, and what. */
export type Follower = {
  readonly id: number;
  readonly email: string;
  readonly language: Language;
  readonly follows: readonly Follow[];
};

const withFollows = async (
  queries: Queries,
  rows: readonly { readonly id: number; readonly email: string; readonly language: string }[],
): Promise<readonly Follower[]> => {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const order = ['follower_id', 'kind', 'subject'] as const;
  let query = queries.selectFrom('follow').selectAll().where('follower_id', 'in', ids);
  for (const column of order) query = query.orderBy(column);
  const byFollower = Map.groupBy(await query.execute(), (row) => row.follower_id);
  return rows.map(({ id, email, language }) => ({
    ...{ id, email, language: language as Language },
    follows: (byFollower.get(id) ?? []).map((row) => ({
      ...{ kind: row.kind as FollowKind, value: row.subject, toldThrough: row.told_through },
    })),
  }));
};

/** Who follows by the hash of the secret in a link of a mail to them: whoever has that link may see it, but for the address. */
export const findFollowerByKey = async (queries: Queries, reader: Reader, hash: string): Promise<Follower | null> => {
  const rows = await queries
    .selectFrom('follower_key')
    .innerJoin('follower', 'follower.id', 'follower_key.follower_id')
    .selectAll('follower')
    .where('follower_key.hash', '=', hash)
    .execute();
  const [follower] = await withFollows(queries, rows);
  if (follower === undefined) return null;
  return reader.kind === 'register' ? follower : { ...follower, email: '' };
};

/** Who follows with an address; only for the register itself. */
export const findFollowerByAddress = async (
  queries: Queries,
  reader: Reader,
  email: string,
): Promise<Follower | null> => {
  if (reader.kind !== 'register') return null;
  const rows = await queries.selectFrom('follower').selectAll().where('email', '=', email).execute();
  return (await withFollows(queries, rows))[0] ?? null;
};

/** The followers with these numbers in that order, those who are gone left out; only for the register itself. */
export const listFollowers = async (
  queries: Queries,
  reader: Reader,
  ids: readonly number[],
): Promise<readonly Follower[]> => {
  if (reader.kind !== 'register' || ids.length === 0) return [];
  return withFollows(
    queries,
    await queries.selectFrom('follower').selectAll().where('id', 'in', ids).orderBy('id').execute(),
  );
};

/** A follow with whose it is. */
export type FollowOf = Follow & { readonly followerId: number };

/** Who follows one of these things and was not told up to a change; only for the register itself. Some hundred values. */
export const listFollowsOf = async (
  queries: Queries,
  reader: Reader,
  kind: FollowKind,
  values: readonly string[],
  through: number,
): Promise<readonly FollowOf[]> => {
  if (reader.kind !== 'register' || values.length === 0) return [];
  const rows = await queries
    .selectFrom('follow')
    .selectAll()
    .where('kind', '=', kind)
    .where('subject', 'in', values)
    .where('told_through', '<', through)
    .execute();
  return rows.map((row) => ({
    ...{ followerId: row.follower_id, kind, value: row.subject, toldThrough: row.told_through },
  }));
};

/** What is followed of entries that are no longer public, where who follows was told of all that happened to it; at most limit. */
export const listFollowsOfGone = async (
  queries: Queries,
  reader: Reader,
  limit: number,
): Promise<readonly FollowOf[]> => {
  if (reader.kind !== 'register') return [];
  const rows = await queries
    .selectFrom('follow')
    .selectAll()
    .where('kind', '=', 'algoritme')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('current_entry')
            .select('current_entry.number')
            .whereRef('current_entry.algorithm_id', '=', 'follow.subject')
            .where('current_entry.language', '=', 'nl'),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('change')
            .select('change.sequence')
            .whereRef('change.algorithm_id', '=', 'follow.subject')
            .whereRef('change.sequence', '>', 'follow.told_through'),
        ),
      ),
    )
    .orderBy('follower_id')
    .orderBy('subject')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    ...{ followerId: row.follower_id, kind: 'algoritme', value: row.subject, toldThrough: row.told_through },
  }));
};

/** The lowest change up to which anybody was told; null when nobody follows anything, and for everybody but the register itself. */
export const findLeastTold = async (queries: Queries, reader: Reader): Promise<number | null> => {
  if (reader.kind !== 'register') return null;
  const row = await queries
    .selectFrom('follow')
    .select(({ fn }) => fn.min('told_through').as('least'))
    .executeTakeFirst();
  return row === undefined || row.least === null ? null : Number(row.least);
};

/** Keeps a new follower; their number. */
export const addFollower = async (writing: Writing, email: string, language: Language): Promise<number> => {
  const id = await nextNumber(writing, 'follower');
  await writing.insertInto('follower').values({ id, email, language }).execute();
  return id;
};

/** Keeps the language in which a follower gets mail. */
export const saveFollowerLanguage = async (writing: Writing, id: number, language: Language): Promise<void> => {
  await writing.updateTable('follower').set({ language }).where('id', '=', id).execute();
};

/** Keeps what a follower follows, and up to which change they know of it; what they follow already stays as it is. */
export const addFollow = async (
  writing: Writing,
  followerId: number,
  { kind, value, toldThrough }: Follow,
): Promise<void> => {
  await writing
    .insertInto('follow')
    .values({ follower_id: followerId, kind, subject: value, told_through: toldThrough })
    .onConflict((conflict) => conflict.columns(['follower_id', 'kind', 'subject']).doNothing())
    .execute();
};

/** The numbers of followers after one, in order, at most limit; only for the register itself. */
export const listFollowersAfter = async (
  queries: Queries,
  reader: Reader,
  after: number,
  limit: number,
): Promise<readonly number[]> => {
  if (reader.kind !== 'register') return [];
  const rows = await queries
    .selectFrom('follower')
    .select('id')
    .where('id', '>', after)
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
};

/** Notes that a follower knows of every change up to this one, but for those of what waits: what was not asked yet. */
export const saveTold = async (
  writing: Writing,
  followerId: number,
  through: number,
  waiting: readonly FollowSubject[] = [],
): Promise<void> => {
  await writing
    .updateTable('follow')
    .set({ told_through: through })
    .where('follower_id', '=', followerId)
    .where('told_through', '<', through)
    .where(({ not, or, eb }) =>
      not(or(waiting.map(({ kind, value }) => eb('kind', '=', kind).and('subject', '=', value)))),
    )
    .execute();
};

/** Takes away one thing that a follower follows. */
export const removeFollow = async (
  writing: Writing,
  followerId: number,
  { kind, value }: FollowSubject,
): Promise<void> => {
  await writing
    .deleteFrom('follow')
    .where('follower_id', '=', followerId)
    .where('kind', '=', kind)
    .where('subject', '=', value)
    .execute();
};

/** Takes away a follower with all that is kept of them. */
export const removeFollower = async (writing: Writing, id: number): Promise<void> => {
  await writing.deleteFrom('follow').where('follower_id', '=', id).execute();
  await writing.deleteFrom('follower_key').where('follower_id', '=', id).execute();
  await writing.deleteFrom('follower').where('id', '=', id).execute();
};
