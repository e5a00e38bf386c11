import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Instant, IsoDate } from './instant.ts';
import { addMonths, isPossiblyOutOfDate, lastConfirmed } from './out-of-date.ts';

const version = (publishedAt: string | null, confirmedAt: string | null = null) => ({
  publishedAt: publishedAt as Instant | null,
  confirmedAt: confirmedAt as Instant | null,
});

test('a text is possibly out of date from the day after the term', () => {
  const text = version('2025-03-01T10:00:00Z');
  assert.equal(isPossiblyOutOfDate(text, '2026-03-01' as IsoDate), false);
  assert.equal(isPossiblyOutOfDate(text, '2026-03-02' as IsoDate), true);
});

test('a confirmation starts the term anew, an older one does not shorten it', () => {
  const text = version('2025-03-01T10:00:00Z', '2026-01-01T10:00:00Z');
  assert.equal(isPossiblyOutOfDate(text, '2026-12-31' as IsoDate), false);
  assert.equal(lastConfirmed(version('2026-03-01T10:00:00Z', '2026-01-01T10:00:00Z')), '2026-03-01T10:00:00Z');
});

test('the day is that of the Netherlands', () => {
  assert.equal(isPossiblyOutOfDate(version('2025-06-01T22:30:00Z'), '2026-06-02' as IsoDate), false);
});

test('a text that never was public is not out of date', () => {
  assert.equal(isPossiblyOutOfDate(version(null), '2030-01-01' as IsoDate), false);
});

test('a year after 29 February ends on the last day of February', () => {
  assert.equal(addMonths('2024-02-29' as IsoDate, 12), '2025-02-28');
  assert.equal(addMonths('2025-11-30' as IsoDate, 3), '2026-02-28');
});
