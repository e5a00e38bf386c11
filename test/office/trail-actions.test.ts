import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { actionInWords, actionWords } from '#pages/office/trail/action-words.ts';
import { allSteps } from '#register/workflow.ts';

/** The name of an action as a command gives it: a call that begins with the context and a name in quotes, or one of two names. */
const named =
  /\b\w+(?:<\w+>)?\(\s*(?:context|given|contextOf\([^)]*\)|\{ \.\.\.context[^}]*\}),\s*(?:'([a-z-]+)'|[^,'()]*\? '([a-z-]+)' : '([a-z-]+)')/g;

/** Steps that are noted under the name of their own command: begin-algorithm and write-draft. */
const otherwise = ['begin', 'write'];

test('everything that a command notes has plain words in the log', () => {
  const files = globSync('src/commands/**/*.ts').filter((file) => !file.endsWith('.test.ts'));
  const found = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(named)].flatMap(([, ...names]) =>
      names.filter((name) => name !== undefined),
    ),
  );
  assert.ok(found.length > 40, 'the names are found');
  const missing = [...new Set([...found, ...allSteps])].filter(
    (name) => !Object.hasOwn(actionWords, name) && !otherwise.includes(name),
  );
  assert.deepEqual(missing, [], 'add these to src/pages/office/trail/action-words.ts');
  assert.equal(actionInWords('unheard-of', 'nl'), 'unheard-of');
});
