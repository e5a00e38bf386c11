import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beforeAll, type ChainedLine, faultOfLine, hashOfLine, type LineContent } from './audit-chain.ts';

const content = (sequence: number): LineContent => ({
  ...{ sequence, at: '2026-11-29T12:00:00Z', action: 'publish', objectKind: 'entry', objectId: 'abc' },
  ...{ organisationId: 'demo-testdam', result: 'moved', origin: 'page', actor: 'person:1', details: '{"a":"é"}' },
});

const chained = (previousHash: string, line: LineContent): ChainedLine => ({
  ...line,
  previousHash,
  hash: hashOfLine(previousHash, line),
});

test('the hash of a line is what anyone can work out with SHA-256', () => {
  // printf '1\n1:000…0\n[1,"2026-11-29T12:00:00Z",…]' | sha256sum
  assert.equal(
    hashOfLine(beforeAll.hash, content(1)),
    '1:cac393729d40c1b17f38878a774c09ab5d60da10b95a803c847aa43b79a81689',
  );
});

test('a line that stands where it was written has no fault', () => {
  const first = chained(beforeAll.hash, content(1));
  assert.equal(faultOfLine(beforeAll, first), null);
  assert.equal(faultOfLine(first, chained(first.hash, content(2))), null);
});

test('every part of a line counts, and so does where one part ends and the next begins', () => {
  const line = content(1);
  const { hash } = chained(beforeAll.hash, line);
  for (const key of Object.keys(line) as (keyof LineContent)[])
    assert.notEqual(hashOfLine(beforeAll.hash, { ...line, [key]: key === 'sequence' ? 2 : 'x' }), hash, key);
  assert.notEqual(hashOfLine(beforeAll.hash, { ...line, organisationId: null }), hash);
  assert.notEqual(hashOfLine(beforeAll.hash, { ...line, action: 'publis', objectKind: 'hentry' }), hash);
});

test('a fault says what is wrong', () => {
  const first = chained(beforeAll.hash, content(1));
  const second = chained(first.hash, content(2));
  assert.deepEqual(faultOfLine(beforeAll, second), { kind: 'missing', sequence: 2, from: 1 });
  assert.deepEqual(faultOfLine(first, { ...second, actor: 'person:2' }), { kind: 'changed', sequence: 2 });
  const other = chained(beforeAll.hash, { ...content(1), actor: 'person:2' });
  assert.deepEqual(faultOfLine(other, second), { kind: 'other-before', sequence: 2 });
});
