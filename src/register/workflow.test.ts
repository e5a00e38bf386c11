import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Action, allActions } from './access.ts';
import type { PersonId } from './appointment.ts';
import { addDays, type IsoDate } from './instant.ts';
import {
  allSteps,
  isJudgement,
  mayReadWork,
  openSteps,
  refusalOfStep,
  type StepAsked,
  type StepName,
  type StepRefusal,
  settingsOfText,
  stateAfter,
  stricterOf,
  unasked,
  usualSettings,
  type WorkflowSettings,
  type WorkState,
} from './workflow.ts';

const [anna, bart, carla] = [1 as PersonId, 2 as PersonId, 3 as PersonId];
const today = '2026-11-24' as IsoDate;
const tomorrow = addDays(today, 1);
const states: readonly WorkState[] = [
  ...['none', 'draft', 'in-review', 'second-review', 'to-release', 'held', 'approved'],
] as const;
const waiting = states.slice(2);
const allSettings: readonly WorkflowSettings[] = ([1, 2] as const).flatMap((approvals) =>
  [false, true].map((needsRelease) => ({ approvals, needsRelease })),
);

type Change = Partial<StepAsked> & { readonly rights?: readonly Action[] };

const asked = (change: Change = {}): StepAsked => {
  const { rights = ['write-entry', 'submit-entry', 'approve-entry', 'release-entry'], ...others } = change;
  const known = { ...unasked, state: 'draft', personId: anna, writers: [bart], reason: 'Omdat.', today } as const;
  return { ...known, date: tomorrow, publishOn: tomorrow, may: (right) => rights.includes(right), ...others };
};

/** In which state a step can be taken, and with which right. Written down here once more on purpose. */
const expected: Readonly<Record<StepName, readonly [right: Action, ...states: readonly WorkState[]]>> = {
  begin: ['write-entry', 'none'],
  write: ['write-entry', 'draft'],
  discard: ['write-entry', 'draft'],
  submit: ['submit-entry', 'draft'],
  'take-back': ['write-entry', 'in-review', 'second-review', 'to-release', 'held', 'approved'],
  'send-back': ['approve-entry', 'in-review', 'second-review', 'to-release', 'held', 'approved'],
  approve: ['approve-entry', 'in-review', 'second-review'],
  release: ['release-entry', 'to-release', 'held'],
  'hold-back': ['release-entry', 'to-release'],
  publish: ['approve-entry', 'approved'],
  merge: ['approve-entry', 'none'],
  split: ['approve-entry', 'none'],
  replace: ['approve-entry', 'none'],
  reinstate: ['approve-entry', 'none'],
  schedule: ['approve-entry', 'approved'],
  'call-off': ['approve-entry', 'approved'],
  withdraw: ['approve-entry', 'none', 'draft'],
};

/** Which steps judge a text: by nobody who wrote a word of it. */
const judging: readonly StepName[] = ['approve', 'release', 'publish', 'schedule'];
/** By nobody who approved it before. */
const onceEach: readonly StepName[] = ['approve', 'release'];

/** The people there can be: a stranger to the text, a writer of it, who approved it before, and who did both. */
const people = [
  { name: 'another', writers: [bart], approvers: [carla] },
  { name: 'a writer', writers: [bart, anna], approvers: [carla] },
  { name: 'an approver', writers: [bart], approvers: [anna] },
  { name: 'both', writers: [anna], approvers: [anna] },
] as const;

const dueRefusal = (name: StepName, state: WorkState, person: (typeof people)[number]): StepRefusal | null => {
  const [, ...from] = expected[name];
  if (!from.includes(state)) return 'wrong-state';
  if (judging.includes(name) && person.writers.some((id) => id === anna)) return 'needs-second-person';
  return onceEach.includes(name) && person.approvers.some((id) => id === anna) ? 'needs-another-approver' : null;
};

test('every step is taken in its states, by its people, whatever an organisation chose, and by nobody else', () => {
  let cases = 0;
  for (const name of allSteps)
    for (const state of states)
      for (const settings of allSettings)
        for (const person of people) {
          const { writers, approvers } = person;
          const about = `${name} in ${state} with ${JSON.stringify(settings)} by ${person.name}`;
          const due = dueRefusal(name, state, person);
          const known = asked({ state, settings, writers, approvers, isSucceeded: name === 'reinstate' });
          assert.equal(refusalOfStep(name, known), due, about);
          assert.equal(openSteps(known).includes(name), due === null, about);
          cases += 1;
        }
  assert.equal(cases, 17 * 7 * 4 * 4);
});

