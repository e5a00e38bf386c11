import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readConfig } from './config.ts';

test('without settings the register is local, on SQLite in the data folder', () => {
  const config = readConfig({}, '/srv/my register');
  assert.equal(config.databaseUrl, 'sqlite:///srv/my%20register/data/register.sqlite');
  assert.equal(config.host, '127.0.0.1');
  assert.equal(config.port, 3000);
  assert.equal(config.baseUrl, 'http://localhost:3000');
  assert.equal(config.theme, 'pine');
  assert.equal(config.rateLimit, 100);
  assert.equal(config.demo, true);
  assert.equal(config.trustProxy, false);
});

test('the public address has no slash at its end', () => {
  assert.equal(readConfig({ BASE_URL: 'https://register.example/' }, '/').baseUrl, 'https://register.example');
});

test('a setting that cannot be used is refused with its name and what to give', () => {
  const wrong = [
    { PORT: 'abc' },
    { PORT: '70000' },
    { PORT: '1e3' },
    { PORT: '0x10' },
    { BASE_URL: 'https://register.example/path' },
    { BASE_URL: 'https://me:secret@register.example' },
    { BASE_URL: 'https://register.example?a=b' },
    { BASE_URL: 'register.example' },
    { RATE_LIMIT: '-1' },
    { TRAIL_MONTHS: '5' },
    { TRAIL_MONTHS: '-1' },
    { REVISION_MONTHS: '1e3' },
    { REGISTER_DEMO: 'perhaps' },
    { TRUST_PROXY: 'maybe' },
    { THEME: '../secret' },
    { SECURITY_CONTACT: 'someone' },
    { CONTACT_EMAIL: 'someone' },
  ];
  for (const environment of wrong) {
    const [name = ''] = Object.keys(environment);
    assert.throws(
      () => readConfig(environment, '/'),
      (error: Error) => error.message.startsWith(name) && /Give/.test(error.message),
    );
  }
});

test('demo data can be switched off', () => {
  assert.equal(readConfig({ REGISTER_DEMO: 'OFF' }, '/').demo, false);
  assert.equal(readConfig({ REGISTER_DEMO: 'off' }, '/').demo, false);
});
