import assert from 'node:assert/strict';
import { test } from 'node:test';
import { opensToDemo } from './demo-door.ts';

test('the demo is open at the machine itself and nowhere else', () => {
  const opens = (host: string): boolean => opensToDemo({ demo: true, host, trustProxy: false });
  for (const host of ['127.0.0.1', '::1', 'localhost', 'LOCALHOST']) assert.ok(opens(host), host);
  for (const host of ['0.0.0.0', '::', '', '192.0.2.1', 'register.example', '127.0.0.1.example', 'localhost.example'])
    assert.ok(!opens(host), host);
});

test('behind a proxy, or when it is not wanted, the demo is closed', () => {
  assert.ok(!opensToDemo({ demo: true, host: '127.0.0.1', trustProxy: true }));
  assert.ok(!opensToDemo({ demo: false, host: '127.0.0.1', trustProxy: false }));
});
