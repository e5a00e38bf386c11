import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { openSealed, seal, unseal } from './sealing.ts';

const [first, second] = [randomBytes(32), randomBytes(32)];
const secret = 'JBSWY3DPEHPK3PXP';

test('a sealed secret comes back with its key and for what it is of only', () => {
  const kept = seal([first], secret, 'totp person:1');
  assert.ok(!kept.includes(secret));
  assert.equal(unseal([first], kept, 'totp person:1'), secret);
  assert.equal(unseal([first], kept, 'totp person:2'), null);
  assert.equal(unseal([second], kept, 'totp person:1'), null);
  assert.equal(unseal([], kept, 'totp person:1'), null);
});

test('the same secret is sealed otherwise each time', () => {
  assert.notEqual(seal([first], secret, 'a'), seal([first], secret, 'a'));
});

test('a new key in front seals, and the one behind it still opens', () => {
  const before = seal([first], secret, 'a');
  const keys = [second, first];
  assert.equal(unseal(keys, before, 'a'), secret);
  assert.equal(unseal([second], seal(keys, secret, 'a'), 'a'), secret);
});

test('what was changed does not open', () => {
  const kept = seal([first], secret, 'a');
  for (let index = 5; index < kept.length; index += 1) {
    const other = kept[index] === 'A' ? 'B' : 'A';
    const changed = `${kept.slice(0, index)}${other}${kept.slice(index + 1)}`;
    if (kept[index] === '.') continue;
    const opened = unseal([first], changed, 'a');
    // The last sign of base64 holds bits that stand for nothing.
    assert.ok(opened === null || index === kept.length - 1, `${index}`);
  }
});

test('without a key a secret is kept as it is; with one only what is sealed is read', () => {
  assert.equal(seal([], secret, 'a'), secret);
  assert.equal(unseal([], secret, 'a'), secret);
  assert.equal(unseal([first], secret, 'a'), null, 'sealing cannot be undone in the database');
});

test('what says that it is sealed is never read as it is', () => {
  const kept = seal([first], secret, 'a');
  for (const wrong of ['gcm1.', 'gcm1.x', 'gcm1.JBSWY3DPEHPK3PXP', `${kept}.`, kept.slice(0, 30)])
    for (const keys of [[], [first]]) assert.equal(unseal(keys, wrong, 'a'), null, wrong);
});

test('it is known by which key something is sealed', () => {
  const kept = seal([first], secret, 'a');
  const stateWith = (...keys: Buffer[]) => openSealed(keys, kept, 'a').state;
  assert.deepEqual(
    [stateWith(first), stateWith(second, first), stateWith(second), stateWith()],
    [...['newest', 'older', 'lost', 'lost']],
  );
  assert.equal(openSealed([first], secret, 'a').state, 'plain');
});
