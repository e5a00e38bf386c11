import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Appointment, type PersonId, refusalOfAppointment } from '#register/appointment.ts';
import { addDays, type IsoDate } from '#register/instant.ts';
import { allRoles } from '#register/roles.ts';
import { demoOrganisations } from './organisations.ts';
import { demoPeople } from './people.ts';

const day = '2026-11-24' as IsoDate;

test('the demo has somebody for every role, a second approver and a deputy', () => {
  const counts = Map.groupBy(demoPeople, ({ role }) => role);
  assert.deepEqual(
    allRoles.filter((role) => !counts.has(role)),
    [],
  );
  assert.equal(counts.get('approver')?.length, 2);
  assert.ok(demoPeople.some(({ deputyFor }) => deputyFor !== undefined));
});

test('no two have one name or address, and no mail goes to an address', () => {
  assert.equal(new Set(demoPeople.map(({ name }) => name)).size, demoPeople.length);
  assert.equal(new Set(demoPeople.map(({ email }) => email)).size, demoPeople.length);
  for (const { email } of demoPeople) assert.match(email, /^[a-z.]+@[a-z]+\.example$/);
});

test('every appointment of the demo is one that could be made, at organisations of the demo', () => {
  const made: Appointment[] = [];
  for (const [index, { role, organisation, days, deputyFor }] of demoPeople.entries()) {
    const deputised = demoPeople.findIndex(({ email }) => email === deputyFor);
    const proposed = {
      ...{ personId: (index + 1) as PersonId, role, organisationId: organisation, from: day },
      until: days === null ? null : addDays(day, days),
      deputyFor: deputyFor === undefined ? null : (made[deputised] ?? assert.fail(`${deputyFor} stands later`)),
    };
    assert.equal(refusalOfAppointment(proposed, null, []), null, role);
    made.push({ ...proposed, id: index + 1, deputyFor: proposed.deputyFor?.id ?? null });
    assert.ok(organisation === null || demoOrganisations.some(({ id }) => id === organisation));
  }
});
