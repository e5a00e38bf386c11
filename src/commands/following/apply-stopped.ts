import type { Instant } from '#register/instant.ts';
import { registerReader } from '#register/reader.ts';
import type { Writing } from '#store/database.ts';
import { listFollowerKeys } from '#store/follower-keys.ts';
import { listFollowers, listFollowersAfter } from '#store/followers.ts';
import { type CommandContext, runCommandIfAny } from '../command.ts';
import { endFollows } from './forget-follower.ts';
import { noteStopped, stopHash } from './stopped-follows.ts';

/** So many followers in one transaction. */
const slice = 200;

/** Ends what some followers stopped, by the hashes; how many follows ended. */
const endStopped = async (
  writing: Writing,
  ids: readonly number[],
  stopped: ReadonlySet<string>,
  now: Instant,
): Promise<number> => {
  const keys = Map.groupBy(await listFollowerKeys(writing, registerReader, ids), ({ followerId }) => followerId);
  let count = 0;
  for (const follower of await listFollowers(writing, registerReader, ids)) {
    const hashes = (keys.get(follower.id) ?? []).map(({ hash }) => hash);
    const ended = follower.follows.filter((one) => hashes.some((hash) => stopped.has(stopHash(hash, one))));
    if (ended.length === 0) continue;
    await noteStopped(writing, follower.id, ended, now);
    await endFollows(writing, follower, ended);
    count += ended.length;
  }
  return count;
};

/**
 * Ends what was followed when a backup was made and stopped since, by the hashes that were kept beside it; whoever follows nothing else
 * is forgotten. How many follows ended. To be done after restoring, before anything is mailed; again is no harm.
 */
export const applyStopped = async (context: CommandContext, stopped: ReadonlySet<string>): Promise<number> => {
  let count = 0;
  for (let after = 0; ; ) {
    const ids = await listFollowersAfter(context.database.queries, registerReader, after, slice);
    const last = ids.at(-1);
    if (last === undefined) return count;
    count +=
      (await runCommandIfAny(context, 'apply-stopped-follows', async (writing, now) => {
        const ended = await endStopped(writing, ids, stopped, now);
        if (ended === 0) return null;
        const line = { objectKind: 'register', objectId: 'followers', result: 'ended' };
        return { ...line, details: { follows: ended }, value: ended };
      })) ?? 0;
    after = last;
  }
};
