import assert from 'node:assert/strict';
import type { Instant } from '#register/instant.ts';
import { type App, makeApp } from '#test/app.ts';
import { storeTest } from '#test/stores.ts';
import { publishEntries } from '#test/support/entries.ts';
import { type Count, got, type Item, listed, refusalOf } from './ask.ts';

const demoTest = (name: string, work: (app: App) => Promise<void>): void =>
  storeTest(name, async (database, context) => work(await makeApp(context, database, { content: 'demo' })));

type Figure = { readonly name: string; readonly count: number };

demoTest('the twenty organisations with most entries are counted as in the list', async (app) => {
  const top = await got<readonly Figure[]>(app, '/api/organisation/top-20/NLD');
  assert.ok(top.length > 0 && top.length <= 20);
  const { filter_data } = await listed(app, { sort_option: 'sort_number' });
  const counts = (filter_data.organisation ?? []).map(({ count }) => count).slice(0, 20);
  assert.deepEqual(
    top.map(({ count }) => count),
    counts,
  );
  for (const { name, count } of top) assert.equal((await listed(app, { organisation: name })).total_count, count);
});

demoTest('categories and values are counted as in the list', async (app) => {
  for (const language of ['NLD', 'ENG']) {
    const { filter_data } = await listed(app, {}, `/api/algoritme/${language}`);
    const expected = filter_data.publicationcategory?.map(({ label, count }: Count) => ({ category: label, count }));
    assert.deepEqual(await got(app, `/api/algorithm/publication-categories/${language}`), expected);
  }
  for (const { count, descriptor } of await got<readonly Item[]>(app, '/api/db-count/status'))
    assert.equal((await listed(app, { status: descriptor, limit: 1 })).total_count, count);
  assert.ok((await got<readonly Item[]>(app, '/api/db-count/organization')).length <= 20);
  for (const column of ['risks', 'body', '__proto__']) refusalOf(await app.get(`/api/db-count/${column}`), 422);
});

demoTest('the organisations of a kind are listed with how many entries they have', async (app) => {
  const lists = ['municipalities', 'provinces', 'water-authorities', 'safety-regions', 'environmental-services'];
  for (const list of lists) {
    const some = await got<readonly Item[]>(app, `/api/organisation/${list}`);
    for (const { org_id, number_of_algorithmdescriptions, joined } of some) {
      const { total_count } = await listed(app, { organisation: org_id });
      assert.equal(number_of_algorithmdescriptions, total_count);
      assert.ok(total_count === 0 || joined === true);
    }
  }
  const towns = await got<readonly Item[]>(app, '/api/organisation/municipalities');
  assert.ok(towns.some(({ code }) => code === 'gemeente-waterwoude'));
});

demoTest('the fields are named, and every entry has its address', async (app) => {
  const columns = await got<readonly Item[]>(app, '/api/columns/');
  assert.deepEqual(columns[0], { column_name: 'name', is_nullable: 'YES' });
  const urls = await got<readonly Item[]>(app, '/api/sitemap-urls');
  const { results } = await listed(app, { limit: 100 });
  assert.deepEqual(
    urls.map(({ loc }) => loc).toSorted(),
    results.map(({ lars }) => `/nl/algoritme/${lars}`).toSorted(),
  );
});

demoTest('the register says that it answers, and nobody keeps that', async (app) => {
  const { headers, body } = await app.get('/api/health');
  assert.deepEqual([body, headers['cache-control']], ['{"status":"ok"}', 'no-store']);
});

storeTest('entries and organisations are counted at the end of each of twelve months', async (database, context) => {
  const version = (at: string) => [{ number: 1, at, document: { values: { name: 'Post' } } }];
  const withdrawn = { at: '2026-11-01T10:00:00Z' as Instant, reason: 'Weg.' };
  await publishEntries(database, [
    { n: 1, versions: version('2020-01-01T10:00:00Z') },
    { n: 2, versions: version('2026-05-31T22:30:00Z') },
    { n: 3, versions: version('2026-11-20T10:00:00Z') },
    { n: 4, versions: version('2026-10-20T10:00:00Z'), algorithm: { withdrawn } },
  ]);
  const app = await makeApp(context, database, { content: 'empty' });
  const published = await got<readonly Item[]>(app, '/api/algorithm/published-permonth');
  assert.deepEqual(
    published.map(({ date, count }) => `${date} ${count}`),
    [
      ...['12-2025 1', '1-2026 1', '2-2026 1', '3-2026 1', '4-2026 1', '5-2026 1'],
      ...['6-2026 2', '7-2026 2', '8-2026 2', '9-2026 2', '10-2026 2', '11-2026 3'],
    ],
  );
  const joined = await got<readonly Item[]>(app, '/api/organisation/joined-permonth');
  assert.deepEqual([...new Set(joined.map(({ count }) => count))], [1]);
});
