import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { runCommandLine } from '#src/cli/command-line.ts';
import { readConfig } from '#src/config.ts';
import { openDatabase, transact } from '#store/database.ts';
import { addFollowerKey } from '#store/follower-keys.ts';
import { addFollow, addFollower } from '#store/followers.ts';

test('from the command line one keeps who stopped, and ends it after an old backup is restored', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'register-stops-'));
  context.after(() => rmSync(folder, { recursive: true }));
  const at = (name: string): string => `sqlite://${join(folder, name)}`;
  const type = async (register: string, ...words: readonly string[]): Promise<string> => {
    const lines: string[] = [];
    const say = (line: string): void => void lines.push(line);
    const config = () => readConfig({ DATABASE_URL: at(register) }, folder);
    const code = await runCommandLine(words, { language: 'en', say, progress: () => {}, config }, say);
    return `${code} ${lines.join('\n')}`;
  };
  const [kept, stops] = [join(folder, 'backup.txt'), join(folder, 'stops.txt')];
  assert.match(await type('one', 'migrate'), /^0/);
  const database = await openDatabase(at('one'));
  const subject = { kind: 'thema', value: 'economie', toldThrough: 0 } as const;
  await transact(database, async (writing) => {
    for (const name of ['piet', 'anna']) {
      const id = await addFollower(writing, `${name}@post.example`, 'nl');
      await addFollowerKey(writing, id, `sleutel van ${name}`, '2026-01-01T10:00:00Z' as never);
      await addFollow(writing, id, subject);
    }
  });
  await database.close();
  assert.match(await type('one', 'follower-stops', stops), /^0 0 times/);
  assert.match(await type('one', 'backup', kept), /^0/);
  assert.match(await type('one', 'follower-forget', 'piet@post.example'), /^0/);
  assert.match(await type('one', 'follower-stops', stops), /^0 1 times/, 'the file of before is replaced');
  assert.equal(statSync(stops).mode & 0o777, 0o600);
  assert.ok(!/post|economie/.test(readFileSync(stops, 'utf8')));

  assert.match(await type('two', 'restore', kept), /^0 [\s\S]*The backup holds followers[\s\S]*follower-stops-apply/);
  const whole = readFileSync(stops, 'utf8');
  assert.match(await type('two', 'follower-stops', stops), /^1 .* more happened.*follower-stops-apply/);
  assert.equal(readFileSync(stops, 'utf8'), whole, 'a register that was put back takes away nothing');
  writeFileSync(join(folder, 'half.txt'), whole.split('\n').slice(0, 2).join('\n'));
  assert.match(await type('two', 'follower-stops-apply', join(folder, 'half.txt')), /^1 .* is not a whole file/);
  assert.match(await type('two', 'follower-stops-apply', join(folder, 'nowhere.txt')), /^1 .* does not exist/);
  assert.match(await type('two', 'follower-stops', kept), /^1 .* is another file/, 'a backup is never overwritten');
  assert.match(await type('two', 'follower-stops-apply', stops), /^0 1 follows were ended/);
  const restored = await openDatabase(at('two'));
  const left = await restored.queries.selectFrom('follower').select('email').execute();
  await restored.close();
  assert.deepEqual(
    left.map(({ email }) => email),
    ['anna@post.example'],
  );
  assert.match(await type('three', 'migrate'), /^0/);
  assert.match(await type('three', 'backup', join(folder, 'empty.txt')), /^0/);
  assert.doesNotMatch(await type('four', 'restore', join(folder, 'empty.txt')), /followers/);
});
