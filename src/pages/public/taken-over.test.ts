import assert from 'node:assert/strict';
import { sql } from 'kysely';
import type { Instant } from '#register/instant.ts';
import { publicReader } from '#register/reader.ts';
import { listChangesAfter } from '#store/changes.ts';
import type { Database } from '#store/database.ts';
import { up } from '#store/migrations/0004-taken-over.ts';
import { makeApp } from '#test/app.ts';
import { storeTest } from '#test/stores.ts';
import { publishEntries } from '#test/support/entries.ts';
import { idOf, run } from '#test/support/importing.ts';

const row = (n: number, day: string, name = `Rekenhulp ${n}`) => ({
  lars: idOf(n),
  name,
  organization: 'Gemeente Veldwijk',
  lang: 'NLD',
  goal: `Doel ${n}`,
  publication_dt: `${day}T10:00:00`,
});

const old = [1, 2, 3].map((n) => row(n, `202${n}-05-01`));
const source = { whole: 'register.example' };

const later = '2026-11-25T12:00:00Z' as Instant;

const kindsIn = async (database: Database): Promise<readonly string[]> =>
  (await listChangesAfter(database.queries, publicReader, 0, 100)).map(({ kind }) => kind);

const textOf = (body: string): string => body.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

storeTest(
  'a list that was loaded is one line with its dates at the source, and no change',
  async (database, context) => {
    await run(database, old, source);
    const { get } = await makeApp(context, database, { content: 'empty', now: later });
    for (const query of ['', '?soort=nieuw']) {
      const { body } = await get(`/nl/wijzigingen${query}`);
      assert.equal(body.split('class="reg-ledger__item"').length - 1, 1);
      assert.match(textOf(body), /3 beschrijvingen overgenomen uit register\.example/);
      assert.match(textOf(body), /Bij de bron gepubliceerd tussen 1 mei 2021 en 1 mei 2023/);
    }
    assert.match((await get('/nl/wijzigingen?soort=gewijzigd')).body, /Er is nog geen beschrijving gewijzigd/);
    assert.match(textOf((await get('/nl')).body), /wijzigingen in de laatste 30 dagen 0 /);
  },
);

storeTest('an interface that is followed still gets every entry that was taken over', async (database, context) => {
  await run(database, old, source);
  const { get } = await makeApp(context, database, { content: 'empty', now: later });
  const { resultaten } = JSON.parse((await get('/api/v1/wijzigingen')).body);
  assert.deepEqual(
    resultaten.map(({ soort }: { soort: string }) => soort),
    ['gepubliceerd', 'gepubliceerd', 'gepubliceerd'],
  );
});

storeTest('who follows one entry that was taken over has a feed that begins with that', async (database, context) => {
  await run(database, old, source);
  const { get } = await makeApp(context, database, { content: 'empty', now: later });
  const { statusCode, body } = await get(`/feeds/algoritme/${idOf(1)}/atom.xml`);
  assert.equal(statusCode, 200);
  assert.match(
    textOf(body.replaceAll(/<!\[CDATA\[|\]\]>/g, '')),
    /Overgenomen, bij de bron gepubliceerd op 1 mei 2021/,
  );
});

storeTest('what a source published last week is news, with the day at its source', async (database, context) => {
  await run(database, [...old, row(4, '2026-11-20')], source);
  const { get } = await makeApp(context, database, { content: 'empty', now: later });
  const text = textOf((await get('/nl/wijzigingen')).body);
  assert.match(text, /Rekenhulp 4 .*Nieuw, bij de bron gepubliceerd op 20 november 2026/);
  assert.match(text, /3 beschrijvingen overgenomen/);
  assert.match(textOf((await get('/nl')).body), /wijzigingen in de laatste 30 dagen 1 /);
});

storeTest('what is taken over later the same day joins its line', async (database, context) => {
  const { get } = await makeApp(context, database, { content: 'empty', now: later });
  await run(database, old.slice(0, 1), source);
  assert.match(textOf((await get('/nl/wijzigingen')).body), /1 beschrijving overgenomen/);
  await run(database, old, source);
  const text = textOf((await get('/nl/wijzigingen')).body);
  assert.match(text, /3 beschrijvingen overgenomen/);
  assert.doesNotMatch(text, /1 beschrijving overgenomen/);
});

storeTest('the home page says that nothing changed, and shows what did', async (database, context) => {
  await run(database, old, source);
  const { get, index } = await makeApp(context, database, { content: 'empty', now: later });
  assert.match(textOf((await get('/nl')).body), /Gewijzigd .*Er is nog geen beschrijving gewijzigd/);
  await run(database, [row(1, '2026-11-25', 'Rekenhulp zonder fouten'), ...old.slice(1)], source, later);
  await index.load();
  const home = textOf((await get('/nl')).body);
  assert.doesNotMatch(home, /Er is nog geen beschrijving gewijzigd/);
  assert.match(home, /Gewijzigd .*Alle wijzigingen.*Rekenhulp zonder fouten/);
});

storeTest('a register of an earlier release gets its lists told apart too', async (database) => {
  await publishEntries(
    database,
    [1, 2].map((n) => ({ n, versions: [{ number: 1, at: '2024-05-01T10:00:00Z', document: {} }] })),
  );
  await sql`update change set at = '2026-11-24T12:00:00Z' where sequence = 1`.execute(database.queries);
  await up(database.queries.withTables() as never, database.kind);
  assert.deepEqual(await kindsIn(database), ['taken-over', 'published']);
});
