import { type Actor, mayDo } from '#register/access.ts';
import type { AlgorithmId } from '#register/algorithm.ts';
import { dateOf, type Instant, type IsoDate } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { registerReader } from '#register/reader.ts';
import {
  canReceive,
  type ProposalRefusal,
  type ProposedTransfer,
  refusalOfProposal,
  refusalOfTransferStep,
  type TransferRefusal,
  type TransferStepName,
  transferSteps,
} from '#register/transfer.ts';
import { hasCoordinator } from '#store/appointments.ts';
import { addChanges } from '#store/changes.ts';
import type { Queries, Writing } from '#store/database.ts';
import { listAlgorithmIdsOf } from '#store/import-reads.ts';
import { listPublicIds } from '#store/organisation-checks.ts';
import { findOrganisation } from '#store/organisations.ts';
import {
  addTransfer,
  addTransferEntries,
  findDueTransfer,
  findTransfer,
  listInOpenTransfer,
  listTransferEntries,
  moveAlgorithms,
  saveCarriedOut,
  saveReceiverEnded,
  saveTransferState,
  type Transfer,
} from '#store/transfers.ts';
import { type CommandContext, type Done, runCommand } from '../command.ts';
import { readActor } from './context.ts';

export type ProposeOutcome =
  | { readonly kind: 'proposed'; readonly id: number }
  | { readonly kind: 'refused'; readonly refusal: ProposalRefusal };

export type TransferOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly refusal: TransferRefusal };

/** Who may propose for an organisation: its coordinator, and the centre when nobody is left there who could. */
export const mayPropose = async (queries: Queries, actor: Actor, id: OrganisationId): Promise<boolean> => {
  if (mayDo(actor, 'propose-transfer', id)) return true;
  if (!mayDo(actor, 'propose-transfer-of-deserted', id)) return false;
  return !(await hasCoordinator(queries, registerReader, id, actor.day));
};

const refusalOf = async (
  queries: Queries,
  actor: Actor,
  proposed: ProposedTransfer,
): Promise<ProposalRefusal | null> => {
  const { fromId, toId } = proposed;
  if (!(await mayPropose(queries, actor, fromId))) return 'not-allowed';
  return refusalOfProposal(proposed, {
    today: actor.day,
    receiver: await findOrganisation(queries, registerReader, toId),
    theirs: await listAlgorithmIdsOf(queries, registerReader, fromId),
    inOpenTransfer: await listInOpenTransfer(queries, registerReader, fromId),
  });
};

/**
 * Proposes that entries of an organisation go to another on a day, today or later. Refuses who is not its coordinator (nor the
 * administrator of one that nobody is left at), and what transfer.ts says cannot be.
 */
export const proposeTransfer = async (
  context: CommandContext,
  { personId }: Actor,
  proposed: ProposedTransfer,
): Promise<ProposeOutcome> =>
  runCommand(context, 'propose-transfer', async (writing, now): Promise<Done<ProposeOutcome>> => {
    const { fromId, toId, day } = proposed;
    const actor = await readActor(writing, personId, now);
    const refusal = await refusalOf(writing, actor, proposed);
    const line = { objectKind: 'transfer', organisationId: fromId };
    if (refusal !== null)
      return {
        ...{ ...line, objectId: '', result: 'refused', details: { to: toId, refusal } },
        value: { kind: 'refused', refusal },
      };
    const reason = proposed.reason.trim();
    const id = await addTransfer(writing, { ...proposed, reason }, { personId, at: now });
    const entries = proposed.chosen?.length ?? 'all';
    return {
      ...{ ...line, objectId: String(id), result: 'proposed', details: { to: toId, day, entries } },
      value: { kind: 'proposed', id },
    };
  });

/** What goes with a transfer now: all that the giver has, or what was chosen and is still theirs. */
const goingWith = async (queries: Queries, transfer: Transfer): Promise<readonly AlgorithmId[]> => {
  const theirs = await listAlgorithmIdsOf(queries, registerReader, transfer.fromId);
  if (transfer.isAll) return theirs;
  const chosen = new Set(await listTransferEntries(queries, registerReader, transfer));
  return theirs.filter((id) => chosen.has(id));
};

