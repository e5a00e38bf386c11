import assert from 'node:assert/strict';
import { makeAlgorithmId } from '#register/algorithm.ts';
import { publicReader } from '#register/reader.ts';
import { storeTest } from '#test/stores.ts';
import { publishEntries } from '#test/support/entries.ts';
import { listPublishedEntries, listPublishedEntriesAfter, listPublishedTranslations } from './published-entries.ts';

const id = makeAlgorithmId(7);
const at = '2026-01-01T10:00:00Z';

/** A Dutch text that says its category and status, and an English one that leaves them out. */
const entry = {
  n: 7,
  versions: [
    { number: 1, at, document: { values: { publication_category: 'Impactvolle algoritmes', status: 'In gebruik' } } },
    { number: 1, at, language: 'en', document: { values: { name: 'Traffic guard' } } },
  ],
} as const;

storeTest('category and status are those of the algorithm, whatever its translations leave out', async (database) => {
  await publishEntries(database, [entry]);
  const { queries } = database;
  const lists = [
    await listPublishedEntries(queries, publicReader, [id], 'en'),
    await listPublishedEntriesAfter(queries, publicReader, 'en', null, 10),
    await listPublishedTranslations(queries, publicReader, [id]),
  ];
  for (const [only, ...others] of lists) {
    assert.deepEqual([only?.algorithm.category, only?.algorithm.useStatus], ['b', 'in-gebruik']);
    assert.deepEqual(others, []);
  }
});

storeTest('an entry is given in every language in order of code, or in the one that was asked', async (database) => {
  await publishEntries(database, [entry]);
  const { queries } = database;
  const [all] = await listPublishedTranslations(queries, publicReader, [id]);
  assert.deepEqual(
    all?.versions.map(({ language }) => language),
    ['en', 'nl'],
  );
  for (const [asked, given] of [['nl', 'nl'] as const, ['en', 'en'] as const, ['fy', 'nl'] as const]) {
    const [one] = await listPublishedEntries(queries, publicReader, [id], asked);
    assert.equal(one?.version.language, given);
  }
});