test('an entry that made way for others gets no new text, and none of its texts goes on', () => {
  const forward: readonly StepName[] = ['begin', 'submit', 'approve', 'release', 'schedule', 'publish'];
  for (const name of allSteps)
    for (const state of states) {
      const [, ...from] = expected[name];
      const refusal = refusalOfStep(name, asked({ state, isSucceeded: true }));
      const due = !from.includes(state) ? 'wrong-state' : forward.includes(name) ? 'succeeded' : null;
      assert.equal(refusal, due, `${name} in ${state}`);
    }
});

test('every step asks one right, and no other opens it', () => {
  for (const name of allSteps)
    for (const state of states)
      for (const right of allActions) {
        const [needed, ...from] = expected[name];
        const refusal = refusalOfStep(name, asked({ state, rights: [right], isSucceeded: name === 'reinstate' }));
        const due = right !== needed ? 'not-allowed' : from.includes(state) ? null : 'wrong-state';
        assert.equal(refusal, due, `${name} in ${state} with ${right}`);
      }
});

/** Where a text stands after it was judged well, by what the organisation chose. Written down here once more on purpose. */
const ways: Readonly<Record<string, readonly WorkState[]>> = {
  '1 false': ['in-review', 'approved'],
  '2 false': ['in-review', 'second-review', 'approved'],
  '1 true': ['in-review', 'to-release', 'approved'],
  '2 true': ['in-review', 'second-review', 'to-release', 'approved'],
};

test('a text passes what its organisation chose, in order', () => {
  for (const settings of allSettings) {
    const way = ways[`${settings.approvals} ${settings.needsRelease}`] ?? [];
    for (const [index, state] of way.slice(0, -1).entries()) {
      const step = state === 'to-release' ? 'release' : 'approve';
      assert.equal(stateAfter(step, { state, settings }), way[index + 1], `${state} ${JSON.stringify(settings)}`);
    }
    assert.equal(stateAfter('release', { state: 'held', settings }), 'approved');
  }
});

test('a choice that changes meanwhile counts from where a text stands: nothing is approved less than it was, or back again', () => {
  const [least, most] = [{ approvals: 1, needsRelease: false } as const, { approvals: 2, needsRelease: true } as const];
  assert.equal(stateAfter('approve', { state: 'second-review', settings: least }), 'approved');
  assert.equal(stateAfter('approve', { state: 'second-review', settings: most }), 'to-release');
  assert.equal(
    stateAfter('release', { state: 'to-release', settings: most }),
    'approved',
    'not back to a second review',
  );
  for (const settings of allSettings)
    for (const step of ['schedule', 'call-off'] as const)
      assert.equal(stateAfter(step, { state: 'approved', settings }), 'approved');
});

type Walk = {
  readonly state: WorkState;
  readonly kept: WorkflowSettings;
  readonly present: WorkflowSettings;
  /** What was asked of the text when it was last submitted; how often it was approved since, and whether it was released. */
  readonly due: WorkflowSettings;
  readonly approvals: number;
  readonly isReleased: boolean;
  readonly wasHeld: boolean;
};

/** Everything that can come next: another choice of the organisation, or a step. A text that goes back loses what was given it. */
const nextOf = (walk: Walk): readonly Walk[] => {
  const settings = settingsOfText(walk.state, walk.kept, walk.present);
  const chosen = allSettings.map((present) => ({ ...walk, present }));
  const moved = (['submit', 'take-back', 'send-back', 'approve', 'release', 'hold-back'] as const)
    .filter((name) => expected[name].slice(1).some((state) => state === walk.state))
    .map((name): Walk => {
      const after = { ...walk, state: stateAfter(name, { ...walk, settings }), kept: settings };
      if (after.state === 'draft' || name === 'submit')
        return { ...after, due: name === 'submit' ? settings : walk.due, approvals: 0, isReleased: false };
      const approvals = Math.min(2, walk.approvals + (name === 'approve' ? 1 : 0));
      const [isReleased, wasHeld] = [walk.isReleased || name === 'release', walk.wasHeld || name === 'hold-back'];
      return { ...after, approvals, isReleased, wasHeld };
    });
  return [...chosen, ...moved];
};

