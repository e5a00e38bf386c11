import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { runCommandLine } from '#src/cli/command-line.ts';
import { commands } from '#src/cli/commands.ts';
import { bar, createProgress } from '#src/cli/progress.ts';
import type { Terminal } from '#src/cli/terminal.ts';
import { readConfig } from '#src/config.ts';
import { freshAddress } from './stores.ts';
import { settingsOfPrograms } from './support/process.ts';

type Said = { readonly code: number; readonly said: readonly string[]; readonly complained: readonly string[] };

const folderFor = (context: TestContext): string => {
  const folder = mkdtempSync(join(tmpdir(), 'register cli '));
  context.after(() => rmSync(folder, { recursive: true }));
  return folder;
};

/** Types a command; the register is a SQLite file in the folder, or the address given. */
const type = async (
  folder: string,
  words: readonly string[],
  environment: Record<string, string> = {},
): Promise<Said> => {
  const [said, complained]: [string[], string[]] = [[], []];
  const terminal: Terminal = {
    language: 'en',
    say: (line) => said.push(line),
    progress: () => {},
    config: () => readConfig(environment, folder),
  };
  const code = await runCommandLine(words, terminal, (line) => complained.push(line));
  return { code, said, complained };
};

const list = (...names: readonly string[]): string =>
  JSON.stringify(
    names.map((name, index) => ({
      id: `org:${index}`,
      type: 'gemeente',
      classification: 'gemeente',
      name,
      roo_id: String(index + 1),
      valid_from: '1900-01-01',
    })),
  );

test('every command has help in both languages that names what it takes', async (context) => {
  const folder = folderFor(context);
  for (const command of commands) {
    const { code, said } = await type(folder, [...command.name.split(' '), '--help']);
    assert.equal(code, 0);
    assert.ok(said.includes(command.help.en));
    const usage = said.find((line) => line.startsWith('Use: ')) ?? '';
    assert.ok(command.words.every((word) => usage.includes(`<${word.en}>`)));
    assert.ok(Object.keys(command.options).every((name) => said.some((line) => line.startsWith(`  --${name} `))));
    assert.notEqual(command.help.nl, command.help.en);
  }
});

test('without a command every command is listed', async (context) => {
  const { code, said } = await type(folderFor(context), []);
  assert.equal(code, 0);
  assert.deepEqual(
    commands.filter(({ name }) => !said.some((line) => line.startsWith(`  ${name} `))),
    [],
  );
});

/** What is typed wrongly, with a word of the answer. */
const wrong: readonly (readonly [readonly string[], RegExp])[] = [
  [['nonsense'], /‘nonsense’ does not exist/],
  [['organisations'], /missing: <file-or-url>/],
  [['organisations', 'a', 'b'], /‘b’ is too much/],
  [['organisations', 'a', '--nonsense'], /--nonsense does not exist/],
  [['organisations', 'a', '--report'], /--report was not used right/],
  [['import', 'a', '--yes=1'], /--yes was not used right/],
];

test('what is typed wrongly ends with 2, says what is wrong and touches no database', async (context) => {
  const folder = folderFor(context);
  for (const [words, answer] of wrong) {
    const { code, said, complained } = await type(folder, words, { DATABASE_URL: 'postgres://127.0.0.1:1/none' });
    assert.deepEqual([code, said], [2, []], words.join(' '));
    assert.match(complained.join('\n'), answer);
  }
});

/** What cannot be done, with a word of the answer. */
const refused: readonly (readonly [readonly string[], RegExp])[] = [
  [['organisations', 'nowhere.json'], /nowhere\.json does not exist/],
  [['organisations', '.'], /is a folder/],
  [['organisations', 'package.json'], /not a list of organisations/],
  [['organisations', 'http://127.0.0.1:1/a.json'], /cannot be reached/],
  [['import', 'nowhere.json'], /does not exist/],
  [['import', 'http://127.0.0.1:1/a.json'], /cannot be reached/],
  [['import', 'LICENSE'], /./],
  [['backup', 'nowhere.txt'], /This register is empty/],
  [['restore', 'package.json'], /not a backup/],
  [['restore', 'nowhere.txt'], /does not exist/],
  [['move', 'mysql://x', 'sqlite::memory:'], /DATABASE_URL is 'mysql:\/\/x'/],
  [['explanation', 'Not A Name', 'README.md'], /small letters/],
  [['explanation', 'a', 'README.md', '--language', 'de'], /does not know this language/],
];

