import { type Actor, mayDo } from '#register/access.ts';
import { saveMailWaiting } from '#store/outbox.ts';
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
