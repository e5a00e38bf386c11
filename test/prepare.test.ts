import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';

/** Stands for npm: writes down what it was asked and makes the folder that an install makes. */
const npmStandIn = `
const { appendFileSync, mkdirSync } = require('node:fs');
mkdirSync('node_modules/.bin', { recursive: true });
appendFileSync('asked.txt', process.argv.slice(2).join(' ') + '\\n');
`;

const freshClone = (context: TestContext): string => {
  const folder = mkdtempSync(join(tmpdir(), 'register with a space '));
  context.after(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'scripts'));
  cpSync('scripts/prepare.mjs', join(folder, 'scripts/prepare.mjs'));
  writeFileSync(join(folder, 'package-lock.json'), '{}');
  writeFileSync(join(folder, 'npm.js'), npmStandIn);
  return folder;
};

/** Prepares as npm would before a script, and gives what npm was asked since the last time. */
const prepare = (folder: string, before: string, environment: Record<string, string> = {}): readonly string[] => {
  const asked = join(folder, 'asked.txt');
  rmSync(asked, { force: true });
  const { status, stderr } = spawnSync(process.execPath, [join(folder, 'scripts/prepare.mjs'), '--quiet'], {
    env: {
      PATH: process.env.PATH,
      npm_lifecycle_event: before,
      npm_node_execpath: process.execPath,
      npm_execpath: join(folder, 'npm.js'),
      ...environment,
    },
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  return existsSync(asked) ? readFileSync(asked, 'utf8').trim().split('\n') : [];
};

const production = { NODE_ENV: 'production' };

test('a first start installs everything, the right Node.js too, and a second start nothing', (context) => {
  const folder = freshClone(context);
  const [install = '', rebuild = ''] = prepare(folder, 'prestart');
  assert.match(install, /^ci --ignore-scripts --include=dev/);
  assert.match(rebuild, /^rebuild node --ignore-scripts=false/);
  for (const script of ['prestart', 'precli', 'pretest']) assert.deepEqual(prepare(folder, script), []);
  assert.deepEqual(prepare(folder, 'prestart', production), []);
});

test('other packages in the lock file are installed', (context) => {
  const folder = freshClone(context);
  prepare(folder, 'prestart');
  writeFileSync(join(folder, 'package-lock.json'), '{"changed":true}');
  assert.equal(prepare(folder, 'precli').length, 2);
});

test('in production nothing more is installed, not by a command in another shell either; only tests need the rest', (context) => {
  const folder = freshClone(context);
  const [install = '', ...more] = prepare(folder, 'prestart', production);
  assert.match(install, /^ci --ignore-scripts --omit=dev/);
  assert.deepEqual(more, []);
  assert.deepEqual(prepare(folder, 'precli'), []);
  assert.deepEqual(prepare(folder, 'prestart'), []);
  assert.match(prepare(folder, 'pretest')[0] ?? '', /--include=dev/);
});

test('a Node.js that stays too old is said in one sentence', (context) => {
  const folder = freshClone(context);
  prepare(folder, 'prestart');
  writeFileSync(join(folder, 'node_modules/.bin/node'), '#!/bin/sh\necho v20.1.0\n');
  chmodSync(join(folder, 'node_modules/.bin/node'), 0o755);
  const { status, stderr } = spawnSync(process.execPath, [join(folder, 'scripts/prepare.mjs')], { encoding: 'utf8' });
  assert.equal(status, 1);
  assert.match(stderr, /^The register needs Node\.js 24\.12 or newer and found 20\.1\.0: [^\n]*\n$/);
});
