import { type FollowSubject, keyOfSubject } from '#register/following.ts';
import type { Instant } from '#register/instant.ts';
import { registerReader } from '#register/reader.ts';
import type { Queries, Writing } from '#store/database.ts';
import { findOldestFollowerKey, listFollowerKeys } from '#store/follower-keys.ts';
import { addStopped, listStopped, removeStopped } from '#store/stopped-follows.ts';
import { hashOfSecret } from '../secrets.ts';

/*
 * A backup holds who followed when it was made. Whoever stopped since must not follow again when it is restored. What stopped is kept by a
 * hash of the oldest link that the follower got, which that backup holds too, and of what they followed. Once that follower is gone it
 * tells nothing without the backup: neither an address nor what was followed can be found by it.
 */

/** What is kept of something that is followed no longer, by the hash of a secret that the follower got in a link. */
export const stopHash = (keyHash: string, subject: FollowSubject): string =>
  hashOfSecret(`${keyHash} ${keyOfSubject(subject)}`);

/** Notes that a follower stopped following some things, before they are taken away. */
export const noteStopped = async (
  writing: Writing,
  followerId: number,
  subjects: readonly FollowSubject[],
  now: Instant,
): Promise<void> => {
  const key = await findOldestFollowerKey(writing, registerReader, followerId);
  if (key === null) return;
  await addStopped(
    writing,
    subjects.map((subject) => stopHash(key, subject)),
    now,
  );
};

/** Notes that somebody follows again what they stopped following. */
export const noteFollowed = async (writing: Writing, followerId: number, subject: FollowSubject): Promise<void> => {
  const keys = (await listFollowerKeys(writing, registerReader, [followerId])).map(({ hash }) => hash);
  await removeStopped(
    writing,
    keys.map((key) => stopHash(key, subject)),
  );
};

const slice = 200;

/** The hashes of all that was followed and is no longer, in order, as they go beside a backup. */
export async function* readStopped(queries: Queries): AsyncGenerator<string> {
  for (let after: string | null = null; ; ) {
    const hashes: readonly string[] = await listStopped(queries, registerReader, after, slice);
    yield* hashes;
    const last = hashes.at(-1);
    if (last === undefined) return;
    after = last;
  }
}
