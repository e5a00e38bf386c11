import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { registerReader } from '#register/reader.ts';
import { listAuditLinesAfter } from '#store/audit.ts';
import { dump } from '#store/copy.ts';
import { type Database, openDatabase, type Queries } from '#store/database.ts';
import { listOrganisationIds } from '#store/organisations.ts';
import { syntheticFile, wordsOfDemo } from '../bench/synthetic.ts';
import { freshAddress } from './stores.ts';
import { settingsOfPrograms } from './support/process.ts';

/** A process that is ended in the middle of its work must leave nothing half done, and doing the work again must complete it. */
const kills = process.env.TEST_ALL ? 100 : 3;
const killsOfLists = Math.ceil(kills / 4);
/** Every so many entries or organisations is a transaction; there are always several. */
const [entries, organisations] = process.env.TEST_ALL ? [2_000, 4_000] : [1_200, 2_500];

type Kind = Database['kind'];

const folderFor = (context: TestContext): string => {
  const folder = mkdtempSync(join(tmpdir(), 'register-kill-'));
  context.after(() => rmSync(folder, { recursive: true }));
  return folder;
};

const addressFor = async (context: TestContext, kind: Kind): Promise<string> =>
  kind === 'sqlite' ? `sqlite://${join(folderFor(context), 'register.sqlite')}` : freshAddress(context, 'postgres');

const start = (address: string, words: readonly string[]): ChildProcess =>
  spawn(process.execPath, ['src/cli.ts', ...words], {
    env: { ...settingsOfPrograms(), DATABASE_URL: address },
    stdio: ['ignore', 'ignore', 'inherit'],
  });

/** Lets it run to its end and gives the milliseconds that took. */
const complete = async (address: string, words: readonly string[]): Promise<number> => {
  const begun = performance.now();
  const [code] = await once(start(address, words), 'exit');
  assert.equal(code, 0, `${words.join(' ')} ends well`);
  return performance.now() - begun;
};

const withDatabase = async <Result>(
  address: string,
  work: (database: Database) => Promise<Result>,
): Promise<Result> => {
  const database = await openDatabase(address);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
};

const isMigrated = async (database: Database): Promise<boolean> =>
  (await database.queries.introspection.getTables()).some((table) => table.name === 'organisation_statement');

const columnOf = async (queries: Queries, table: 'change' | 'audit_line'): Promise<readonly number[]> =>
  (await queries.selectFrom(table).select('sequence').orderBy('sequence').execute()).map((row) => row.sequence);

/** Waits until a process has written one transaction more, and a moment that ends in the middle of another; or until it is over. */
const untilItWrites = (address: string, isOver: () => boolean): Promise<void> =>
  withDatabase(address, async ({ queries }) => {
    // What is not migrated yet holds no lines.
    const lines = async (): Promise<number> => (await columnOf(queries, 'audit_line').catch(() => [])).length;
    const before = await lines();
    while (!isOver() && (await lines()) <= before) await delay(2);
    await delay(30 * Math.random());
  });

/**
 * Starts it and ends it with SIGKILL: when it writes, or some time after its start. True when it was not done before.
 */
const kill = async (address: string, words: readonly string[], after: number | 'it writes'): Promise<boolean> => {
  const child = start(address, words);
  const ended = once(child, 'exit');
  const isOver = (): boolean => child.exitCode !== null;
  await Promise.race([after === 'it writes' ? untilItWrites(address, isOver) : delay(after), ended]);
  child.kill('SIGKILL');
  const [, signal] = await ended;
  return signal === 'SIGKILL';
};

const auditedIds = async (queries: Queries, ...keys: readonly string[]): Promise<readonly string[]> => {
  const lines = await listAuditLinesAfter(queries, registerReader, 0, 100_000);
  const ids = lines.flatMap(({ details }) => keys.flatMap((key) => (Array.isArray(details[key]) ? details[key] : [])));
  return ids.map(String);
};

