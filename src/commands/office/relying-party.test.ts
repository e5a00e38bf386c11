import assert from 'node:assert/strict';
import { test } from 'node:test';
import { relyingPartyOf } from './relying-party.ts';

test('passkeys belong to the public address, and on the machine itself to localhost', () => {
  assert.deepEqual(relyingPartyOf('https://register.example'), {
    id: 'register.example',
    origin: 'https://register.example',
  });
  assert.deepEqual(relyingPartyOf('https://register.example:8443'), {
    id: 'register.example',
    origin: 'https://register.example:8443',
  });
  for (const host of ['localhost', '127.0.0.1', '[::1]'])
    assert.deepEqual(relyingPartyOf(`http://${host}:3000`), { id: 'localhost', origin: 'http://localhost:3000' });
});
