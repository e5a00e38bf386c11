import {
  type FollowSubject,
  keyOfSubject,
  keysKeptSince,
  requestsKeptSince,
  restraintsKeptSince,
  stoppedKeptSince,
} from '#register/following.ts';
import { registerReader } from '#register/reader.ts';
import { removeOldFollowRequests } from '#store/follow-requests.ts';
import { removeOldRestraints } from '#store/follow-restraints.ts';
import { removeOldFollowerKeys } from '#store/follower-keys.ts';
import { findFollowerByKey, listFollowers, listFollowsOfGone, removeFollow } from '#store/followers.ts';
import { removeMailOfKinds } from '#store/outbox.ts';
import { removeOldStopped } from '#store/stopped-follows.ts';
import { type CommandContext, runCommandIfAny } from '../command.ts';
import { hashOfSecret } from '../secrets.ts';
import { endFollows, forgetFollower } from './forget-follower.ts';
import { noteStopped } from './stopped-follows.ts';

/** What is left of what somebody followed: something, or nothing, and then their address is gone; or the link is of nobody (any more). */
export type StopOutcome = 'some-left' | 'nothing-left' | 'unknown-link';

/**
 * Stops following one thing, or (subject null) everything, with the secret of a link in a mail. When nothing is left, all that is kept
 * goes with it: the address, its links, and mail to it. Who stops what they do not follow has stopped it too.
 */
export const stopFollowing = async (
  context: CommandContext,
  key: string,
  subject: FollowSubject | null,
): Promise<StopOutcome> =>
  (await runCommandIfAny(context, 'stop-following', async (writing, now) => {
    const follower = await findFollowerByKey(writing, registerReader, hashOfSecret(key));
    if (follower === null) return null;
    const { id, follows } = follower;
    const left = follows.filter((one) => subject !== null && keyOfSubject(one) !== keyOfSubject(subject));
    const about = { objectKind: 'follow', objectId: '', details: { stopped: follows.length - left.length } };
    if (left.length > 0 && subject !== null) {
      if (left.length === follows.length) return { ...about, result: 'unchanged', value: 'some-left' as StopOutcome };
      await noteStopped(writing, id, [subject], now);
      await removeFollow(writing, id, subject);
      return { ...about, result: 'stopped', value: 'some-left' as StopOutcome };
    }
    await forgetFollower(writing, follower, now);
    return { ...about, result: 'stopped', value: 'nothing-left' as StopOutcome };
  })) ?? 'unknown-link';

/** So many requests or keys at once: others wait no longer than that takes. */
const slice = 200;

/**
 * Forgets requests to follow that nobody confirmed within their term, with the mail to them, and the keys of mail from long ago; how many
 * went, 0 when no more are left.
 */
export const forgetFollowRequests = async (context: CommandContext): Promise<number> =>
  (await runCommandIfAny(context, 'forget-follow-requests', async (writing, now) => {
    const before = requestsKeptSince(now);
    const addresses = await removeOldFollowRequests(writing, before, slice);
    await removeMailOfKinds(writing, addresses, ['follow-confirm'], before);
    const keys = await removeOldFollowerKeys(writing, keysKeptSince(now), slice);
    const restraints = await removeOldRestraints(writing, restraintsKeptSince(now), slice);
    const stopped = await removeOldStopped(writing, stoppedKeptSince(now), slice);
    const count = addresses.length + keys + restraints + stopped;
    if (count === 0) return null;
    return {
      ...{ objectKind: 'register', objectId: 'followers', result: 'forgotten' },
      details: { requests: addresses.length, keys, restraints, stopped },
      value: count,
    };
  })) ?? 0;

/**
 * Ends what is followed of entries that are no longer public, after who follows them was told so, and forgets who follows nothing else.
 * Such a follow is left when somebody confirmed too late, or a backup was put back. How many ended; 0 when none is left.
 */
export const endFollowsOfGone = async (context: CommandContext): Promise<number> =>
  (await runCommandIfAny(context, 'end-follows-of-gone', async (writing) => {
    const gone = await listFollowsOfGone(writing, registerReader, slice);
    if (gone.length === 0) return null;
    const byFollower = Map.groupBy(gone, ({ followerId }) => followerId);
    for (const follower of await listFollowers(writing, registerReader, [...byFollower.keys()]))
      await endFollows(writing, follower, byFollower.get(follower.id) ?? []);
    return {
      ...{ objectKind: 'register', objectId: 'followers', result: 'ended' },
      details: { follows: gone.length },
      value: gone.length,
    };
  })) ?? 0;
