import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { isWhole, verifyAudit } from '#commands/verify-audit.ts';
import { dump } from '#store/copy.ts';
import { type Database, openDatabase } from '#store/database.ts';
import { freshAddress } from './stores.ts';
import { type Started, startProgram } from './support/process.ts';

/** Whoever is ended during the first start, or while a copy is put back, leaves nothing half there: doing it again completes it. */
const isFull = process.env.TEST_ALL === '1';
const kills = isFull ? 25 : 1;
const killsPerStore = isFull ? 3 : 2;

type Kind = Database['kind'];

const folderFor = (context: TestContext): string => {
  const folder = mkdtempSync(join(tmpdir(), 'register-kill-start-'));
  context.after(() => rmSync(folder, { recursive: true }));
  return folder;
};

const freshStore = async (context: TestContext, kind: Kind): Promise<string> =>
  kind === 'sqlite' ? `sqlite://${join(folderFor(context), 'register.sqlite')}` : freshAddress(context, 'postgres');

/** What is done in the background when it is ready goes as far as it comes, and is no part of what is compared. */
const settings = { PORT: '0', INDEX_DIR: 'off', JOBS: 'off', LANG: 'C' };

const start = (context: TestContext, address: string, words: readonly string[]): Started =>
  startProgram(context, words, { ...settings, DATABASE_URL: address });

const serve = ['src/main.ts'];
const ready = /The register is ready/;

/** Waits until it is ready, or has ended when it is a command, and gives the milliseconds that took. */
const complete = async (context: TestContext, address: string, words: readonly string[]): Promise<number> => {
  const begun = performance.now();
  const program = start(context, address, words);
  if (words[0] !== serve[0]) assert.equal(await program.ended, 0, program.output());
  else await program.until(ready);
  const duration = performance.now() - begun;
  program.child.kill('SIGINT');
  await program.ended;
  return duration;
};

const kill = async (context: TestContext, address: string, words: readonly string[], after: number): Promise<void> => {
  const { child, ended } = start(context, address, words);
  await Promise.race([delay(after), ended]);
  child.kill('SIGKILL');
  await ended;
};

/** Every start makes a link for the first administrator as long as nobody has an account, and notes that. */
const ofThisStart = /^\["audit_line",.*"make-first-link"/;

/** Everything in the store that lasts, without the moments at which this machine wrote it and the hashes that hold them. The audit trail is whole. */
const contentOf = async (address: string): Promise<string> => {
  const database = await openDatabase(address);
  try {
    let text = '';
    await database.snapshot(async (queries) => {
      for await (const piece of dump(queries)) text += piece;
      assert.ok(isWhole(await verifyAudit(queries)));
    });
    return text
      .split('\n')
      .filter((line) => line.startsWith('[') && !ofThisStart.test(line))
      .join('\n')
      .replace(/"(at|changed_at|created_at|loaded_at|hash|previous_hash)":"[^"]*"/g, '"$1":""');
  } finally {
    await database.close();
  }
};

for (const kind of ['sqlite', 'postgres'] as const) {
  const skip = kind === 'postgres' && !process.env.TEST_POSTGRES ? 'no PostgreSQL server' : false;

  test(`a first start that is killed while it migrates or loads the demo is completed by the next (${kind})`, {
    skip,
  }, async (context) => {
    const clean = await freshStore(context, kind);
    const duration = await complete(context, clean, serve);
    const expected = await contentOf(clean);
    for (let store = 0; store < kills; store += 1) {
      const address = await freshStore(context, kind);
      for (let count = 0; count < killsPerStore; count += 1)
        await kill(context, address, serve, duration * (0.3 + 0.7 * Math.random()));
      await complete(context, address, serve);
      assert.equal(await contentOf(address), expected);
    }
  });

  test(`a restore or move that is killed leaves an empty register or a whole one (${kind})`, {
    skip,
  }, async (context) => {
    const source = await freshStore(context, kind);
    const file = join(folderFor(context), 'copy.txt');
    await complete(context, source, ['src/cli.ts', 'demo']);
    await complete(context, source, ['src/cli.ts', 'backup', file]);
    const expected = await contentOf(source);
    // One store is restored and the other moved, unless all is tested.
    const first = kind === 'sqlite' ? 0 : 1;
    const duration = await complete(context, await freshStore(context, kind), ['src/cli.ts', 'restore', file]);
    for (let store = first; store < first + kills; store += 1) {
      const address = await freshStore(context, kind);
      const words = ['src/cli.ts', ...(store % 2 === 0 ? ['restore', file] : ['move', source, address])];
      for (let count = 0; count < killsPerStore; count += 1)
        await kill(context, address, words, duration * (0.4 + 0.6 * Math.random()));
      const again = start(context, address, words);
      const code = await again.ended;
      if (code !== 0) assert.match(again.output(), /Het register is niet leeg/);
      assert.equal(await contentOf(address), expected);
    }
  });
}
