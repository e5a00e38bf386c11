import assert from 'node:assert/strict';
import { test } from 'node:test';
import { soundOf } from './sound.ts';

test('words that sound alike have the same sound, others do not', () => {
  for (const [one, other] of [
    ['toezigt', 'toezicht'],
    ['kwalitijd', 'kwaliteit'],
    ['taxasie', 'taxatie'],
    ['vergaddering', 'vergadering'],
    ['bijstant', 'bijstand'],
    ['forensies', 'forensisch'],
  ] as const)
    assert.equal(soundOf(one), soundOf(other), one);
  for (const [one, other] of [
    ['koning', 'woning'],
    ['huur', 'hoor'],
    ['defensie', 'detentie'],
  ] as const)
    assert.notEqual(soundOf(one), soundOf(other), one);
});
