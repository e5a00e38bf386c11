import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Appointment, type PersonId, type ProposedAppointment, refusalOfAppointment } from './appointment.ts';
import type { IsoDate } from './instant.ts';
import { makeOrganisationId } from './organisation.ts';

const [anna, bart] = [1 as PersonId, 2 as PersonId];
const day = (text: string): IsoDate => text as IsoDate;
const own = makeOrganisationId('demo-testdam');

const proposed = (change: Partial<ProposedAppointment> = {}): ProposedAppointment => ({
  ...{ personId: bart, role: 'editor', organisationId: own, from: day('2026-12-01'), until: null, deputyFor: null },
  ...change,
});

const held: Appointment = {
  ...{
    id: 7,
    personId: anna,
    role: 'approver',
    organisationId: own,
    from: day('2026-01-01'),
    until: day('2027-01-31'),
  },
  deputyFor: null,
};

const refusal = (change: Partial<ProposedAppointment>, known: readonly Appointment[] = []) =>
  refusalOfAppointment(proposed(change), anna, known);

test('an appointment without anything wrong is made', () => {
  assert.equal(refusal({}), null);
  assert.equal(refusal({ role: 'reader', organisationId: null }), null);
  assert.equal(refusal({ role: 'supervisor', organisationId: null, until: day('2027-06-30') }), null);
});

test('nobody gives themselves a role, but the register itself may begin with one', () => {
  assert.equal(refusal({ personId: anna }), 'own-role');
  assert.equal(refusalOfAppointment(proposed(), null, []), null);
});

test('a role is held where it belongs', () => {
  assert.equal(refusal({ organisationId: null }), 'needs-organisation');
  assert.equal(refusal({ role: 'administrator' }), 'needs-no-organisation');
});

test('a mandate and a deputy have a last day, and nothing ends before it begins', () => {
  assert.equal(refusal({ role: 'supervisor' }), 'needs-last-day');
  assert.equal(refusal({ role: 'approver', deputyFor: held }), 'deputy-needs-last-day');
  assert.equal(refusal({ until: day('2026-11-30') }), 'ends-before-it-begins');
  assert.equal(refusal({ until: day('2026-12-01') }), null);
});

test('a deputy stands in for somebody else in the same role, and no longer than that one holds it', () => {
  const until = day('2026-12-31');
  const deputy = (change: Partial<ProposedAppointment>) =>
    refusal({ role: 'approver', until, deputyFor: held, ...change });
  assert.equal(deputy({}), null);
  assert.equal(deputy({ role: 'editor' }), 'deputy-of-other-role');
  assert.equal(deputy({ organisationId: makeOrganisationId('demo-elders') }), 'deputy-of-other-role');
  assert.equal(deputy({ until: day('2027-02-01') }), 'outside-deputised');
  assert.equal(deputy({ deputyFor: { ...held, deputyFor: 3 } }), 'deputy-of-deputy');
  assert.equal(deputy({ deputyFor: { ...held, personId: bart } }), 'deputy-of-self');
});

test('the same role twice at once is refused, one after the other is not', () => {
  const mine = { ...held, personId: bart, role: 'editor' as const, until: day('2026-12-01') };
  assert.equal(refusal({}, [mine]), 'held-already');
  assert.equal(refusal({ from: day('2026-12-02') }, [mine]), null);
  assert.equal(refusal({ role: 'approver' }, [mine]), null);
});
