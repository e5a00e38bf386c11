import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays, type IsoDate } from './instant.ts';
import { addWorkingDays, isWeekend } from './working-days.ts';

const friday = '2026-11-27' as IsoDate;
const monday = '2026-11-30' as IsoDate;

test('working days are from Monday to Friday, forwards and backwards', () => {
  assert.equal(addWorkingDays(friday, 1), monday);
  assert.equal(addWorkingDays(monday, -1), friday);
  assert.equal(addWorkingDays(friday, 10), '2026-12-11');
  assert.equal(addWorkingDays(monday, 0), monday);
  for (const day of [1, 2]) {
    assert.equal(addWorkingDays(addDays(friday, day), 0), monday, 'a weekend is over on Monday');
    assert.equal(addWorkingDays(addDays(friday, day), 1), monday);
    assert.equal(addWorkingDays(addDays(friday, day), -1), friday);
  }
});

test('whatever the day, so many working days there and back is that day or the Monday after it', () => {
  for (let offset = 0; offset < 14; offset += 1)
    for (let days = 0; days < 30; days += 1) {
      const day = addDays(friday, offset);
      const there = addWorkingDays(day, days);
      assert.ok(!isWeekend(there));
      if (!isWeekend(day)) assert.equal(addWorkingDays(there, -days), day);
    }
});
