import { mailboxOf } from '#register/following.ts';
import { registerReader } from '#register/reader.ts';
import { findFollowRequest, removeFollowRequestsTo } from '#store/follow-requests.ts';
import { findRestraint, saveRestraint } from '#store/follow-restraints.ts';
import { removeMailOfKinds } from '#store/outbox.ts';
import { type CommandContext, runCommandIfAny } from '../command.ts';
import { hashOfSecret } from '../secrets.ts';

/**
 * Notes that the owner of an address wants no more mail to confirm, whoever asks, with the secret of the link in such a mail. Of the
 * address only a hash is kept; its requests go at once. What they follow already stays. False when the link does not work any more.
 */
export const refuseFollowMail = async (context: CommandContext, key: string): Promise<boolean> =>
  (await runCommandIfAny(context, 'refuse-follow-mail', async (writing, now) => {
    const request = await findFollowRequest(writing, registerReader, hashOfSecret(key));
    if (request === null) return null;
    const mailbox = hashOfSecret(mailboxOf(request.email));
    const known = await findRestraint(writing, registerReader, mailbox);
    await saveRestraint(writing, mailbox, { unconfirmed: 1, lastAskedAt: now, ...known, wantsNone: true });
    await removeFollowRequestsTo(writing, request.email);
    await removeMailOfKinds(writing, [request.email], ['follow-confirm'], null);
    return { objectKind: 'follow', objectId: '', result: 'stopped', details: {}, value: true };
  })) ?? false;
