import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Actor } from './access.ts';
import type { AlgorithmId } from './algorithm.ts';
import type { PersonId } from './appointment.ts';
import { addDays, type Instant, type IsoDate, startOfDate } from './instant.ts';
import { makeOrganisationId, type OrganisationId } from './organisation.ts';
import {
  isDigestTime,
  type ReminderKind,
  reminderOf,
  reminderSteps,
  type Waiting,
  type WaitingDraft,
  waitingLinks,
  waitingQuestion,
  waitingText,
  waitingToConfirm,
} from './reminder.ts';
import { allRoles, kindOfRole, type Role } from './roles.ts';

const own = makeOrganisationId('demo-testdam');
const other = makeOrganisationId('demo-elders');
/** A Monday. */
const from = '2026-06-01' as IsoDate;
const moment = startOfDate(from);
const [writer, somebody] = [1 as PersonId, 2 as PersonId];

const draft: WaitingDraft = {
  ...{ id: '12345678' as AlgorithmId, organisationId: own, state: 'draft', writers: [writer], approvers: [] },
  language: 'nl',
  ...{ scheduled: null, notPublished: null, openRemarks: 0, sentBackAt: null },
  ...{ changedAt: moment, movedAt: null, remarkedAt: null },
};

const text = (change: Partial<WaitingDraft>): Waiting => waitingText({ ...draft, ...change }) ?? assert.fail();

/** One of each kind, that waits (or is due) from the same day. */
const waiting: Readonly<Record<ReminderKind, Waiting>> = {
  'not-published': text({ state: 'approved', notPublished: { on: from } }),
  'sent-back': text({ sentBackAt: moment }),
  held: text({ state: 'held' }),
  judge: text({ state: 'in-review' }),
  'judge-again': text({ state: 'second-review' }),
  release: text({ state: 'to-release' }),
  publish: text({ state: 'approved' }),
  remarks: text({ openRemarks: 1, remarkedAt: moment }),
  write: text({}),
  confirm:
    waitingToConfirm(
      { id: draft.id, organisationId: own, publishedAt: '2025-06-01T10:00:00Z' as Instant, confirmedAt: null },
      12,
    ) ?? assert.fail(),
  question: waitingQuestion({ id: 1, kind: 'question', organisationId: own, dueOn: from }),
  report: waitingQuestion({ id: 2, kind: 'report', organisationId: own, dueOn: from }),
  links: waitingLinks(own, moment),
};

const kinds = Object.keys(waiting) as readonly ReminderKind[];

const actor = (roles: readonly Role[], day: IsoDate, personId = somebody, place: OrganisationId = own): Actor => ({
  ...{ personId, day },
  appointments: roles.map((role) => ({
    ...{ id: 1, personId, role, from: '2026-01-01' as IsoDate, until: '2026-12-31' as IsoDate, deputyFor: null },
    organisationId: kindOfRole(role) === 'central' ? null : place,
  })),
});

type Reached = Partial<Record<'own' | 'owner' | 'coordinator' | 'cio', string>>;

const judging: Reached = { own: '2026-06-04', owner: '2026-06-08', coordinator: '2026-06-11', cio: '2026-06-22' };
const answering: Reached = { own: '2026-05-27', owner: '2026-06-01', coordinator: '2026-06-02', cio: '2026-06-08' };

/** On which day each step comes, and whose it is first: written down here once more on purpose. */
const expected: Readonly<Record<ReminderKind, { readonly days: Reached; readonly first: readonly Role[] }>> = {
  'not-published': {
    days: { own: '2026-06-01', owner: '2026-06-02', coordinator: '2026-06-03', cio: '2026-06-08' },
    first: ['approver'],
  },
  'sent-back': {
    days: { own: '2026-06-08', owner: '2026-06-11', coordinator: '2026-06-15', cio: '2026-06-29' },
    first: [],
  },
  held: { days: judging, first: [] },
  judge: { days: judging, first: ['approver'] },
  'judge-again': { days: judging, first: ['approver'] },
  release: { days: { own: '2026-06-04' }, first: ['administrator'] },
  publish: { days: judging, first: ['approver'] },
  remarks: { days: { own: '2026-06-08', owner: '2026-06-15', coordinator: '2026-06-22' }, first: [] },
  write: { days: { own: '2026-06-29', owner: '2026-07-13', coordinator: '2026-07-27' }, first: [] },
  confirm: {
    days: { own: '2026-05-04', owner: '2026-05-18', coordinator: '2026-06-02', cio: '2026-06-29' },
    first: ['editor', 'owner', 'approver'],
  },
  question: { days: answering, first: ['editor', 'owner'] },
  report: { days: answering, first: ['editor', 'owner'] },
  links: { days: { own: '2026-06-15', owner: '2026-06-29', coordinator: '2026-07-13' }, first: ['editor', 'owner'] },
};

const days = Array.from({ length: 110 }, (_, index) => addDays(from, index - 40));

/** At which step somebody with one role is told, by the table above. */
const stepOn = (kind: ReminderKind, role: Role, day: IsoDate): string | null => {
  const { days: on, first } = expected[kind];
  const step = first.includes(role) ? 'own' : reminderSteps.find((one) => one === role);
  const since = step === undefined ? undefined : on[step];
  return step !== undefined && since !== undefined && since <= day ? step : null;
};

