import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMailServer } from './mail-settings.ts';

const from = 'register@overheid.example';
const read = (SMTP_URL: string) => readMailServer({ SMTP_URL, MAIL_FROM: from });

test('without SMTP_URL no mail is sent', () => {
  assert.equal(readMailServer({}), null);
  assert.equal(readMailServer({ SMTP_URL: '', MAIL_FROM: from }), null);
});

test('the address says the server, who signs in, and how the connection is safe', () => {
  assert.deepEqual(read('smtps://post:ge%2Fheim%40@mail.example'), {
    ...{ host: 'mail.example', port: 465, tls: 'from-start', from },
    signIn: { user: 'post', password: 'ge/heim@' },
  });
  assert.deepEqual(read('smtp://mail.example:2525/'), {
    ...{ host: 'mail.example', port: 2525, tls: 'by-command', from, signIn: null },
  });
  assert.equal(read('smtp://mail.example')?.port, 587);
  assert.equal(read('smtp://relay.intern.example:25?tls=off')?.tls, 'off');
  assert.equal(read('smtp://localhost:1025')?.tls, 'off', 'what does not leave the machine');
  assert.equal(read('smtp://[::1]:1025')?.host, '::1');
});

test('what cannot be used is refused with what to give, and never with the password', () => {
  for (const address of [
    'mail.example',
    'http://post:geheim@mail.example',
    'smtp://',
    'smtp://post:geheim@mail.example/pad',
    'smtp://post:geheim@mail.example#deel',
    'smtp://post:geheim@mail.example?ignoreTLS=true',
    'smtp://post:geheim@mail.example?tls=off',
    'smtps://post:geheim@mail.example?tls=off',
    'smtp://mail.example?tls=perhaps',
    'smtp://:geheim@mail.example',
    'smtp://post:geheim%zz@mail.example',
  ])
    assert.throws(
      () => read(address),
      ({ message }: Error) =>
        message.startsWith('SMTP_URL ') && message.includes('Give ') && !message.includes('geheim'),
      address,
    );
});

test('mail that is sent comes from a mailbox that was chosen', () => {
  assert.throws(() => readMailServer({ SMTP_URL: 'smtp://mail.example' }), /^Error: MAIL_FROM is not set.*Give/);
  for (const wrong of ['someone', 'a@b.nl, c@d.nl', 'Register <a@b.nl>', 'a@b.nl\r\nBcc: c@d.nl'])
    assert.throws(() => readMailServer({ MAIL_FROM: wrong }), /^Error: MAIL_FROM is .*Give/s, wrong);
});
