import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { IsoDate } from './instant.ts';
import { makeOrganisationId, type OrganisationName } from './organisation.ts';
import { holdsLists, nextStatement, type OrganisationStatement, organisationFrom } from './organisation-statement.ts';

const day = (text: string): IsoDate => text as IsoDate;
const named = (name: string, kind: OrganisationName['kind'] = 'preferred'): OrganisationName => ({
  name,
  kind,
  from: null,
  until: null,
});

const statement = (values: Partial<OrganisationStatement>): OrganisationStatement => ({
  type: 'gemeente',
  names: [named('Gemeente Rietmeer')],
  identifiers: [],
  parents: [],
  website: null,
  contact: null,
  from: null,
  until: null,
  ...values,
});

const under = (id: string, from: IsoDate | null = null, until: IsoDate | null = null) => ({
  parentId: makeOrganisationId(id),
  from,
  until,
});

const today = day('2026-11-24');
const own = {
  participation: 'connected',
  participationNote: null,
  participationSince: null,
  successorId: null,
} as const;
const id = makeOrganisationId('gm9001');

test('a list that says the same again changes nothing', () => {
  const before = statement({ parents: [under('a', day('2020-01-01')), under('b', null, day('2020-01-01'))] });
  assert.deepEqual(nextStatement(before, statement({ parents: [under('a')] }), today), before);
});

test('an organisation that moves keeps its earlier parent until that day', () => {
  const moved = nextStatement(statement({ parents: [under('a')] }), statement({ parents: [under('b')] }), today);
  assert.deepEqual(moved.parents, [under('a', null, today), under('b', today)]);
});

test('an organisation that gets another name keeps the old one as a former name', () => {
  const renamed = nextStatement(
    statement({ names: [named('Gemeente Rietmeer'), named('Ouder', 'former')] }),
    statement({ names: [named('Gemeente Rietmeer aan Zee')] }),
    today,
  );
  assert.deepEqual(renamed.names, [
    named('Gemeente Rietmeer aan Zee'),
    { name: 'Gemeente Rietmeer', kind: 'former', from: null, until: today },
    named('Ouder', 'former'),
  ]);
});

test('another way to write the same name is not a former name', () => {
  const respelled = nextStatement(
    statement({ names: [named('gemeente Súdmar')] }),
    statement({ names: [named('Gemeente Sudmar')] }),
    today,
  );
  assert.deepEqual(respelled.names, [named('Gemeente Sudmar')]);
});

test('an organisation of two lists has one preferred name, all numbers, and ends when TOOI says so', () => {
  const roo = statement({
    names: [named('Regio Rietmeer'), named('RR', 'abbreviation')],
    identifiers: [{ scheme: 'roo', value: '1' }],
    until: day('2021-12-01'),
    website: 'https://rietmeer.example',
  });
  const tooi = statement({
    type: 'overig',
    names: [named('regio Rietmeer'), named('Samenwerking Rietmeer'), named('Oud Rietmeer', 'former')],
    identifiers: [{ scheme: 'tooi', value: 'so9001' }],
    from: day('2014-01-01'),
  });
  const both = organisationFrom(id, { roo, tooi }, own);
  assert.deepEqual(both, organisationFrom(id, { tooi, roo }, own));
  assert.equal(both.names.filter((name) => name.kind === 'preferred').length, 1);
  assert.deepEqual(
    both.names.map((name) => name.name),
    ['Regio Rietmeer', 'RR', 'Samenwerking Rietmeer', 'Oud Rietmeer'],
  );
  assert.deepEqual(
    both.identifiers.map(({ scheme }) => scheme),
    ['roo', 'tooi'],
  );
  assert.deepEqual([both.from, both.until], ['2014-01-01', null]);
  assert.equal(both.participation, 'connected');
});

test('what was changed here goes before every list, and what was not follows them', () => {
  const roo = statement({ names: [named('Rietmeer')], contact: 'info@rietmeer.example', type: 'gemeente' });
  const changed = organisationFrom(id, { roo, own: { contact: null, names: [named('Rietmeer aan Zee')] } }, own);
  assert.deepEqual([changed.contact, changed.names, changed.type], [null, [named('Rietmeer aan Zee')], 'gemeente']);
  assert.equal(holdsLists({ own: { contact: null } }), false);
  assert.equal(holdsLists({ roo }), true);
});
