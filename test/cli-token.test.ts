import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { runCommandLine } from '#src/cli/command-line.ts';
import { readConfig } from '#src/config.ts';

test('the command line makes a token, shows it once, and revokes it', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'register-token-'));
  context.after(() => rmSync(folder, { recursive: true }));
  const address = `sqlite://${join(folder, 'register.sqlite')}`;
  const type = async (...words: readonly string[]) => {
    const lines: string[] = [];
    const say = (line: string): void => void lines.push(line);
    const config = () => readConfig({ DATABASE_URL: address }, folder);
    const code = await runCommandLine(words, { language: 'en', say, progress: () => {}, config }, say);
    return { code, text: lines.join('\n') };
  };
  assert.equal((await type('demo')).code, 0);
  const place = 'demo-gemeente-waterwoude';
  const good = ['token', place, '--scope', 'concepten-schrijven,indienen', '--naam', 'zaaksysteem'] as const;
  const made = await type(...good);
  assert.equal(made.code, 0, made.text);
  assert.match(made.text, /^algoritmeregister_[\w-]{43}$/m);
  const number = /token-revoke (\d+)/.exec(made.text)?.[1] ?? assert.fail(made.text);
  const wrong = [
    ['token', place],
    ['token', place, '--scope', 'publiceren', '--naam', 'x'],
    ['token', place, '--scope', 'indienen'],
    ['token', 'bestaat-niet', '--scope', 'indienen', '--naam', 'x'],
    ['token', place, '--scope', 'indienen', '--naam', 'x', '--tot', 'ooit'],
    ['token', place, '--scope', 'indienen', '--naam', 'x', '--tot', '2020-01-01'],
    ['token', place, '--scope', 'indienen', '--naam', 'x', '--tot', '2099-01-01'],
    ['token-revoke', 'x'],
    ['token-revoke', '1'],
  ];
  for (const words of wrong) {
    const refused = await type(...words);
    assert.equal(refused.code, 1, words.join(' '));
    assert.doesNotMatch(refused.text, /algoritmeregister_/);
  }
  assert.equal((await type('token-revoke', number)).code, 0);
  assert.equal((await type('token-revoke', number)).code, 1, 'it works no more');
});
