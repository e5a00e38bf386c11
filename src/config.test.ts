import assert from 'node:assert/strict';
import { test } from 'node:test';
import { adviceFor, readConfig } from './config.ts';

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
    { TRANSLATOR_URL: 'http://translator.example' },
    { TRANSLATOR_URL: 'https://me:secret@translator.example' },
    { TRANSLATOR_URL: 'file:///etc/passwd' },
    { TRANSLATOR_KEY: 'secret' },
    { TRANSLATOR_LANGUAGES: 'de', TRANSLATOR_URL: 'https://translator.example' },
    { SECRETS_KEY: 'dG9vIHNob3J0' },
    { SECRETS_KEY: `${'A'.repeat(43)}= nonsense` },
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

test('a machine that translates is at an address of its own, over https or in a network of one’s own', () => {
  const addressOf = (address: string) => readConfig({ TRANSLATOR_URL: address }, '/').translator?.address;
  assert.equal(readConfig({}, '/').translator, null);
  assert.equal(addressOf('https://translator.example/v1/translate'), 'https://translator.example/v1');
  for (const own of ['http://localhost:5000', 'http://libretranslate:5000', 'http://10.0.0.8', 'http://[fd00::8]'])
    assert.equal(addressOf(`${own}/`), own);
  const { languages, key } = readConfig(
    { TRANSLATOR_URL: 'https://t.example', TRANSLATOR_LANGUAGES: 'fy, en fy', TRANSLATOR_KEY: 'k' },
    '/',
  ).translator ?? { languages: [], key: null };
  assert.deepEqual([languages, key], [['fy', 'en'], 'k']);
});

test('several keys for secrets are given with spaces between them, and a wrong one is never repeated', () => {
  const keys = [`${'A'.repeat(43)}=`, 'B'.repeat(42).concat('A=')];
  assert.deepEqual(
    readConfig({ SECRETS_KEY: keys.join(' ') }, '/').sealingKeys.map((key) => key.toString('base64')),
    keys,
  );
  assert.throws(
    () => readConfig({ SECRETS_KEY: 'ditisgeheim' }, '/'),
    ({ message }: Error) => !message.includes('ditisgeheim'),
  );
});

test('who starts a register for others without a key for secrets is told so', () => {
  const SECRETS_KEY = `${'A'.repeat(43)}=`;
  const advice = (environment: Record<string, string>) => adviceFor(readConfig(environment, '/'));
  assert.match(advice({ BASE_URL: 'https://register.example' }).join(), /^SECRETS_KEY is not set/);
  assert.deepEqual(advice({ BASE_URL: 'https://register.example', SECRETS_KEY }), []);
  assert.deepEqual(advice({}), [], 'trying it out at the machine itself asks nothing');
});
