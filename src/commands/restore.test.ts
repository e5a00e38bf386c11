import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { Instant } from '#register/instant.ts';
import { addAuditLine } from '#store/audit.ts';
import { dump } from '#store/copy.ts';
import { type Database, openDatabase, transact } from '#store/database.ts';
import { saveExplanations } from '#store/explanations.ts';
import { migrate } from '#store/migrate.ts';
import { freshDatabase, storeTest } from '#test/stores.ts';
import type { CommandContext } from './command.ts';
import { loadDemo } from './load-demo.ts';
import { checkBackup, move, restore } from './restore.ts';

const at = '2026-11-24T12:00:00Z' as Instant;

const context = (database: Database): CommandContext => ({
  database,
  now: () => at,
  actor: 'system',
  origin: 'start',
  random: () => 0,
});

const textOf = async (database: Database): Promise<string> => {
  let text = '';
  await database.snapshot(async (queries) => {
    for await (const piece of dump(queries)) text += piece;
  });
  return text;
};

async function* pieces(text: string, size = 1_000): AsyncGenerator<string> {
  for (let start = 0; start < text.length; start += size) yield text.slice(start, start + size);
}

const awkward = { title: 'Een "titel"\u2028met\u0085regels \\ en 🙂 ÿ', body: 'a\r\nb\n\tc\u0001' };

const fill = async (database: Database): Promise<void> => {
  await loadDemo(context(database));
  await transact(database, async (writing) => {
    await saveExplanations(writing, [{ slug: 'awkward', language: 'nl', ...awkward, changedAt: at }], 'hand');
    const details = { z: 1, a: [null, true, 0.1, 'ü\u2029'], nested: { b: '', a: -0.5e-7 } };
    const line = { action: 'x', objectKind: 'x', objectId: 'x', result: 'x', origin: 'x', actor: 'x' };
    await addAuditLine(writing, { at, ...line, details });
  });
};

storeTest(
  'a backup restored into an empty register of either kind gives the same backup, byte for byte',
  async (database, test) => {
    await fill(database);
    const backup = await textOf(database);
    for (const kind of database.kind === 'sqlite' || process.env.TEST_POSTGRES
      ? (['sqlite', 'postgres'] as const)
      : []) {
      if (kind === 'postgres' && !process.env.TEST_POSTGRES) continue;
      const other = await freshDatabase(test, kind);
      const outcome = await restore(other, pieces(backup, 777));
      assert.equal(outcome.kind, 'restored');
      assert.equal(await textOf(other), backup);
      const row = await other.queries
        .selectFrom('explanation')
        .select(['title', 'body'])
        .where('slug', '=', 'awkward')
        .executeTakeFirst();
      assert.deepEqual({ ...row }, awkward);
    }
  },
);

storeTest('there and back between two stores is byte-equal', async (database, test) => {
  await fill(database);
  const other = await freshDatabase(
    test,
    database.kind === 'sqlite' && process.env.TEST_POSTGRES ? 'postgres' : 'sqlite',
  );
  const again = await freshDatabase(test, database.kind);
  assert.equal((await move(database, other)).kind, 'restored');
  assert.equal((await move(other, again)).kind, 'restored');
  assert.equal(await textOf(again), await textOf(database));
});

storeTest('a register with anything in it is not restored into, and keeps what it has', async (database) => {
  await fill(database);
  const backup = await textOf(database);
  const outcome = await restore(database, pieces(backup));
  assert.equal(outcome.kind === 'refused' && outcome.refusal.code, 'not-empty');
  assert.equal(await textOf(database), backup);
});

/** Ways in which a backup can be wrong, with the refusal they must give. */
const faults: readonly (readonly [string, (backup: string) => string, string])[] = [
  ['one letter changed', (backup) => backup.replace('Waterwoude', 'Waterwoudf'), 'damaged'],
  ['a line missing', (backup) => backup.split('\n').toSpliced(40, 1).join('\n'), 'damaged'],
  ['two lines changed places', (backup) => swapped(backup, 30, 31), 'damaged'],
  ['a line that is no row', (backup) => backup.split('\n').with(5, '[1]').join('\n'), 'damaged'],
  ['a line after the last', (backup) => `${backup}["source",{}]\n`, 'damaged'],
  ['the last line missing', (backup) => backup.slice(0, backup.lastIndexOf('{')), 'cut-off'],
  ['cut off in the middle of a line', (backup) => backup.slice(0, backup.length / 2), 'damaged'],
  ['another schema', (backup) => backup.replace(/"schema":"[^"]*"/, '"schema":"9999-future"'), 'other-schema'],
  ['another format', (backup) => backup.replace('"format":1', '"format":2'), 'other-format'],
  ['no backup at all', () => '<html>\n', 'not-a-backup'],
  ['nothing', () => '', 'not-a-backup'],
];

const swapped = (backup: string, a: number, b: number): string => {
  const lines = backup.split('\n');
  return lines
    .with(a, lines[b] ?? '')
    .with(b, lines[a] ?? '')
    .join('\n');
};

storeTest('a backup that is not whole or not ours is refused and leaves the register empty', async (database, test) => {
  const source = await freshDatabase(test, 'sqlite');
  await fill(source);
  const backup = await textOf(source);
  const empty = await textOf(database);
  for (const [name, spoil, expected] of faults) {
    const spoiled = spoil(backup);
    assert.notEqual(spoiled, backup, name);
    assert.equal((await checkBackup(pieces(spoiled)))?.code, expected, name);
    assert.equal((await restore(database, pieces(spoiled))).kind, 'refused', name);
    assert.equal(await textOf(database), empty, name);
  }
  assert.equal(await checkBackup(pieces(backup)), null);
});

const fileDatabase = async (test: TestContext): Promise<Database> => {
  const folder = mkdtempSync(join(tmpdir(), 'register-'));
  const database = await openDatabase(`sqlite://${join(folder, 'register.sqlite')}`);
  test.after(async () => {
    await database.close();
    rmSync(folder, { recursive: true });
  });
  await migrate(database);
  return database;
};

const writesDuringBackup = async (database: Database): Promise<void> => {
  await fill(database);
  const before = await textOf(database);
  let during = '';
  await database.snapshot(async (queries) => {
    for await (const piece of dump(queries)) {
      during += piece;
      await transact(database, (writing) =>
        saveExplanations(
          writing,
          [{ slug: `during-${during.length}`, language: 'nl', title: 't', body: 'b', changedAt: at }],
          'hand',
        ),
      );
    }
  });
  assert.equal(during, before);
  assert.notEqual(await textOf(database), before);
};

test('a backup is of one moment, and writers go on while it is made (sqlite)', async (test) =>
  writesDuringBackup(await fileDatabase(test)));

test(
  'a backup is of one moment, and writers go on while it is made (postgres)',
  { skip: process.env.TEST_POSTGRES ? false : 'no PostgreSQL server' },
  async (test) => writesDuringBackup(await freshDatabase(test, 'postgres')),
);
