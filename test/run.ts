import { existsSync, globSync } from 'node:fs';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';
import { findPostgres, startPostgres, type TestServer } from './support/postgres.ts';
import { makeTemplate } from './support/postgres-template.ts';

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
    return programs === null ? null : await startPostgres(programs);
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

process.env.TEST_CHROMIUM ||=
  ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path)) ?? '';
if (!process.env.TEST_CHROMIUM)
  say('!! NO CHROMIUM FOUND: tests of pages in a browser are skipped. Install it with: apt-get install chromium');

const files = globSync(['src/**/*.test.ts', 'test/**/*.test.ts', 'demo/**/*.test.ts', 'bench/**/*.test.ts'])
  .filter((file) => names.length === 0 || names.some((name) => file.includes(name)))
  .sort();

const count = { passed: 0, failed: 0, skipped: 0 };
const stream = run({ files, concurrency: 2 });
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

const strict = process.env.TEST_NO_SKIP === '1' && count.skipped > 0;
if (strict) say('!! SKIPPED TESTS ARE NOT ALLOWED HERE');
if (count.passed + count.failed === 0) say('!! NO TEST RAN');
say(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
process.exitCode = count.failed > 0 || strict || count.passed === 0 ? 1 : 0;
