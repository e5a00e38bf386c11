import type { FollowKind, FollowSubject } from '#register/following.ts';
import type { Instant } from '#register/instant.ts';
import type { Reader } from '#register/reader.ts';
import type { Language } from '#standard/text.ts';
import type { Queries, Writing } from './database.ts';

/** What somebody asked to follow and did not confirm yet. */
export type FollowRequest = {
  readonly keyHash: string;
  readonly email: string;
  readonly language: Language;
  readonly subject: FollowSubject;
  readonly askedAt: Instant;
  /** The last change at that moment. */
  readonly sequence: number;
};

/** A request by the hash of the secret in the link of whoever asked; without the address, but for the register itself. */
export const findFollowRequest = async (
  queries: Queries,
  reader: Reader,
  keyHash: string,
): Promise<FollowRequest | null> => {
  const row = await queries.selectFrom('follow_request').selectAll().where('key_hash', '=', keyHash).executeTakeFirst();
  if (row === undefined) return null;
  return {
    keyHash,
    email: reader.kind === 'register' ? row.email : '',
    language: row.language as Language,
    subject: { kind: row.kind as FollowKind, value: row.subject },
    askedAt: row.asked_at as Instant,
    sequence: row.sequence,
  };
};

/** When an address was asked for lately and not confirmed, at most some; only for the register itself. */
export const listFollowRequestMoments = async (
  queries: Queries,
  reader: Reader,
  email: string,
): Promise<readonly Instant[]> => {
  if (reader.kind !== 'register') return [];
  const rows = await queries
    .selectFrom('follow_request')
    .select('asked_at')
    .where('email', '=', email)
    .orderBy('asked_at', 'desc')
    .limit(100)
    .execute();
  return rows.map((row) => row.asked_at as Instant);
};

/** How many requests since a moment were not confirmed; only for the register itself. */
export const countFollowRequests = async (queries: Queries, reader: Reader, since: Instant): Promise<number> => {
  if (reader.kind !== 'register') return 0;
  const row = await queries
    .selectFrom('follow_request')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('asked_at', '>', since)
    .executeTakeFirst();
  return Number(row?.count ?? 0);
};

/** Keeps a request until it is confirmed or its term passed. */
export const addFollowRequest = async (
  writing: Writing,
  { keyHash, email, language, subject, askedAt, sequence }: FollowRequest,
): Promise<void> => {
  await writing
    .insertInto('follow_request')
    .values({
      ...{ key_hash: keyHash, email, language, kind: subject.kind, subject: subject.value },
      ...{ asked_at: askedAt, sequence },
    })
    .execute();
};

/** Takes away a request; false when it was not there. */
export const removeFollowRequest = async (writing: Writing, keyHash: string): Promise<boolean> => {
  const { numDeletedRows } = await writing
    .deleteFrom('follow_request')
    .where('key_hash', '=', keyHash)
    .executeTakeFirst();
  return numDeletedRows > 0n;
};

/** Takes away every request for an address: whoever reads its mail wants none. */
export const removeFollowRequestsTo = async (writing: Writing, email: string): Promise<void> => {
  await writing.deleteFrom('follow_request').where('email', '=', email).execute();
};

/** Takes away the requests from before a moment, at most so many: the addresses that they were for. */
export const removeOldFollowRequests = async (
  writing: Writing,
  before: Instant,
  limit: number,
): Promise<readonly string[]> => {
  const rows = await writing
    .selectFrom('follow_request')
    .select(['key_hash', 'email'])
    .where('asked_at', '<=', before)
    .orderBy('asked_at')
    .limit(limit)
    .execute();
  if (rows.length === 0) return [];
  const hashes = rows.map((row) => row.key_hash);
  await writing.deleteFrom('follow_request').where('key_hash', 'in', hashes).execute();
  return rows.map((row) => row.email);
};
