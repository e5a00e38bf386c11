import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeDirectory } from './directory.ts';
import type { IsoDate } from './instant.ts';
import { makeOrganisationId, type Organisation } from './organisation.ts';
import { type DomainMember, isInDomainThen, organisationsByDomain, refusalOfDomainName } from './reporting-domain.ts';

const day = (text: string): IsoDate => text as IsoDate;
const id = makeOrganisationId;

const organisation = (
  name: string,
  parent: string | null = null,
  change: Partial<Organisation> = {},
): Organisation => ({
  ...{ id: id(name), type: 'overig', names: [], identifiers: [], website: null, contact: null },
  ...{ participation: 'unknown', participationNote: null, participationSince: null, successorId: null },
  parents: parent === null ? [] : [{ parentId: id(parent), from: null, until: null }],
  ...{ from: null, until: null, ...change },
});

const moved = organisation('dienst', null, {
  parents: [
    { parentId: id('jenv'), from: null, until: day('2025-07-01') },
    { parentId: id('bzk'), from: day('2025-07-01'), until: null },
  ],
});
const all = [
  organisation('jenv'),
  organisation('aenm'),
  organisation('bzk'),
  moved,
  organisation('dji', 'jenv'),
  organisation('afdeling', 'dji'),
  organisation('weg', 'jenv', { until: day('2024-01-01') }),
  organisation('los'),
];

const member = (domainId: number, name: string, from: string, until: string | null = null): DomainMember => ({
  ...{ domainId, organisationId: id(name), from: day(from), until: until === null ? null : day(until) },
});

const on = (text: string, ...members: readonly DomainMember[]): Readonly<Record<number, readonly string[]>> =>
  Object.fromEntries(
    [...organisationsByDomain(makeDirectory(all, day(text)), members)].map(([number, some]) => [
      number,
      some.map((one) => one.id as string).toSorted(),
    ]),
  );

test('a domain holds its organisations with all under them, as the tree and its members are on the day', () => {
  const members = [member(1, 'jenv', '2023-01-01'), member(1, 'aenm', '2024-07-02'), member(2, 'bzk', '2020-01-01')];
  assert.deepEqual(on('2024-07-01', ...members), { 1: ['afdeling', 'dienst', 'dji', 'jenv'], 2: ['bzk'] });
  assert.deepEqual(on('2025-06-30', ...members)[1], ['aenm', 'afdeling', 'dienst', 'dji', 'jenv']);
  assert.deepEqual(on('2025-07-01', ...members)[1], ['aenm', 'afdeling', 'dji', 'jenv']);
  assert.deepEqual(on('2025-07-01', ...members)[2], ['bzk', 'dienst']);
  assert.deepEqual(on('2019-01-01', ...members), {});
});

test('what is in a domain itself is not in that of what is above it, until it ends', () => {
  const members = [member(1, 'jenv', '2020-01-01'), member(2, 'dji', '2022-01-01', '2023-01-01')];
  assert.deepEqual(on('2022-12-31', ...members), { 1: ['dienst', 'jenv', 'weg'], 2: ['afdeling', 'dji'] });
  assert.deepEqual(on('2023-01-01', ...members), { 1: ['afdeling', 'dienst', 'dji', 'jenv', 'weg'] });
});

test('an organisation is in one domain at a time, and a domain has a name of its own', () => {
  const members = [member(1, 'jenv', '2020-01-01', '2023-01-01'), member(1, 'bzk', '2020-01-01')];
  assert.equal(isInDomainThen(members, id('jenv'), day('2022-12-31')), true);
  assert.equal(isInDomainThen(members, id('jenv'), day('2023-01-01')), false);
  assert.equal(isInDomainThen(members, id('bzk'), day('2030-01-01')), true);
  assert.equal(isInDomainThen(members, id('los'), day('2020-01-01')), false);
  assert.equal(refusalOfDomainName(' ', []), 'needs-name');
  assert.equal(refusalOfDomainName('a'.repeat(201), []), 'name-too-long');
  assert.equal(refusalOfDomainName('JenV ', [{ id: 1, name: 'jenv' }]), 'name-taken');
  assert.equal(refusalOfDomainName('JenV', [{ id: 1, name: 'BZK' }]), null);
});
