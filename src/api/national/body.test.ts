import assert from 'node:assert/strict';
import { test } from 'node:test';
import { processorTime } from '#test/support/processor-time.ts';
import { objectIn } from './body.ts';

const bytes = (text: string): Buffer => Buffer.from(text);

test('braces that stand in a text are no layers', () => {
  const braces = '{['.repeat(100);
  const content = { searchtext: `${braces} "" \\ ${braces}` };
  assert.deepEqual(objectIn(bytes(JSON.stringify(content))), { kind: 'read', content });
});

test('no body of the most that is read takes long to refuse', () => {
  const escaped = '\\"'.repeat(32_000);
  const hostile = [`"${escaped}`, `"${escaped}\\`, `{"a":"${escaped}\n`, '"'.repeat(64_001), '"\\\n'.repeat(21_000)];
  for (const text of hostile) {
    const took = processorTime(() => assert.equal(objectIn(bytes(text)).kind, 'unread'));
    assert.ok(took < 200, `${text.slice(0, 20)}… took ${took} ms`);
  }
});
