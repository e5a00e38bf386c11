import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { fairTurns } from './fair-turns.ts';

/** Asks for turns for work that takes so many milliseconds each; which work was done in which turn. */
const turnsOf = async (work: readonly number[]): Promise<readonly (readonly number[])[]> => {
  let clock = 0;
  const ask = fairTurns(() => clock);
  const turns: number[][] = [[]];
  const done = work.map(async (milliseconds, index) => {
    const wait = ask();
    if (wait !== undefined) await wait;
    turns.at(-1)?.push(index);
    clock += milliseconds;
  });
  let isDone = false;
  const all = Promise.all(done).then(() => {
    isDone = true;
  });
  while (!isDone) {
    await turn();
    turns.push([]);
  }
  await all;
  return turns.filter((some) => some.length > 0);
};

test('short answers share a turn', async () => {
  assert.deepEqual(await turnsOf([1, 2, 3]), [[0, 1, 2]]);
});

test('what finds its turn used up gets a next one, in the order of asking', async () => {
  assert.deepEqual(await turnsOf([5, 5, 20, 1, 20]), [[0, 1], [2], [3, 4]]);
});

test('who comes while others wait, waits behind them', async () => {
  let clock = 0;
  const slow = fairTurns(() => clock);
  assert.equal(slow(), undefined);
  clock = 30;
  const order: string[] = [];
  const first = Promise.resolve(slow()).then(() => order.push('first'));
  const second = Promise.resolve(slow()).then(() => order.push('second'));
  await Promise.all([first, second]);
  assert.deepEqual(order, ['first', 'second']);
  await turn();
  await turn();
  assert.equal(slow(), undefined);
});