/** Gives the entries to the receiver; what is public is told to who follows. How many went. */
const carryOut = async (writing: Writing, transfer: Transfer, now: Instant): Promise<number> => {
  const going = await goingWith(writing, transfer);
  await addTransferEntries(writing, transfer.id, going);
  await moveAlgorithms(writing, going, transfer.toId, now);
  await saveCarriedOut(writing, transfer.id, now);
  const publicIds = await listPublicIds(writing, registerReader, going);
  const moved = { at: now, kind: 'changed', language: 'nl', number: null } as const;
  await addChanges(
    writing,
    publicIds.map((algorithmId) => ({ ...moved, algorithmId })),
  );
  return going.length;
};

const placeOf = (name: TransferStepName, { fromId, toId }: Transfer): OrganisationId =>
  transferSteps[name].at === 'receiver' ? toId : fromId;

const mayTake = async (
  queries: Queries,
  actor: Actor,
  name: TransferStepName,
  transfer: Transfer,
): Promise<boolean> => {
  const { right } = transferSteps[name];
  const place = placeOf(name, transfer);
  return right === 'propose-transfer' ? mayPropose(queries, actor, place) : mayDo(actor, right, place);
};

const receiverIsThere = async (queries: Queries, { toId }: Transfer, day: IsoDate): Promise<boolean> =>
  canReceive(await findOrganisation(queries, registerReader, toId), day);

const refusalOfStep = async (
  queries: Queries,
  actor: Actor,
  name: TransferStepName,
  transfer: Transfer,
): Promise<TransferRefusal | null> => {
  const { state, day } = transfer;
  if (!(await mayTake(queries, actor, name, transfer))) return 'not-allowed';
  const refusal = refusalOfTransferStep(name, { state, day, today: actor.day });
  if (refusal !== null || name !== 'accept') return refusal;
  return (await receiverIsThere(queries, transfer, day)) ? null : 'receiver-ended';
};

/**
 * Accepts, refuses or takes back a transfer. What is accepted on its day is carried out at once. Refuses who may not, what is no longer
 * open, and accepting after the day or when the receiver does not exist on it.
 */
export const moveTransfer = async (
  context: CommandContext,
  { personId }: Actor,
  id: number,
  name: TransferStepName,
): Promise<TransferOutcome> =>
  runCommand(context, `${name}-transfer`, async (writing, now): Promise<Done<TransferOutcome>> => {
    const actor = await readActor(writing, personId, now);
    const transfer = await findTransfer(writing, registerReader, id);
    const line = {
      ...{ objectKind: 'transfer', objectId: String(id) },
      organisationId: transfer === null ? null : placeOf(name, transfer),
    };
    const refused = (refusal: TransferRefusal): Done<TransferOutcome> => ({
      ...{ ...line, result: 'refused', details: { refusal }, value: { kind: 'refused', refusal } },
    });
    if (transfer === null) return refused('unknown');
    const { day, fromId, toId } = transfer;
    const refusal = await refusalOfStep(writing, actor, name, transfer);
    if (refusal !== null) return refused(refusal);
    await saveTransferState(writing, id, transferSteps[name].to, { personId, at: now });
    const isNow = name === 'accept' && day <= actor.day;
    const entries = isNow ? await carryOut(writing, transfer, now) : null;
    const details = { from: fromId, to: toId, day, ...(entries === null ? {} : { entries }) };
    return { ...line, result: isNow ? 'carried-out' : transferSteps[name].to, details, value: { kind: 'done' } };
  });

/**
 * Carries out one transfer that was accepted and whose day came, and lets it come to nothing when the receiver ended meanwhile; 1, or 0
 * when there is none.
 */
export const carryOutDueTransfer = async (context: CommandContext): Promise<number> => {
  const today = dateOf(context.now());
  // Almost always there is nothing to do: then no writer is held up.
  if ((await findDueTransfer(context.database.queries, registerReader, today)) === null) return 0;
  return runCommand(context, 'carry-out-transfer', async (writing, now): Promise<Done<number>> => {
    const transfer = await findDueTransfer(writing, registerReader, dateOf(now));
    const line = {
      objectKind: 'transfer',
      objectId: String(transfer?.id ?? ''),
      organisationId: transfer?.toId ?? null,
    };
    if (transfer === null) return { ...line, result: 'nothing-due', details: {}, value: 0 };
    const { id, fromId, toId, day } = transfer;
    const details = { from: fromId, to: toId, day };
    if (!(await receiverIsThere(writing, transfer, dateOf(now)))) {
      await saveReceiverEnded(writing, id);
      return { ...line, result: 'refused', details: { ...details, refusal: 'receiver-ended' }, value: 1 };
    }
    const entries = await carryOut(writing, transfer, now);
    return { ...line, result: 'carried-out', details: { ...details, entries }, value: 1 };
  });
};
