import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import type { Instant, IsoDate } from '#register/instant.ts';
import { makeOrganisationId } from '#register/organisation.ts';
import { publicReader } from '#register/reader.ts';
import { createSearchIndex } from '#search/index.ts';
import type { SearchQuery } from '#search/search.ts';
import { type Database, openDatabase } from '#store/database.ts';
import { migrate } from '#store/migrate.ts';
import {
  algorithm,
  loadOrganisations,
  moment,
  organisation,
  publish,
  vanish,
  withdraw,
} from '#test/search/publishing.ts';
import { freshAddress, storeTest } from '#test/stores.ts';
import { openPublishedIndex, type PublishedIndex } from './published-index.ts';

const plain: SearchQuery = { text: '', choices: {}, includingParts: false, sort: 'relevantie', page: 1, pageSize: 20 };

const indexOf = (database: Database, now: () => Instant = () => moment): PublishedIndex =>
  openPublishedIndex({ queries: database.queries, reader: publicReader, now, createIndex: createSearchIndex });

const found = ({ search }: PublishedIndex, text: string, choices: SearchQuery['choices'] = {}): readonly string[] =>
  search.search({ ...plain, text, choices }).ids;

const [first, second] = [algorithm(1, 'Veldwijk'), algorithm(2, 'Veldwijk')];

storeTest('an index holds what is public, knows the organisations, and says when it is ready', async (database) => {
  await loadOrganisations(database, [organisation('Veldwijk', null, 'Oudwijk')]);
  await publish(database, first, { values: { name: 'Parkeerwacht' } });
  await publish(database, second, { values: { name: 'Groene Golf' } });
  await withdraw(database, second, 'withdrawn');
  const index = indexOf(database);
  assert.deepEqual([index.ready(), index.organisations().all.length, index.search.size()], [false, 0, 0]);
  await index.load();
  assert.deepEqual([index.ready(), index.organisations().all.length, index.search.size()], [true, 1, 1]);
  assert.deepEqual(found(index, 'parkeerwacht'), [first.id]);
  assert.deepEqual(found(index, 'oudwijk'), [first.id]);
  assert.equal(index.sequence(), 4);
});

storeTest('every change of the store is in the index after following', async (database) => {
  await loadOrganisations(database, [organisation('Veldwijk', null)]);
  const index = indexOf(database);
  await index.load();

  await publish(database, first, { values: { name: 'Parkeerwacht' } });
  await index.follow();
  assert.deepEqual(found(index, 'parkeerwacht'), [first.id]);

  await publish(database, first, { values: { name: 'Verkeerswacht' }, number: 2 });
  await publish(database, second, { values: { name: 'Groene Golf' } });
  await index.follow();
  assert.deepEqual(found(index, 'parkeerwacht'), []);
  assert.deepEqual(found(index, 'verkeerswacht'), [first.id]);
  assert.deepEqual(found(index, 'groene'), [second.id]);

  await publish(database, first, { values: { name: 'Traffic guard' }, language: 'en' });
  await index.follow();
  assert.deepEqual(found(index, 'traffic'), [first.id]);
  assert.deepEqual(found(index, '', { taal: ['en'] }), [first.id]);

  await vanish(database, second);
  await index.follow();
  assert.deepEqual(found(index, 'groene', { status: ['buiten-gebruik'] }), [second.id]);

  await withdraw(database, first, 'merged');
  await index.follow();
  assert.deepEqual(found(index, ''), [second.id]);
});

storeTest('organisations that are loaded anew change the entries that are theirs', async (database) => {
  await loadOrganisations(database, [organisation('Waterland', null), organisation('Veldwijk', null)]);
  await publish(database, first, { values: { name: 'Parkeerwacht' } });
  const index = indexOf(database);
  await index.load();
  assert.deepEqual(found(index, 'zandwijk'), []);

  const moved = organisation('Veldwijk', 'Waterland', 'Zandwijk');
  await loadOrganisations(database, [{ ...moved, type: 'ministerie' }]);
  await index.follow();
  assert.deepEqual(found(index, 'zandwijk'), [first.id]);
  assert.deepEqual(found(index, '', { organisatietype: ['ministerie'] }), [first.id]);
  const choices = { organisatie: [makeOrganisationId('Waterland')] };
  assert.equal(index.search.search({ ...plain, choices }).total, 0);
  assert.equal(index.search.search({ ...plain, choices, includingParts: true }).total, 1);
});

storeTest('the tree of organisations is that of today, also after midnight', async (database) => {
  let now = '2026-12-31T12:00:00Z' as Instant;
  const parent = { parentId: makeOrganisationId('Waterland'), from: '2027-01-01' as IsoDate, until: null };
  const veldwijk = { ...organisation('Veldwijk', null), parents: [parent] };
  await loadOrganisations(database, [organisation('Waterland', null), veldwijk]);
  await publish(database, first, { values: { name: 'Parkeerwacht' } });
  const index = indexOf(database, () => now);
  await index.load();
  const query = { ...plain, includingParts: true, choices: { organisatie: [makeOrganisationId('Waterland')] } };
  assert.equal(index.search.search(query).total, 0);
  now = '2026-12-31T23:00:00Z' as Instant;
  await index.follow();
  assert.equal(index.search.search(query).total, 1);
});

