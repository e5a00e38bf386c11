import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { makeAlgorithmId } from '#register/algorithm.ts';
import { openDatabase } from '#store/database.ts';
import { migrate } from '#store/migrate.ts';
import { freshAddress } from './stores.ts';
import { publishEntries } from './support/entries.ts';
import { freePort } from './support/postgres.ts';
import { startProgram } from './support/process.ts';

/** What others changed is seen at every door of every process within this many milliseconds, kept answers or not. */
const longest = 1_000;
/** An answer that takes longer than this, in milliseconds, waited for a machine that is busy. */
const usualAnswer = 200;
const askEvery = 50;

const id = makeAlgorithmId(7);
const doors = {
  page: `/nl/algoritme/${id}`,
  'page, with a cookie': `/nl/algoritme/${id}`,
  list: '/nl/zoeken',
  search: '/nl/zoeken?zoekterm=iets',
  'search, with a cookie': '/nl/zoeken?zoekterm=iets',
  feed: '/feeds/alles/atom.xml',
  export: '/downloads/algoritmes.csv',
  API: '/api/v1/algoritmes',
  'API, one entry': `/api/v1/algoritmes/${id}`,
} as const;
type Door = keyof typeof doors;

/** Who has a cookie gets no answer that is kept, but one that is made of what is. */
const headersFor = (door: Door): Readonly<Record<string, string>> =>
  door.endsWith('with a cookie') ? { cookie: 'visitor=known' } : {};

const freshStore = async (context: TestContext, kind: 'sqlite' | 'postgres'): Promise<string> => {
  if (kind === 'postgres') return freshAddress(context, kind);
  const folder = mkdtempSync(join(tmpdir(), 'register-freshness-'));
  context.after(() => rmSync(folder, { recursive: true }));
  return `sqlite://${join(folder, 'register.sqlite')}`;
};

const serve = async (context: TestContext, address: string): Promise<string> => {
  const port = String(await freePort());
  const settings = { DATABASE_URL: address, PORT: port, INDEX_DIR: 'off', LANG: 'C', REGISTER_DEMO: 'off' };
  const program = startProgram(context, ['src/main.ts'], settings);
  await program.until(/The register is ready/);
  return `http://127.0.0.1:${port}`;
};

type Said = { readonly at: number; readonly door: Door; readonly isNew: boolean };

/** Asks every door of a process until it says what is new, and for a while longer: nobody goes back. Also how long one of it took at most. */
const askUntilNew = async (base: string, since: () => number, isNew: (door: Door, body: string) => boolean) => {
  const said: Said[] = [];
  let slowest = 0;
  const end = performance.now() + 60_000;
  const isKnownEverywhere = (): boolean =>
    (Object.keys(doors) as Door[]).every((door) => said.findLast((one) => one.door === door)?.isNew);
  let more = 3;
  while (performance.now() < end && more > 0) {
    for (const door of Object.keys(doors) as Door[]) {
      const at = performance.now();
      const body = await (await fetch(base + doors[door], { headers: headersFor(door) })).text();
      slowest = Math.max(slowest, performance.now() - at);
      if (at > since()) said.push({ at, door, isNew: isNew(door, body) });
    }
    if (isKnownEverywhere()) more -= 1;
    const rest = performance.now();
    await delay(askEvery);
    slowest = Math.max(slowest, performance.now() - rest - askEvery);
  }
  return { said, slowest };
};

const shows = { publish: /Aardappel/, change: /Boerenkool/ } as const;

const isNewAfter =
  (word: 'publish' | 'change' | 'withdraw') =>
  (door: Door, body: string): boolean => {
    if (word !== 'withdraw')
      return shows[word].test(body) && (word === 'publish' || !/Aardappel/.test(body) || door === 'feed');
    if (door.startsWith('page') || door === 'API, one entry') return /ingetrokken|withdrawn/i.test(body);
    return door === 'feed' ? /ingetrokken/i.test(body) : !/Boerenkool/.test(body);
  };

for (const kind of ['sqlite', 'postgres'] as const)
  test(`what one process changes every other shows within a second, also when the one is killed at once (${kind})`, {
    skip: kind === 'postgres' && !process.env.TEST_POSTGRES ? 'no PostgreSQL server' : false,
  }, async (context) => {
    const address = await freshStore(context, kind);
    const database = await openDatabase(address);
    await migrate(database);
    await publishEntries(database, [
      { n: 1, versions: [{ number: 1, at: '2025-01-01T10:00:00Z', document: { values: { name: 'Een ander' } } }] },
    ]);
    await database.close();
    const bases = [await serve(context, address), await serve(context, address)];
    for (const word of ['publish', 'change', 'withdraw'] as const) {
      let committed = Number.POSITIVE_INFINITY;
      const asked = bases.map((base) => askUntilNew(base, () => committed, isNewAfter(word)));
      await delay(300);
      const publisher = startProgram(context, ['test/support/publisher.ts', address, word], {});
      await publisher.ended;
      committed = performance.now();
      assert.equal(publisher.child.signalCode, 'SIGKILL', publisher.output());
      for (const { said, slowest } of await Promise.all(asked)) {
        // On a machine that stalls everything waits for its turn: a process waits for it a few times before it knows.
        const stalled = Math.max(0, slowest - usualAnswer);
        const late = said.filter(({ at, isNew }) => !isNew && at > committed + longest + 3 * stalled);
        assert.deepEqual(late, [], `${word}: an answer that was asked for a second later is old`);
        for (const door of Object.keys(doors))
          assert.ok(
            said.some((one) => one.door === door && one.isNew),
            `${word}: ${door} never showed it`,
          );
      }
    }
  });
