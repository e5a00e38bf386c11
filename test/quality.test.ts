import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

/** Runs a tool of the project on the whole tree and gives what it said when it found fault. */
const faultsOf = (tool: string, words: readonly string[]): string => {
  const { status, stdout, stderr } = spawnSync(`node_modules/.bin/${tool}`, words, { encoding: 'utf8' });
  return status === 0 ? '' : `${stdout}${stderr}`;
};

test('every type is right', () => {
  assert.equal(faultsOf('tsc', ['--noEmit']), '');
});

test('layout and lint are clean', () => {
  assert.equal(faultsOf('biome', ['check', '.', '--error-on-warnings']), '');
});
