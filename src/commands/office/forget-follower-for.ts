import { type Actor, mayDo } from '#register/access.ts';
import { followerAddress } from '#register/following.ts';
import { type CommandContext, type Done, runCommand } from '../command.ts';
import { forgetAddressIn } from '../following/forget-follower.ts';
import { readActor } from './context.ts';

export type ForgetFollowerOutcome = 'forgotten' | 'not-allowed' | 'no-address' | 'not-sure' | 'unknown';

/** What is asked: an address as it was typed, whether that is sure, and whether its owner wants mail to confirm again. */
export type ForgetFollowerRequest = {
  readonly email: string;
  readonly isSure: boolean;
  readonly mailsAgain: boolean;
};

/**
 * Forgets an address that follows or asked to, as its owner asked the centre. Refuses who does not look after mail, what is no address, who
 * is not sure, and an address of which nothing was kept. The trail does not say which address.
 */
export const forgetFollowerFor = (
  context: CommandContext,
  { personId }: Actor,
  { email, isSure, mailsAgain }: ForgetFollowerRequest,
): Promise<ForgetFollowerOutcome> =>
  runCommand(context, 'forget-follower', async (writing, now): Promise<Done<ForgetFollowerOutcome>> => {
    const about = { objectKind: 'follow', objectId: '' };
    const refuse = (refusal: ForgetFollowerOutcome): Done<ForgetFollowerOutcome> => ({
      ...{ ...about, result: 'refused', details: { refusal }, value: refusal },
    });
    if (!mayDo(await readActor(writing, personId, now), 'manage-mail', null)) return refuse('not-allowed');
    if (followerAddress(email) === null) return refuse('no-address');
    if (!isSure) return refuse('not-sure');
    const { wasKept, isChanged } = await forgetAddressIn(writing, email, { mailsAgain }, now);
    if (!isChanged) return { ...about, result: 'unchanged', details: { mailsAgain }, value: 'unknown' };
    return { ...about, result: 'erased', details: { mailsAgain, wasKept }, value: 'forgotten' };
  });
