import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  addDays,
  dateOf,
  dutchTimeOf,
  endOfDate,
  type Instant,
  type IsoDate,
  instantOf,
  parseDate,
  parseInstant,
  parseMonth,
  startOfDate,
} from './instant.ts';

const day = (text: string): IsoDate => parseDate(text) ?? assert.fail(text);
const moment = (text: string): Instant => parseInstant(text) ?? assert.fail(text);
const anyDay = fc
  .date({ min: new Date('1950-01-01T00:00:00Z'), max: new Date('2100-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => day(date.toISOString().slice(0, 10)));

test('a day starts at midnight in the Netherlands, in winter and in summer', () => {
  assert.equal(startOfDate(day('2026-01-15')), '2026-01-14T23:00:00Z');
  assert.equal(startOfDate(day('2026-07-15')), '2026-07-14T22:00:00Z');
});

test('the days on which the clock changes last 23 and 25 hours', () => {
  const hours = (text: string): number =>
    (Date.parse(endOfDate(day(text))) - Date.parse(startOfDate(day(text)))) / 3_600_000;
  assert.equal(hours('2026-03-29'), 23);
  assert.equal(hours('2026-10-25'), 25);
  assert.equal(hours('2026-10-26'), 24);
  assert.equal(startOfDate(day('2026-03-29')), '2026-03-28T23:00:00Z');
  assert.equal(endOfDate(day('2026-03-29')), '2026-03-29T22:00:00Z');
});

test('every moment of a day falls on that day', () => {
  fc.assert(
    fc.property(anyDay, (date) => {
      const first = startOfDate(date);
      const last = instantOf(new Date(Date.parse(endOfDate(date)) - 1000));
      assert.deepEqual([dateOf(first), dateOf(last), dateOf(endOfDate(date))], [date, date, addDays(date, 1)]);
    }),
  );
});

test('days can be counted forwards and back, over months, years and leap days', () => {
  assert.equal(addDays(day('2024-02-28'), 1), '2024-02-29');
  assert.equal(addDays(day('2026-01-01'), -1), '2025-12-31');
  const days = fc.integer({ min: -5000, max: 5000 });
  fc.assert(fc.property(anyDay, days, (date, count) => addDays(addDays(date, count), -count) === date));
});

test('an instant is a moment in UTC to the second, whatever offset it came with', () => {
  assert.equal(instantOf(new Date('2026-11-24T09:12:00.987Z')), '2026-11-24T09:12:00Z');
  assert.equal(moment('2026-11-24T10:12:00+01:00'), '2026-11-24T09:12:00Z');
  assert.equal(moment('2026-11-24T10:12:00+0100'), '2026-11-24T09:12:00Z');
  assert.equal(moment('2026-11-24T10:12:30.5-05:00'), '2026-11-24T15:12:30Z');
  assert.equal(moment('2026-11-24T10:12Z'), '2026-11-24T10:12:00Z');
});

test('what is no moment, day or month that exists is refused', () => {
  const noMoments = ['', '2026-11-24', '2026-02-30T10:00:00Z', '2026-11-24T25:00:00Z', '2026-11-24T10:00:00'];
  for (const text of noMoments) assert.equal(parseInstant(text), null, text);
  for (const text of ['2026-02-30', '2025-02-29', '2026-13-01', '26-01-01', '2026-1-1', ' 2026-01-01'])
    assert.equal(parseDate(text), null, text);
  for (const text of ['2026-13', '2026-00', '2026', '03-2024', '2024-03-01'])
    assert.equal(parseMonth(text), null, text);
  assert.equal(parseDate('2024-02-29'), '2024-02-29');
  assert.equal(parseMonth('2024-12'), '2024-12');
});

test('a year before the year 100 does not move to another century', () => {
  assert.equal(parseDate('0026-01-01'), null);
});

test('an instant is written as the clock in the Netherlands shows it, and read back as it was', () => {
  const written = [
    ['2026-01-01T22:59:59Z', '2026-01-01T23:59:59+01:00'],
    ['2026-01-01T23:00:00Z', '2026-01-02T00:00:00+01:00'],
    ['2026-07-01T22:30:00Z', '2026-07-02T00:30:00+02:00'],
    ['2026-10-25T00:30:00Z', '2026-10-25T02:30:00+02:00'],
    ['2026-10-25T01:30:00Z', '2026-10-25T02:30:00+01:00'],
  ] as const;
  for (const [instant, local] of written) {
    assert.equal(dutchTimeOf(instant as Instant), local);
    assert.equal(parseInstant(local), instant);
  }
  assert.equal(parseInstant(dutchTimeOf('1900-01-01T00:00:00Z' as Instant)), '1900-01-01T00:00:00Z');
});
