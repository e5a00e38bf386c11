import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { sql } from 'kysely';
import { runCommandLine } from '#src/cli/command-line.ts';
import { readConfig } from '#src/config.ts';
import { openDatabase } from '#store/database.ts';

test('the command line says what the audit trail proves, and ends with 1 when it is broken', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'register-audit-'));
  context.after(() => rmSync(folder, { recursive: true }));
  const address = `sqlite://${join(folder, 'register.sqlite')}`;
  const type = async (...words: readonly string[]) => {
    const lines: string[] = [];
    const say = (line: string): void => void lines.push(line);
    const config = () => readConfig({ DATABASE_URL: address }, folder);
    const code = await runCommandLine(words, { language: 'en', say, progress: () => {}, config }, say);
    return { code, text: lines.join('\n') };
  };
  const tamper = async (statement: string): Promise<void> => {
    const database = await openDatabase(address);
    await sql.raw(statement).execute(database.queries);
    await database.close();
  };
  assert.equal((await type('demo')).code, 0);
  const whole = await type('audit', 'verify');
  assert.equal(whole.code, 0);
  assert.match(whole.text, /^The audit trail is whole from \S+ \(line 1\) to \S+ \(line \d+\): \d+ lines\.$/m);
  const hash = /^Last hash: (1:[0-9a-f]{64})$/m.exec(whole.text)?.[1] ?? assert.fail(whole.text);
  assert.equal((await type('audit', 'verify', '--noted', hash)).code, 0);
  const other = await type(
    'audit',
    'verify',
    '--noted',
    hash.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
  );
  assert.equal(other.code, 1);
  assert.match(other.text, /is not in the audit trail/);
  await tamper(`update audit_line set actor = 'person:9' where sequence = 1`);
  const broken = await type('audit', 'verify');
  assert.equal(broken.code, 1);
  assert.match(broken.text, /^Line 1 was changed/m);
  const file = join(folder, 'copy.txt');
  assert.equal((await type('backup', file)).code, 0);
  await tamper('delete from audit_line where sequence = 1');
  const missing = await type('audit', 'verify');
  assert.equal(missing.code, 1);
  assert.match(missing.text, /^Line 1 is missing/m);
  const moved = await type('move', address, `sqlite://${join(folder, 'other.sqlite')}`);
  assert.equal(moved.code, 1, 'all was moved, and what is broken is said');
  assert.match(moved.text, /rows were moved; both registers are equal\.\nThe audit trail is broken/);
});