test('every role is told of everything that waits on the days of its step, and nobody else is', () => {
  let told = 0;
  for (const kind of kinds)
    for (const role of allRoles)
      for (const day of days) {
        const reminder = reminderOf(waiting[kind], actor([role], day), true);
        const step = stepOn(kind, role, day);
        assert.equal(reminder?.step ?? null, step, `${kind} ${role} ${day}`);
        if (reminder !== null) assert.equal(reminder.since, expected[kind].days[reminder.step], `${kind} ${role}`);
        told += reminder === null ? 0 : 1;
      }
  assert.ok(told > 1_000, String(told));
});

test('what a writer is to do is theirs who wrote it', () => {
  for (const kind of ['sent-back', 'held', 'remarks', 'write'] as const)
    for (const day of days) {
      const isReached = (expected[kind].days.own ?? '') <= day;
      const wrote = reminderOf(waiting[kind], actor(['editor'], day, writer), true);
      assert.equal(wrote?.step ?? null, isReached ? 'own' : null, `${kind} ${day}`);
      assert.equal(reminderOf(waiting[kind], actor(['approver'], day, writer), true), null, 'who may not write');
    }
});

test('nobody is told to judge their own words; as coordinator they are told that it waits', () => {
  const late = '2026-07-31' as IsoDate;
  for (const kind of ['judge', 'judge-again', 'publish'] as const) {
    assert.equal(reminderOf(waiting[kind], actor(['approver'], late, writer), true), null);
    const both = reminderOf(waiting[kind], actor(['approver', 'coordinator'], late, writer), true);
    assert.equal(both?.step, 'coordinator');
  }
});

test('where nobody is coordinator the CIO is told on their day', () => {
  for (const kind of kinds)
    for (const day of days) {
      const { coordinator } = expected[kind].days;
      const since = coordinator !== undefined && coordinator <= day ? coordinator : null;
      assert.equal(reminderOf(waiting[kind], actor(['cio'], day), false)?.since ?? null, since, `${kind} ${day}`);
    }
});

test('the highest step of somebody with several roles counts', () => {
  const roles = ['editor', 'owner', 'coordinator', 'cio'] as const;
  const { question } = waiting;
  const step = (day: string) => reminderOf(question, actor(roles, day as IsoDate), true)?.step ?? null;
  assert.deepEqual(['2026-05-26', '2026-05-27', '2026-06-01', '2026-06-02', '2026-06-08'].map(step), [
    null,
    'own',
    'own',
    'coordinator',
    'cio',
  ]);
});

test('a role elsewhere, of the past, or of later counts for nothing; a deputy counts on their days', () => {
  const late = '2026-07-31' as IsoDate;
  for (const kind of kinds)
    for (const role of allRoles.filter((one) => kindOfRole(one) === 'organisation')) {
      assert.equal(reminderOf(waiting[kind], actor([role], late, writer, other), true), null, `${kind} ${role}`);
      const [held] = actor([role], late).appointments;
      assert.ok(held);
      const deputy = { ...held, deputyFor: 9, from: '2026-07-01' as IsoDate, until: '2026-07-30' as IsoDate };
      const on = (day: string) =>
        reminderOf(waiting[kind], { personId: somebody, day: day as IsoDate, appointments: [deputy] }, true);
      assert.equal(on('2026-07-31'), null, `${kind} ${role}`);
      assert.equal(on('2026-07-30')?.step ?? null, stepOn(kind, role, '2026-07-30' as IsoDate), `${kind} ${role}`);
    }
});

test('a report of which nobody knows whose it is goes to the centre and climbs nowhere', () => {
  const report = waitingQuestion({ id: 3, kind: 'report', organisationId: null, dueOn: from });
  const told = allRoles.filter((role) => reminderOf(report, actor([role], '2026-07-31' as IsoDate), false) !== null);
  assert.deepEqual(told, ['administrator']);
});

test('a text waits from when it took its last step, and one with a day to come waits for nobody', () => {
  const later = startOfDate('2026-06-09' as IsoDate);
  assert.equal(text({ state: 'in-review', movedAt: later }).from, '2026-06-09');
  assert.equal(text({ state: 'in-review', movedAt: moment, changedAt: later }).from, '2026-06-09');
  assert.equal(text({ movedAt: later }).from, from, 'writing is what counts for who writes');
  assert.equal(text({ openRemarks: 1, remarkedAt: later }).from, '2026-06-09');
  assert.equal(waitingText({ ...draft, state: 'approved', scheduled: { on: '2027-01-01' } }), null);
  const again = text({ state: 'in-review', movedAt: later });
  assert.notEqual(again.item, waiting.judge.item, 'the same text that waits anew is another thing');
});

test('mail goes out on working days from seven in the morning, summer and winter', () => {
  const times = ['2026-06-01T04:59:59Z', '2026-06-01T05:00:00Z', '2026-12-01T05:59:59Z', '2026-12-01T06:00:00Z'];
  assert.deepEqual(
    times.map((time) => isDigestTime(time as Instant)),
    [false, true, false, true],
  );
  assert.ok(!isDigestTime('2026-06-06T12:00:00Z' as Instant) && !isDigestTime('2026-06-07T12:00:00Z' as Instant));
  assert.ok(!isDigestTime('2026-06-07T22:30:00Z' as Instant), 'half past midnight on Monday');
});
