import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { IsoDate } from './instant.ts';
import { refusalOfPublishDate } from './publish-date.ts';

const today = '2026-11-24' as IsoDate;

test('a text can wait for a day from tomorrow to two years from now', () => {
  const cases: Readonly<Record<string, ReturnType<typeof refusalOfPublishDate>>> = {
    '2020-01-01': 'date-passed',
    '2026-11-23': 'date-passed',
    '2026-11-24': 'date-passed',
    '2026-11-25': null,
    '2028-11-24': null,
    '2028-11-25': 'date-too-far',
    '9999-12-31': 'date-too-far',
  };
  for (const [date, refusal] of Object.entries(cases))
    assert.equal(refusalOfPublishDate(date as IsoDate, today), refusal, date);
  assert.equal(refusalOfPublishDate(null, today), 'needs-date');
});
