import type { AlgorithmId } from '#register/algorithm.ts';
import { type FollowSubject, followTerms, keyOfSubject, mailboxOf, requestsKeptSince } from '#register/following.ts';
import type { Instant } from '#register/instant.ts';
import { registerReader } from '#register/reader.ts';
import type { Queries, Writing } from '#store/database.ts';
import {
  type FollowRequest,
  findFollowRequest,
  listFollowRequestMoments,
  removeFollowRequest,
} from '#store/follow-requests.ts';
import { saveRestraint } from '#store/follow-restraints.ts';
import { findFollowRound } from '#store/follow-round.ts';
import { addFollowerKey } from '#store/follower-keys.ts';
import { addFollow, addFollower, findFollowerByAddress, saveFollowerLanguage } from '#store/followers.ts';
import { removeMailOfKinds } from '#store/outbox.ts';
import { listPublishedEntries } from '#store/published-entries.ts';
import { type CommandContext, runCommandIfAny } from '../command.ts';
import { hashOfSecret, newSecret } from '../secrets.ts';
import { type LinkMail, mailLinks } from './ask-for-link.ts';
import { noteFollowed } from './stopped-follows.ts';

export type ConfirmOutcome =
  /** The secret with which they see what they follow is told once. */
  | { readonly kind: 'follows'; readonly key: string }
  | { readonly kind: 'too-many' }
  /** The entry is no longer public: there is nothing to follow, and nothing is kept. */
  | { readonly kind: 'withdrawn'; readonly subject: FollowSubject }
  /** The link was used, its term passed, or it never was. */
  | { readonly kind: 'gone' };

/** What somebody asked to follow, and whether it still is there. */
export type Asked = { readonly subject: FollowSubject; readonly isThere: boolean };

const findAsked = async (queries: Queries, key: string, now: Instant): Promise<FollowRequest | null> => {
  const request = await findFollowRequest(queries, registerReader, hashOfSecret(key));
  return request === null || request.askedAt <= requestsKeptSince(now) ? null : request;
};

/** False when what is followed is an entry that is no longer public; organisations, themes and searches stay. */
const isThere = async (queries: Queries, { kind, value }: FollowSubject): Promise<boolean> =>
  kind !== 'algoritme' ||
  (await listPublishedEntries(queries, registerReader, [value as AlgorithmId], 'nl')).length > 0;

/** What a link to confirm with is about, without the address; null when it does not work any more. */
export const seeAsked = async ({ database, now }: CommandContext, key: string): Promise<Asked | null> => {
  const request = await findAsked(database.queries, key, now());
  if (request === null) return null;
  return { subject: request.subject, isThere: await isThere(database.queries, request.subject) };
};

/** Who follows from now on, or null when they follow so much that no more can be. */
const follow = async (
  writing: Writing,
  { email, language, subject, sequence }: FollowRequest,
): Promise<number | null> => {
  const known = await findFollowerByAddress(writing, registerReader, email);
  const isKnown = known?.follows.some((one) => keyOfSubject(one) === keyOfSubject(subject)) === true;
  if (known !== null && !isKnown && known.follows.length >= followTerms.mostFollows) return null;
  const id = known?.id ?? (await addFollower(writing, email, language));
  if (known !== null) await saveFollowerLanguage(writing, id, language);
  // A round that began meanwhile does not know them: they are told what the next one tells.
  const round = await findFollowRound(writing, registerReader);
  await addFollow(writing, id, { ...subject, toldThrough: Math.max(sequence, round?.through ?? 0) });
  return id;
};

/** Takes away a request, and the mails to confirm with when no other of the address waits. */
const endRequest = async (writing: Writing, { keyHash, email }: FollowRequest): Promise<void> => {
  await removeFollowRequest(writing, keyHash);
  const others = await listFollowRequestMoments(writing, registerReader, email);
  if (others.length === 0) await removeMailOfKinds(writing, [email], ['follow-confirm'], null);
};

/**
 * Confirms a request to follow something, with the secret of the link that was mailed: from then on changes are told, those since the
 * request too that no round told of. A mail (receiptWith)
 * says so, with the links to see it and to stop. A link works once and within its term (see followTerms). Refuses when the entry is no longer public.
 */
export const confirmFollow = async (
  context: CommandContext,
  key: string,
  receiptWith: (key: string) => LinkMail,
): Promise<ConfirmOutcome> =>
  (await runCommandIfAny(context, 'confirm-follow', async (writing, now) => {
    const request = await findAsked(writing, key, now);
    if (request === null) return null;
    const about = { objectKind: 'follow', objectId: '', details: { kind: request.subject.kind } };
    await endRequest(writing, request);
    const { subject } = request;
    if (!(await isThere(writing, subject)))
      return { ...about, result: 'refused', value: { kind: 'withdrawn', subject } as ConfirmOutcome };
    await saveRestraint(writing, hashOfSecret(mailboxOf(request.email)), null);
    const followerId = await follow(writing, request);
    if (followerId === null) return { ...about, result: 'refused', value: { kind: 'too-many' } as ConfirmOutcome };
    await noteFollowed(writing, followerId, subject);
    const secret = newSecret();
    await addFollowerKey(writing, followerId, hashOfSecret(secret), now);
    await mailLinks(writing, { ...request, id: followerId }, 'follow-receipt', receiptWith, now);
    return { ...about, result: 'followed', value: { kind: 'follows', key: secret } as ConfirmOutcome };
  })) ?? { kind: 'gone' };
