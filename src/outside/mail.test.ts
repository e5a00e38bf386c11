import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { type TestContext, test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import type { Instant } from '#register/instant.ts';
import type { Mail, MailFailure } from '#register/mail.ts';
import { bodyOf, mailServerWith } from '#test/support/mail-server.ts';
import { scriptedMailServer } from '#test/support/scripted-mail-server.ts';
import { type MailLimits, type MailServer, openMailer } from './mail.ts';

const now = '2026-11-24T12:00:00Z' as Instant;

const mail: Mail = {
  ...{ address: 'anna@oosterlee.example', personId: null, kind: 'digest', language: 'fy' },
  ...{ subject: 'Oantinken: it hûs “Oosterlee” wachtet 😀', text: 'Goeie,\n\n.in punt\nFrysk: û ê ô €\n' },
  ...{ stopAddress: 'https://register.example/stop?sleutel=abc', createdAt: now, notBefore: now },
};

const sendTo = async (context: TestContext, server: MailServer, one: Mail = mail, limits?: MailLimits) => {
  const mailer = openMailer(server, limits);
  context.after(() => mailer.close());
  return mailer.send(one, '<1.20261124120000@register.example>');
};

test('a mail arrives as plain text with its letters, its language, and the way to stop it', async (context) => {
  const { server, taken } = await mailServerWith(context);
  assert.deepEqual(await sendTo(context, server), { kind: 'sent' });
  const [one] = taken;
  assert.ok(one);
  assert.deepEqual([one.from, one.to], ['register@overheid.example', ['anna@oosterlee.example']]);
  for (const header of [
    'From: Algoritmeregister <register@overheid.example>',
    'To: anna@oosterlee.example',
    'Message-ID: <1.20261124120000@register.example>',
    'Content-Language: fy',
    'Auto-Submitted: auto-generated',
    'List-Unsubscribe: <https://register.example/stop?sleutel=abc>',
    'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
    'Content-Type: text/plain; charset=utf-8',
  ])
    assert.ok(one.source.includes(`\r\n${header}\r\n`) || one.source.startsWith(`${header}\r\n`), header);
  assert.equal(bodyOf(one.source).trimEnd().replaceAll('\r\n', '\n'), mail.text.trimEnd());
});

test('what would end a header or reach a second mailbox is handed to no server', async (context) => {
  const { server, taken } = await mailServerWith(context);
  for (const wrong of [
    { address: 'anna@oosterlee.example,bas@elders.example' },
    { address: 'anna@oosterlee.example\r\nRCPT TO:<bas@elders.example>' },
    { subject: 'Dag\r\nBcc: bas@elders.example' },
    { stopAddress: 'https://register.example>\r\nBcc: <bas@elders.example' },
  ])
    assert.deepEqual(await sendTo(context, server, { ...mail, ...wrong }), {
      ...{ kind: 'failed', failure: 'unusable', answer: '' },
    });
  await sendTo(context, server, { ...mail, text: 'a\r\n.\r\nMAIL FROM:<bas@elders.example>\r\n' });
  assert.deepEqual(
    taken.map(({ to }) => to),
    [['anna@oosterlee.example']],
    'a line with a dot ends nothing',
  );
});

test('why a server does not take a mail is told', async (context) => {
  const failureOf = async (server: MailServer, limits?: MailLimits) => {
    const answer = await sendTo(context, server, mail, limits);
    return answer.kind === 'failed' ? answer.failure : answer.kind;
  };
  const later = await mailServerWith(context, { refuses: () => 451 });
  assert.equal(await failureOf(later.server), 'later');
  const never = await mailServerWith(context, { refuses: () => 550 });
  assert.equal(await failureOf(never.server), 'refused');
  assert.equal(await failureOf({ ...never.server, tls: 'by-command' }), 'tls', 'without TLS nothing goes');
  assert.equal(await failureOf({ ...never.server, port: 1 }), 'away');
  const signIn = { user: 'post', password: 'geheim' };
  const strict = await mailServerWith(context, {
    ...{ disabledCommands: ['STARTTLS'], allowInsecureAuth: true, authOptional: false },
    onAuth: ({ password }, _session, done) => done(password === 'geheim' ? null : new Error('no'), { user: 'post' }),
  });
  assert.equal(await failureOf(strict.server), 'sign-in');
  assert.equal(await failureOf({ ...strict.server, signIn: { ...signIn, password: 'anders' } }), 'sign-in');
  assert.equal(await failureOf({ ...strict.server, signIn }), 'sent');
  const untrusted = await mailServerWith(context, { secure: true });
  assert.equal(await failureOf({ ...untrusted.server, tls: 'from-start' }), 'tls', 'a certificate of nobody');
  const command = await mailServerWith(context, { disabledCommands: ['AUTH'] });
  assert.equal(await failureOf({ ...command.server, tls: 'by-command' }), 'tls', 'a certificate of nobody');
  assert.equal(command.taken.length + untrusted.taken.length, 0);
});

test('what a server refuses for good is told apart from what it refuses to everybody', async (context) => {
  const cases: readonly (readonly [string, string, MailFailure])[] = [
    ['greeting', '554 no service here', 'server'],
    ['HELO', '550 go away', 'server'],
    ['EHLO', '421 too busy', 'server'],
    ['MAIL FROM', '550 5.1.8 unknown sender', 'sender'],
    ['MAIL FROM', '553 not yours', 'sender'],
    ['MAIL FROM', '451 later', 'server'],
    ['RCPT TO', '550 no such user', 'refused'],
    ['RCPT TO', '550 5.1.1 no such user', 'refused'],
    ['RCPT TO', '552 5.2.2 mailbox full', 'refused'],
    ['RCPT TO', '450 4.2.0 greylisted', 'later'],
    ['RCPT TO', '554 5.7.1 relay access denied', 'server'],
    ['DATA', '554 daily limit reached', 'server'],
    ['DATA', '451 later', 'later'],
    ['body', '554 daily limit reached', 'server'],
    ['body', '550 5.4.5 daily user sending limit exceeded', 'server'],
    ['body', '550 5.7.1 message rejected', 'server'],
    ['body', '554 5.6.0 this text is wrong', 'unusable'],
    ['body', '552 too large', 'unusable'],
    ['body', '550 5.1.1 no such user', 'refused'],
    ['body', '451 4.3.0 later', 'later'],
  ];
  for (const [command, line, failure] of cases) {
    const { server } = await scriptedMailServer(context, {
      ...(command === 'HELO' && { EHLO: line }),
      [command]: line,
    });
    const answer = await sendTo(context, server);
    assert.equal(answer.kind === 'failed' && answer.failure, failure, `${command}: ${line}`);
  }
});

test('a mail that the server got and says nothing of is not tried again, and the connection ends', async (context) => {
  const limits = { connect: 5_000, silence: 10_000, whole: 2_500 };
  const slow = await scriptedMailServer(context, { body: null });
  const answer = await sendTo(context, slow.server, mail, limits);
  assert.deepEqual(answer, { kind: 'failed', failure: 'unanswered', answer: '' });
  assert.equal(slow.texts(), 1);
  while (slow.open() > 0) await delay(5);
  const broken = await scriptedMailServer(context, { body: 'gone' });
  const second = await sendTo(context, broken.server);
  assert.equal(second.kind === 'failed' && second.failure, 'unanswered');
  const early = await scriptedMailServer(context, { DATA: null });
  const third = await sendTo(context, early.server, mail, limits);
  assert.equal(third.kind === 'failed' && third.failure, 'away', 'nothing was handed over');
  while (early.open() > 0) await delay(5);
  assert.equal(early.texts(), 0);
});

test('a server that says nothing, or goes on for ever, holds nobody up', async (context) => {
  const limits = { connect: 300, silence: 300, whole: 600 };
  const servers = [() => {}, (socket: { write: (text: string) => void }) => socket.write('220-wait\r\n')];
  for (const say of servers) {
    const silent = createServer((socket) => {
      socket.on('error', () => {});
      const timer = setInterval(() => say(socket), 50);
      socket.on('close', () => clearInterval(timer));
    }).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    context.after(() => silent.close());
    const { port } = silent.address() as AddressInfo;
    const server: MailServer = { host: '127.0.0.1', port, tls: 'off', signIn: null, from: 'a@b.nl' };
    const answer = await sendTo(context, server, mail, limits);
    assert.equal(answer.kind === 'failed' && answer.failure, 'away');
  }
});
