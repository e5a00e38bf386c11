import { parseAlgorithmId } from '#register/algorithm.ts';
import type { HeldKind } from '#register/keeping.ts';
import { makeOrganisationId, type OrganisationId } from '#register/organisation.ts';
import { registerReader } from '#register/reader.ts';
import { removeHold, saveHold } from '#store/closed-trail.ts';
import type { Queries } from '#store/database.ts';
import { findOwner } from '#store/drafts.ts';
import { listOrganisations } from '#store/organisations.ts';
import { type CommandContext, type Done, runCommand } from './command.ts';

export type HoldRefusal = 'unknown' | 'needs-reason' | 'not-held';

export type HoldOutcome =
  | { readonly kind: 'held' | 'released' }
  | { readonly kind: 'refused'; readonly refusal: HoldRefusal };

type Found = { readonly kind: HeldKind; readonly id: string; readonly organisationId: OrganisationId };

const find = async (queries: Queries, typed: string): Promise<Found | null> => {
  const entry = parseAlgorithmId(typed);
  const owner = entry === null ? null : await findOwner(queries, registerReader, entry);
  if (entry !== null && owner !== null) return { kind: 'entry', id: entry, organisationId: owner };
  const [organisation] = await listOrganisations(queries, registerReader, [makeOrganisationId(typed)]);
  return organisation === undefined
    ? null
    : { kind: 'organisation', id: organisation.id, organisationId: organisation.id };
};

const refused = (
  about: Omit<Done<HoldOutcome>, 'result' | 'details' | 'value'>,
  refusal: HoldRefusal,
): Done<HoldOutcome> => ({
  ...{ ...about, result: 'refused', details: { refusal } },
  value: { kind: 'refused', refusal },
});

/**
 * Keeps the lines about an organisation or an entry whatever their term, as a court case or an inquiry asks, or (reason null) lets them
 * go again. Refuses what is not there, no reason, and letting go of what is not held.
 */
export const hold = (context: CommandContext, typed: string, reason: string | null): Promise<HoldOutcome> =>
  runCommand(context, reason === null ? 'release-hold' : 'hold', async (writing, now): Promise<Done<HoldOutcome>> => {
    const found = await find(writing, typed);
    if (found === null) return refused({ objectKind: 'organisation', objectId: typed }, 'unknown');
    const { kind, id, organisationId } = found;
    const about = { objectKind: kind, objectId: id, organisationId };
    if (reason === null) {
      if (!(await removeHold(writing, kind, id))) return refused(about, 'not-held');
      return { ...about, result: 'released', details: {}, value: { kind: 'released' } };
    }
    if (reason.trim() === '') return refused(about, 'needs-reason');
    await saveHold(writing, { kind, id, since: now, reason: reason.trim() });
    return { ...about, result: 'held', details: {}, value: { kind: 'held' } };
  });
