import assert from 'node:assert/strict';
import { demoIds } from '#test/api/registers.ts';
import { type App, makeApp } from '#test/app.ts';
import { storeTest } from '#test/stores.ts';
import { got, type Item, type Listing, listed, refusalOf } from './ask.ts';

const demoTest = (name: string, work: (app: App) => Promise<void>): void =>
  storeTest(name, async (database, context) => work(await makeApp(context, database, { content: 'demo' })));

type Suggestions = { readonly algorithms: readonly Item[] };

demoTest('suggestions are at most ten entries, newest first, that hold the words as typed', async (app) => {
  const { algorithms } = await got<Suggestions>(app, '/api/suggestion/NLD/aanvraag');
  assert.ok(algorithms.length > 1 && algorithms.length <= 10);
  const { results } = await listed(app, { searchtext: 'aanvraag' });
  assert.deepEqual(
    algorithms,
    results.map(({ name, organization, lars }) => ({ name, organization, lars })),
  );
  assert.deepEqual(await got(app, '/api/suggestion/NLD/parkerne'), { algorithms: [] });
  assert.ok((await listed(app, { searchtext: 'parkerne' })).total_count > 0);
  assert.deepEqual(await got(app, `/api/suggestion/NLD/${encodeURIComponent('zzzz/qqqq "xxxx" %')}`), {
    algorithms: [],
  });
  refusalOf(await app.get(`/api/suggestion/NLD/${'a'.repeat(301)}`), 422);
  refusalOf(await app.get('/api/suggestion/nl/post'), 422);
});

demoTest('three entries are highlighted, the newest of three organisations', async (app) => {
  for (const name of ['highlighted', 'precomputed']) {
    const three = await got<readonly Item[]>(app, `/api/${name}/NLD`);
    assert.equal(three.length, 3);
    assert.equal(new Set(three.map(({ organization }) => organization)).size, 3);
    const [newest] = (await listed(app, { limit: 1 })).results;
    assert.equal(three[0]?.lars, newest?.lars);
    assert.deepEqual(Object.keys(three[0] ?? {}).toSorted(), ['lars', 'name', 'organization']);
  }
});

demoTest('an entry has at most five neighbours, nearest first, and as many as it says', async (app) => {
  let neighbours = 0;
  for (const { lars } of (await listed(app, { limit: 100 })).results) {
    const near = await got<Listing & { readonly scores: readonly number[] }>(app, `/api/algoritme/NLD/similar/${lars}`);
    assert.ok(near.results.length <= 5);
    assert.equal(near.total_count, near.results.length);
    assert.equal(near.scores.length, near.results.length);
    assert.deepEqual(
      near.scores,
      near.scores.toSorted((a, b) => b - a),
    );
    assert.ok(near.scores.every((score) => score > 0 && score <= 100));
    assert.ok(near.results.every((one) => one.lars !== lars));
    neighbours += near.results.length;
  }
  assert.ok(neighbours > 0);
  for (const lars of [demoIds.withdrawn, 'x']) refusalOf(await app.get(`/api/algoritme/NLD/similar/${lars}`), 404);
});
