import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { IsoDate } from './instant.ts';
import { makeOrganisationId, type Organisation } from './organisation.ts';
import { differenceKind, partDifferences, partsInConflict } from './organisation-difference.ts';
import type { OrganisationStatement } from './organisation-statement.ts';

const day = (text: string): IsoDate => text as IsoDate;
const named = (name: string) => [{ name, kind: 'preferred', from: null, until: null }] as const;

const organisation: Organisation = {
  ...{ id: makeOrganisationId('gm1'), type: 'gemeente', names: named('A'), identifiers: [], parents: [] },
  ...{ website: null, contact: null, participation: 'unknown', participationNote: null, participationSince: null },
  ...{ successorId: null, from: null, until: null },
};

test('a difference stands in one group, the weightiest that fits', () => {
  const ended = { ...organisation, until: day('2026-01-01') };
  const renamed = { ...organisation, names: named('B') };
  assert.equal(differenceKind(null, ended, true), 'new');
  assert.equal(differenceKind(organisation, { ...ended, names: named('B') }, true), 'ended');
  assert.equal(differenceKind(ended, organisation, false), 'changed');
  assert.equal(differenceKind(organisation, renamed, true), 'conflict');
  assert.equal(differenceKind(organisation, renamed, false), 'renamed');
  assert.equal(differenceKind(organisation, { ...organisation, website: 'https://a.example' }, false), 'changed');
});

test('what differs is told part by part', () => {
  assert.deepEqual(partDifferences(organisation, organisation), []);
  assert.deepEqual(partDifferences(organisation, { ...organisation, names: named('B'), contact: 'info@b.example' }), [
    { part: 'name', before: 'A', after: 'B' },
    { part: 'names', before: 'A [preferred]', after: 'B [preferred]' },
    { part: 'contact', before: '', after: 'info@b.example' },
  ]);
  assert.deepEqual(
    partDifferences(null, organisation).map(({ part, after }) => `${part} ${after}`),
    ['name A', 'names A [preferred]', 'type gemeente'],
  );
});

test('a conflict is what was changed here, and of which the list says something new that differs', () => {
  const { id, participation, participationNote, participationSince, successorId, ...said } = organisation;
  const before: OrganisationStatement = said;
  const now = { ...before, contact: 'nieuw@a.example' };
  assert.deepEqual(partsInConflict({ contact: 'eigen@a.example' }, before, now), ['contact']);
  assert.deepEqual(partsInConflict({ contact: 'eigen@a.example' }, null, now), ['contact']);
  assert.deepEqual(partsInConflict({ contact: 'eigen@a.example' }, now, now), []);
  assert.deepEqual(partsInConflict({ contact: 'nieuw@a.example' }, before, now), []);
  assert.deepEqual(partsInConflict({}, before, now), []);
});
