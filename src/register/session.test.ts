import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Instant } from './instant.ts';
import { lasts, minutesLater, sessionLimits } from './session.ts';

const start = '2026-11-24T08:00:00Z' as Instant;
const after = (minutes: number): Instant => minutesLater(start, minutes);

test('a session lasts while something is done in it, and never longer than a working day', () => {
  const { idle, absolute } = sessionLimits.full;
  const session = { createdAt: start, seenAt: start, strength: 'full' as const };
  assert.ok(lasts(session, after(idle - 1)));
  assert.ok(!lasts(session, after(idle)));
  assert.ok(lasts({ ...session, seenAt: after(absolute - 2) }, after(absolute - 1)));
  assert.ok(!lasts({ ...session, seenAt: after(absolute - 1) }, after(absolute)));
});

test('who has given only a password has a quarter of an hour, whatever they do meanwhile', () => {
  const session = { createdAt: start, seenAt: after(14), strength: 'password' as const };
  assert.ok(lasts(session, after(14)));
  assert.ok(!lasts(session, after(15)));
});