test('whatever is chosen meanwhile, a text is approved as often as was asked of it, and what was held is released first', () => {
  const begun = { state: 'draft', kept: usualSettings, due: usualSettings, approvals: 0 } as const;
  const walks = new Map<string, Walk>();
  const open: Walk[] = allSettings.map((present) => ({ ...begun, present, isReleased: false, wasHeld: false }));
  for (const walk of open) {
    if (walks.has(JSON.stringify(walk))) continue;
    walks.set(JSON.stringify(walk), walk);
    for (const next of nextOf(walk)) {
      assert.deepEqual(stricterOf(next.due, walk.due), next.due, 'never asked less than before');
      open.push(next);
    }
  }
  const arrived = [...walks.values()].filter(({ state }) => state === 'approved');
  assert.ok(arrived.length > 20, String(arrived.length));
  for (const walk of arrived) {
    assert.ok(walk.approvals >= walk.due.approvals, JSON.stringify(walk));
    assert.ok(walk.isReleased || !(walk.due.needsRelease || walk.wasHeld), JSON.stringify(walk));
  }
});

test('every other step leads to one state, whatever was chosen', () => {
  const to: Partial<Record<StepName, WorkState>> = {
    ...{ begin: 'draft', write: 'draft', discard: 'none', submit: 'in-review', 'take-back': 'draft' },
    ...{ 'send-back': 'draft', 'hold-back': 'held', publish: 'none', withdraw: 'none' },
  };
  for (const [name, state] of Object.entries(to))
    for (const settings of allSettings)
      for (const from of waiting) assert.equal(stateAfter(name as StepName, { state: from, settings }), state);
});

test('the centre lets through and holds, and takes no other step', () => {
  for (const state of states) {
    const open = openSteps(asked({ state, rights: ['release-entry'] }));
    assert.deepEqual(open, { 'to-release': ['release', 'hold-back'], held: ['release'] }[state as string] ?? []);
  }
});

test('the centre reads a text only while it must release it', () => {
  for (const state of states) {
    const may = (rights: readonly Action[]) => (right: Action) => rights.includes(right);
    assert.equal(mayReadWork({ state, may: may(['release-entry']) }), state === 'to-release' || state === 'held');
    assert.equal(mayReadWork({ state, may: may(['see-work']) }), true);
    assert.equal(mayReadWork({ state, may: may(['see-people']) }), false);
  }
});

test('what is incomplete is not submitted or judged well, and can be sent back and held', () => {
  for (const name of ['submit', ...judging] as const) {
    const [, state] = expected[name];
    assert.equal(refusalOfStep(name, asked({ state: state ?? 'none', isComplete: false })), 'incomplete', name);
  }
  assert.equal(refusalOfStep('send-back', asked({ state: 'in-review', isComplete: false })), null);
  assert.equal(refusalOfStep('hold-back', asked({ state: 'to-release', isComplete: false })), null);
  const unconfirmed = asked({ state: 'in-review', isConfirmed: false });
  assert.equal(refusalOfStep('approve', unconfirmed), 'needs-confirmation');
  assert.equal(refusalOfStep('send-back', unconfirmed), null);
  assert.ok(openSteps(unconfirmed).includes('approve'), 'the confirmation is given with the step');
  assert.deepEqual(allSteps.filter(isJudgement), ['approve', 'release', 'publish', 'schedule']);
});

test('sending back, holding and withdrawing ask a reason, and what is not public cannot be withdrawn', () => {
  assert.equal(refusalOfStep('send-back', asked({ state: 'in-review', reason: ' ' })), 'needs-reason');
  assert.equal(refusalOfStep('hold-back', asked({ state: 'to-release', reason: ' ' })), 'needs-reason');
  assert.equal(refusalOfStep('withdraw', asked({ state: 'none', reason: '' })), 'needs-reason');
  assert.equal(refusalOfStep('withdraw', asked({ state: 'none', isPublished: false })), 'nothing-published');
});

test('a day is asked with planning, and there must be one to take away', () => {
  const at = (change: Change): StepAsked => asked({ state: 'approved', ...change });
  assert.equal(refusalOfStep('schedule', at({ date: null })), 'needs-date');
  assert.equal(refusalOfStep('schedule', at({ date: today })), 'date-passed');
  assert.equal(refusalOfStep('schedule', at({ date: '2028-11-25' as IsoDate })), 'date-too-far');
  assert.equal(refusalOfStep('call-off', at({ publishOn: null })), 'not-scheduled');
  assert.deepEqual(openSteps(at({ date: null, publishOn: null, rights: ['approve-entry'] })), [
    ...['publish', 'schedule', 'send-back'],
  ]);
});
