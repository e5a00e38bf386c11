import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readDate, readMonth } from './repair-dates.ts';

test('a month is understood in every common way of writing', () => {
  for (const text of [
    '2023-05',
    '2023-5',
    '05-2023',
    '5/2023',
    'mei 2023',
    'Mei 2023',
    'may 2023',
    '2023-05-31',
    '31-05-2023',
    '31 mei 2023',
    '2023-05-01T00:00:00+02:00',
  ])
    assert.equal(readMonth(text), '2023-05', text);
});

test('a date is understood in every common way of writing, the day first', () => {
  for (const text of [
    '2023-05-03',
    '3-5-2023',
    '03/05/2023',
    '3 mei 2023',
    '20230503',
    '2023-05-02T22:30:00Z',
    '2023-05-03T09:00:00',
  ])
    assert.equal(readDate(text), '2023-05-03', text);
});

test('what is no date, or a date that does not exist, is none', () => {
  for (const text of [
    '2023-02-30',
    '31-02-2023',
    '2023-13-01',
    '00-00-0000',
    'binnenkort',
    '',
    'Q1 2023',
    '2023',
    '12-31-2023',
    '9999-01-01',
  ])
    assert.equal(readDate(text), null, text);
  for (const text of ['2023-13', '13-2023', '2023-00', '2023', 'begin 2023', 'zomer', '0001-01'])
    assert.equal(readMonth(text), null, text);
});

test('a date that was understood is understood as itself again', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), (date) => {
      const day = date.toISOString().slice(0, 10);
      assert.equal(readDate(day), day);
      assert.equal(readMonth(day), day.slice(0, 7));
    }),
  );
});