storeTest('a withheld value is not found, in no language', async (database) => {
  await loadOrganisations(database, [organisation('Veldwijk', null)]);
  const withholding = { ground: '5.1.2d', until: null, decidedBy: 'college', reason: null } as const;
  const values = { name: 'Parkeerwacht', goal: 'geheimwoord' };
  await publish(database, first, { values, withheld: { goal: withholding } });
  await publish(database, first, { values: { name: 'Guard', goal: 'geheimwoord' }, language: 'en' });
  const index = indexOf(database);
  await index.load();
  assert.deepEqual(found(index, 'guard'), [first.id]);
  assert.deepEqual(found(index, 'geheimwoord'), []);
});

/** The address of a store that two processes can share. */
const sharedAddress = async (context: TestContext, kind: Database['kind']): Promise<string> => {
  if (kind === 'postgres') return freshAddress(context, kind);
  const folder = mkdtempSync(join(tmpdir(), 'register-index-'));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  return `sqlite://${join(folder, 'register.sqlite')}`;
};

const opened = async (context: TestContext, address: string): Promise<Database> => {
  const database = await openDatabase(address);
  context.after(() => database.close());
  return database;
};

/** True when it becomes so within a hundred pauses of ten milliseconds: a machine that is busy makes the pauses longer. */
const appearsWithinASecond = async (condition: () => boolean): Promise<boolean> => {
  for (let pauses = 0; pauses < 100 && !condition(); pauses += 1) await delay(10);
  return condition();
};

for (const kind of ['sqlite', 'postgres'] as const) {
  const skip = kind === 'postgres' && !process.env.TEST_POSTGRES ? 'no PostgreSQL server' : false;
  test(`what one process publishes, another finds within a second (${kind})`, { skip }, async (context) => {
    const address = await sharedAddress(context, kind);
    const [writing, reading] = [await opened(context, address), await opened(context, address)];
    await migrate(writing);
    await loadOrganisations(writing, [organisation('Veldwijk', null)]);
    const index = indexOf(reading);
    await index.load();
    index.start(250);
    context.after(() => index.stop());

    await publish(writing, first, { values: { name: 'Parkeerwacht' } });
    assert.ok(await appearsWithinASecond(() => found(index, 'parkeerwacht').length === 1));
    await publish(writing, first, { values: { name: 'Verkeerswacht' }, number: 2 });
    assert.ok(await appearsWithinASecond(() => found(index, 'verkeerswacht').length === 1));
    await withdraw(writing, first, 'withdrawn');
    assert.ok(await appearsWithinASecond(() => index.search.size() === 0));
  });
}

storeTest('reading many entries lets other work have its turn', async (database) => {
  await loadOrganisations(database, [organisation('Veldwijk', null)]);
  const text = 'De gemeente controleert met een auto of voor een plek betaald is. '.repeat(40);
  for (let number = 0; number < 120; number += 1)
    await publish(database, algorithm(number, 'Veldwijk'), { values: { name: `Parkeren ${number}`, goal: text } });
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  }, 1);
  const index = indexOf(database);
  await index.load();
  clearInterval(timer);
  assert.equal(index.search.size(), 120);
  assert.ok(turns >= 3, `${turns} turns`);
});

storeTest('a store that was put back to an earlier moment is read anew', async (database) => {
  await loadOrganisations(database, [organisation('Veldwijk', null)]);
  await publish(database, first, { values: { name: 'Parkeerwacht' } });
  const index = indexOf(database);
  await index.load();
  await publish(database, second, { values: { name: 'Groene Golf' } });
  await index.follow();
  assert.equal(index.search.size(), 2);
  const { queries } = database;
  await queries.deleteFrom('current_entry').where('algorithm_id', '=', second.id).execute();
  await queries.deleteFrom('change').where('algorithm_id', '=', second.id).execute();
  await index.follow();
  assert.deepEqual([found(index, ''), index.sequence()], [[first.id], 2]);
});

storeTest('a store that does not answer for a while is asked again', async (database) => {
  await loadOrganisations(database, [organisation('Veldwijk', null)]);
  const index = indexOf(database);
  await index.load();
  const { schema } = database.queries;
  await schema.alterTable('change').renameTo('change_away').execute();
  await assert.rejects(index.follow());
  index.start(5);
  await delay(30);
  await schema.alterTable('change_away').renameTo('change').execute();
  await publish(database, first, { values: { name: 'Parkeerwacht' } });
  assert.ok(await appearsWithinASecond(() => index.search.size() === 1));
  index.stop();
  // What was under way when it stopped is completed.
  await index.follow();
  await publish(database, second, { values: { name: 'Groene Golf' } });
  await delay(30);
  assert.equal(index.search.size(), 1);
});