/** What must be true of a register at any moment. Gives how many organisations and versions there are. */
const assertSoundIn = async (queries: Queries): Promise<number> => {
  const versions = await queries.selectFrom('entry_version').select(['algorithm_id', 'language', 'number']).execute();
  const algorithms = (await queries.selectFrom('algorithm').select('id').execute()).map((row) => row.id);
  const current = await queries.selectFrom('current_entry').selectAll().execute();
  const keys = new Set(versions.map((row) => `${row.algorithm_id} ${row.language} ${row.number}`));
  const withVersion = new Set(versions.map((row) => row.algorithm_id));
  assert.deepEqual(
    algorithms.filter((id) => !withVersion.has(id)),
    [],
    'every algorithm has a version',
  );
  const lost = current.filter((row) => !keys.has(`${row.algorithm_id} ${row.language} ${row.number}`));
  assert.deepEqual(lost, [], 'every current entry points to a version');
  assert.deepEqual(new Set(await auditedIds(queries, 'ids')), new Set(algorithms), 'the audit names every algorithm');
  assert.deepEqual(
    new Set(await auditedIds(queries, 'added', 'organisations')),
    new Set(await listOrganisationIds(queries, registerReader)),
    'the audit names every organisation',
  );
  for (const table of ['change', 'audit_line'] as const) {
    const sequence = await columnOf(queries, table);
    assert.deepEqual(
      sequence,
      sequence.map((_, index) => index + 1),
      `the lines of ${table} count on`,
    );
  }
  return versions.length + (await listOrganisationIds(queries, registerReader)).length;
};

/** Whatever ended when, it is sound. Gives how many organisations and versions there are. */
const assertSound = async (database: Database): Promise<number> => {
  if (!(await isMigrated(database))) return 0;
  // A server may just end what it was doing for who was killed: all is read as it was at one moment.
  return database.snapshot(assertSoundIn);
};

/** Everything but the audit trail and the moments at which this machine did it. */
const contentOf = async (database: Database): Promise<string> => {
  let text = '';
  await database.snapshot(async (queries) => {
    for await (const piece of dump(queries)) text += piece;
  });
  return text
    .split('\n')
    .filter((line) => line.startsWith('[') && !line.startsWith('["audit_line"'))
    .join('\n')
    .replace(/"(at|last_read_at|confirmed_at)":"[^"]*"/g, '"$1":""');
};

type Work = { readonly words: readonly string[]; readonly kills: number };

const survives = async (context: TestContext, kind: Kind, { words, kills }: Work): Promise<void> => {
  const clean = await addressFor(context, kind);
  const duration = await complete(clean, words);
  const [expected, all] = await withDatabase(clean, async (database) => [
    await contentOf(database),
    await assertSound(database),
  ]);
  let address = await addressFor(context, kind);
  let [killed, halfway] = [0, 0];
  for (let attempt = 0; killed < kills || halfway === 0; attempt += 1) {
    assert.ok(attempt < kills * 5 + 20, 'it can be ended before it is done');
    // At any time when all is tested, with every second one; else in the middle.
    const after = process.env.TEST_ALL && attempt % 2 === 0 ? duration * (0.35 + 0.65 * Math.random()) : 'it writes';
    const isKilled = await kill(address, words, after);
    const written = await withDatabase(address, assertSound);
    if (isKilled) killed += 1;
    if (written > 0 && written < all) halfway += 1;
    if (written === all) {
      assert.equal(await withDatabase(address, contentOf), expected, 'done in parts is done at once');
      address = await addressFor(context, kind);
    }
  }
  await complete(address, words);
  assert.equal(await withDatabase(address, contentOf), expected, 'done in parts is done at once');
  context.diagnostic(`${killed} times ended, ${halfway} times halfway`);
};

const organisationList = (count: number): string =>
  JSON.stringify(
    Array.from({ length: count }, (_, index) => ({
      id: `org:${index}`,
      type: index % 10 === 0 ? 'gemeente' : 'organisatieonderdeel',
      classification: '',
      name: index % 10 === 0 ? `Gemeente Verzonnen ${index}` : `Afdeling ${index}`,
      roo_id: String(index + 1),
      parent_id: index % 10 === 0 ? '' : `org:${index - (index % 10)}`,
      valid_from: '1900-01-01',
    })),
  );

for (const kind of ['sqlite', 'postgres'] as const) {
  const skip = kind === 'postgres' && !process.env.TEST_POSTGRES ? 'no PostgreSQL server' : false;

  test(`an import of entries that is killed leaves nothing half done and is completed by doing it again (${kind})`, {
    skip,
  }, async (context) => {
    const file = join(folderFor(context), 'entries.json');
    writeFileSync(file, syntheticFile(entries, 7, wordsOfDemo()));
    await survives(context, kind, { words: ['import', file], kills });
  });

  test(`a list of organisations that is killed leaves nothing half done and is completed by doing it again (${kind})`, {
    skip,
  }, async (context) => {
    const file = join(folderFor(context), 'list.json');
    writeFileSync(file, organisationList(organisations));
    await survives(context, kind, { words: ['organisations', file], kills: killsOfLists });
  });
}
