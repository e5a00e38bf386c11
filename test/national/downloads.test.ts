import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import { nationalTableKeys } from '#formats/national-keys.ts';
import { makeAlgorithmId } from '#register/algorithm.ts';
import { dutchTimeOf, type Instant } from '#register/instant.ts';
import { demoIds } from '#test/api/registers.ts';
import { type App, makeApp } from '#test/app.ts';
import { storeTest } from '#test/stores.ts';
import { publishEntries } from '#test/support/entries.ts';
import { got, type Item, listed, refusalOf } from './ask.ts';

const demoTest = (name: string, work: (app: App) => Promise<void>): void =>
  storeTest(name, async (database, context) => work(await makeApp(context, database, { content: 'demo' })));

/** The header of the table with records of standard 1.0, column by column. */
const header =
  'name, organization, description_short, category, website, status, goal, proportionality, lawful_basis, standard_version, ' +
  'url, contact_email, lang, publiccode, source_data, methods_and_models, human_intervention, risks, provider, ' +
  'process_index_url, tags, source_id, begin_date, end_date, impacttoetsen, publication_category, lawful_basis_grouping, ' +
  'impacttoetsen_grouping, source_data_grouping, algorithm_id, publication_dt';

type Cells = readonly Readonly<Record<string, string>>[];

const tableOf = (body: string): Cells => parse(body, { bom: true, columns: true });

demoTest('the CSV has the header of the national register and a row for every entry, newest first', async (app) => {
  const { headers, body, statusCode } = await app.get('/api/downloads/NLD?filetype=csv');
  assert.equal(statusCode, 200);
  assert.match(String(headers['content-type']), /^text\/csv/);
  assert.equal(headers['content-disposition'], 'attachment; filename="Algoritmebeschrijvingen 20261124.csv"');
  assert.deepEqual([...nationalTableKeys], header.split(', '));
  assert.ok(body.startsWith(`\uFEFF"${header.replaceAll(', ', '","')}"\r\n"`));
  const { results } = await listed(app, { limit: 100 });
  const rows = tableOf(body);
  assert.deepEqual(
    rows.map((row) => row.algorithm_id),
    results.map(({ lars }) => lars),
  );
  assert.deepEqual(
    rows.map((row) => row.publication_dt),
    results.map(({ gepubliceerdOp }) => dutchTimeOf(gepubliceerdOp as Instant)),
  );
  assert.doesNotMatch(body.replaceAll('\r\n', ''), /[\r\n]/);
});

storeTest('lists stand in a cell as in the national register, and no cell runs', async (database, context) => {
  const values = {
    name: '=1+1',
    goal: 'Eerste regel\n\nTweede "regel", met komma',
    category: ['Wonen', 'Werk'],
    lawful_basis_grouping: [
      { title: 'Wet', link: 'https://wet.example/' },
      { title: 'Besluit', link: null },
    ],
  };
  const version = { number: 1, at: '2026-01-01T10:00:00Z', document: { values } };
  await publishEntries(database, [{ n: 1, versions: [version] }]);
  const app = await makeApp(context, database, { content: 'empty' });
  const [row] = tableOf((await app.get('/api/downloads/NLD?filetype=csv')).body);
  assert.equal(row?.name, "'=1+1");
  assert.equal(row?.goal, 'Eerste regel Tweede "regel", met komma');
  assert.equal(row?.category, 'Wonen, Werk');
  assert.equal(row?.lawful_basis_grouping, '1: Wet, https://wet.example/. 2: Besluit, ');
  assert.equal(row?.lang, 'nld');
  assert.equal(row?.publication_dt, '2026-01-01T11:00:00+01:00');
});

