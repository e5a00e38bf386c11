import assert from 'node:assert/strict';
import { nationalContentKeys, nationalFactKeys } from '#formats/national-keys.ts';
import { makeAlgorithmId } from '#register/algorithm.ts';
import { type App, makeApp } from '#test/app.ts';
import { storeTest } from '#test/stores.ts';
import { publishEntries } from '#test/support/entries.ts';
import { got, type Item, type Listing, listed } from './ask.ts';

// The requests are those that clients of algoritmes.overheid.nl send, key by key.

/** Every key that a record of the national register has, of all versions of the standard. */
const recordKeys = (
  'name organization department description_short type category website status goal impact proportionality ' +
  'decision_making_process documentation competent_authority lawful_basis iama iama_description dpia dpia_description ' +
  'objection_procedure standard_version uuid url contact_email area lang revision_date description application_url ' +
  'publiccode mprd source_data methods_and_models monitoring human_intervention risks performance_standard provider ' +
  'process_index_url tags source_id begin_date end_date lawful_basis_link impacttoetsen source_data_link ' +
  'publication_category lawful_basis_grouping impacttoetsen_grouping source_data_grouping'
).split(' ');

const demoTest = (name: string, work: (app: App) => Promise<void>): void =>
  storeTest(name, async (database, context) => work(await makeApp(context, database, { content: 'demo' })));

const idsOf = ({ results }: Listing): readonly unknown[] => results.map(({ lars }) => lars);

demoTest('the list answers the request as it is sent today', async (app) => {
  const sent = {
    page: 1,
    limit: 10,
    searchtext: '',
    organisation: null,
    publicationcategory: null,
    organisationtype: null,
    impact_assessment: null,
    sort_option: 'sort_name',
  };
  const list = await listed(app, sent);
  assert.equal(list.results.length, 10);
  assert.equal(list.total_count, await got(app, '/api/algoritme/total-count'));
  assert.deepEqual(Object.keys(list.filter_data).toSorted(), [
    'impact_assessment',
    'organisation',
    'organisationtype',
    'publicationcategory',
  ]);
  assert.deepEqual(list.selected_filters, []);
  assert.deepEqual(idsOf(await listed(app, {})), idsOf(list));
});

demoTest('a record has every key of every version of the standard and says whose it is', async (app) => {
  assert.deepEqual(nationalContentKeys.toSorted(), recordKeys.toSorted());
  for (const record of (await listed(app, { limit: 100 })).results) {
    for (const key of [...recordKeys, ...nationalFactKeys]) assert.ok(key in record, key);
    assert.match(String(record.lars), /^[1-9]{7}\d$/);
    assert.equal(record.language, 'NLD');
    assert.match(String(record.create_dt), /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+0[12]:00$/);
    assert.ok(record.category === null || Array.isArray(record.category));
  }
});

demoTest('numbers may be written as text, and keys that nobody knows are ignored', async (app) => {
  const list = await listed(app, '{"page":"2","limit":"5","sort":"x","__proto__":{"page":9}}');
  assert.deepEqual(idsOf(list), idsOf(await listed(app, { page: 2, limit: 5 })));
});

demoTest('all pages together hold every entry once, newest first, with one total', async (app) => {
  const found: Item[] = [];
  const totals = new Set<number>();
  for (let page = 1; page <= 10; page += 1) {
    const list = await listed(app, { page, limit: 7 });
    totals.add(list.total_count);
    found.push(...list.results);
  }
  const [total = 0, ...others] = totals;
  assert.deepEqual(others, []);
  assert.equal(found.length, total);
  assert.equal(new Set(found.map(({ lars }) => lars)).size, total);
  const moments = found.map(({ create_dt }) => Date.parse(String(create_dt)));
  assert.deepEqual(
    moments,
    moments.toSorted((a, b) => b - a),
  );
});

demoTest('a page beyond the last is empty and keeps the total, however far it is', async (app) => {
  for (const searchtext of ['', 'parkeren', 'parkerne']) {
    const first = await listed(app, { searchtext });
    for (const page of [99, 1_000_001, 4_294_967_297, 1e15, '9'.repeat(30)]) {
      const list = await listed(app, { searchtext, page });
      assert.deepEqual(list.results, [], `${searchtext} ${page}`);
      assert.equal(list.total_count, first.total_count);
      assert.deepEqual(list.gecorrigeerd, first.gecorrigeerd);
    }
  }
});

demoTest('a question with a typing error says so on every page', async (app) => {
  const list = await listed(app, { searchtext: 'parkerne', limit: 1 });
  assert.ok(list.total_count > 0);
  assert.equal(list.gecorrigeerd?.van, 'parkerne');
  assert.deepEqual(list.selected_filters, [{ key: 'searchtext', value: 'parkerne' }]);
});

demoTest('an organisation may be given by name, by number and by its short name', async (app) => {
  const [record] = (await listed(app, { limit: 1 })).results;
  const { organization, org_id, code } = record ?? assert.fail();
  const byName = await listed(app, { organisation: organization });
  assert.ok(byName.total_count > 0);
  assert.ok(byName.results.every((one) => one.org_id === org_id));
  for (const organisation of [org_id, code, String(organization).toUpperCase()]) {
    const list = await listed(app, { organisation });
    assert.deepEqual(idsOf(list), idsOf(byName), String(organisation));
    assert.deepEqual(list.selected_filters, [{ key: 'organisation', value: organization }]);
    assert.deepEqual(list.filter_data.organisation, [{ label: organization, key: org_id, count: byName.total_count }]);
  }
});

