import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AlgorithmId } from './algorithm.ts';
import type { IsoDate } from './instant.ts';
import { makeOrganisationId, type Organisation } from './organisation.ts';
import {
  openStates,
  type ProposalScene,
  type ProposedTransfer,
  refusalOfProposal,
  refusalOfTransferStep,
  type TransferState,
  type TransferStepName,
  transferSteps,
} from './transfer.ts';

const [today, yesterday, tomorrow] = ['2026-11-24', '2026-11-23', '2026-11-25'] as IsoDate[] as [
  IsoDate,
  IsoDate,
  IsoDate,
];
const [from, to] = [makeOrganisationId('gm1'), makeOrganisationId('gm2')];
const [one, two] = ['11111117', '22222224'] as AlgorithmId[] as [AlgorithmId, AlgorithmId];

const receiver: Organisation = {
  ...{ id: to, type: 'gemeente', names: [], identifiers: [], parents: [], website: null, contact: null },
  ...{ participation: 'unknown', participationNote: null, participationSince: null, successorId: null },
  ...{ from: null, until: null },
};
const scene: ProposalScene = { today, receiver, theirs: [one, two], inOpenTransfer: [] };
const proposed: ProposedTransfer = { fromId: from, toId: to, day: today, chosen: null, reason: 'Fusie.' };

const refusal = (change: Partial<ProposedTransfer>, known: Partial<ProposalScene> = {}) =>
  refusalOfProposal({ ...proposed, ...change }, { ...scene, ...known });

test('entries go to another organisation that is there on the day, today or later, with a reason', () => {
  assert.equal(refusal({}), null);
  assert.equal(refusal({ day: tomorrow, chosen: [one] }), null);
  assert.equal(refusal({ toId: from }), 'to-itself');
  assert.equal(refusal({}, { receiver: null }), 'unknown-organisation');
  assert.equal(refusal({ day: yesterday }), 'in-past');
  assert.equal(refusal({ day: tomorrow }, { receiver: { ...receiver, until: tomorrow } }), 'receiver-ended');
  assert.equal(refusal({ day: today }, { receiver: { ...receiver, until: tomorrow } }), null);
  assert.equal(refusal({ reason: ' ' }), 'needs-reason');
  assert.equal(refusal({ reason: 'a'.repeat(1001) }), 'reason-too-long');
  assert.equal(refusal({ reason: 'Bel jan.jansen@gemeente.example.' }), 'personal-reason');
});

test('what goes is of the giver, is something, and is in no other open transfer', () => {
  assert.equal(refusal({}, { theirs: [] }), 'nothing-chosen');
  assert.equal(refusal({ chosen: [] }), 'nothing-chosen');
  assert.equal(refusal({ chosen: ['33333331' as AlgorithmId] }), 'not-theirs');
  assert.equal(refusal({ chosen: [one] }, { inOpenTransfer: [two] }), null);
  assert.equal(refusal({ chosen: [one] }, { inOpenTransfer: [one] }), 'in-open-transfer');
  assert.equal(refusal({}, { inOpenTransfer: [two] }), 'in-open-transfer');
  assert.equal(refusal({ chosen: [one] }, { inOpenTransfer: 'all' }), 'in-open-transfer');
});

const states: readonly TransferState[] = [
  ...(['proposed', 'accepted', 'refused', 'taken-back', 'carried-out', 'receiver-ended'] as const),
];

/** From which states each step may be taken. Written down here once more on purpose. */
const may: Readonly<Record<TransferStepName, readonly TransferState[]>> = {
  accept: ['proposed'],
  refuse: ['proposed'],
  'take-back': ['proposed', 'accepted'],
};

const names = Object.keys(transferSteps) as TransferStepName[];
const cases = names.flatMap((name) =>
  states.flatMap((state) => [yesterday, today, tomorrow].map((day) => ({ name, state, day }))),
);

test('every step with a transfer in every state and on every day', () => {
  for (const { name, state, day } of cases) {
    const late = name === 'accept' && day === yesterday ? 'day-passed' : null;
    const expected = may[name].includes(state) ? late : 'wrong-state';
    assert.equal(refusalOfTransferStep(name, { state, day, today }), expected, `${name} ${state} ${day}`);
    assert.ok(expected !== null || openStates.includes(state));
  }
});