demoTest('Excel gets a file of its own kind; another kind, or none, is refused with 422', async (app) => {
  const { headers, rawPayload } = await app.get('/api/downloads/ENG?filetype=excel');
  assert.match(String(headers['content-type']), /spreadsheetml\.sheet$/);
  assert.match(String(headers['content-disposition']), /\.xlsx"$/);
  assert.equal(rawPayload.subarray(0, 2).toString(), 'PK');
  for (const query of ['', '?filetype=', '?filetype=pdf', '?filetype=constructor'])
    refusalOf(await app.get(`/api/downloads/NLD${query}`), 422);
  refusalOf(await app.get('/api/downloads/nl?filetype=csv'), 422);
});

demoTest('one entry can be had by itself, and only while it is public', async (app) => {
  const { body, headers } = await app.get(`/api/downloads/algorithms/${demoIds.public}/NLD?filetype=csv`);
  assert.deepEqual(
    tableOf(body).map((row) => row.algorithm_id),
    [demoIds.public],
  );
  assert.match(String(headers['content-disposition']), /^attachment; filename="[A-Za-z0-9 -]+ 20261124\.csv"$/);
  for (const lars of [demoIds.withdrawn, demoIds.merged, '99999999', 'x'])
    for (const history of ['', 'history/'])
      assert.equal(
        refusalOf(await app.get(`/api/downloads/${history}algorithms/${lars}/NLD?filetype=csv`), 404),
        'Kan algoritme niet vinden.',
      );
});

storeTest('the history holds every text that was public, without what is not public now', async (database, context) => {
  const withholding = { ground: '5.1.2d', until: null, decidedBy: 'directeur', reason: null } as const;
  const [first, second] = ['2026-01-01T10:00:00Z', '2026-02-01T10:00:00Z'];
  const withdrawn = { at: '2026-03-01T10:00:00Z' as never, reason: 'Weg.' };
  const risks = { number: 1, at: first, document: { values: { name: 'Oud', risks: 'GEHEIM' } } };
  const hidden = { number: 2, at: second, document: { values: { name: 'Nieuw' }, withheld: { risks: withholding } } };
  await publishEntries(database, [
    {
      n: 1,
      versions: [risks, hidden, { language: 'en', number: 1, at: second, document: { values: { name: 'New' } } }],
    },
    { n: 2, versions: [{ ...risks, document: { values: { name: 'Ingetrokken' } } }], algorithm: { withdrawn } },
  ]);
  const app = await makeApp(context, database, { content: 'empty' });
  for (const address of ['history', `history/algorithms/${makeAlgorithmId(1)}`]) {
    const { body } = await app.get(`/api/downloads/${address}/NLD?filetype=csv`);
    const texts = tableOf(body).map(({ name, publication_dt }) => [name, publication_dt?.slice(0, 10)]);
    assert.deepEqual(texts, [
      ['Nieuw', '2026-02-01'],
      ['Oud', '2026-01-01'],
    ]);
    assert.doesNotMatch(body, /GEHEIM|Ingetrokken/);
  }
  const english = tableOf((await app.get('/api/downloads/history/ENG?filetype=csv')).body);
  assert.deepEqual(
    english.map(({ name }) => name),
    ['New'],
  );
});

type SiteData = { readonly algoritme_versions: readonly Item[]; readonly organisation_details: readonly Item[] };

demoTest('the whole download holds every public text in every language, and the organisations', async (app) => {
  const { headers, statusCode } = await app.get('/api/downloads/site-data/json');
  assert.equal(statusCode, 200);
  assert.equal(headers['content-disposition'], 'attachment; filename="pub_data.json"');
  const { algoritme_versions, organisation_details } = await got<SiteData>(app, '/api/downloads/site-data/json');
  for (const language of ['NLD', 'ENG', 'FRY']) {
    const { results } = await listed(app, { limit: 100 }, `/api/algoritme/${language}`);
    const texts = algoritme_versions.filter((one) => one.language === language);
    assert.deepEqual(
      texts.map(({ owner: _owner, state: _state, ...record }) => record),
      results,
    );
    const details = organisation_details.filter((one) => one.language === language);
    assert.deepEqual(
      details.map(({ org_id }) => org_id).toSorted(),
      [...new Set(results.map(({ org_id }) => org_id))].toSorted(),
    );
  }
  assert.ok(algoritme_versions.every(({ state, owner, code }) => state === 'PUBLISHED' && owner === code));
});

demoTest('an empty result is a whole file, and HEAD sends none', async (app) => {
  const address = '/api/downloads/site-data/json';
  const head = await app.server.inject({ method: 'HEAD', url: address });
  assert.deepEqual([head.statusCode, head.body, head.headers['content-length']], [200, '', undefined]);
});

storeTest('an empty register gives empty files', async (database, context) => {
  const app = await makeApp(context, database, { content: 'empty' });
  assert.deepEqual(await got(app, '/api/downloads/site-data/json'), {
    algoritme_versions: [],
    organisation_details: [],
  });
  assert.deepEqual(tableOf((await app.get('/api/downloads/NLD?filetype=csv')).body), []);
  assert.equal((await listed(app, {})).total_count, 0);
});
