import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import { sql } from 'kysely';
import { runCommandLine } from '#src/cli/command-line.ts';
import { readConfig } from '#src/config.ts';
import { openDatabase } from '#store/database.ts';

const municipality = 'demo-gemeente-oosterlee';

test('from the command line one holds, archives and erases, and is told why not', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'register-keeping-'));
  context.after(() => rmSync(folder, { recursive: true }));
  const address = `sqlite://${join(folder, 'register.sqlite')}`;
  const type = async (...words: readonly string[]): Promise<string> => {
    const lines: string[] = [];
    const say = (line: string): void => void lines.push(line);
    const config = () => readConfig({ DATABASE_URL: address }, folder);
    const code = await runCommandLine(words, { language: 'en', say, progress: () => {}, config }, say);
    return `${code} ${lines.join('\n')}`;
  };
  assert.match(await type('demo'), /^0/);
  assert.match(await type('audit', 'holds'), /^1 Nothing is held/);
  assert.match(await type('audit', 'hold', 'nowhere', '--reason', 'x'), /^1 This organisation or algorithm is not in/);
  assert.match(await type('audit', 'hold', municipality), /^1 Give a reason/);
  assert.match(await type('audit', 'hold', municipality, '--reason', 'Inquiry'), /^0 Everything in the trail/);
  assert.match(await type('audit', 'holds'), new RegExp(`^0 ${municipality}\\t\\S+\\tInquiry\\n1 held`));
  assert.match(await type('audit', 'release', municipality), /^0 The hold is over/);
  assert.match(await type('audit', 'release', municipality), /^1 Nothing of this is held/);

  const file = join(folder, 'archive.zip');
  const database = await openDatabase(address);
  await database.queries.updateTable('algorithm').set({ withdrawn_at: null }).execute();
  assert.match(await type('archive', municipality, file), /^1 Nothing of this was withdrawn/);
  await sql`update algorithm set withdrawn_at = '2026-06-01T10:00:00Z' where organisation_id = ${municipality}`.execute(
    database.queries,
  );
  await database.close();
  assert.match(await type('archive', municipality, file), /^0 \d+ withdrawn algorithms were written to/);
  assert.equal(statSync(file).mode & 0o777, 0o600, 'only its owner may read it');
  const number = /^\d{8}/.exec(Object.keys(unzipSync(readFileSync(file)))[0] ?? '')?.[0] ?? assert.fail();
  assert.match(await type('archive', number, file), /^1 .* exists already/);
  writeFileSync(join(folder, 'no-folder'), '');
  assert.match(await type('archive', number, join(folder, 'no-folder', 'x.zip')), /^1 .* cannot be used/);
  assert.match(await type('archive', number, join(folder, 'one.zip')), /^0 1 withdrawn/);

  assert.match(await type('account', 'piet@oosterlee.example', '--rol', 'beheerder'), /^0/);
  assert.match(await type('account-erase', 'piet@oosterlee.example'), /^1 Add --sure/);
  assert.match(
    await type('account-erase', 'piet@oosterlee.example', '--sure'),
    /^1 This is the last central administrator/,
  );
  assert.match(await type('account', 'anna@oosterlee.example', '--rol', 'beheerder'), /^0/);
  assert.match(await type('account-erase', 'piet@oosterlee.example', '--sure'), /^0 The person was erased/);
  assert.match(await type('account-erase', 'piet@oosterlee.example', '--sure'), /^1 This account is no longer there/);
  assert.match(await type('audit', 'verify'), /^0/);
});