test('what cannot be done ends with 1 and one sentence, without a trace of code', async (context) => {
  for (const [words, answer] of refused) {
    const { code, said, complained } = await type(folderFor(context), words);
    assert.deepEqual([code, said, complained.length], [1, [], 1], words.join(' '));
    assert.match(complained[0] ?? '', answer);
    assert.doesNotMatch(complained.join('\n'), /\.ts:\d/);
  }
});

test('a database that cannot be reached or a setting that cannot be used is said in a sentence, without the password', async (context) => {
  const folder = folderFor(context);
  const away = await type(folder, ['migrate'], { DATABASE_URL: 'postgres://me:secret@127.0.0.1:1/none' });
  const setting = await type(folder, ['demo'], { PORT: 'x' });
  assert.deepEqual([away.code, setting.code], [1, 1]);
  assert.match(away.complained.join(), /cannot be reached/);
  assert.doesNotMatch(away.complained.join(), /secret|\.ts:\d/);
  assert.match(setting.complained.join(), /PORT is 'x'/);
});

test('a file that is too large is refused at once, without a trace of code', async (context) => {
  const folder = folderFor(context);
  const file = join(folder, 'huge.json');
  writeFileSync(file, '');
  truncateSync(file, 3 * 1024 ** 3);
  for (const [command, answer] of [
    ['import', /larger than 2 GB/],
    ['organisations', /too large/],
    ['restore', /not a backup/],
  ] as const) {
    const { code, complained } = await type(folder, [command, file]);
    assert.deepEqual([code, complained.length], [1, 1], command);
    assert.match(complained[0] ?? '', answer);
    assert.doesNotMatch(complained[0] ?? '', /\.ts:\d/);
  }
});

test('a list goes in with its summary last, and what was not right goes to a file', async (context) => {
  const folder = folderFor(context);
  const [file, report] = [join(folder, 'list.json'), join(folder, 'report.csv')];
  writeFileSync(file, list('Gemeente Rietmeer', 'Gemeente Zandhoven', ' '));
  const first = await type(folder, ['organisations', file, '--report', report]);
  assert.equal(first.code, 1);
  assert.equal(first.said.at(-1), 'ROO: 2 organisations new, 0 changed, 0 unchanged, 1 left out.');
  assert.match(readFileSync(report, 'utf8'), /^\uFEFFrow;about;field;code;what;before;after\n3;org:2;name;no-name;/);
  writeFileSync(file, list('Gemeente Rietmeer', 'Gemeente Zandhoven'));
  const second = await type(folder, ['organisations', file]);
  assert.deepEqual([second.code, second.said], [0, ['ROO: 0 organisations new, 0 changed, 2 unchanged, 0 left out.']]);
});

test('a backup is readable for its owner only, is never overwritten, and restores into an empty register', async (context) => {
  const folder = folderFor(context);
  const [file, second, other] = [
    join(folder, 'a.txt'),
    join(folder, 'b.txt'),
    `sqlite://${join(folder, 'other.sqlite')}`,
  ];
  assert.equal((await type(folder, ['demo'])).code, 0);
  assert.equal((await type(folder, ['backup', file])).code, 0);
  assert.equal(statSync(file).mode & 0o077, 0);
  assert.match((await type(folder, ['backup', file])).complained.join(), /exists already/);
  assert.match(
    (await type(folder, ['backup', join(folder, 'no', 'a.txt')])).complained.join(),
    /folder does not exist/,
  );
  assert.match((await type(folder, ['restore', file])).complained.join(), /not empty/);
  assert.equal((await type(folder, ['restore', file], { DATABASE_URL: other })).code, 0);
  assert.equal((await type(folder, ['backup', second], { DATABASE_URL: other })).code, 0);
  assert.equal(readFileSync(second, 'utf8'), readFileSync(file, 'utf8'));
});

