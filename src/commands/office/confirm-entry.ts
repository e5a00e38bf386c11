import { type Actor, mayDo } from '#register/access.ts';
import type { AlgorithmId } from '#register/algorithm.ts';
import { registerReader } from '#register/reader.ts';
import { findOwner } from '#store/drafts.ts';
import { findCurrentNumber } from '#store/entries.ts';
import { saveConfirmed } from '#store/entry-writes.ts';
import { type CommandContext, type Done, runCommand } from '../command.ts';
import { readActor } from './context.ts';

export type ConfirmRefusal = 'unknown' | 'not-allowed' | 'nothing-published' | 'changed-meanwhile';
export type ConfirmOutcome =
  | { readonly kind: 'confirmed' }
  | { readonly kind: 'refused'; readonly refusal: ConfirmRefusal };

/**
 * Says that the public text of an algorithm, with the number of the version that was read, is still right: the mark 'possibly out of date'
 * goes away for a year. It counts for the text in every language. Refuses who may not, and a text that is not public any more.
 */
export const confirmEntry = async (
  context: CommandContext,
  { personId }: Actor,
  id: AlgorithmId,
  number: number,
): Promise<ConfirmOutcome> =>
  runCommand(context, 'confirm', async (writing, now): Promise<Done<ConfirmOutcome>> => {
    const organisationId = await findOwner(writing, registerReader, id);
    const about = { objectKind: 'entry', objectId: id, organisationId };
    const refuse = (refusal: ConfirmRefusal): Done<ConfirmOutcome> => ({
      ...{ ...about, result: 'refused', details: { refusal } },
      value: { kind: 'refused', refusal },
    });
    if (organisationId === null) return refuse('unknown');
    const actor = await readActor(writing, personId, now);
    if (!mayDo(actor, 'confirm-entry', organisationId)) return refuse('not-allowed');
    const current = await findCurrentNumber(writing, registerReader, id, 'nl');
    if (current === null) return refuse('nothing-published');
    if (current !== number) return refuse('changed-meanwhile');
    await saveConfirmed(writing, id, now);
    return { ...about, result: 'confirmed', details: { number }, value: { kind: 'confirmed' } };
  });