demoTest('an organisation is asked with the organisations under it when include_children is true', async (app) => {
  const organisation = 'demo-ministerie-wonen-en-landschap';
  const own = await listed(app, { organisation, limit: 100 });
  const all = await listed(app, { organisation, limit: 100, include_children: true });
  assert.ok(all.total_count > own.total_count);
  const others = all.results.filter(({ org_id }) => org_id !== organisation);
  assert.ok(others.length > 0);
  for (const { hierarchy_path } of others) assert.ok((hierarchy_path as readonly string[]).includes(organisation));
  const counted = all.filter_data.organisation?.find(({ key }) => key === organisation);
  assert.equal(counted?.count, all.total_count);
});

demoTest('every count of a filter is the number of entries that the filter finds', async (app) => {
  const { filter_data } = await listed(app, {});
  for (const [name, values] of Object.entries(filter_data))
    for (const { key, count, label } of values) {
      const list = await listed(app, { [name]: key });
      assert.equal(list.total_count, count, `${name} ${key}`);
      assert.deepEqual(list.filter_data[name], [{ key, count, label }]);
      assert.equal(list.selected_filters[0]?.key, name);
    }
});

demoTest('status and theme filter too, and what is unknown finds nothing', async (app) => {
  const used = await listed(app, { status: 'In gebruik', limit: 100 });
  assert.ok(used.total_count > 0);
  assert.ok(used.results.every(({ status }) => status === 'In gebruik'));
  const living = await listed(app, { category: 'Wonen', limit: 100 });
  assert.ok(living.total_count > 0);
  assert.ok(living.results.every(({ category }) => (category as readonly string[]).includes('Wonen')));
  for (const nothing of [{ status: 'Weg' }, { category: 'Maan' }, { organisation: 'Gemeente Nergens' }])
    assert.equal((await listed(app, nothing)).total_count, 0);
});

demoTest('organisations are sorted by name or by number, and nothing else is', async (app) => {
  const byName = await listed(app, { sort_option: 'sort_name' });
  const byNumber = await listed(app, { sort_option: 'sort_number' });
  const names = byName.filter_data.organisation?.map(({ label }) => label) ?? [];
  const counts = byNumber.filter_data.organisation?.map(({ count }) => count) ?? [];
  assert.deepEqual(names, names.toSorted(new Intl.Collator('nl').compare));
  assert.deepEqual(
    counts,
    counts.toSorted((a, b) => b - a),
  );
  assert.deepEqual(idsOf(byName), idsOf(byNumber));
});

demoTest('each language lists what exists in it, with its own words for choices', async (app) => {
  const english = await listed(app, { limit: 100 }, '/api/algoritme/ENG');
  assert.ok(english.total_count > 0);
  assert.equal(english.results.length, english.total_count);
  assert.ok(english.results.every(({ language, lang }) => language === 'ENG' && lang === 'eng'));
  assert.ok(english.results.some(({ status }) => status === 'In use'));
  const { total_count } = await listed(app, { status: 'In use' }, '/api/algoritme/ENG');
  assert.equal(total_count, english.results.filter(({ status }) => status === 'In use').length);
  for (const { key, count } of english.filter_data.publicationcategory ?? [])
    assert.equal((await listed(app, { publicationcategory: key }, '/api/algoritme/ENG')).total_count, count);
});

storeTest('an assessment that is in no list is another one, and none is none', async (database, context) => {
  const named = (...titles: readonly string[]) => ({
    values: { name: 'Post', impacttoetsen_grouping: titles.map((title) => ({ title, link: null })) },
  });
  const documents = [named('Eigen toets'), named('Eigen toets', 'DPIA'), { values: { name: 'Post' } }];
  const at = '2026-01-01T10:00:00Z';
  await publishEntries(
    database,
    documents.map((document, n) => ({ n, versions: [{ number: 1, at, document }] })),
  );
  const app = await makeApp(context, database, { content: 'empty' });
  const found = async (impact_assessment: string): Promise<readonly unknown[]> =>
    idsOf(await listed(app, { impact_assessment })).toSorted();
  const [first, second, third] = documents.map((_, n) => makeAlgorithmId(n));
  assert.deepEqual(await found('Overig'), [first, second].toSorted());
  assert.deepEqual(await found('Data Protection Impact Assessment (DPIA)'), [second]);
  assert.deepEqual(await found('Geen'), [third]);
  const { filter_data } = await listed(app, {});
  assert.deepEqual(
    filter_data.impact_assessment?.map(({ key, count }) => [key, count]),
    [
      ['Overig', 2],
      ['Data Protection Impact Assessment (DPIA)', 1],
      ['Geen', 1],
    ],
  );
});

storeTest('an entry of which a translation came later is newest in every language', async (database, context) => {
  const text = (name: string) => ({ document: { values: { name } } });
  await publishEntries(database, [
    {
      n: 1,
      versions: [
        { number: 1, at: '2026-01-01T10:00:00Z', ...text('Eerste') },
        { language: 'en', number: 1, at: '2026-03-01T23:30:00Z', ...text('First') },
      ],
    },
    {
      n: 2,
      versions: [
        { number: 1, at: '2026-02-01T10:00:00Z', ...text('Tweede') },
        { language: 'en', number: 1, at: '2026-02-01T10:00:00Z', ...text('Second') },
      ],
    },
  ]);
  const app = await makeApp(context, database, { content: 'empty' });
  for (const language of ['NLD', 'ENG']) {
    const { results } = await listed(app, {}, `/api/algoritme/${language}`);
    assert.deepEqual(
      results.map(({ create_dt }) => create_dt),
      ['2026-03-02T00:30:00+01:00', '2026-02-01T11:00:00+01:00'],
    );
  }
  const { results } = await listed(app, {});
  assert.equal(results[0]?.gepubliceerdOp, '2026-01-01T10:00:00Z');
});