test('a register moves to PostgreSQL and back without a byte of difference', {
  skip: process.env.TEST_POSTGRES ? false : 'no PostgreSQL server',
}, async (context) => {
  const folder = folderFor(context);
  const [a, b] = [`sqlite://${join(folder, 'a.sqlite')}`, `sqlite://${join(folder, 'b.sqlite')}`];
  const postgres = await freshAddress(context, 'postgres');
  assert.equal((await type(folder, ['demo'], { DATABASE_URL: a })).code, 0);
  assert.equal((await type(folder, ['move', a, postgres])).code, 0);
  assert.equal((await type(folder, ['move', postgres, b])).code, 0);
  for (const [address, file] of [
    [a, 'a.txt'],
    [b, 'b.txt'],
  ] as const)
    assert.equal((await type(folder, ['backup', join(folder, file)], { DATABASE_URL: address })).code, 0);
  assert.equal(readFileSync(join(folder, 'b.txt'), 'utf8'), readFileSync(join(folder, 'a.txt'), 'utf8'));
  assert.match((await type(folder, ['move', a, b])).complained.join(), /not empty/);
});

test('a page of explanation is saved from a file', async (context) => {
  const folder = folderFor(context);
  const file = join(folder, 'page.md');
  writeFileSync(file, '# Bezwaar maken\n\nU kunt bezwaar maken.');
  const { code, said } = await type(folder, ['explanation', 'bezwaar-maken', file, '--language', 'nl']);
  assert.deepEqual([code, said], [0, ['The page ‘Bezwaar maken’ (bezwaar-maken, nl) was saved.']]);
});

test('the command line as a process speaks the language of the terminal and ends with the number of its end', async (context) => {
  const folder = folderFor(context);
  const run = (words: readonly string[], language: string): Promise<readonly [unknown, string, string]> =>
    new Promise((resolve) => {
      const env = { ...settingsOfPrograms(), LANG: language, DATABASE_URL: `sqlite://${join(folder, 'a.sqlite')}` };
      execFile(process.execPath, ['src/cli.ts', ...words], { env }, (error, stdout, stderr) =>
        resolve([error?.code ?? 0, stdout, stderr]),
      );
    });
  const [code, stdout, stderr] = await run(['version'], 'nl_NL.UTF-8');
  assert.deepEqual([code, stderr], [0, '']);
  assert.match(stdout, /^algoritmeregister \d+\.\d+\.\d+, schema \d{4}-\S+, Node\.js \d/);
  assert.match((await run(['restore', 'LICENSE'], 'nl_NL.UTF-8')).join(' '), /^1 {2}Dit bestand is geen kopie/);
  assert.match((await run(['nonsense'], 'en_GB.UTF-8')).join(' '), /^2 {2}The command/);
});

test('a progress bar is drawn for people only, not too often, and goes away before the answer', () => {
  const drawn: string[] = [];
  let now = 0;
  const screen = { isTTY: true, columns: 40, write: (text: string) => drawn.push(text) };
  const progress = createProgress(screen, () => now);
  progress.update(1, 10);
  progress.update(2, 10);
  now = 1_000;
  progress.update(10, 10);
  progress.clear();
  progress.clear();
  assert.deepEqual(drawn, [`\r\u001b[K${bar(1, 10, 40)}`, `\r\u001b[K${bar(10, 10, 40)}`, '\r\u001b[K']);
  assert.equal(bar(5, 10, 40), `[${'#'.repeat(14)}${'-'.repeat(13)}] 5/10  50%`);
  assert.ok(bar(1, 3, 10).length <= 16);
  createProgress({ isTTY: true, columns: 0, write: (text) => drawn.push(text) }, () => 0).update(1, 2);
  assert.equal(drawn.at(-1), `\r\u001b[K${bar(1, 2, 80)}`, 'a terminal that does not say how wide it is');
  const silent = createProgress({ write: () => assert.fail('it draws') }, () => 0);
  silent.update(1, 2);
  silent.clear();
});
