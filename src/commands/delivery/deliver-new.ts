import type { Actor } from '#register/access.ts';
import type { OrganisationId } from '#register/organisation.ts';
import type { DraftKey } from '#store/drafts.ts';
import type { CommandContext } from '../command.ts';
import { beginAlgorithm, type Written, writeDraft } from '../office/write-draft.ts';

export type DeliverOutcome =
  | { readonly kind: 'begun'; readonly key: DraftKey }
  | { readonly kind: 'refused'; readonly refusal: 'not-allowed' | 'needs-name' };

/**
 * Begins an algorithm of an organisation with a whole text, as a draft in Dutch. The transaction must be one: see answer-once.ts.
 * Refuses what beginning and writing refuse.
 */
export const deliverNew = async (
  context: CommandContext,
  actor: Actor,
  organisationId: OrganisationId,
  written: Omit<Written, 'revision'>,
): Promise<DeliverOutcome> => {
  const { name } = written.values;
  const begun = await beginAlgorithm(context, actor, organisationId, typeof name === 'string' ? name : '');
  if (begun.kind === 'refused') return begun;
  const saved = await writeDraft(context, actor, begun.key, { ...written, revision: 1 });
  // Nothing else can have happened to it: it was begun in this transaction, by who may write there.
  if (saved.kind !== 'saved' && saved.kind !== 'unchanged')
    throw new Error('A text that was just begun is not written.');
  return begun;
};
