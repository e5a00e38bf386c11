import type { Actor } from '#register/access.ts';
import type { AlgorithmId } from '#register/algorithm.ts';
import type { EntryDocument } from '#register/entry.ts';
import type { Instant } from '#register/instant.ts';
import { notApplicable } from '#register/merge.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { type Reader, registerReader } from '#register/reader.ts';
import { type SupplierOffer, supplierOffers } from '#register/supplier-text.ts';
import type { StepRefusal } from '#register/workflow.ts';
import type { Queries, Writing } from '#store/database.ts';
import { type Draft, type DraftStanding, findDraft, findStanding } from '#store/drafts.ts';
import { findTextOrigin, saveSeenVersion, type TextOrigin } from '#store/text-origins.ts';
import { type CommandContext, type Done, runCommand } from '../command.ts';
import { readActor } from './context.ts';
import { readPublished, refusalToWrite, type Written, writeInto } from './write-draft.ts';

/** A text that was begun with that of a supplier, and the changes of the supplier that were not taken or left yet. */
export type SupplierUpdate = {
  readonly origin: TextOrigin & { readonly kind: 'supplier' };
  /** The number of the supplier's newest version. */
  readonly newest: number;
  readonly offers: readonly SupplierOffer[];
};

/** The changes of a supplier to a text, for who may see the work on it; null when it was not begun with the text of a supplier. */
export const readSupplierUpdate = async (
  queries: Queries,
  reader: Reader,
  id: AlgorithmId,
  own: EntryDocument,
): Promise<SupplierUpdate | null> => {
  const origin = await findTextOrigin(queries, reader, id);
  if (origin?.kind !== 'supplier') return null;
  const { versions, left, number } = origin;
  return { origin, newest: versions.at(-1)?.number ?? number, offers: supplierOffers({ versions, own, left }) };
};

/** What somebody decides: which changes are taken and which are left, and the texts they saw: that of the draft and that of the supplier. */
export type UpdateDecision = {
  readonly take: readonly string[];
  readonly leave: readonly string[];
  readonly revision: number;
  readonly newest: number;
};

export type UpdateRefusal = StepRefusal | 'unknown' | 'changed-meanwhile' | 'overtaken';

export type UpdateOutcome =
  | { readonly kind: 'decided'; readonly taken: number; readonly left: number }
  | { readonly kind: 'refused'; readonly refusal: UpdateRefusal };

const key = (algorithmId: AlgorithmId) => ({ algorithmId, language: 'nl' as const });

/** What the supplier says now of the fields that are taken, as if it was filled in. */
const writtenOf = (offers: readonly SupplierOffer[], revision: number): Written => ({
  asked: offers.map((offer) => offer.key),
  values: Object.fromEntries(
    offers.flatMap((offer) =>
      offer.after === null || offer.after === notApplicable ? [] : [[offer.key, offer.after]],
    ),
  ),
  notApplicable: offers.filter(({ after }) => after === notApplicable).map((offer) => offer.key),
  revision,
});

type Scene = { readonly actor: Actor; readonly standing: DraftStanding; readonly draft: Draft | null };

const refusalOf = ({ actor, standing, draft }: Scene, { take, revision }: UpdateDecision): UpdateRefusal | null => {
  const refusal = refusalToWrite(actor, standing, draft);
  // Leaving a change writes no word, so it can be done whatever is done with the text.
  if (refusal !== null && (refusal !== 'wrong-state' || take.length > 0)) return refusal;
  return take.length > 0 && (draft?.revision ?? 0) !== revision ? 'changed-meanwhile' : null;
};

type Decided = Pick<Done<UpdateOutcome>, 'details' | 'value' | 'result'>;

const decide = async (
  writing: Writing,
  { actor, draft }: Scene,
  { origin, newest, offers }: SupplierUpdate,
  { take, leave, revision }: UpdateDecision,
  id: AlgorithmId,
  now: Instant,
): Promise<Decided> => {
  const taken = offers.filter((offer) => take.includes(offer.key));
  const left = offers.filter((offer) => leave.includes(offer.key) && !taken.includes(offer));
  const written = writtenOf(taken, draft === null ? 0 : revision);
  const saved = taken.length === 0 ? null : (await writeInto(writing, actor, key(id), written, now)).value;
  // What is public overtook the draft in one of these fields: that is told on the form, where both texts are seen.
  if (saved?.kind === 'collided')
    return {
      ...{ result: 'refused', details: { refusal: 'overtaken' } },
      value: { kind: 'refused', refusal: 'overtaken' },
    };
  const leftOf = new Map([...origin.left, ...left.map((one) => [one.key, newest] as const)]);
  await saveSeenVersion(writing, id, newest, leftOf);
  const fields = { taken: taken.map((one) => one.key), left: left.map((one) => one.key) };
  return {
    ...{ result: 'decided', details: { text: origin.id, version: newest, ...fields } },
    value: { kind: 'decided', taken: taken.length, left: left.length },
  };
};

/**
 * Takes or leaves each change that a supplier made to the text with which an entry began. What is taken goes into a draft, which goes
 * the usual way; what is left is remembered for this version. Refuses what the workflow and access.ts refuse, and a decision on texts that
 * changed since they were seen.
 */
export const takeSupplierUpdate = async (
  context: CommandContext,
  { personId }: Actor,
  id: AlgorithmId,
  decision: UpdateDecision,
): Promise<UpdateOutcome> =>
  runCommand(context, 'take-supplier-update', async (writing, now): Promise<Done<UpdateOutcome>> => {
    const about = { objectKind: 'entry', objectId: id };
    const refuse = (refusal: UpdateRefusal, organisationId: OrganisationId | null): Done<UpdateOutcome> => ({
      ...{ ...about, organisationId, result: 'refused', details: { refusal } },
      value: { kind: 'refused', refusal },
    });
    const actor = await readActor(writing, personId, now);
    const standing = await findStanding(writing, registerReader, key(id));
    if (standing === null) return refuse('unknown', null);
    const { owner } = standing;
    const draft = await findDraft(writing, registerReader, key(id));
    const refusal = refusalOf({ actor, standing, draft }, decision);
    if (refusal !== null) return refuse(refusal, owner);
    const own = draft?.document ?? (await readPublished(writing, key(id))).document;
    const update = await readSupplierUpdate(writing, registerReader, id, own);
    if (update === null) return refuse('unknown', owner);
    if (update.newest !== decision.newest) return refuse('changed-meanwhile', owner);
    const done = await decide(writing, { actor, standing, draft }, update, decision, id, now);
    return { ...about, organisationId: owner, ...done };
  });
