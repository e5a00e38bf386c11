import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AlgorithmId } from './algorithm.ts';
import { type CountedVersion, countedFactsOf, ownerAt, publicOn } from './counting.ts';
import { figuresOn, growthUntil } from './day-count.ts';
import { makeDirectory } from './directory.ts';
import { emptyDocument } from './entry.ts';
import { endOfDate, type Instant, type IsoDate } from './instant.ts';
import type { Organisation, OrganisationId } from './organisation.ts';

const date = (text: string): IsoDate => text as IsoDate;
const at = (text: string): Instant => text as Instant;

const version = (
  id: string,
  number: number,
  publishedAt: string,
  more: Partial<CountedVersion> = {},
): CountedVersion => ({
  algorithmId: id as AlgorithmId,
  number,
  organisationId: 'a' as OrganisationId,
  publishedAt: at(publishedAt),
  withdrawnAt: null,
  isMerged: false,
  category: 'b',
  useStatus: 'in-gebruik',
  riskSelection: null,
  answered: [],
  missing: 0,
  ...more,
});

const organisation = (id: string, type: Organisation['type']): Organisation => ({
  id: id as OrganisationId,
  type,
  names: [{ name: id, kind: 'preferred', from: null, until: null }],
  identifiers: [],
  parents: [],
  website: null,
  contact: null,
  participation: 'unknown',
  participationNote: null,
  participationSince: null,
  successorId: null,
  from: null,
  until: null,
});

const directory = makeDirectory([organisation('a', 'gemeente'), organisation('b', 'ministerie')], date('2026-01-01'));

test('on a day the version counts that was in force at the end of that day in the Netherlands', () => {
  const versions = [
    version('1', 1, '2025-01-10T10:00:00Z', { category: 'c' }),
    version('1', 2, '2025-06-30T22:30:00Z', { category: 'a' }),
  ];
  assert.deepEqual(publicOn(versions, date('2025-01-09')), []);
  assert.equal(
    publicOn(versions, date('2025-06-30'))[0]?.category,
    'c',
    '22.30 UTC is already 1 July in the Netherlands',
  );
  assert.equal(publicOn(versions, date('2025-07-01'))[0]?.category, 'a');
});

test('a withdrawn entry counts until the day it was withdrawn, a merged one is no withdrawal', () => {
  const versions = [
    version('1', 1, '2025-01-01T10:00:00Z', { withdrawnAt: at('2025-03-01T10:00:00Z') }),
    version('2', 1, '2025-01-01T10:00:00Z', { withdrawnAt: at('2025-03-01T10:00:00Z'), isMerged: true }),
    version('3', 1, '2025-01-01T10:00:00Z', { isMerged: true }),
  ];
  assert.equal(publicOn(versions, date('2025-02-28')).length, 2);
  assert.equal(publicOn(versions, date('2025-03-01')).length, 0);
  assert.equal(figuresOn(versions, directory, date('2025-03-01')).withdrawn, 1);
  assert.equal(figuresOn(versions, directory, date('2025-02-28')).withdrawn, 0);
});

test('the figures of a day add up: categories and states make the total', () => {
  const versions = [
    version('1', 1, '2025-01-01T10:00:00Z', { category: 'a', riskSelection: 'ja', answered: ['data'] }),
    version('2', 1, '2025-01-01T10:00:00Z', { useStatus: 'buiten-gebruik', missing: 2 }),
    version('3', 1, '2025-01-01T10:00:00Z', { category: null, useStatus: null, organisationId: 'b' as OrganisationId }),
  ];
  const figures = figuresOn(versions, directory, date('2025-12-31'));
  assert.deepEqual(figures.published, { a: 1, b: 1, c: 0, unknown: 1, total: 3 });
  assert.equal(figures.inUse + figures.inDevelopment + figures.outOfUse + figures.statusUnknown, 3);
  assert.deepEqual(figures.riskSelection, { yes: 1, unknown: 2 });
  assert.equal(figures.complete, 2);
  assert.deepEqual(figures.organisations, { publishing: 2, known: 2 });
  assert.deepEqual(
    figures.perType.map(({ type, count }) => [type, count.total]),
    [
      ['gemeente', 2],
      ['ministerie', 1],
    ],
  );
  assert.deepEqual(figures.answers[0], { type: 'gemeente', entries: 2, answered: { data: 1 } });
});

test('growth has a point for the end of every year and one for the day itself, however long a year stays empty', () => {
  const versions = [
    version('1', 1, '2023-05-01T10:00:00Z'),
    version('1', 2, '2025-05-01T10:00:00Z'),
    version('2', 1, '2026-02-01T10:00:00Z'),
  ];
  assert.deepEqual(growthUntil(versions, date('2026-11-24')), [
    { date: '2023-12-31', published: 1 },
    { date: '2024-12-31', published: 1 },
    { date: '2025-12-31', published: 1 },
    { date: '2026-11-24', published: 2 },
  ]);
  assert.deepEqual(growthUntil([], date('2026-11-24')), []);
});

test('an empty text answers nothing and misses what everybody owes', () => {
  const facts = countedFactsOf(emptyDocument);
  assert.deepEqual(facts.answered, []);
  assert.equal(facts.category, null);
  assert.ok(facts.missing > 0);
});

test('whose an algorithm was on a day is who had it before each handover', () => {
  const [first, second, third] = ['een' as OrganisationId, 'twee' as OrganisationId, 'drie' as OrganisationId];
  const version = {
    organisationId: third,
    earlierOwners: [
      { organisationId: first, until: at('2026-02-01T10:00:00Z') },
      { organisationId: second, until: at('2026-03-01T10:00:00Z') },
    ],
  };
  const owners = ['2026-01-31', '2026-02-01', '2026-02-28', '2026-03-01', '2026-04-01'].map((day) =>
    ownerAt(version, endOfDate(date(day))),
  );
  assert.deepEqual(owners, [first, second, second, third, third]);
  assert.equal(ownerAt({ organisationId: first }, at('2020-01-01T10:00:00Z')), first);
});
