import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeFolder } from './folder.ts';

test('a folder is made with those above it, and one that is there is left as it is', (context) => {
  const top = mkdtempSync(join(tmpdir(), 'register folder '));
  context.after(() => rmSync(top, { recursive: true }));
  const deep = join(top, 'a', 'b b', 'c');
  for (const _ of ['first', 'second']) {
    makeFolder(deep);
    assert.ok(statSync(deep).isDirectory());
  }
  writeFileSync(join(top, 'file'), '');
  assert.throws(() => makeFolder(join(top, 'file', 'x')));
});

test('where no folder can be made this is said at once', {
  skip: process.platform === 'linux' ? false : 'only Linux has /proc',
}, () => {
  assert.throws(() => makeFolder('/proc/register/deep'), /no such file|not permitted|denied/);
});
