import { type Actor, mayDo } from '#register/access.ts';
import { sentAgainTogether } from '#register/mail.ts';
import { saveAllMailWaiting, saveMailWaiting } from '#store/outbox.ts';
import { type CommandContext, type Done, runCommand } from '../command.ts';
import { readActor } from './context.ts';

export type RetryOutcome =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'refused'; readonly refusal: 'not-allowed' | 'not-failed' };

/** Lets a mail that was given up be sent again at once. Refuses who does not look after mail, and a mail that was not given up or is gone. */
export const retryMail = (context: CommandContext, { personId }: Actor, id: number): Promise<RetryOutcome> =>
  runCommand(context, 'retry-mail', async (writing, now): Promise<Done<RetryOutcome>> => {
    const about = { objectKind: 'mail', objectId: String(id) };
    const refuse = (refusal: 'not-allowed' | 'not-failed'): Done<RetryOutcome> => ({
      ...{ ...about, result: 'refused', details: { refusal } },
      value: { kind: 'refused', refusal },
    });
    const actor = await readActor(writing, personId, now);
    if (!mayDo(actor, 'manage-mail', null)) return refuse('not-allowed');
    if (!(await saveMailWaiting(writing, id, now))) return refuse('not-failed');
    return { ...about, result: 'waiting', details: {}, value: { kind: 'waiting' } };
  });

export type RetryAllOutcome =
  | { readonly kind: 'waiting'; readonly mails: number }
  | { readonly kind: 'refused'; readonly refusal: 'not-allowed' | 'none' };

/**
 * Lets all mail that was given up be sent again at once, but what may have arrived, is old news, or cannot be sent. Refuses who does not
 * look after mail, and when there is none.
 */
export const retryAllMail = (context: CommandContext, { personId }: Actor): Promise<RetryAllOutcome> =>
  runCommand(context, 'retry-all-mail', async (writing, now): Promise<Done<RetryAllOutcome>> => {
    const about = { objectKind: 'register', objectId: 'mail' };
    const refuse = (refusal: 'not-allowed' | 'none'): Done<RetryAllOutcome> => ({
      ...{ ...about, result: 'refused', details: { refusal } },
      value: { kind: 'refused', refusal },
    });
    const actor = await readActor(writing, personId, now);
    if (!mayDo(actor, 'manage-mail', null)) return refuse('not-allowed');
    const mails = await saveAllMailWaiting(writing, sentAgainTogether, now);
    if (mails === 0) return refuse('none');
    return { ...about, result: 'waiting', details: { mails }, value: { kind: 'waiting', mails } };
  });
