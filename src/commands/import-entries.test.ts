import assert from 'node:assert/strict';
import { type IsoDate, startOfDate } from '#register/instant.ts';
import { registerReader } from '#register/reader.ts';
import { listAuditLinesAfter } from '#store/audit.ts';
import { findAlgorithm, findLatestVersion, listVersionLines } from '#store/entries.ts';
import { listPublishedEntries } from '#store/published-entries.ts';
import { storeTest } from '#test/stores.ts';
import {
  changesOf,
  clock,
  contextOf,
  everything,
  idOf,
  national,
  noon,
  numbers,
  reasonOf,
  requestOf,
  results,
  run,
} from '#test/support/importing.ts';
import { importEntries } from './import-entries.ts';

storeTest('an entry that comes in is public, dated and told, with its organisation', async (database) => {
  const report = await run(database, results(national(1)));
  assert.deepEqual([report.counts.read, report.counts.added], [1, 1]);
  const version = await findLatestVersion(database.queries, registerReader, idOf(1), 'nl');
  assert.equal(version?.document.values.name, 'Zoeker 1');
  assert.equal(version?.publishedAt, startOfDate('2024-02-06' as IsoDate));
  const algorithm = await findAlgorithm(database.queries, registerReader, idOf(1));
  assert.deepEqual(
    [algorithm?.organisationId, algorithm?.useStatus, algorithm?.source],
    [
      'gm9999',
      'in-gebruik',
      { name: 'algoritmes.overheid.nl', address: `https://algoritmes.overheid.nl/nl/algoritme/${idOf(1)}` },
    ],
  );
  assert.deepEqual(await changesOf(database), ['taken-over nl 1']);
  assert.deepEqual(
    report.organisations.map(({ organisation, why }) => [organisation.id, organisation.type, why]),
    [['gm9999', 'gemeente', 'unknown']],
  );
});

storeTest('the same file twice changes nothing and reports no repair', async (database) => {
  const file = results(...numbers(250), national(900, { goal: '<p>Doel</p>', begin_date: '05-2023' }));
  const first = await run(database, file);
  assert.deepEqual([first.counts.added, first.counts.repaired, first.findings.length], [251, 1, 2]);
  const before = await everything(database);
  const second = await run(database, file, {}, clock('2026-12-01T12:00:00Z'));
  assert.deepEqual(await everything(database), before);
  assert.deepEqual([second.counts.unchanged, second.counts.repaired, second.findings.length], [251, 0, 0]);
});

storeTest('a changed row becomes a second version, never dated before the first', async (database) => {
  await run(database, results(national(1), national(2)));
  const report = await run(database, results(national(1, { goal: 'Nieuw', create_dt: '2020-01-01' }), national(2)));
  assert.deepEqual([report.counts.changed, report.counts.unchanged], [1, 1]);
  const lines = await listVersionLines(database.queries, registerReader, idOf(1));
  assert.deepEqual(lines.map(({ number, publishedAt }) => [number, publishedAt]).toSorted(), [
    [1, startOfDate('2024-02-06' as IsoDate)],
    [2, startOfDate('2024-02-06' as IsoDate)],
  ]);
  assert.deepEqual((await changesOf(database)).slice(-1), ['changed nl 2']);
});

storeTest('an entry keeps the day it was first published and the day of its last text', async (database) => {
  const dates = ['2023-05-01', '2024-02-06', '2025-03-01'];
  for (const create_dt of dates) await run(database, results(national(1, { create_dt, goal: create_dt })));
  const [entry] = await listPublishedEntries(database.queries, registerReader, [idOf(1)], 'nl');
  assert.deepEqual(
    [entry?.firstPublishedAt, entry?.lastPublishedAt, entry?.version.number],
    [startOfDate('2023-05-01' as IsoDate), startOfDate('2025-03-01' as IsoDate), 3],
  );
});

storeTest('a date in the future becomes the moment of import, and a row without one too', async (database) => {
  const report = await run(
    database,
    results(national(1, { create_dt: '2030-01-01' }), national(2, { create_dt: null })),
  );
  for (const n of [1, 2])
    assert.equal((await findLatestVersion(database.queries, registerReader, idOf(n), 'nl'))?.publishedAt, noon);
  assert.deepEqual(
    report.findings.map((finding) => finding.kind),
    ['future-date'],
  );
});

storeTest('translations of the source come in as machine translations beside the Dutch text', async (database) => {
  const rows = [national(1, { language: 'ENG', name: 'Seeker', status: 'In use' }), national(1)];
  await run(database, { algoritme_versions: rows });
  const english = await findLatestVersion(database.queries, registerReader, idOf(1), 'en');
  assert.deepEqual([english?.machineTranslated, english?.document.values.name], [true, 'Seeker']);
  const again = await run(database, { algoritme_versions: rows });
  assert.equal(again.counts.unchanged, 2);
});

storeTest('of an algorithm that occurs twice in a file the newest row counts, every time', async (database) => {
  const file = results(national(1, { goal: 'nieuw', create_dt: '2025-01-01' }), national(1, { goal: 'oud' }));
  for (const expected of ['added', 'unchanged'] as const) {
    const report = await run(database, file);
    assert.deepEqual([report.counts[expected], report.counts.leftOut], [1, 1]);
  }
  const version = await findLatestVersion(database.queries, registerReader, idOf(1), 'nl');
  assert.equal(version?.document.values.goal, 'nieuw');
});

storeTest('bad rows stay out with their reason, good ones come in', async (database) => {
  const report = await run(
    database,
    results(
      national(1),
      national(2, { lars: '12345678' }),
      national(3, { organization: null, org_id: null }),
      7,
      national(4),
    ),
  );
  assert.deepEqual([report.counts.added, report.counts.leftOut], [2, 3]);
  assert.deepEqual(
    report.findings.map(({ row, kind }) => `${row} ${kind}`),
    ['2 wrong-id', '3 no-organisation', '4 no-record'],
  );
});

storeTest('a file that cannot be read changes nothing, not even the audit log', async (database) => {
  for (const text of ['', '<html>', '{"results":[{"lars":"1"', 'name,id\n"a', '{"detail":"x"}'])
    await reasonOf(database, new TextEncoder().encode(text));
  assert.deepEqual(await listAuditLinesAfter(database.queries, registerReader, 0, 10), []);
});

storeTest(
  'every slice leaves its audit line, and an import that stopped halfway is completed by the next',
  async (database) => {
    const file = results(...numbers(350));
    const stop = new Error('stopped');
    const progress = (done: number): void => {
      if (done > 150) throw stop;
    };
    const broken = importEntries(contextOf(database), requestOf(file, { progress }));
    await assert.rejects(broken, stop);
    const half = await database.queries.selectFrom('entry_version').select('algorithm_id').execute();
    const lines = await listAuditLinesAfter(database.queries, registerReader, 0, 100);
    const told = lines.flatMap((line) => (Array.isArray(line.details.ids) ? line.details.ids : []));
    assert.deepEqual(told.toSorted(), half.map((row) => row.algorithm_id).toSorted());
    assert.ok(half.length > 0 && half.length < 350);
    const report = await run(database, file);
    assert.deepEqual([report.counts.added, report.counts.unchanged], [350 - half.length, half.length]);
  },
);

storeTest('two imports at once bring in each entry once', async (database) => {
  const file = results(...numbers(300));
  const reports = await Promise.all([run(database, file), run(database, file)]);
  assert.equal(
    reports.reduce((total, report) => total + report.counts.added, 0),
    300,
  );
  assert.equal((await database.queries.selectFrom('entry_version').select('number').execute()).length, 300);
});
