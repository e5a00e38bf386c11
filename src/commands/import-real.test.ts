import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { type TestContext, test } from 'node:test';
import { type FormatKey, formatByKey, formats, writeEntries } from '#formats/index.ts';
import type { EntryRecord } from '#formats/record.ts';
import { makeDirectory } from '#register/directory.ts';
import { dateOf } from '#register/instant.ts';
import { publicReader, type Reader, registerReader } from '#register/reader.ts';
import type { Database } from '#store/database.ts';
import { listOrganisationIds, listOrganisations } from '#store/organisations.ts';
import { listPublishedEntriesAfter } from '#store/published-entries.ts';
import { freshDatabase, matrixTest, storeTest } from '#test/stores.ts';
import { contextOf, everything, noon, run } from '#test/support/importing.ts';
import { about } from '#test/support/written-file.ts';
import { findWords, syntheticFile, syntheticRecords, wordsOfDemo } from '../../bench/synthetic.ts';
import { loadDemo } from './load-demo.ts';

/** Every public entry as it is written for a file. */
async function* published(database: Database, reader: Reader): AsyncGenerator<readonly EntryRecord[]> {
  const { queries } = database;
  const organisations = await listOrganisations(queries, reader, await listOrganisationIds(queries, reader));
  const directory = makeDirectory(organisations, dateOf(noon));
  for (const language of ['nl', 'en', 'fy'] as const) {
    const entries = await listPublishedEntriesAfter(queries, reader, language, null, 10_000);
    yield entries.map((entry) => ({ ...entry, organisationName: directory.nameOf(entry.algorithm.organisationId) }));
  }
}

const fileOf = async (database: Database, key: FormatKey, reader: Reader = publicReader): Promise<Uint8Array> => {
  const pieces: Uint8Array[] = [];
  for await (const piece of writeEntries(formatByKey(key), published(database, reader), about))
    pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
};

const rowsIn = (file: Uint8Array): readonly Readonly<Record<string, unknown>>[] =>
  (JSON.parse(new TextDecoder().decode(file)) as { readonly resultaten: readonly Readonly<Record<string, unknown>>[] })
    .resultaten;

/** What another register does not know of an entry: which version it was here, and when the first one was. */
const portable = (file: Uint8Array): readonly unknown[] =>
  rowsIn(file).map(
    ({ versie: _1, eerstGepubliceerdOp: _2, gewijzigdOp: _3, bron: _4, nietMeerInBronSinds: _5, ...row }) => row,
  );

/** What a format does with an entry is the same on both stores: one format goes through both. */
const testOf = (key: FormatKey): typeof storeTest => (key === 'json' ? storeTest : matrixTest);

for (const { key } of formats) {
  testOf(key)(`a ${key} file of the register that comes in again changes nothing there`, async (database) => {
    await loadDemo(contextOf(database));
    const before = await everything(database);
    const report = await run(database, await fileOf(database, key));
    assert.deepEqual([report.counts.unchanged, report.counts.read], [report.counts.read, report.counts.read]);
    assert.deepEqual(await everything(database), before);
  });

  testOf(key)(`a ${key} file of the register makes the same entries in an empty one`, async (database, context) => {
    await loadDemo(contextOf(database));
    const other = await freshDatabase(context, database.kind);
    const report = await run(other, await fileOf(database, key));
    assert.deepEqual([report.counts.leftOut, report.counts.repaired], [0, 0]);
    assert.deepEqual(portable(await fileOf(other, 'json')), portable(await fileOf(database, 'json')));
  });
}

const listing = new URL('../../../shared/data/national-register/listing-2026-05-13.json', import.meta.url);
const needsListing = existsSync(listing) ? false : 'SKIPPED: the real listing is not beside the checkout';

const importListing = async (context: TestContext, kind: Database['kind']): Promise<void> => {
  const database = await freshDatabase(context, kind);
  const file = readFileSync(listing);
  const rows = (JSON.parse(file.toString()) as { readonly algoritmes: readonly { readonly id: string }[] }).algoritmes;
  const started = process.hrtime.bigint();
  const report = await run(database, file);
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  assert.deepEqual([report.counts.added, report.counts.leftOut], [rows.length, 0]);
  const entries = await listPublishedEntriesAfter(database.queries, registerReader, 'nl', null, 10_000);
  assert.deepEqual(entries.map((entry) => entry.algorithm.id).toSorted(), rows.map((row) => row.id).toSorted());
  assert.ok(seconds < 10, `${seconds} s`);
  assert.equal((await run(database, file)).counts.unchanged, rows.length);
};

for (const kind of ['sqlite', 'postgres'] as const) {
  const noServer = kind === 'postgres' && (process.env.TEST_POSTGRES ?? '') === '' ? 'no PostgreSQL server' : false;
  test(`all real entries come in, and none is lost (${kind})`, { skip: needsListing || noServer }, (context) =>
    importListing(context, kind),
  );
}

storeTest('synthetic entries come in, the same for the same seed', async (database) => {
  const [first] = syntheticRecords(1, 5, wordsOfDemo());
  assert.deepEqual([...syntheticRecords(1, 5, wordsOfDemo())], [first]);
  const report = await run(database, syntheticFile(500, 5, findWords()));
  assert.deepEqual([report.counts.added, report.counts.leftOut], [500, 0]);
});
