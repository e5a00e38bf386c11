import { type FollowSubject, followerAddress, mailboxOf } from '#register/following.ts';
import type { Instant } from '#register/instant.ts';
import { followerMail } from '#register/mail.ts';
import { registerReader } from '#register/reader.ts';
import type { Writing } from '#store/database.ts';
import { listFollowRequestMoments, removeFollowRequestsTo } from '#store/follow-requests.ts';
import { findRestraint, saveRestraint } from '#store/follow-restraints.ts';
import { type Follower, findFollowerByAddress, removeFollow, removeFollower } from '#store/followers.ts';
import { removeMailOfKinds } from '#store/outbox.ts';
import { type CommandContext, runCommand } from '../command.ts';
import { hashOfSecret } from '../secrets.ts';
import { noteStopped } from './stopped-follows.ts';

/** Takes away who follows, and the mail that was made for them before; what they asked for and did not confirm yet stays. */
export const endFollower = async (writing: Writing, { id, email }: Pick<Follower, 'id' | 'email'>): Promise<void> => {
  await removeFollower(writing, id);
  await removeMailOfKinds(writing, [email], followerMail, null);
};

/** Takes away things that somebody follows; with the last of them goes all that is kept of who followed them (see endFollower). */
export const endFollows = async (
  writing: Writing,
  { id, email, follows }: Pick<Follower, 'id' | 'email' | 'follows'>,
  ended: readonly FollowSubject[],
): Promise<void> => {
  if (ended.length >= follows.length) return endFollower(writing, { id, email });
  for (const one of ended) await removeFollow(writing, id, one);
};

/** Takes away all that is kept of an address that follows (id) or (null) only asked to: also its requests, and every mail about following. */
export const forgetFollower = async (
  writing: Writing,
  { email, ...follower }: Pick<Follower, 'email'> & (Pick<Follower, 'id' | 'follows'> | { readonly id: null }),
  now: Instant,
): Promise<void> => {
  if (follower.id !== null) {
    await noteStopped(writing, follower.id, follower.follows, now);
    await removeFollower(writing, follower.id);
  }
  await removeFollowRequestsTo(writing, email);
  await removeMailOfKinds(writing, [email], ['follow-confirm', ...followerMail], null);
};

/** As forgetFollower, of an address as anybody writes it; false when nothing was kept of it. */
export const forgetFollowerAt = async (writing: Writing, written: string, now: Instant): Promise<boolean> => {
  const email = followerAddress(written);
  if (email === null) return false;
  const follower = await findFollowerByAddress(writing, registerReader, email);
  const requests = await listFollowRequestMoments(writing, registerReader, email);
  await forgetFollower(writing, follower ?? { id: null, email }, now);
  return follower !== null || requests.length > 0;
};

/**
 * As forgetFollowerAt, with mailsAgain also that its owner wanted no mail to confirm. Whether something was kept of what they follow, and
 * whether anything changed.
 */
export const forgetAddressIn = async (
  writing: Writing,
  written: string,
  { mailsAgain }: { readonly mailsAgain: boolean },
  now: Instant,
): Promise<{ readonly wasKept: boolean; readonly isChanged: boolean }> => {
  const wasKept = await forgetFollowerAt(writing, written, now);
  const email = followerAddress(written);
  if (!mailsAgain || email === null) return { wasKept, isChanged: wasKept };
  const hash = hashOfSecret(mailboxOf(email));
  const restraint = await findRestraint(writing, registerReader, hash);
  await saveRestraint(writing, hash, null);
  return { wasKept, isChanged: wasKept || restraint !== null };
};

/** Forgets an address for the operator, who was asked to: see forgetAddressIn. True when something was kept of it. The trail does not say which address. */
export const forgetAddress = (
  context: CommandContext,
  written: string,
  { mailsAgain }: { readonly mailsAgain: boolean },
): Promise<boolean> =>
  runCommand(context, 'forget-follower', async (writing, now) => {
    const { wasKept } = await forgetAddressIn(writing, written, { mailsAgain }, now);
    const line = { objectKind: 'follow', objectId: '', result: wasKept ? 'erased' : 'unchanged' };
    return { ...line, details: { mailsAgain }, value: wasKept };
  });
