import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { makeDirectory } from './directory.ts';
import { type IsoDate, parseDate } from './instant.ts';
import {
  displayName,
  existsOn,
  makeOrganisationId,
  type Organisation,
  type OrganisationId,
  type OrganisationName,
  type OrganisationParent,
  parentOn,
} from './organisation.ts';

const day = (text: string): IsoDate => parseDate(text) ?? assert.fail(text);
const id = (text: string): OrganisationId => makeOrganisationId(text);
const named = (name: string, kind: OrganisationName['kind']): OrganisationName => ({
  name,
  kind,
  from: null,
  until: null,
});
const under = (parent: string, from: string | null, until: string | null): OrganisationParent => ({
  parentId: id(parent),
  from: from === null ? null : day(from),
  until: until === null ? null : day(until),
});
const organisation = (key: string, parents: readonly OrganisationParent[] = []): Organisation => ({
  id: id(key),
  type: 'gemeente',
  names: [named(key, 'official')],
  identifiers: [],
  parents,
  website: null,
  contact: null,
  participation: 'unknown',
  participationNote: null,
  participationSince: null,
  successorId: null,
  from: null,
  until: null,
});

test('an organisation is called by its preferred name, else its official one, else any, else its id', () => {
  const names = [named('DIR', 'abbreviation'), named('Dienst I.', 'official'), named('Dienst', 'preferred')];
  const called = (some: readonly OrganisationName[]) => displayName({ id: id('dir'), names: some });
  assert.equal(called(names), 'Dienst');
  assert.equal(called(names.slice(0, 2)), 'Dienst I.');
  assert.equal(called(names.slice(0, 1)), 'DIR');
  assert.equal(called([]), 'dir');
});

test('an id of an organisation can stand in an address, and stays as it is when made again', () => {
  assert.equal(id('Gemeente Súdwest-Fryslân (SWF)'), 'gemeente-sudwest-fryslan-swf');
  fc.assert(
    fc.property(fc.string(), (text) => {
      const made = makeOrganisationId(text);
      assert.match(made, /^([a-z0-9]([a-z0-9-]*[a-z0-9])?)?$/);
      assert.ok(made.length <= 80);
      assert.equal(makeOrganisationId(made), made);
    }),
  );
  assert.equal(id(`${'a'.repeat(79)} bc`), 'a'.repeat(79));
});

test('the parent is the one of that day: from the first day, until before the last', () => {
  const moved = organisation('dienst', [under('oud', null, '2024-07-02'), under('nieuw', '2024-07-02', null)]);
  assert.equal(parentOn(moved, day('2024-07-01')), 'oud');
  assert.equal(parentOn(moved, day('2024-07-02')), 'nieuw');
  const gap = organisation('dienst', [under('oud', '2020-01-01', '2021-01-01')]);
  assert.deepEqual([parentOn(gap, day('2019-12-31')), parentOn(gap, day('2021-01-01'))], [null, null]);
});

test('an organisation exists from its first day until before its last', () => {
  const period = { from: day('2020-01-01'), until: day('2023-01-01') };
  const days = ['2019-12-31', '2020-01-01', '2022-12-31', '2023-01-01'].map(day);
  assert.deepEqual(
    days.map((date) => existsOn(period, date)),
    [false, true, true, false],
  );
});

const tree = [
  organisation('ministerie'),
  organisation('Zuid', [under('ministerie', null, null)]),
  organisation('dienst', [under('ministerie', null, '2025-01-01'), under('zuid', '2025-01-01', null)]),
  organisation('Álva', [under('ministerie', null, null)]),
];

test('the directory shows the tree as it stands on its day', () => {
  const before = makeDirectory(tree, day('2024-12-31'));
  const after = makeDirectory(tree, day('2025-01-01'));
  assert.deepEqual(before.childrenOf(id('ministerie')), ['alva', 'dienst', 'zuid']);
  assert.deepEqual(after.childrenOf(id('ministerie')), ['alva', 'zuid']);
  assert.deepEqual(before.lineOf(id('dienst')), ['dienst', 'ministerie']);
  assert.deepEqual(after.lineOf(id('dienst')), ['dienst', 'zuid', 'ministerie']);
  assert.deepEqual(after.childrenOf(id('zuid')), ['dienst']);
  assert.equal(after.parentOf(id('ministerie')), null);
});

test('a circle of parents ends where it began', () => {
  const circle = [organisation('a', [under('b', null, null)]), organisation('b', [under('a', null, null)])];
  assert.deepEqual(makeDirectory(circle, day('2025-01-01')).lineOf(id('a')), ['a', 'b']);
});

test('an organisation nobody knows is called by its id and has no parent', () => {
  const directory = makeDirectory(tree, day('2025-01-01'));
  assert.equal(directory.find(id('weg')), null);
  assert.equal(directory.nameOf(id('weg')), 'weg');
  assert.equal(directory.typeLabelOf(id('weg'), 'nl'), 'Andere organisatie');
  assert.deepEqual([directory.parentOf(id('weg')), directory.childrenOf(id('weg'))], [null, []]);
  assert.equal(directory.nameOf(id('alva')), 'Álva');
  assert.equal(directory.typeLabelOf(id('alva'), 'en'), 'Municipality');
});
