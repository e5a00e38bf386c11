import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { chapters } from './asvs/index.ts';
import { protections } from './removed/index.ts';
import { testNamesIn } from './test-names.ts';

const isFull = process.env.TEST_ALL === '1';
const notCopied = new Set(['node_modules', '.git', 'data', 'bench']);

const timesIn = (text: string, part: string): number => text.split(part).length - 1;

test('every protection that can be taken away still stands once in its source, with a test that answers its requirement', () => {
  const rows = chapters.flatMap((chapter) => chapter.rows);
  const wrong = protections.flatMap(({ requirement, source, text, instead, test: [file, name] }) => {
    const answer = rows.find(({ id }) => id === requirement)?.answer;
    return [
      ...(timesIn(readFileSync(source, 'utf8'), text) === 1 ? [] : [`'${text}' does not stand once in ${source}`]),
      ...(text === instead ? [`${requirement}: nothing is taken away`] : []),
      ...(testNamesIn(file)?.has(name) === true ? [] : [`no test '${name}' in ${file}`]),
      ...(answer?.kind === 'test' && answer.tests[file]?.includes(name) === true
        ? []
        : [`'${name}' does not answer ${requirement} in the matrix`]),
    ];
  });
  assert.deepEqual(wrong, []);
  assert.ok(new Set(protections.map(({ requirement }) => requirement)).size >= 30);
});

/** A copy of everything that tests read, with the packages of this one; it goes away with the test. */
const copyOfTree = (context: TestContext): string => {
  const folder = mkdtempSync(join(tmpdir(), 'register removed '));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const name of readdirSync('.').filter((one) => !notCopied.has(one)))
    cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  return folder;
};

const patternOf = (name: string): string =>
  `^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('…', '.*')}( \\((sqlite|postgres)\\))?$`;

/** What a run of some tests of a file says, on SQLite alone, as TAP. */
const run = (folder: string, file: string, names: readonly string[]): Promise<string> =>
  new Promise((resolve) => {
    const patterns = names.map((name) => `--test-name-pattern=${patternOf(name)}`);
    const { NODE_TEST_CONTEXT: _context, TEST_POSTGRES: _server, TEST_ALL: _all, ...env } = process.env;
    const words = ['--test', '--test-reporter=tap', ...patterns, file];
    const child = spawn(process.execPath, words, { cwd: folder, env, stdio: ['ignore', 'pipe', 'ignore'] });
    let said = '';
    child.stdout.on('data', (piece) => {
      said += piece;
    });
    child.on('close', () => resolve(said));
  });

/** How often a test passed and failed; what was skipped is neither. A file that breaks is no test that fails. */
const outcomeOf = (said: string, name: string): { readonly passed: number; readonly failed: number } => {
  const pattern = new RegExp(patternOf(name));
  const lines = [...said.matchAll(/^\s*(not ok|ok) \d+ - (.*)$/gm)]
    .map(([, result = '', title = '']) => ({ result, title: title.replaceAll('\\#', '#') }))
    .filter(({ title }) => !/ # (SKIP|TODO)/i.test(title) && pattern.test(title));
  return {
    passed: lines.filter(({ result }) => result === 'ok').length,
    failed: lines.filter(({ result }) => result === 'not ok').length,
  };
};

/** Takes every protection away in turn, in a copy; what did not go as it must. */
const withoutEach = async (context: TestContext): Promise<void> => {
  const folder = copyOfTree(context);
  const namesByFile = Map.groupBy(protections, ({ test: [file] }) => file);
  const wrong: string[] = [];
  for (const [file, of] of namesByFile) {
    const names = [...new Set(of.map(({ test: [, name] }) => name))];
    const said = await run(folder, file, names);
    for (const name of names) {
      const { passed, failed } = outcomeOf(said, name);
      if (passed === 0 || failed > 0) wrong.push(`'${name}' does not pass as everything stands`);
    }
  }
  for (const {
    requirement,
    source,
    text,
    instead,
    test: [file, name],
  } of protections) {
    const path = join(folder, source);
    const whole = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      whole.replace(text, () => instead),
    );
    const { failed } = outcomeOf(await run(folder, file, [name]), name);
    writeFileSync(path, whole);
    context.diagnostic(`${failed > 0 ? 'failed, as it must' : 'DID NOT FAIL'}: ${requirement} ${file}`);
    if (failed === 0) wrong.push(`${requirement}: '${name}' does not fail without '${text.trim()}' in ${source}`);
  }
  assert.deepEqual(wrong, []);
};

// Minutes: in the full matrix only.
if (isFull) test('without its protection each of these tests fails, and with it none', withoutEach);

test('only the test that was named counts as failing, not a file that breaks or another test', () => {
  const said =
    '    ok 1 - a b (sqlite)\n    not ok 2 - a c\n    ok 3 - a b (postgres) # SKIP no server\nnot ok 1 - test/a.test.ts\n';
  assert.deepEqual(outcomeOf(said, 'a b'), { passed: 1, failed: 0 });
  assert.deepEqual(outcomeOf(said, 'a …'), { passed: 1, failed: 1 });
  assert.deepEqual(outcomeOf(said, 'test'), { passed: 0, failed: 0 });
});
