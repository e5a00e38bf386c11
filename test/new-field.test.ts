import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { startProgram } from './support/process.ts';

/** A field that does not exist, written as a developer would write it. */
const newField = `  {
    key: 'energy_use',
    label: { nl: 'Energiegebruik', en: 'Energy use', fy: 'Enerzjygebrûk' },
    help: { nl: 'Hoeveel stroom het algoritme per jaar gebruikt.', en: 'Power used per year.', fy: 'Stroom yn it jier.' },
    example: { nl: '120 kWh', en: '120 kWh', fy: '120 kWh' },
    section: 'operations',
    question: 'technique',
    origin: 'extension',
    source: 'test',
    obligation: { when: 'never' },
    shown: 'always',
    b1: false,
    searchWeight: 1,
    kind: 'text',
    lines: 'one',
    maxLength: 50,
  },
`;

/** Asks the copy for everything a field must show up in and prints it as one line of JSON. */
const questions = `
import { loadDemo } from '#commands/load-demo.ts';
import { publicReader } from '#register/reader.ts';
import { createSearchIndex } from '#search/index.ts';
import { readConfig } from '#src/config.ts';
import { openReading } from '#src/open-reading.ts';
import { openPublishedIndex } from '#src/published-index.ts';
import { createServer } from '#src/server.ts';
import { openDatabase } from '#store/database.ts';
import { migrate } from '#store/migrate.ts';
import { loadAssets } from '#web/assets.ts';
import { entryForm } from '#web/entry-form/entry-form.ts';
import { readEntryForm } from '#web/entry-form/read-entry-form.ts';
const database = await openDatabase('sqlite::memory:');
await migrate(database);
const now = () => '2026-11-24T12:00:00Z';
await loadDemo({ database, now, actor: 'test', origin: 'start', random: () => 1 });
const row = await database.queries.selectFrom('entry_version').selectAll().where('language', '=', 'nl').orderBy('algorithm_id').executeTakeFirstOrThrow();
const { number } = await database.queries.selectFrom('current_entry').selectAll().where('algorithm_id', '=', row.algorithm_id).executeTakeFirstOrThrow();
const body = JSON.parse(row.body);
body.values.energy_use = 'zeshonderd zonnewattuur';
await database.queries.updateTable('entry_version').set({ body: JSON.stringify(body) }).where('algorithm_id', '=', row.algorithm_id).where('language', '=', 'nl').where('number', '=', number).execute();
const index = openPublishedIndex({ queries: database.queries, reader: publicReader, now, createIndex: createSearchIndex });
await index.load();
const config = readConfig({}, '/tmp');
const reading = openReading({ queries: database.queries, reader: publicReader, search: index.search, organisations: index.organisations, config, now }, () => null);
const server = createServer({ reading, assets: loadAssets('pine'), isReady: () => true, state: () => null, isStoreThere: async () => true, log: false });
const ask = async (url, accept) => (await server.inject({ url, headers: accept ? { accept } : {} })).body;
console.log(JSON.stringify({
  form: entryForm({ document: body, language: 'nl', textLanguage: 'nl', formToken: 'x', action: '/', faults: [], buttons: [] }).html,
  typed: JSON.stringify(readEntryForm(new URLSearchParams({ 'veld-energy_use': 'zes zonnewattuur' }))),
  page: await ask('/nl/algoritme/' + row.algorithm_id),
  api: await ask('/api/v1/algoritmes/' + row.algorithm_id),
  csv: await ask('/downloads/algoritmes.csv'),
  openapi: await ask('/api/v1/openapi.json'),
  standard: await ask('/standaard/1.0.json'),
  document: await ask('/nl/standaard'),
  found: await ask('/api/v1/algoritmes?zoekterm=zonnewattuur'),
}));
await server.close();
await database.close();
`;

test('a new field is one object in one file: page, form, interface, CSV, OpenAPI, standard and search follow', async (context) => {
  const copy = mkdtempSync(join(tmpdir(), 'register-field-'));
  context.after(() => rmSync(copy, { recursive: true, force: true }));
  for (const part of ['src', 'demo', 'content', 'package.json']) cpSync(part, join(copy, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  const file = join(copy, 'src/standard/fields.ts');
  const written = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    written.replace('] as const satisfies readonly Field[];', `${newField}] as const satisfies readonly Field[];`),
  );
  assert.notEqual(readFileSync(file, 'utf8'), written);
  writeFileSync(join(copy, 'ask.ts'), questions);

  const { ended, output } = startProgram(context, [join(copy, 'ask.ts')], {});
  assert.equal(await ended, 0, output());
  const said = JSON.parse(
    output()
      .split('\n')
      .find((line) => line.startsWith('{')) ?? '{}',
  ) as Record<string, string>;
  for (const place of ['page', 'document', 'form']) assert.match(said[place] ?? '', /Energiegebruik/, place);
  assert.match(said.page ?? '', /zeshonderd zonnewattuur/);
  assert.match(said.form ?? '', /value="zeshonderd zonnewattuur" id="veld-energy_use" name="veld-energy_use"/);
  assert.match(said.typed ?? '', /"values":\{"energy_use":"zes zonnewattuur"\}/);
  for (const place of ['api', 'csv', 'openapi', 'standard']) assert.match(said[place] ?? '', /energy_use/, place);
  assert.match(said.api ?? '', /zeshonderd zonnewattuur/);
  assert.match(said.found ?? '', /"totaal":1\b/);
});
