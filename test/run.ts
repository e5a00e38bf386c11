import { existsSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';
import { findPostgres, quickFolder, startPostgres, type TestServer } from './support/postgres.ts';
import { makeTemplate } from './support/postgres-template.ts';
import { writeTemplate } from './support/sqlite-template.ts';
import { together } from './support/together.ts';

// Runs every test: on SQLite and, when it is found, on PostgreSQL; pages in Chromium, when it is found.
// What is missing is said loudly and counts as skipped. The last line is 'N passed, N failed, N skipped'.
// With --all the full matrix runs; with names, only the test files whose path holds one of them.

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const words = process.argv.slice(2);
const names = words.filter((word) => !word.startsWith('--'));
if (words.includes('--all')) process.env.TEST_ALL = '1';
// Every test file is a process of its own: the next finds compiled what the one before it read.
process.env.NODE_COMPILE_CACHE ||= fileURLToPath(new URL('../node_modules/.compiled', import.meta.url));

const serverForTests = async (): Promise<TestServer | null> => {
  const programs = process.env.TEST_POSTGRES ? null : findPostgres();
  try {
    return programs === null ? null : await startPostgres(programs, quickFolder());
  } catch (cause) {
    say(`!! POSTGRESQL DOES NOT START: ${cause instanceof Error ? cause.message : cause}`);
    return null;
  }
};
const server = await serverForTests();
if (server !== null) {
  process.env.TEST_POSTGRES = server.address;
  process.env.TEST_POSTGRES_TEMPLATE = await makeTemplate(server.address);
}
if (!process.env.TEST_POSTGRES)
  say('!! NO POSTGRESQL FOUND: tests on PostgreSQL are skipped. Install it with: apt-get install postgresql');

const folder = mkdtempSync(join(tmpdir(), 'register-tests-'));
process.env.TEST_SQLITE_TEMPLATE = join(folder, 'migrated.json');
await writeTemplate(process.env.TEST_SQLITE_TEMPLATE);

// The shell is the same Chromium without windows: it shows a page for a third of the work. The full matrix runs in the whole browser.
const shell = '/usr/lib/chromium/chromium-headless-shell';
const browsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
process.env.TEST_CHROMIUM ||=
  (words.includes('--all') ? [...browsers, shell] : [shell, ...browsers]).find((path) => existsSync(path)) ?? '';
if (!process.env.TEST_CHROMIUM)
  say(
    '!! NO CHROMIUM FOUND: tests of pages in a browser are skipped. Install it with: apt-get install chromium-headless-shell',
  );

const files = globSync(['src/**/*.test.ts', 'test/**/*.test.ts', 'demo/**/*.test.ts', 'bench/**/*.test.ts'])
  .filter((file) => names.length === 0 || names.some((name) => file.includes(name)))
  .sort();

/** What takes long comes first, so that nothing long is left when all the rest is done; the figures are rough and decide nothing else. */
const longest = [
  /browser\/(office-journeys|pages)/,
  /kill|crowd|freshness/,
  /browser\//,
  /office\/(rights|sign-in|doors|sheets|outside|hostile)/,
  /spectral|real|cli/,
];
const placeOf = (file: string): number => {
  const place = longest.findIndex((kind) => kind.test(file));
  return place === -1 ? longest.length : place;
};
const isLong = (file: string): boolean => placeOf(file) < longest.length;
const processes = names.length > 0 ? files : together(files, folder, isLong);

const count = { passed: 0, failed: 0, skipped: 0 };
// A test that waits, for a browser, a store or a program, leaves its core to another.
const stream = run({
  files: processes.toSorted((one, other) => placeOf(one) - placeOf(other)),
  concurrency: availableParallelism() + 1,
  // The full matrix looks for new examples, and so does a test file that runs by itself.
  execArgv: words.includes('--all') ? [] : ['--import', new URL('./support/same-examples.ts', import.meta.url).href],
});
stream.on('test:pass', ({ details, skip }) => {
  if (details.type === 'suite') return;
  if (skip === undefined || skip === false) count.passed += 1;
  else count.skipped += 1;
});
stream.on('test:fail', ({ details }) => {
  if (details.type !== 'suite') count.failed += 1;
});
for await (const text of stream.compose(spec)) process.stdout.write(text);
await server?.stop();
rmSync(folder, { recursive: true });

const strict = process.env.TEST_NO_SKIP === '1' && count.skipped > 0;
if (strict) say('!! SKIPPED TESTS ARE NOT ALLOWED HERE');
if (count.passed + count.failed === 0) say('!! NO TEST RAN');
say(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
process.exitCode = count.failed > 0 || strict || count.passed === 0 ? 1 : 0;
