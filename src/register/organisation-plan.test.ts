import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeOrganisationId, type Organisation } from './organisation.ts';
import type { IncomingOrganisation, OrganisationList } from './organisation-list.ts';
import { planOrganisations } from './organisation-plan.ts';
import type { OrganisationType } from './organisation-types.ts';

type Numbers = { readonly tooi?: string; readonly roo?: string };

const identifiers = (numbers: Numbers): Organisation['identifiers'] =>
  (['tooi', 'roo'] as const).flatMap((scheme) => {
    const value = numbers[scheme];
    return value === undefined ? [] : [{ scheme, value }];
  });

const incoming = (
  key: string,
  name: string,
  numbers: Numbers = {},
  parentKeys: readonly string[] = [],
  type: OrganisationType = 'gemeente',
): IncomingOrganisation => ({
  key,
  row: key,
  parentKeys,
  statement: {
    type,
    names: [{ name, kind: 'preferred', from: null, until: null }],
    identifiers: identifiers(numbers),
    website: null,
    contact: null,
    from: null,
    until: null,
  },
});

const list = (...organisations: readonly IncomingOrganisation[]): OrganisationList => ({
  name: 'roo',
  organisations,
  problems: [],
});

const known = (id: string, name: string, numbers: Numbers = {}, type: OrganisationType = 'gemeente') => ({
  id: makeOrganisationId(id),
  type,
  names: [{ name, kind: 'preferred', from: null, until: null } as const],
  identifiers: identifiers(numbers),
});

const ids = (plan: ReturnType<typeof planOrganisations>): readonly string[] => plan.planned.map(({ id }) => id);

test('an id is the TOOI code, else the ROO number, else what the list itself calls it', () => {
  const plan = planOrganisations(
    list(
      incoming('org:a', 'A', { tooi: 'gm9001', roo: '1' }),
      incoming('org:b', 'B', { roo: '2' }),
      incoming('org:team-één', 'C'),
    ),
    [],
  );
  assert.deepEqual(ids(plan), ['gm9001', '2', 'team-een']);
});

test('an organisation keeps its id when a list gives it a number it did not have', () => {
  assert.deepEqual(
    ids(planOrganisations(list(incoming('a', 'A', { tooi: 'gm9001', roo: '1' })), [known('1', 'A', { roo: '1' })])),
    ['1'],
  );
});

test('without a common number the same kind and name is the same organisation, another kind is not', () => {
  const before = [known('gm9001', 'Gemeente Rietmeer', { tooi: 'gm9001' })];
  assert.deepEqual(ids(planOrganisations(list(incoming('a', 'gemeente RIETMEER', { roo: '1' })), before)), ['gm9001']);
  assert.deepEqual(
    ids(planOrganisations(list(incoming('a', 'Gemeente Rietmeer', { roo: '1' }, [], 'provincie')), before)),
    ['1'],
  );
});

test('two organisations with codes of their own stay two, whatever their names', () => {
  const before = [known('gm9001', 'Gemeente Bergen', { tooi: 'gm9001' })];
  assert.deepEqual(ids(planOrganisations(list(incoming('a', 'Gemeente Bergen', { tooi: 'gm9002' })), before)), [
    'gm9002',
  ]);
});

test('parents stand before their parts', () => {
  const plan = planOrganisations(
    list(incoming('c', 'C', {}, ['b']), incoming('b', 'B', {}, ['a']), incoming('a', 'A')),
    [],
  );
  assert.deepEqual(ids(plan), ['a', 'b', 'c']);
  assert.deepEqual(plan.planned[2]?.statement.parents, [{ parentId: 'b', from: null, until: null }]);
});

test('a circle of parents is cut and reported, also one of a single organisation', () => {
  const plan = planOrganisations(
    list(incoming('a', 'A', {}, ['b']), incoming('b', 'B', {}, ['a']), incoming('c', 'C', {}, ['c'])),
    [],
  );
  assert.equal(plan.planned.length, 3);
  assert.equal(plan.planned.flatMap(({ statement }) => statement.parents).length, 1);
  assert.deepEqual(
    plan.problems.map(({ row, code }) => `${row} ${code}`),
    ['b circle', 'c circle'],
  );
});

test('a parent that is not in the list is left out and reported', () => {
  const plan = planOrganisations(list(incoming('a', 'A', {}, ['nowhere'])), []);
  assert.deepEqual(plan.planned[0]?.statement.parents, []);
  assert.deepEqual(
    plan.problems.map(({ code }) => code),
    ['unknown-parent'],
  );
});
