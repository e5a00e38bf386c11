import assert from 'node:assert/strict';
import { demoEntries } from '#demo/index.ts';
import { demoOrganisations } from '#demo/organisations.ts';
import { demoRelations } from '#demo/relations.ts';
import type { Instant } from '#register/instant.ts';
import { publicReader, registerReader } from '#register/reader.ts';
import { listAuditLinesAfter } from '#store/audit.ts';
import { listChangesAfter } from '#store/changes.ts';
import type { Database } from '#store/database.ts';
import { findAlgorithm, findVersion, listCurrentLanguages, listRelations, listVersionLines } from '#store/entries.ts';
import { listOrganisationIds, saveOrganisations } from '#store/organisations.ts';
import { listPublishedEntriesAfter } from '#store/published-entries.ts';
import { storeTest } from '#test/stores.ts';
import type { CommandContext } from './command.ts';
import { demoRecords } from './demo-records.ts';
import { loadDemo } from './load-demo.ts';

const contextOf = (database: Database): CommandContext => ({
  database,
  now: () => '2026-11-24T10:00:00Z' as Instant,
  actor: 'system',
  origin: 'start',
  random: () => 0,
});

const records = demoRecords(demoEntries, demoOrganisations);
const isGone = (id: string): boolean =>
  demoEntries.some((entry) => entry.id === id && (entry.withdrawn !== undefined || entry.merged !== undefined));

storeTest('an empty register is filled with the demo once', async (database) => {
  const outcome = await loadDemo(contextOf(database));
  const versions = demoEntries.flatMap((entry) => entry.versions).length;
  assert.deepEqual(outcome, {
    kind: 'loaded',
    organisations: demoOrganisations.length,
    algorithms: demoEntries.length,
    versions,
  });
  assert.deepEqual(await loadDemo(contextOf(database)), { kind: 'not-empty' });
  const lines = await listAuditLinesAfter(database.queries, registerReader, 0, 10);
  assert.deepEqual(
    lines.map((line) => [line.action, line.result, line.details.versions]),
    [['load-demo', 'loaded', versions]],
  );
});

storeTest('two processes that start at once load the demo once', async (database) => {
  const outcomes = await Promise.all([loadDemo(contextOf(database)), loadDemo(contextOf(database))]);
  assert.deepEqual(outcomes.map((outcome) => outcome.kind).toSorted(), ['loaded', 'not-empty']);
  const ids = await listOrganisationIds(database.queries, publicReader);
  assert.equal(ids.length, demoOrganisations.length);
});

storeTest('a register with an organisation is left as it is', async (database) => {
  const [one] = demoOrganisations;
  assert.ok(one);
  await database.queries
    .transaction()
    .execute((writing) => saveOrganisations(writing, [one], (name) => name.toLowerCase()));
  assert.deepEqual(await loadDemo(contextOf(database)), { kind: 'not-empty' });
  assert.deepEqual(await listPublishedEntriesAfter(database.queries, publicReader, 'nl', null, 10), []);
  assert.deepEqual(await listAuditLinesAfter(database.queries, registerReader, 0, 10), []);
});

storeTest(
  'every entry of the demo is public in its newest text, but for those withdrawn or merged',
  async (database) => {
    await loadDemo(contextOf(database));
    const entries = await listPublishedEntriesAfter(database.queries, publicReader, 'nl', null, 1000);
    const expected = records
      .filter((record) => !isGone(record.algorithm.id))
      .map((record) => [record.algorithm.id, record.publications.filter(({ language }) => language === 'nl').length]);
    assert.deepEqual(
      entries.map(({ algorithm, version }) => [algorithm.id, version.number]),
      expected.toSorted(),
    );
    for (const { algorithm, publications } of records) {
      const stored = await findAlgorithm(database.queries, publicReader, algorithm.id);
      assert.deepEqual(stored, algorithm);
      const languages = await listCurrentLanguages(database.queries, publicReader, algorithm.id);
      const published = isGone(algorithm.id) ? [] : [...new Set(publications.map(({ language }) => language))];
      assert.deepEqual(languages.toSorted(), published.toSorted());
    }
  },
);

storeTest('the dates of publication are those of the first and the last text', async (database) => {
  await loadDemo(contextOf(database));
  const entries = await listPublishedEntriesAfter(database.queries, publicReader, 'nl', null, 1000);
  for (const { algorithm, firstPublishedAt, lastPublishedAt } of entries) {
    const moments = records
      .flatMap((record) => (record.algorithm.id === algorithm.id ? record.publications : []))
      .map(({ publishedAt }) => publishedAt)
      .toSorted();
    assert.deepEqual([firstPublishedAt, lastPublishedAt], [moments[0], moments.at(-1)]);
  }
});

storeTest('what changed stands in order of date, each text once', async (database) => {
  await loadDemo(contextOf(database));
  const changes = await listChangesAfter(database.queries, publicReader, 0, 1000);
  const moments = changes.map((change) => change.at);
  assert.deepEqual(moments, moments.toSorted());
  assert.equal(changes.filter((change) => change.kind === 'published').length, demoEntries.length);
  const ended = changes.filter((change) => change.kind === 'withdrawn' || change.kind === 'merged');
  assert.deepEqual(
    ended.map((change) => change.algorithmId).toSorted(),
    demoEntries
      .map((entry) => entry.id)
      .filter(isGone)
      .toSorted(),
  );
  const versions = demoEntries.flatMap((entry) => entry.versions).length;
  assert.equal(changes.length, versions + ended.length);
});

storeTest('relations are found from both sides', async (database) => {
  await loadDemo(contextOf(database));
  let sides = 0;
  for (const record of records) {
    const relations = await listRelations(database.queries, publicReader, record.algorithm.id);
    sides += relations.length;
    for (const relation of relations) {
      const other = relation.from === record.algorithm.id ? relation.to : relation.from;
      assert.ok(
        (await listRelations(database.queries, publicReader, other)).some((back) => back.kind === relation.kind),
      );
    }
  }
  assert.equal(sides, 2 * demoRelations.length);
});

storeTest('the withheld value is in no text that the public reads', async (database) => {
  await loadDemo(contextOf(database));
  const seen = { public: '', register: '' };
  for (const { algorithm } of records)
    for (const line of await listVersionLines(database.queries, registerReader, algorithm.id))
      for (const reader of [publicReader, registerReader])
        seen[reader.kind] += JSON.stringify(
          await findVersion(database.queries, reader, algorithm.id, line.language, line.number),
        );
  assert.ok(seen.register.includes('DEMOGEHEIM-7Q4Z'), 'the register itself has it');
  assert.ok(!seen.public.includes('DEMOGEHEIM'), 'the public has not');
});
