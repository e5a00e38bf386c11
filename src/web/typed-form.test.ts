import assert from 'node:assert/strict';
import { test } from 'node:test';
import { passwordNames, typedForm } from './typed-form.ts';

const sent = (name: string, value: string): string | null =>
  typedForm(new URLSearchParams([[name, value]]).toString()).get(name);

test('signs that nobody types to be read are taken out, and nothing else', () => {
  assert.equal(sent('reden', 'a\u0000b\u0007c\u202ed\u2066e\u007f\u0085'), 'abcde');
  for (const text of ['twee\r\nregels\tmet een tab', 'café ‘’ 😀 العربية ‏\u200f', '<b>&amp;"\'', ''])
    assert.equal(sent('reden', text), text);
});

test('a password stays as it was sent', () => {
  for (const name of Object.values(passwordNames)) assert.equal(sent(name, 'a\u0007\u202eb'), 'a\u0007\u202eb');
});

test('a name that comes more than once stays so, in order', () => {
  assert.deepEqual(typedForm('a=1&b=2&a=3%00').getAll('a'), ['1', '3']);
});
