import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attemptLimits, type FailedAttempt, waitsUntil } from './attempts.ts';
import type { Instant } from './instant.ts';
import { minutesLater } from './session.ts';

const now = '2026-11-24T12:00:00Z' as Instant;
const failed = (count: number, minutesAgo: number, countsFor: FailedAttempt['countsFor']): readonly FailedAttempt[] =>
  Array.from({ length: count }, () => ({ at: minutesLater(now, -minutesAgo), countsFor }));

test('the fifth failure from one network makes the next attempt on that account wait a quarter of an hour', () => {
  assert.equal(waitsUntil(failed(4, 1, ['pair', 'strange', 'network']), false, now), null);
  assert.equal(waitsUntil(failed(5, 1, ['pair', 'strange', 'network']), false, now), minutesLater(now, 14));
  assert.equal(waitsUntil(failed(5, attemptLimits.pair.minutes, ['pair']), false, now), null);
});

test('whoever guesses from everywhere locks out strangers, and not the owner on a network of their own', () => {
  const attack = failed(attemptLimits.strange.most, 10, ['strange']);
  assert.equal(waitsUntil(attack, false, now), minutesLater(now, 50));
  assert.equal(waitsUntil(attack, true, now), null);
});

test('one network that tries many accounts waits for all of them', () => {
  assert.equal(waitsUntil(failed(attemptLimits.network.most - 1, 5, ['network']), true, now), null);
  assert.equal(waitsUntil(failed(attemptLimits.network.most, 5, ['network']), true, now), minutesLater(now, 55));
});

test('of two waits the longer one counts', () => {
  const both = [...failed(5, 1, ['pair']), ...failed(20, 1, ['strange'])];
  assert.equal(waitsUntil(both, false, now), minutesLater(now, 59));
});
