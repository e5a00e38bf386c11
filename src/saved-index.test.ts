import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { publicReader } from '#register/reader.ts';
import { createSearchIndex } from '#search/index.ts';
import type { Database } from '#store/database.ts';
import { algorithm, loadOrganisations, moment, organisation, publish, withdraw } from '#test/search/publishing.ts';
import { storeTest } from '#test/stores.ts';
import { openIndexFile } from './index-file.ts';
import { openPublishedIndex, type PublishedIndex } from './published-index.ts';

const [first, second, third] = [algorithm(1, 'Veldwijk'), algorithm(2, 'Veldwijk'), algorithm(3, 'Veldwijk')];

const fileFor = (context: TestContext): string => {
  const folder = mkdtempSync(join(tmpdir(), 'register-index-'));
  context.after(() => rmSync(folder, { recursive: true }));
  return join(folder, 'index', 'register.bin');
};

/** An index that read its file, or else everything. */
const opened = async ({ queries }: Database, path: string, version = '1'): Promise<PublishedIndex> => {
  const now = () => moment;
  const file = openIndexFile(path);
  const index = openPublishedIndex({
    queries,
    reader: publicReader,
    now,
    createIndex: createSearchIndex,
    file,
    version,
  });
  await index.load();
  return index;
};

const found = ({ search }: PublishedIndex, text: string): readonly string[] =>
  search.search({ text, choices: {}, includingParts: false, sort: 'relevantie', page: 1, pageSize: 20 }).ids;

const prepare = async (database: Database): Promise<void> => {
  await loadOrganisations(database, [organisation('Veldwijk', null, 'Oudwijk')]);
  await publish(database, first, { values: { name: 'Parkeerwacht' } });
  await publish(database, second, { values: { name: 'Groene Golf' } });
};

storeTest('a saved index is read back, and what changed since is followed', async (database, context) => {
  const path = fileFor(context);
  await prepare(database);
  assert.equal(await (await opened(database, path)).save(), true);
  await publish(database, first, { values: { name: 'Verkeerswacht' }, number: 2 });
  await publish(database, third, { values: { name: 'Chatbot' } });
  await withdraw(database, second, 'withdrawn');
  await loadOrganisations(database, [organisation('Veldwijk', null, 'Nieuwwijk')]);
  const index = await opened(database, path);
  assert.deepEqual(found(index, 'verkeerswacht'), [first.id]);
  assert.deepEqual([found(index, 'parkeerwacht'), found(index, 'groene'), found(index, 'oudwijk')], [[], [], []]);
  assert.deepEqual(found(index, 'nieuwwijk').toSorted(), [first.id, third.id].toSorted());
  assert.equal(await index.save(), true);
  assert.doesNotMatch(readFileSync(path, 'latin1'), /parkeerwacht|groene|oudwijk/);
  assert.equal(await index.save(), false, 'nothing changed since');
  assert.deepEqual(readdirSync(join(path, '..')), ['register.bin']);
});

storeTest('a saved index is used, and not read again from the store', async (database, context) => {
  const path = fileFor(context);
  await prepare(database);
  await (await opened(database, path)).save();
  // A change that nobody was told of shows which of the two was read.
  await database.queries.deleteFrom('current_entry').where('algorithm_id', '=', first.id).execute();
  assert.deepEqual(found(await opened(database, path), 'parkeerwacht'), [first.id]);
  assert.deepEqual(found(await opened(database, path, '2'), 'parkeerwacht'), [], 'another version makes it anew');
  await database.queries.updateTable('change').set({ at: '2020-01-01T00:00:00Z' }).where('sequence', '=', 3).execute();
  assert.deepEqual(found(await opened(database, path), 'parkeerwacht'), [], 'another history makes it anew');
});

storeTest('a file that is ahead of the store or damaged is not used', async (database, context) => {
  const path = fileFor(context);
  await prepare(database);
  await (await opened(database, path)).save();
  const bytes = readFileSync(path);
  await database.queries.deleteFrom('current_entry').where('algorithm_id', '=', first.id).execute();
  const damaged = [
    bytes.subarray(0, 100),
    bytes.subarray(0, -1),
    Buffer.alloc(bytes.length),
    Buffer.from('x'),
    Buffer.alloc(0),
  ];
  for (const content of damaged) {
    writeFileSync(path, content);
    const index = await opened(database, path);
    assert.deepEqual([found(index, 'parkeerwacht'), found(index, 'groene')], [[], [second.id]]);
  }
  writeFileSync(path, bytes);
  await database.queries.deleteFrom('change').where('sequence', '=', 3).execute();
  assert.deepEqual(found(await opened(database, path), 'parkeerwacht'), []);
});

storeTest('two processes that save at once leave one whole file', async (database, context) => {
  const path = fileFor(context);
  await prepare(database);
  const indexes = [await opened(database, path), await opened(database, path)];
  await Promise.all(indexes.map((index) => index.save()));
  assert.deepEqual(readdirSync(join(path, '..')), ['register.bin']);
  assert.deepEqual(found(await opened(database, path), 'parkeerwacht'), [first.id]);
});
