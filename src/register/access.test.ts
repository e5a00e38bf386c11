import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Action, actionOfAppointing, allActions, hasRole, mayDo, organisationsOf } from './access.ts';
import type { Appointment, PersonId } from './appointment.ts';
import type { IsoDate } from './instant.ts';
import { makeOrganisationId, type OrganisationId } from './organisation.ts';
import { allRoles, kindOfRole, type Role } from './roles.ts';

const day = '2026-11-24' as IsoDate;
const [own, other] = [makeOrganisationId('demo-testdam'), makeOrganisationId('demo-elders')];
const personId = 1 as PersonId;

const appointed = (
  role: Role,
  organisationId: OrganisationId | null,
  change: Partial<Appointment> = {},
): Appointment => ({
  ...{ id: 1, personId, role, organisationId, from: day, until: null, deputyFor: null },
  ...change,
});

/** Whoever holds a role of an organisation, there. */
const everybodyThere = {
  editor: 'there',
  approver: 'there',
  coordinator: 'there',
  owner: 'there',
  cdo: 'there',
  cio: 'there',
  ciso: 'there',
  'data-protection-officer': 'there',
  lawyer: 'there',
  'security-adviser': 'there',
} as const;

/** Where an action may be done with a role held in some place. Written down here once more on purpose: what is not listed is refused. */
const expected: Readonly<Record<Action, Partial<Record<Role, 'there' | 'everywhere'>>>> = {
  'see-people': {
    ...everybodyThere,
    administrator: 'everywhere',
    reader: 'everywhere',
    supervisor: 'everywhere',
  },
  'see-work': {
    ...everybodyThere,
    supervisor: 'everywhere',
  },
  'export-archive': { owner: 'there' },
  'see-trail': {
    coordinator: 'there',
    cio: 'there',
    ciso: 'there',
    'data-protection-officer': 'there',
    administrator: 'everywhere',
    supervisor: 'everywhere',
  },
  'see-organisation': {
    ...everybodyThere,
    administrator: 'everywhere',
    reader: 'everywhere',
    supervisor: 'everywhere',
  },
  'describe-organisation': { coordinator: 'there' },
  'manage-organisations': { administrator: 'everywhere' },
  'propose-transfer': { coordinator: 'there' },
  'propose-transfer-of-deserted': { administrator: 'everywhere' },
  'accept-transfer': { coordinator: 'there' },
  'see-withheld': {
    owner: 'there',
    approver: 'there',
    'data-protection-officer': 'there',
    lawyer: 'there',
    'security-adviser': 'there',
    supervisor: 'everywhere',
  },
  'write-entry': { editor: 'there', owner: 'there', coordinator: 'there' },
  'submit-entry': { editor: 'there', owner: 'there', coordinator: 'there' },
  'manage-tokens': { coordinator: 'there' },
  'approve-entry': { approver: 'there' },
  'share-preview': { editor: 'there', owner: 'there', coordinator: 'there', approver: 'there' },
  'confirm-entry': { editor: 'there', owner: 'there', coordinator: 'there', approver: 'there' },
  'remark-on-entry': { editor: 'there', owner: 'there', coordinator: 'there', approver: 'there' },
  'set-workflow': { coordinator: 'there' },
  'release-entry': { administrator: 'everywhere' },
  'answer-questions': { editor: 'there', coordinator: 'there', owner: 'there' },
  'pass-on-reports': { administrator: 'everywhere' },
  appoint: { coordinator: 'there' },
  'appoint-coordinator': { coordinator: 'there', administrator: 'everywhere' },
  'appoint-centrally': { administrator: 'everywhere' },
  'manage-accounts': { administrator: 'everywhere' },
  'manage-mail': { administrator: 'everywhere' },
};

/** The places in which a role can be held: a mandate over one organisation or over all of government. */
const placesOf = (role: Role): readonly (OrganisationId | null)[] =>
  ({ organisation: [own], central: [null], mandate: [own, null] })[kindOfRole(role)];

/** Every role in every place where it can be held, with every action at every organisation and at none. */
const cases = allRoles.flatMap((role) =>
  placesOf(role).flatMap((held) =>
    allActions.flatMap((action) => [own, other, null].map((organisation) => ({ role, held, action, organisation }))),
  ),
);

test('every role may do at every organisation what is listed, and nothing else', () => {
  for (const { role, held, action, organisation } of cases) {
    const reach = expected[action][role];
    const may = reach !== undefined && (held === null ? reach === 'everywhere' : organisation === held);
    const actor = { personId, day, appointments: [appointed(role, held)] };
    assert.equal(mayDo(actor, action, organisation), may, `${role} at ${held}: ${action} at ${organisation}`);
  }
});

test('every action is listed, and whoever has no role may do nothing', () => {
  assert.deepEqual(Object.keys(expected).sort(), [...allActions].sort());
  for (const action of allActions) assert.equal(mayDo({ personId, day, appointments: [] }, action, own), false);
});

test('a role counts on its days only', () => {
  const yesterday = '2026-11-23' as IsoDate;
  const tomorrow = '2026-11-25' as IsoDate;
  const may = (change: Partial<Appointment>): boolean =>
    mayDo({ personId, day, appointments: [appointed('coordinator', own, change)] }, 'appoint', own);
  assert.ok(may({ from: day, until: day }));
  assert.ok(!may({ from: tomorrow }));
  assert.ok(!may({ from: yesterday, until: yesterday }));
});

test('no central role can give itself a role at an organisation other than coordinator, and none can appoint an editor', () => {
  for (const role of allRoles.filter((one) => kindOfRole(one) !== 'organisation'))
    for (const held of placesOf(role))
      for (const given of allRoles.filter((one) => kindOfRole(one) === 'organisation' && one !== 'coordinator')) {
        const actor = { personId, day, appointments: [appointed(role, held)] };
        assert.equal(mayDo(actor, actionOfAppointing(given, own), own), false, `${role} gives ${given}`);
      }
});

test('a mandate is given by the centre, also one over a single organisation', () => {
  assert.equal(actionOfAppointing('supervisor', own), 'appoint-centrally');
  assert.equal(actionOfAppointing('administrator', null), 'appoint-centrally');
  assert.equal(actionOfAppointing('coordinator', own), 'appoint-coordinator');
  assert.equal(actionOfAppointing('editor', own), 'appoint');
});

test('a place in the office is for whoever holds a role now, at the organisations where they hold it', () => {
  const past = appointed('editor', other, { from: '2020-01-01' as IsoDate, until: '2020-12-31' as IsoDate });
  assert.equal(hasRole({ personId, day, appointments: [past] }), false);
  const both = [past, appointed('editor', own), appointed('approver', own), appointed('reader', null)];
  assert.deepEqual(organisationsOf({ personId, day, appointments: both }), [own]);
});
