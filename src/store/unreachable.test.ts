import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isUnreachable } from './unreachable.ts';

const fault = (message: string, extra: Readonly<Record<string, unknown>> = {}): Error =>
  Object.assign(new Error(message), extra);

test('a store that is away, full, stopping or busy is told from a fault in what was asked', () => {
  const away = [
    fault('connect', { code: 'ECONNREFUSED' }),
    fault('terminating connection', { code: '57P01' }),
    fault('starting up', { code: '57P03' }),
    fault('too many clients', { code: '53300' }),
    fault('terminating connection due to idle-in-transaction timeout', { code: '25P03' }),
    fault('Connection terminated unexpectedly'),
    fault('timeout exceeded when trying to connect'),
    fault('disk I/O error', { code: 'ERR_SQLITE_ERROR', errcode: 10 }),
    fault('database is locked', { code: 'ERR_SQLITE_ERROR', errcode: 261 }),
    new AggregateError([fault('connect', { code: 'ECONNREFUSED' })]),
  ];
  for (const cause of away) assert.equal(isUnreachable(cause), true, cause.message);
  const asked = [
    fault('no such table', { code: 'ERR_SQLITE_ERROR', errcode: 1 }),
    fault('malformed', { code: 'ERR_SQLITE_ERROR', errcode: 11 }),
    fault('syntax error', { code: '42601' }),
    new TypeError('x is undefined'),
    'text',
    null,
  ];
  for (const cause of asked) assert.equal(isUnreachable(cause), false, String(cause));
});
