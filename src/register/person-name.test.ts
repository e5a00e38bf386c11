import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mostNameSigns, refusalOfName } from './person-name.ts';

test('a name has at least one sign and not too many', () => {
  assert.equal(refusalOfName('  '), 'empty');
  assert.equal(refusalOfName(' Wytske '), null);
  assert.equal(refusalOfName('a'.repeat(mostNameSigns)), null);
  assert.equal(refusalOfName('a'.repeat(mostNameSigns + 1)), 'too-long');
});
