import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Appointment, PersonId } from './appointment.ts';
import type { IsoDate } from './instant.ts';
import { makeOrganisationId } from './organisation.ts';
import type { Role } from './roles.ts';
import { type Task, taskOf, type WaitingText } from './task.ts';

const [anna, bart] = [1 as PersonId, 2 as PersonId];
const day = '2026-11-24' as IsoDate;
const own = makeOrganisationId('demo-testdam');

const holding = (...roles: readonly Role[]) => ({
  personId: anna,
  day,
  appointments: roles.map(
    (role, id): Appointment => ({
      ...{ id, personId: anna, role, from: day, until: null, deputyFor: null },
      organisationId: role === 'administrator' ? null : own,
    }),
  ),
});

const text = (change: Partial<WaitingText>): WaitingText => ({
  ...{ organisationId: own, state: 'draft', writers: [bart], approvers: [], scheduled: null, notPublished: null },
  ...{ sentBackAt: null, openRemarks: 0 },
  ...change,
});

/** For whom a text waits and with what. Written down here once more on purpose. */
const cases: readonly (readonly [Partial<WaitingText>, Partial<Record<Role, Task>>])[] = [
  [{ state: 'draft' }, { editor: 'write' }],
  [{ state: 'draft', sentBackAt: day }, { editor: 'sent-back' }],
  [{ state: 'in-review' }, { approver: 'judge' }],
  [{ state: 'in-review', writers: [anna] }, {}],
  [
    { state: 'in-review', writers: [anna], openRemarks: 2 },
    { editor: 'remarks', approver: 'remarks' },
  ],
  [{ state: 'in-review', openRemarks: 2 }, { approver: 'judge' }],
  [{ state: 'second-review' }, { approver: 'judge-again' }],
  [{ state: 'second-review', approvers: [anna] }, {}],
  [{ state: 'to-release' }, { administrator: 'release' }],
  [{ state: 'to-release', approvers: [anna] }, {}],
  [{ state: 'held' }, { editor: 'held', administrator: 'release' }],
  [{ state: 'approved' }, { approver: 'publish' }],
  [{ state: 'approved', writers: [anna] }, {}],
  [{ state: 'approved', scheduled: {} }, {}],
  [{ state: 'approved', notPublished: {} }, { approver: 'not-published' }],
];

test('a text waits for who can do something with it, and for nobody else', () => {
  for (const [change, expected] of cases)
    for (const role of ['editor', 'approver', 'administrator', 'reader', 'cio', 'lawyer'] as const)
      assert.equal(taskOf(text(change), holding(role)), expected[role] ?? null, `${JSON.stringify(change)} ${role}`);
});

test('who holds two roles is asked the most urgent thing', () => {
  const both = holding('editor', 'approver');
  assert.equal(taskOf(text({ state: 'draft', sentBackAt: day }), both), 'sent-back');
  assert.equal(taskOf(text({ state: 'approved', notPublished: {} }), both), 'not-published');
});

test('a text of another organisation waits for nobody here', () => {
  for (const [change] of cases)
    assert.equal(
      taskOf(text({ ...change, organisationId: makeOrganisationId('x') }), holding('editor', 'approver')),
      null,
    );
});
