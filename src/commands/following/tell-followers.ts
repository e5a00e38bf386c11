import { type FollowRound, type FollowSubject, isUnderWay, keyOfSubject, mayBeginRound } from '#register/following.ts';
import { dateOf, type Instant } from '#register/instant.ts';
import { registerReader } from '#register/reader.ts';
import { lastChange } from '#store/changes.ts';
import { type Queries, transact, type Writing } from '#store/database.ts';
import { findFollowRound, saveFollowRound } from '#store/follow-round.ts';
import { saveSearchesAsked } from '#store/followed-searches.ts';
import { addFollowerKey } from '#store/follower-keys.ts';
import { type Follower, findLeastTold, listFollowers, saveTold } from '#store/followers.ts';
import { addMail } from '#store/outbox.ts';
import { type CommandContext, runCommandIfAny } from '../command.ts';
import { hashOfSecret, newSecret } from '../secrets.ts';
import type { MailText } from './ask-to-follow.ts';
import { endFollows } from './forget-follower.ts';
import type { News } from './gather-news.ts';

type Seen = { readonly round: FollowRound; readonly last: number };

/** Before the first round nobody was told anything but what they knew when they began to follow. */
const readRound = async (queries: Queries): Promise<Seen> => {
  const last = await lastChange(queries, registerReader);
  const kept = await findFollowRound(queries, registerReader);
  if (kept !== null) return { round: kept, last };
  const toldThrough = (await findLeastTold(queries, registerReader)) ?? last;
  return { round: { toldThrough, through: toldThrough, endedOn: null, isWaiting: false }, last };
};

/** The round that is under way, or one that begins now; null when there is none (see mayBeginRound). Leaves no audit line: mail does. */
export const openRound = async ({ database, now }: CommandContext): Promise<FollowRound | null> => {
  const mayGoOn = ({ round, last }: Seen): boolean => isUnderWay(round) || mayBeginRound(round, last, now());
  if (!mayGoOn(await readRound(database.queries))) return null;
  return transact(database, async (writing) => {
    const seen = await readRound(writing);
    if (!mayGoOn(seen)) return null;
    if (isUnderWay(seen.round)) return seen.round;
    const begun = { ...seen.round, through: seen.last };
    await saveFollowRound(writing, begun);
    return begun;
  });
};

/** Ends a round in which everybody was told, unless somebody else did; with the themes and searches that were asked, and whether others wait. */
export const closeRound = (
  { database, now }: CommandContext,
  round: FollowRound,
  { asked, isWaiting }: Pick<News, 'asked' | 'isWaiting'>,
): Promise<void> =>
  transact(database, async (writing) => {
    const kept = await findFollowRound(writing, registerReader);
    if (kept === null || kept.through !== round.through) return;
    await saveSearchesAsked(writing, asked, round.through);
    const { through } = round;
    await saveFollowRound(writing, { toldThrough: through, through, endedOn: dateOf(now()), isWaiting });
  });

/** Who must be told: the followers with these numbers who are still there, each with a new secret for the links in their mail. */
export const seeFollowers = async (
  { database }: CommandContext,
  ids: readonly number[],
): Promise<readonly (Follower & { readonly key: string })[]> =>
  (await listFollowers(database.queries, registerReader, ids)).map((follower) => ({ ...follower, key: newSecret() }));

/** A mail to a follower: the secret in its links, the page that stops it, and what they follow no longer because it came to its end. */
export type Telling = MailText & {
  readonly followerId: number;
  /** Whose number it was: that of who is gone may be given again. */
  readonly email: string;
  readonly key: string;
  readonly stopAddress: string;
  /** What of all they follow it tells of. */
  readonly told: readonly FollowSubject[];
  readonly ended: readonly FollowSubject[];
  /** What of it was not asked in this round: changes of that are told another day. */
  readonly waiting: readonly FollowSubject[];
};

/** True when a mail tells a follower something that they still follow and were not told. */
const isNew = ({ email, follows }: Follower, telling: Telling, through: number): boolean => {
  const { told } = telling;
  if (email !== telling.email) return false;
  const keys = new Set(told.map(keyOfSubject));
  return follows.some((one) => keys.has(keyOfSubject(one)) && one.toldThrough < through);
};

/** Puts the mail to one follower in the outbox and notes what they know by it. The last one is all that is left of who follows nothing more. */
const tell = async (
  writing: Writing,
  { id, email, language, follows }: Follower,
  { key, subject, text, stopAddress, ended, waiting }: Telling,
  { through, now }: { readonly through: number; readonly now: Instant },
): Promise<void> => {
  const gone = new Set(ended.map(keyOfSubject));
  const endedHere = follows.filter((one) => gone.has(keyOfSubject(one)));
  const isLast = endedHere.length === follows.length;
  await endFollows(writing, { id, email, follows }, endedHere);
  await addMail(writing, {
    ...{ address: email, personId: null, kind: 'follow-news', language, subject, text },
    ...{ stopAddress: isLast ? null : stopAddress, createdAt: now, notBefore: now },
  });
  if (isLast) return;
  await saveTold(writing, id, through, waiting);
  await addFollowerKey(writing, id, hashOfSecret(key), now);
};

/**
 * Tells followers what changed: every mail goes to the outbox in the transaction in which it is noted that they know, so that nobody is
 * told twice whoever dies or does the same at the same time. How many were told.
 */
export const tellFollowers = async (
  context: CommandContext,
  { through }: FollowRound,
  tellings: readonly Telling[],
): Promise<number> =>
  (await runCommandIfAny(context, 'tell-followers', async (writing, now) => {
    const byId = new Map(tellings.map((telling) => [telling.followerId, telling]));
    const followers = await listFollowers(writing, registerReader, [...byId.keys()]);
    let mails = 0;
    for (const follower of followers) {
      const telling = byId.get(follower.id);
      if (telling === undefined || !isNew(follower, telling, through)) continue;
      await tell(writing, follower, telling, { through, now });
      mails += 1;
    }
    if (mails === 0) return null;
    return {
      ...{ objectKind: 'register', objectId: 'followers', result: 'told', details: { mails, through } },
      value: mails,
    };
  })) ?? 0;
