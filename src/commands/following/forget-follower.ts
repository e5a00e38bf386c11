import type { FollowSubject } from '#register/following.ts';
import type { MailKind } from '#register/mail.ts';
import type { Writing } from '#store/database.ts';
import { removeFollowRequestsTo } from '#store/follow-requests.ts';
import { type Follower, removeFollow, removeFollower } from '#store/followers.ts';
import { removeMailOfKinds } from '#store/outbox.ts';

/** Mail that goes to who follows something already. */
const followerMail: readonly MailKind[] = ['follow-news'];

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
  { id, email }: { readonly id: number | null; readonly email: string },
): Promise<void> => {
  if (id !== null) await removeFollower(writing, id);
  await removeFollowRequestsTo(writing, email);
  await removeMailOfKinds(writing, [email], ['follow-confirm', ...followerMail], null);
};
