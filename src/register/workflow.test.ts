import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Action } from './access.ts';
import type { PersonId } from './appointment.ts';
import { allSteps, openSteps, refusalOfStep, type StepAsked, type StepName, type WorkState } from './workflow.ts';

const [anna, bart] = [1 as PersonId, 2 as PersonId];
const states: readonly WorkState[] = ['none', 'draft', 'in-review', 'approved'];

const asked = (change: Partial<StepAsked> & { readonly rights?: readonly Action[] } = {}): StepAsked => {
  const { rights = ['write-entry', 'submit-entry', 'approve-entry'], ...others } = change;
  const known = {
    state: 'draft',
    personId: anna,
    writers: [bart],
    isComplete: true,
    isConfirmed: true,
    reason: 'Omdat.',
    isPublished: true,
  } as const;
  return { ...known, may: (right) => rights.includes(right), ...others };
};

/** In which state a step can be taken, and with which right. Written down here once more on purpose. */
const expected: Readonly<Record<StepName, readonly [right: Action, ...states: readonly WorkState[]]>> = {
  begin: ['write-entry', 'none'],
  write: ['write-entry', 'draft'],
  discard: ['write-entry', 'draft'],
  submit: ['submit-entry', 'draft'],
  'take-back': ['write-entry', 'in-review', 'approved'],
  'send-back': ['approve-entry', 'in-review', 'approved'],
  approve: ['approve-entry', 'in-review'],
  publish: ['approve-entry', 'approved'],
  merge: ['approve-entry', 'none'],
  split: ['approve-entry', 'none'],
  replace: ['approve-entry', 'none'],
  reinstate: ['approve-entry', 'none'],
  withdraw: ['approve-entry', 'none', 'draft'],
};

test('every step is taken in its states with its right, and in no other', () => {
  for (const name of allSteps)
    for (const state of states)
      for (const right of ['write-entry', 'submit-entry', 'approve-entry', 'see-work'] as const) {
        const [needed, ...from] = expected[name];
        const refusal = refusalOfStep(name, asked({ state, rights: [right], isSucceeded: name === 'reinstate' }));
        const due = right !== needed ? 'not-allowed' : from.includes(state) ? null : 'wrong-state';
        assert.equal(refusal, due, `${name} in ${state} with ${right}`);
      }
});

test('whoever changed a word approves and publishes nothing of it, whatever roles they hold', () => {
  for (const [name, state] of [
    ['approve', 'in-review'],
    ['publish', 'approved'],
  ] as const) {
    assert.equal(refusalOfStep(name, asked({ state, writers: [bart, anna] })), 'needs-second-person');
    assert.equal(refusalOfStep(name, asked({ state, writers: [bart] })), null);
  }
});

test('what is incomplete is not submitted, approved or published, and can be sent back', () => {
  for (const [name, state] of [
    ['submit', 'draft'],
    ['approve', 'in-review'],
    ['publish', 'approved'],
  ] as const)
    assert.equal(refusalOfStep(name, asked({ state, isComplete: false })), 'incomplete');
  assert.equal(refusalOfStep('send-back', asked({ state: 'in-review', isComplete: false })), null);
  const unconfirmed = asked({ state: 'in-review', isConfirmed: false });
  assert.equal(refusalOfStep('approve', unconfirmed), 'needs-confirmation');
  assert.equal(refusalOfStep('send-back', unconfirmed), null);
  assert.ok(openSteps(unconfirmed).includes('approve'), 'the confirmation is given with the step');
});

test('sending back and withdrawing ask a reason, and what is not public cannot be withdrawn', () => {
  assert.equal(refusalOfStep('send-back', asked({ state: 'in-review', reason: ' ' })), 'needs-reason');
  assert.equal(refusalOfStep('withdraw', asked({ state: 'none', reason: '' })), 'needs-reason');
  assert.equal(refusalOfStep('withdraw', asked({ state: 'none', isPublished: false })), 'nothing-published');
});

test('the buttons are those of the steps that can be taken', () => {
  assert.deepEqual(openSteps(asked({ state: 'none' })), ['begin', 'merge', 'split', 'replace', 'withdraw']);
  assert.deepEqual(openSteps(asked({ state: 'none', isSucceeded: true, isPublished: false })), ['reinstate']);
  assert.deepEqual(openSteps(asked({ state: 'draft', rights: ['write-entry', 'submit-entry'] })), [
    'write',
    'discard',
    'submit',
  ]);
  assert.deepEqual(openSteps(asked({ state: 'in-review', writers: [anna] })), ['take-back', 'send-back']);
  assert.deepEqual(openSteps(asked({ state: 'approved', rights: ['see-work'] })), []);
});
