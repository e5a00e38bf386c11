import assert from 'node:assert/strict';
import { test } from 'node:test';
import { themes } from './index.ts';
import { lexiconLines } from './line.ts';
import type * as Read from './read.ts';

test('who asks while the lexicon is read ahead gets all of it, and it is read once', async () => {
  // A copy of its own: other tests in this process may have read the lexicon before.
  const copy: string = './read.ts?read-ahead';
  const { lexicon, readLexiconAhead } = (await import(copy)) as typeof Read;
  const ahead = readLexiconAhead();
  for (let steps = 0; steps < 10; steps += 1) assert.equal(ahead.next().done, false);
  const asked = lexicon();
  assert.equal(asked.concepts.length, themes.flatMap(lexiconLines).length);
  assert.deepEqual(asked.byWords.get('bijstand')?.slice(0, 1), [
    asked.concepts.findIndex(({ dutch }) => dutch.includes('bijstand')),
  ]);
  const step = ahead.next();
  assert.ok(step.done === true && step.value === asked);
});
