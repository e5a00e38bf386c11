import { confirmationLimits, followerAddress } from '#register/following.ts';
import type { Instant } from '#register/instant.ts';
import type { Mail } from '#register/mail.ts';
import { waitsUntil } from '#register/question.ts';
import { registerReader } from '#register/reader.ts';
import type { Language } from '#standard/text.ts';
import type { Writing } from '#store/database.ts';
import { addFollowerKey } from '#store/follower-keys.ts';
import { findFollowerByAddress } from '#store/followers.ts';
import { addMail, listMailMoments } from '#store/outbox.ts';
import { addQuestionMoment } from '#store/questions.ts';
import { type CommandContext, type Done, runCommand } from '../command.ts';
import { hashOfSecret, newSecret } from '../secrets.ts';
import { type AskToFollowOutcome, followWaitOf } from './ask-to-follow.ts';

/** A mail with the links of a follower. */
export type LinkMail = Pick<Mail, 'subject' | 'text' | 'stopAddress'>;

/** Puts a mail with a new secret for a follower in the outbox. */
export const mailLinks = async (
  writing: Writing,
  { id, email, language }: { readonly id: number; readonly email: string; readonly language: Language },
  kind: 'follow-receipt' | 'follow-link',
  mailWith: (key: string) => LinkMail,
  now: Instant,
): Promise<void> => {
  const key = newSecret();
  await addFollowerKey(writing, id, hashOfSecret(key), now);
  await addMail(writing, {
    ...{ address: email, personId: null, kind, language, ...mailWith(key), createdAt: now, notBefore: now },
  });
};

const sendLink = async (
  writing: Writing,
  email: string,
  language: Language,
  mailWith: (key: string) => LinkMail,
  now: Instant,
): Promise<boolean> => {
  const follower = await findFollowerByAddress(writing, registerReader, email);
  const moments = await listMailMoments(writing, registerReader, email, 'follow-link');
  if (follower === null || waitsUntil(confirmationLimits, moments, now) !== null) return false;
  await mailLinks(writing, { ...follower, language }, 'follow-link', mailWith, now);
  return true;
};

/**
 * Asks for a new link to what an address follows: it is mailed to that address when it follows something and got no more of them today
 * than may be. What it answers does not tell whether it does. Refuses what is no address, and a network that asked too often.
 */
export const askForLink = async (
  context: CommandContext,
  asking: { readonly email: string; readonly language: Language; readonly network: string },
  mailWith: (key: string) => LinkMail,
): Promise<Exclude<AskToFollowOutcome, { kind: 'busy' }>> => {
  const email = followerAddress(asking.email);
  if (email === null) return { kind: 'no-address' };
  const early = await followWaitOf(context.database.queries, asking.network, context.now());
  if (early !== null) return { kind: 'wait', until: early };
  type Outcome = Exclude<AskToFollowOutcome, { kind: 'busy' }>;
  return runCommand(context, 'ask-for-follow-link', async (writing, now): Promise<Done<Outcome>> => {
    const about = { objectKind: 'follow', objectId: '', details: {} };
    const until = await followWaitOf(writing, asking.network, now);
    if (until !== null) return { ...about, result: 'refused', value: { kind: 'wait', until } };
    await addQuestionMoment(writing, asking.network, now, 'follow');
    const isSent = await sendLink(writing, email, asking.language, mailWith, now);
    return { ...about, result: isSent ? 'asked' : 'refused', value: { kind: 'asked' } };
  });
};
