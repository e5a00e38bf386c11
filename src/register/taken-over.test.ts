import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Instant } from './instant.ts';
import { isTakenOver } from './taken-over.ts';

test('a text is taken over when it was published elsewhere more than thirty days before it came in', () => {
  const at = '2026-11-24T12:00:00Z' as Instant;
  const published = ['2024-05-01T00:00:00Z', '2026-10-24T21:59:59Z', '2026-10-24T22:00:00Z', '2026-11-24T12:00:00Z'];
  assert.deepEqual(
    published.map((day) => isTakenOver(day as Instant, at)),
    [true, true, false, false],
  );
});
