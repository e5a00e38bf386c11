import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeAlgorithmId } from '#register/algorithm.ts';
import { type CountedVersion, publicOn } from '#register/counting.ts';
import { figuresOn, growthUntil } from '#register/day-count.ts';
import { makeDirectory } from '#register/directory.ts';
import { emptyDocument, maskedBy, publicDocument } from '#register/entry.ts';
import { endOfDate, type IsoDate } from '#register/instant.ts';
import { makeOrganisationId } from '#register/organisation.ts';
import { publicReader, registerReader } from '#register/reader.ts';
import { earlierKeysOf } from '#standard/earlier.ts';
import { findAlgorithm, findVersion, listRelations } from '#store/entries.ts';
import { entityTag } from '#web/headers.ts';
import { storeTest } from './stores.ts';
import { publishEntries } from './support/entries.ts';

// The edges of rules: the last moment of a day, one thing missing, a key in capitals, what was never public.

const day = '2026-06-30' as IsoDate;
const withheld = { ground: '5.1.2d', until: null, decidedBy: 'directeur', reason: null } as const;
const counted: CountedVersion = {
  algorithmId: makeAlgorithmId(1),
  organisationId: makeOrganisationId('gm9999'),
  number: 1,
  publishedAt: endOfDate(day),
  withdrawnAt: null,
  isMerged: false,
  category: 'b',
  useStatus: 'in-gebruik',
  riskSelection: null,
  missing: 1,
  answered: [],
};

test('what is published at the first moment of the next day is not counted on the day before', () => {
  assert.equal(publicOn([counted], day).length, 0);
  assert.equal(figuresOn([counted], makeDirectory([], day), day).published.total, 0);
  assert.equal(growthUntil([counted], day).at(-1)?.published, 0);
  assert.equal(publicOn([counted], '2026-07-01' as IsoDate).length, 1);
});

test('an entry that lacks one obligatory field is not complete', () => {
  const next = '2026-07-01' as IsoDate;
  assert.equal(figuresOn([counted], makeDirectory([], next), next).complete, 0);
  assert.equal(figuresOn([{ ...counted, missing: 0 }], makeDirectory([], next), next).complete, 1);
});

test('a field that a version withheld itself keeps its own decision', () => {
  const document = { ...emptyDocument, values: { risks: 'tekst' }, withheld: { risks: withheld } };
  const later = { risks: { ...withheld, decidedBy: 'college' } };
  assert.deepEqual(maskedBy(document, later).withheld.risks, withheld);
});

test('what is withheld is also gone where an earlier standard wrote its key in capitals', () => {
  const keys = earlierKeysOf('risks');
  assert.ok(keys.length > 0);
  const values = Object.fromEntries(keys.map((key) => [key.toUpperCase(), 'GEHEIM']));
  const document = { ...emptyDocument, withheld: { risks: withheld }, earlier: { standard: '0.4', values } };
  assert.doesNotMatch(JSON.stringify(publicDocument(document)), /GEHEIM/);
});

test('two long texts that differ only at the end have different tags', () => {
  const long = 'a'.repeat(100_000);
  assert.notEqual(entityTag(`${long}1`), entityTag(`${long}2`));
});

storeTest('what a translation withholds now is in no older text of that language', async (database) => {
  const said = { values: { name: 'Post', risks: 'GEHEIM-77' } };
  const versions = [
    { number: 1, at: '2026-01-01T10:00:00Z', document: { values: { name: 'Post' } } },
    { language: 'en', number: 1, at: '2026-01-02T10:00:00Z', document: said },
    { language: 'en', number: 2, at: '2026-01-03T10:00:00Z', document: { ...said, withheld: { risks: withheld } } },
  ] as const;
  await publishEntries(database, [{ n: 1, versions }]);
  const old = await findVersion(database.queries, publicReader, makeAlgorithmId(1), 'en', 1);
  assert.equal(old?.number, 1);
  assert.doesNotMatch(JSON.stringify(old), /GEHEIM/);
});

storeTest(
  'the public does not learn of an algorithm that never was public, nor of a relation to it',
  async (database) => {
    const [open, hidden] = [makeAlgorithmId(1), makeAlgorithmId(2)];
    const version = { number: 1, at: '2026-01-01T10:00:00Z', document: { values: { name: 'Post' } } };
    const relations = [
      { from: open, kind: 'replaces', to: hidden },
      { from: hidden, kind: 'part-of', to: open },
    ] as const;
    await publishEntries(database, [
      { n: 1, versions: [version], relations },
      { n: 2, versions: [] },
    ]);
    const { queries } = database;
    assert.equal(await findAlgorithm(queries, publicReader, hidden), null);
    assert.notEqual(await findAlgorithm(queries, registerReader, hidden), null);
    assert.deepEqual(await listRelations(queries, publicReader, open), []);
    assert.equal((await listRelations(queries, registerReader, open)).length, 2);
  },
);
