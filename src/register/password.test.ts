import assert from 'node:assert/strict';
import { test } from 'node:test';
import { refusalOfPassword } from './password.ts';
import { stolenPasswords } from './stolen-passwords.ts';

const person = { email: 'm.dejong@testdam.example', name: 'Marijke de Jong' };
const refusal = (password: string) => refusalOfPassword(password, person);

test('a long sentence of your own is a good password, without asking for kinds of signs', () => {
  assert.equal(refusal('drie koeien in het natte gras'), null);
  assert.equal(refusal('kruiwagenlantaarn'), null);
  assert.equal(refusal('🦔 egel steekt over 🦔'), null);
});

test('what is short, very long or made of few signs is refused', () => {
  assert.equal(refusal('koeiengras'), 'too-short');
  assert.equal(refusal('koe '.repeat(33)), 'too-long');
  assert.equal(refusal('ababababababab'), 'too-simple');
});

test('a password may have 128 signs', () => {
  const long = 'kruiwagen lantaarn met een fluit en een haak '.repeat(3).slice(0, 128);
  assert.equal(refusal(long), null);
  assert.equal(refusal(`${long}x`), 'too-long');
});

test('what many people choose is refused, also with figures around it or in it', () => {
  for (const password of ['Wachtwoord123', 'W@chtw00rd2026!', 'Gemeente2026!!', 'welkomwelkom1', 'qwerty123456'])
    assert.equal(refusal(password), 'well-known', password);
});

test('a password that was stolen elsewhere and occurs often is refused, however its letters are written', () => {
  for (const password of ['manchesterunited', 'ManchesterUnited', 'sonyericsson', 'Sherlockholmes', 'l3avemealone'])
    assert.equal(refusal(password), 'well-known', password);
  assert.ok(stolenPasswords.size >= 3_000);
});

test('your own name with something behind it is refused, a sentence in which it stands is not', () => {
  assert.equal(refusal('Marijke-2026!'), 'holds-own-name');
  assert.equal(refusal('testdam.dejong'), 'holds-own-name');
  assert.equal(refusal('marijke fietst door de polder'), null);
});
