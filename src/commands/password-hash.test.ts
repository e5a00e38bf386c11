import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashPassword, isPassword } from './password-hash.ts';

test('a password is known by its hash, and no other password is', async () => {
  const hash = await hashPassword('drie koeien in het gras');
  assert.match(hash, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
  assert.equal(await isPassword('drie koeien in het gras', hash), true);
  assert.equal(await isPassword('drie koeien in het hooi', hash), false);
});

test('the same password has another hash each time, and two ways to write it are one', async () => {
  assert.notEqual(await hashPassword('één café'), await hashPassword('één café'));
  assert.equal(await isPassword('e\u0301e\u0301n cafe\u0301', await hashPassword('één café')), true);
});

test('a hash that another program made is understood; source: the reference implementation of argon2', async () => {
  const hash = '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc';
  assert.equal(await isPassword('password', hash), true);
  assert.equal(await isPassword('Password', hash), false);
});

test('where there is no account or no hash, no password fits', async () => {
  for (const hash of [null, '', '$argon2i$v=19$m=16,t=2,p=1$c29tZXNhbHQ$YQ', 'plain'])
    assert.equal(await isPassword('plain', hash), false);
});
