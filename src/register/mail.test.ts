import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Instant } from './instant.ts';
import {
  isMailAddress,
  isSendable,
  type Mail,
  mailFailures,
  mailKeptSince,
  mailTerms,
  nextAttempt,
  oneLine,
  tooOldBefore,
} from './mail.ts';
import { minutesLater } from './session.ts';

const now = '2026-11-24T12:00:00Z' as Instant;

const mail: Mail = {
  ...{ address: 'anna@oosterlee.example', personId: null, kind: 'digest', language: 'nl' },
  ...{ subject: 'Er wacht iets', text: 'Dag.', stopAddress: null, createdAt: now, notBefore: now },
};

test('a mail goes to one mailbox and nothing in it can end a header', () => {
  assert.ok(isSendable(mail));
  assert.ok(isSendable({ ...mail, stopAddress: 'https://register.example/nl/stop?sleutel=a-b_c' }));
  for (const address of [
    'anna@oosterlee.example, bas@elders.example',
    'anna@oosterlee.example\r\nBcc: bas@elders.example',
    'anna@oosterlee.example\n',
    '<anna@oosterlee.example>',
    'Anna <anna@oosterlee.example>',
    '"anna bas"@oosterlee.example',
    'team:anna@oosterlee.example;',
    'anna',
    '',
    'anna@',
    `${'a'.repeat(250)}@b.nl`,
    'anna@oosterlee.example\u2028',
    'anna@@oosterlee.example',
  ])
    assert.ok(!isMailAddress(address) && !isSendable({ ...mail, address }), JSON.stringify(address));
  for (const subject of ['', 'a\r\nBcc: x@y.nl', 'a\nb', ' a', 'a\u0000b', 'a\u202eb', 'x'.repeat(201)])
    assert.ok(!isSendable({ ...mail, subject }), JSON.stringify(subject));
  for (const stopAddress of ['', 'javascript:alert(1)', 'https://a.nl>\r\nX: y', 'https://a.nl/ b', 'https://a.nl/<b>'])
    assert.ok(!isSendable({ ...mail, stopAddress }), JSON.stringify(stopAddress));
  assert.ok(!isSendable({ ...mail, text: 'x'.repeat(200_001) }));
});

test('any text becomes a subject on one line', () => {
  for (const text of ['a\r\nBcc: x@y.nl', ' \ta\u0000\u202eb \n', '😀'.repeat(150), 'é'.repeat(300), 'a\ud800b'])
    assert.ok(isSendable({ ...mail, subject: oneLine(text) }), JSON.stringify(text));
  assert.equal(oneLine('Twee\r\n  regels'), 'Twee regels');
});

test('waits grow, and the last attempt that fails is the end', () => {
  assert.deepEqual(
    mailTerms.waits,
    mailTerms.waits.toSorted((a, b) => a - b),
  );
  for (const failure of mailFailures) {
    const isForGood = ['refused', 'unusable', 'too-old', 'broken-off', 'unanswered'].includes(failure);
    for (const [index, wait] of mailTerms.waits.entries())
      assert.equal(nextAttempt(failure, index + 1, now), isForGood ? null : minutesLater(now, wait), failure);
    assert.equal(nextAttempt(failure, mailTerms.waits.length + 1, now), null, failure);
  }
});

test('mail is old after three days and gone after fourteen', () => {
  assert.equal(tooOldBefore(now), '2026-11-20T23:00:00Z');
  assert.equal(mailKeptSince(now), '2026-11-09T23:00:00Z');
});
