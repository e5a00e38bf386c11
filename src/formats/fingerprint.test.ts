import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fingerprintOf } from './fingerprint.ts';

test('the order of keys does not change the fingerprint of a document', () => {
  assert.equal(fingerprintOf({ a: 1, b: { c: 'x', d: null } }), fingerprintOf({ b: { d: null, c: 'x' }, a: 1 }));
});

test('a property that is undefined counts as absent', () => {
  assert.equal(fingerprintOf({ a: 1, b: undefined }), fingerprintOf({ a: 1 }));
});

test('another value, another list order or a moved word gives another fingerprint', () => {
  const fingerprints = [{ a: 'x y' }, { a: 'xy' }, { a: ['x', 'y'] }, { a: ['y', 'x'] }, { a: null }, {}].map(
    fingerprintOf,
  );
  assert.equal(new Set(fingerprints).size, 6);
});

test('the fingerprint is the SHA-256 of the sorted JSON', () => {
  assert.equal(fingerprintOf({ b: 1, a: [true] }), '708747538ba81fd60b5aac8c646370de5e24abf70ab1872f67458a5a4f3af05d');
});
