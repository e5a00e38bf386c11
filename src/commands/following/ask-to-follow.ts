import { type FollowSubject, followerAddress, followTerms, mailboxOf, mayAskToConfirm } from '#register/following.ts';
import type { Instant } from '#register/instant.ts';
import type { Mail } from '#register/mail.ts';
import { questionWaitsUntil } from '#register/question.ts';
import { registerReader } from '#register/reader.ts';
import { minutesLater } from '#register/session.ts';
import type { Language } from '#standard/text.ts';
import { lastChange } from '#store/changes.ts';
import type { Queries, Writing } from '#store/database.ts';
import { addFollowRequest, countFollowRequests } from '#store/follow-requests.ts';
import { findRestraint, saveRestraint } from '#store/follow-restraints.ts';
import { addMail } from '#store/outbox.ts';
import { addQuestionMoment, listQuestionMoments } from '#store/questions.ts';
import { type CommandContext, type Done, runCommand } from '../command.ts';
import { hashOfSecret, newSecret } from '../secrets.ts';

export type AskToFollowOutcome =
  /** The same for every address, whether a mail goes to it or not. */
  | { readonly kind: 'asked' }
  | { readonly kind: 'no-address' }
  | { readonly kind: 'wait'; readonly until: Instant }
  /** Too many mails to confirm went out today and were not answered, to whomever. */
  | { readonly kind: 'busy' };

/** Who asks to follow what: the address as it was typed, the language of the page, and from which network. */
export type AskingToFollow = {
  readonly subject: FollowSubject;
  readonly email: string;
  readonly language: Language;
  readonly network: string;
};

/** What a mail says. */
export type MailText = Pick<Mail, 'subject' | 'text'>;

/** Until when a network must wait that asks about following; null when it need not. Questions are counted apart. */
export const followWaitOf = async (queries: Queries, network: string, now: Instant): Promise<Instant | null> =>
  questionWaitsUntil(await listQuestionMoments(queries, registerReader, network, now, 'follow'), now);

/** A day in minutes. */
const day = 24 * 60;

/** Sends the mail to confirm with, unless the address got too many of them and confirmed none, or its owner wants none. */
const sendKey = async (
  writing: Writing,
  { subject, language }: AskingToFollow,
  email: string,
  textWith: (key: string) => MailText,
  now: Instant,
): Promise<boolean> => {
  const mailbox = hashOfSecret(mailboxOf(email));
  const restraint = await findRestraint(writing, registerReader, mailbox);
  if (!mayAskToConfirm(restraint, now)) return false;
  const unconfirmed = (restraint?.unconfirmed ?? 0) + 1;
  await saveRestraint(writing, mailbox, { unconfirmed, lastAskedAt: now, wantsNone: false });
  const key = newSecret();
  const sequence = await lastChange(writing, registerReader);
  await addFollowRequest(writing, {
    ...{ keyHash: hashOfSecret(key), email, language, subject, askedAt: now, sequence },
  });
  await addMail(writing, {
    ...{ address: email, personId: null, kind: 'follow-confirm', language, ...textWith(key) },
    ...{ stopAddress: null, createdAt: now, notBefore: now },
  });
  return true;
};

/**
 * Asks to follow something by e-mail: a mail goes to the address with a link to confirm with (textWith makes it from the secret of that
 * link), and nothing is followed before. What it answers does not tell whether the address is known or got a mail. Refuses what is
 * no address, a network that asked too often, and everybody when too many mails of a day were not answered. The trail holds neither the address nor what is followed.
 */
export const askToFollow = async (
  context: CommandContext,
  asking: AskingToFollow,
  textWith: (key: string) => MailText,
): Promise<AskToFollowOutcome> => {
  const email = followerAddress(asking.email);
  if (email === null) return { kind: 'no-address' };
  const early = await followWaitOf(context.database.queries, asking.network, context.now());
  if (early !== null) return { kind: 'wait', until: early };
  return runCommand(context, 'ask-to-follow', async (writing, now): Promise<Done<AskToFollowOutcome>> => {
    const about = { objectKind: 'follow', objectId: '', details: { kind: asking.subject.kind } };
    const until = await followWaitOf(writing, asking.network, now);
    if (until !== null) return { ...about, result: 'refused', value: { kind: 'wait', until } };
    await addQuestionMoment(writing, asking.network, now, 'follow');
    if ((await countFollowRequests(writing, registerReader, minutesLater(now, -day))) >= followTerms.mostUnconfirmed)
      return { ...about, result: 'refused', value: { kind: 'busy' } };
    const isSent = await sendKey(writing, asking, email, textWith, now);
    return { ...about, result: isSent ? 'asked' : 'refused', value: { kind: 'asked' } };
  });
};
