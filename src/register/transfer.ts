import type { Text } from '#standard/text.ts';
import type { Action } from './access.ts';
import type { AlgorithmId } from './algorithm.ts';
import { personalAddressesIn } from './functional-contact.ts';
import type { IsoDate } from './instant.ts';
import { existsOn, type Organisation, type OrganisationId } from './organisation.ts';

/** Where a transfer stands. It is open as long as it is proposed or accepted; it comes to nothing when the receiver ended before the day. */
export type TransferState = 'proposed' | 'accepted' | 'refused' | 'taken-back' | 'carried-out' | 'receiver-ended';

export const openStates: readonly TransferState[] = ['proposed', 'accepted'];

/** Entries that go to another organisation on a day, as it is proposed. */
export type ProposedTransfer = {
  readonly fromId: OrganisationId;
  readonly toId: OrganisationId;
  readonly day: IsoDate;
  /** Which; null for all that the giver has on the day. */
  readonly chosen: readonly AlgorithmId[] | null;
  /** Why, in words for the public. */
  readonly reason: string;
};

export type ProposalRefusal =
  | 'not-allowed'
  | 'to-itself'
  | 'unknown-organisation'
  | 'receiver-ended'
  | 'in-past'
  | 'needs-reason'
  | 'reason-too-long'
  | 'personal-reason'
  | 'nothing-chosen'
  | 'not-theirs'
  | 'in-open-transfer';

/** In signs. */
export const mostReason = 1000;

/** What is known where a transfer is judged. */
export type ProposalScene = {
  readonly today: IsoDate;
  /** The receiver; null when there is none. */
  readonly receiver: Organisation | null;
  /** All that the giver has now. */
  readonly theirs: readonly AlgorithmId[];
  /** What is in an open transfer of the giver already; 'all' when everything is. */
  readonly inOpenTransfer: readonly AlgorithmId[] | 'all';
};

const refusalOfEntries = (
  chosen: ProposedTransfer['chosen'],
  { theirs, inOpenTransfer }: ProposalScene,
): ProposalRefusal | null => {
  const going = chosen ?? theirs;
  if (going.length === 0) return 'nothing-chosen';
  if (going.some((id) => !theirs.includes(id))) return 'not-theirs';
  const isTaken = inOpenTransfer === 'all' || going.some((id) => inOpenTransfer.includes(id));
  return isTaken ? 'in-open-transfer' : null;
};

/** Why entries cannot go to another organisation so; null when they can. Whether this person may is asked before. */
export const refusalOfProposal = (
  { fromId, toId, day, chosen, reason }: ProposedTransfer,
  scene: ProposalScene,
): ProposalRefusal | null => {
  if (fromId === toId) return 'to-itself';
  if (scene.receiver === null) return 'unknown-organisation';
  if (day < scene.today) return 'in-past';
  if (!existsOn(scene.receiver, day)) return 'receiver-ended';
  if (reason.trim() === '') return 'needs-reason';
  if (reason.length > mostReason) return 'reason-too-long';
  if (personalAddressesIn(reason).length > 0) return 'personal-reason';
  return refusalOfEntries(chosen, scene);
};

type TransferStep = {
  readonly from: readonly TransferState[];
  readonly to: TransferState;
  readonly right: Action;
  /** At which of the two organisations the right is asked. */
  readonly at: 'giver' | 'receiver';
  readonly button: Text;
};

/** What can be done with a transfer that is open. On its day it is carried out by the register itself. */
export const transferSteps = {
  accept: {
    from: ['proposed'],
    to: 'accepted',
    right: 'accept-transfer',
    at: 'receiver',
    button: { nl: 'Neem over', en: 'Take over', fy: 'Nim oer' },
  },
  refuse: {
    from: ['proposed'],
    to: 'refused',
    right: 'accept-transfer',
    at: 'receiver',
    button: { nl: 'Weiger', en: 'Refuse', fy: 'Wegerje' },
  },
  'take-back': {
    from: ['proposed', 'accepted'],
    to: 'taken-back',
    right: 'propose-transfer',
    at: 'giver',
    button: { nl: 'Trek het voorstel in', en: 'Take the proposal back', fy: 'Lûk it foarstel yn' },
  },
} as const satisfies Record<string, TransferStep>;

export type TransferStepName = keyof typeof transferSteps;

export const isTransferStep = (text: string): text is TransferStepName => Object.hasOwn(transferSteps, text);

export type TransferRefusal = 'not-allowed' | 'unknown' | 'wrong-state' | 'day-passed' | 'receiver-ended';

/** True when the receiver is there on a day to take entries over. */
export const canReceive = (receiver: Organisation | null, day: IsoDate): boolean =>
  receiver !== null && existsOn(receiver, day);

/** Why a step cannot be taken with a transfer; null when it can. Accepting after its day would make history of what did not happen. */
export const refusalOfTransferStep = (
  name: TransferStepName,
  { state, day, today }: { readonly state: TransferState; readonly day: IsoDate; readonly today: IsoDate },
): TransferRefusal | null => {
  const { from }: TransferStep = transferSteps[name];
  if (!from.includes(state)) return 'wrong-state';
  return name === 'accept' && day < today ? 'day-passed' : null;
};
