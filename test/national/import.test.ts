import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { makeAlgorithmId } from '#register/algorithm.ts';
import { runCommandLine } from '#src/cli/command-line.ts';
import { readConfig } from '#src/config.ts';
import { openDatabase } from '#store/database.ts';
import { type App, makeApp } from '#test/app.ts';
import { freshAddress, storeTest } from '#test/stores.ts';
import { publishEntries } from '#test/support/entries.ts';
import { got, type Item } from './ask.ts';

// What this register gives in the national form, another register like it takes in with nothing lost.

/** Texts that are easily changed on the way: left over from an earlier standard, running in a spreadsheet, on many lines. */
const awkward = [
  {
    n: 901,
    versions: [
      {
        number: 1,
        at: '2024-06-30T22:30:00Z',
        document: {
          values: {
            name: '=Post, "sorteren"',
            goal: '- eerste\n- tweede\n\n1: Titel, link. 2: x',
            methods_and_models: 'Zelflerend: Ja',
            category: ['Wonen', 'Sociale zekerheid'],
            status: 'Buiten gebruik',
            lawful_basis_grouping: [
              { title: 'Wet A, artikel 1. 2: lid 3', link: 'https://wet.example/a' },
              { title: 'Besluit', link: null },
            ],
          },
          earlier: { standard: '0.4', values: { type: 'Ja', uuid: 'x-1', lawful_basis_link: 'geen' } },
        },
      },
    ],
    algorithm: { useReason: 'Vervangen.' },
  },
] as const;

const port = async ({ server }: App): Promise<number> => {
  await server.listen({ host: '127.0.0.1', port: 0 });
  const address = server.server.address();
  return typeof address === 'object' && address !== null ? address.port : assert.fail('no port');
};

/** Types `import` with an address into a register of its own; the last line that it says. */
const importFrom = async (place: string, databaseUrl: string, folder: string): Promise<string> => {
  const said: string[] = [];
  const code = await runCommandLine(
    ['import', place],
    {
      language: 'en',
      say: (line) => said.push(line),
      progress: () => {},
      config: () => readConfig({ DATABASE_URL: databaseUrl }, folder),
    },
    (line) => said.push(line),
  );
  assert.equal(code, 0, said.join('\n'));
  return said.at(-1) ?? '';
};

const registerAt = async (context: TestContext, databaseUrl: string): Promise<App> => {
  const database = await openDatabase(databaseUrl);
  context.after(() => database.close());
  return makeApp(context, database, { content: 'empty' });
};

const followsFromTheRegister = [
  'versie',
  'bron',
  'nietMeerInBronSinds',
  'eerstGepubliceerdOp',
  'gewijzigdOp',
  'relaties',
  'talen',
];

/** What an entry says: without what the register that holds it knows by itself. */
const saying = (entry: Item): Item =>
  Object.fromEntries(Object.entries(entry).filter(([key]) => !followsFromTheRegister.includes(key)));

const idsIn = async (app: App, language: string): Promise<readonly string[]> => {
  const { resultaten } = await got<{ readonly resultaten: readonly { readonly id: string }[] }>(
    app,
    `/api/v1/algoritmes?taal=${language}&pageSize=100`,
  );
  return resultaten.map(({ id }) => id);
};

const comparedIn = async (from: App, to: App, language: string): Promise<void> => {
  const ids = await idsIn(from, language);
  assert.ok(ids.length > 0);
  assert.deepEqual((await idsIn(to, language)).toSorted(), ids.toSorted());
  for (const id of ids) {
    const address = `/api/v1/algoritmes/${id}?taal=${language}`;
    const [before, after] = [await got<Item>(from, address), await got<Item>(to, address)];
    assert.deepEqual(saying(after), saying(before), id);
    assert.match(String((after.bron as Item).adres), new RegExp(`^https://register.example/.*/${id}$`));
  }
};

storeTest('an import from the national interface gives equal entries', async (database, context) => {
  const folder = mkdtempSync(join(tmpdir(), 'national '));
  context.after(() => rmSync(folder, { recursive: true }));
  const from = await makeApp(context, database, { content: 'demo' });
  await publishEntries(database, awkward);
  await from.index.load();
  assert.ok((await idsIn(from, 'nl')).includes(makeAlgorithmId(901)));
  const root = `http://127.0.0.1:${await port(from)}/api`;
  const target = async (name: string): Promise<string> =>
    database.kind === 'sqlite'
      ? `sqlite://${encodeURI(join(folder, `${name}.sqlite`))}`
      : freshAddress(context, 'postgres');
  for (const language of ['nl', 'en'] as const) {
    const list = `${root}/algoritme/${language === 'nl' ? 'NLD' : 'ENG'}`;
    const databaseUrl = await target(language);
    assert.match(await importFrom(list, databaseUrl, folder), /\b0 left out/);
    const again = await importFrom(list, databaseUrl, folder);
    assert.match(again, /\b0 new, 0 changed/);
    if (language === 'nl') await comparedIn(from, await registerAt(context, databaseUrl), 'nl');
  }
  const whole = await target('whole');
  await importFrom(`${root}/downloads/site-data/json`, whole, folder);
  assert.match(await importFrom(`${root}/downloads/site-data/json`, whole, folder), /\b0 new, 0 changed/);
  const app = await registerAt(context, whole);
  for (const language of ['nl', 'en', 'fy']) await comparedIn(from, app, language);
});
