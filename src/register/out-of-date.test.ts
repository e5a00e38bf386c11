import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays, dateOf, endOfDate, type Instant, type IsoDate } from './instant.ts';
import { addMonths, askedToConfirmBefore, confirmBy, isPossiblyOutOfDate, lastConfirmed } from './out-of-date.ts';

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

test('thirty days before the mark it is asked to confirm a text, on every day of four years', () => {
  const days = Array.from({ length: 1_500 }, (_, index) => addDays('2026-01-01' as IsoDate, index));
  for (const months of [1, 6, 12, 18])
    for (const today of days) {
      const before = askedToConfirmBefore(today, months);
      const [last, first] = [addDays(dateOf(before), -1), dateOf(before)].map((day) =>
        version(endOfDate(addDays(day, -1))),
      );
      const dueIn = (text: ReturnType<typeof version> | undefined): IsoDate | null =>
        text === undefined ? null : confirmBy(text, months);
      assert.ok((dueIn(last) ?? '') <= addDays(today, 30), `${today}: asked in time`);
      assert.ok((dueIn(first) ?? '') > addDays(today, 30), `${today}: not before`);
    }
});

test('the term is that of the installation', () => {
  const text = version('2025-03-01T10:00:00Z');
  assert.equal(isPossiblyOutOfDate(text, '2025-09-02' as IsoDate, 6), true);
  assert.equal(isPossiblyOutOfDate(text, '2026-03-02' as IsoDate, 24), false);
});
