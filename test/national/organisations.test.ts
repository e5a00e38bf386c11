import assert from 'node:assert/strict';
import { type App, makeApp } from '#test/app.ts';
import { storeTest } from '#test/stores.ts';
import { type Count, got, type Item, listed, post, refusalOf } from './ask.ts';

const demoTest = (name: string, work: (app: App) => Promise<void>): void =>
  storeTest(name, async (database, context) => work(await makeApp(context, database, { content: 'demo' })));

type Row = {
  readonly code: string;
  readonly count: number;
  readonly name: string;
  readonly show_page: boolean;
  readonly type: string;
  readonly org_id: string;
  readonly has_children: boolean;
};
type Organisations = {
  readonly results: readonly Row[];
  readonly total_count: number;
  readonly filter_data: { readonly organisationtype: readonly Count[] };
  readonly selected_filters: readonly Item[];
};

const address = '/api/organisation/NLD';
const organisations = async (app: App, body: unknown): Promise<Organisations> => {
  const reply = await post(app, address, body);
  assert.equal(reply.statusCode, 200, reply.body);
  return reply.json();
};
const everyone = { page: 1, limit: 100, searchtext: '', organisationtype: null };

demoTest('organisations that take part are listed, most entries first, with their kinds counted', async (app) => {
  const { results, total_count, filter_data, selected_filters } = await organisations(app, everyone);
  assert.equal(results.length, total_count);
  assert.equal(await got(app, '/api/organisation-count/NLD'), total_count);
  const counts = results.map(({ count }) => count);
  assert.deepEqual(
    counts,
    counts.toSorted((a, b) => b - a),
  );
  assert.equal(
    counts.reduce((sum, count) => sum + count, 0),
    await got(app, '/api/algoritme/total-count'),
  );
  for (const key of ['code', 'count', 'name', 'show_page', 'type', 'org_id', 'roo_type', 'has_children'])
    for (const row of results) assert.ok(key in row, key);
  assert.ok(results.some((row) => row.has_children));
  assert.deepEqual(selected_filters, []);
  for (const { key, count } of filter_data.organisationtype)
    assert.equal((await organisations(app, { ...everyone, organisationtype: key })).total_count, count, key);
});

demoTest('the number of entries of an organisation is what the list finds for it', async (app) => {
  for (const { name, org_id, code, count } of (await organisations(app, everyone)).results) {
    assert.equal((await listed(app, { organisation: name })).total_count, count, name);
    assert.deepEqual(await got(app, `/api/organisation/${code}`), { code, org_id });
    assert.deepEqual(await got(app, `/api/organisation/${org_id}`), { code: org_id, org_id });
  }
});

demoTest('an organisation is found by a part of a name, and pages go on beyond the last', async (app) => {
  const { results, total_count, selected_filters } = await organisations(app, { searchtext: 'waterwoude' });
  assert.ok(total_count > 0);
  assert.ok(results.some(({ name }) => name === 'Gemeente Waterwoude'));
  assert.deepEqual(selected_filters, [{ key: 'searchtext', value: 'waterwoude' }]);
  for (const page of [2, '99999999999']) {
    const far = await organisations(app, { searchtext: 'waterwoude', page });
    assert.deepEqual([far.results, far.total_count], [[], total_count]);
  }
  assert.equal((await organisations(app, { searchtext: 'zzzz' })).total_count, 0);
});

demoTest('a wrong question about organisations is refused with 422', async (app) => {
  for (const body of ['', '[', { limit: 101 }, { page: 0 }, { organisationtype: 'x' }, { searchtext: 1 }])
    refusalOf(await post(app, address, body), 422);
  refusalOf(await post(app, '/api/organisation/nld', {}), 422);
  refusalOf(await app.get('/api/organisation-count/XXX'), 422);
});

demoTest('a word finds organisations over the whole list, and null when there is none', async (app) => {
  const { organisations: found } = await got<{ readonly organisations: readonly Row[] }>(app, `${address}/waterwoude`);
  assert.deepEqual(Object.keys(found[0] ?? {}), ['name', 'code', 'org_id', 'show_page', 'count']);
  assert.ok(found.some(({ name }) => name === 'Gemeente Waterwoude'));
  assert.equal(await got(app, `${address}/zzzz`), null);
});

demoTest('an unknown short name is not found, an unknown number stands nowhere', async (app) => {
  for (const code of ['gemeente-nergens', 'NLD', '%00', '__proto__'])
    assert.equal(
      refusalOf(await app.get(`/api/organisation/${code}`), 404),
      'Kan corresponderende org_id niet vinden.',
    );
  assert.deepEqual(await got(app, '/api/organisation-relation/gm0000'), {
    org_id: 'gm0000',
    hierarchy_path: [],
    hierarchy: [],
  });
});

demoTest('an organisation stands under those above it', async (app) => {
  const [record] = (await listed(app, { limit: 1 })).results;
  const { org_id, organization, hierarchy_path } = record ?? assert.fail();
  const relation = await got<Item & { readonly hierarchy: readonly Item[] }>(
    app,
    `/api/organisation-relation/${org_id}`,
  );
  assert.deepEqual(relation.hierarchy_path, hierarchy_path);
  assert.deepEqual(relation.hierarchy.at(-1), { org_id, name: organization });
  assert.deepEqual(
    relation.hierarchy.map((one) => one.org_id),
    [...(hierarchy_path as readonly string[]), org_id],
  );
});

demoTest('an organisation shows all its entries in a language', async (app) => {
  const [row] = (await organisations(app, everyone)).results;
  const { org_id, name, code } = row ?? assert.fail();
  const { results } = await listed(app, { organisation: name, limit: 100 });
  for (const id of [org_id, code]) {
    const details = await got<Item>(app, `/api/organisation-details/${id}/NLD`);
    assert.deepEqual(Object.keys(details), ['name', 'about', 'contact_info', 'show_page', 'algoritme_versions']);
    assert.equal(details.name, name);
    assert.deepEqual(details.algoritme_versions, results);
  }
  const { algoritme_versions } = await got<Item>(app, `/api/organisation-details/${org_id}/FRY`);
  assert.equal(
    (algoritme_versions as readonly Item[]).length,
    (await listed(app, { organisation: org_id }, '/api/algoritme/FRY')).total_count,
  );
  refusalOf(await app.get('/api/organisation-details/gm0000/NLD'), 404);
  refusalOf(await app.get(`/api/organisation-details/${org_id}/nl`), 422);
});
