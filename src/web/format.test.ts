import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Instant, IsoDate, IsoMonth } from '#register/instant.ts';
import { countedWords, longDate, longMonth, plural, shortDate, wholeNumber } from './format.ts';

test('a day is written in full in every language', () => {
  const day = '2026-11-01' as IsoDate;
  assert.equal(longDate(day, 'nl'), '1 november 2026');
  assert.equal(longDate(day, 'en'), '1 November 2026');
  assert.equal(longDate(day, 'fy'), '1 novimber 2026');
  assert.equal(shortDate(day, 'nl'), '1 november');
  assert.equal(longMonth('2024-03' as IsoMonth, 'fy'), 'maart 2024');
});

test('an instant is the day in the Netherlands', () => {
  const lateInUtc = '2026-06-30T22:30:00Z' as Instant;
  assert.equal(longDate(lateInUtc, 'nl'), '1 juli 2026');
});

test('thousands stand apart', () => {
  assert.equal(wholeNumber(0, 'nl'), '0');
  assert.equal(wholeNumber(999, 'nl'), '999');
  assert.equal(wholeNumber(1684, 'nl'), '1.684');
  assert.equal(wholeNumber(1_234_567, 'en'), '1,234,567');
});

test('one is one and nothing is many', () => {
  assert.equal(plural(1, countedWords.algorithm, 'nl'), '1 algoritme');
  assert.equal(plural(0, countedWords.algorithm, 'nl'), '0 algoritmes');
  assert.equal(plural(2000, countedWords.result, 'en'), '2,000 results');
});
