import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newsOf } from './follow-news.ts';
import { type FollowRound, followerAddress, followTerms, mayBeginRound } from './following.ts';
import type { Instant, IsoDate } from './instant.ts';

test('an address is plain, one, and kept in lower case', () => {
  assert.equal(followerAddress(' Iemand+nieuws@Post.Example '), 'iemand+nieuws@post.example');
  assert.equal(followerAddress('info@gemeente-súdwest.nl'), 'info@xn--gemeente-sdwest-cvb.nl');
  const refused = [
    '',
    'iemand',
    'iemand@post',
    'een@post.example,twee@post.example',
    'een@post.example\nBcc: twee@post.example',
    '"een twee"@post.example',
    '<een@post.example>',
    'een@[127.0.0.1]',
    'een@post.example>',
    'een@po st.example',
    `${'a'.repeat(250)}@post.example`,
    'een\u0000@post.example',
    'een@post.example;twee',
    'een@a⑴.nl',
    'een@ﷺ.nl',
    'een@a⑴\ufdfa.nl',
    'een@post。example',
    'een@xn--.nl',
    'een@127.0.0.1',
    'een@127.1',
    'een@0x7f.0x1',
    'een@a%2eb.nl',
    'één@post.example',
  ];
  for (const text of refused) assert.equal(followerAddress(text), null, JSON.stringify(text));
});

test('one mailbox has one spelling, which is the same when it is read again', () => {
  const spellings = [
    'x@café.nl',
    'X@CAFÉ.NL',
    'x@xn--caf-dma.nl',
    'x@ｃａｆé.nl',
    'ｘ＠cafe\u0301.nl',
    'x@caf\u00e9.ＮＬ',
  ];
  for (const one of spellings) assert.equal(followerAddress(one), 'x@xn--caf-dma.nl', one);
  assert.equal(followerAddress('slachtoffer@ｖoorbeeld.nl'), 'slachtoffer@voorbeeld.nl');
  for (const one of ['x@straße.nl', 'x@ﬁn.nl', 'x@\u212adam.nl', 'x@xn--80ak6aa92e.com']) {
    const address = followerAddress(one) ?? assert.fail(one);
    assert.match(address, /^[\x21-\x7e]+$/);
    assert.equal(followerAddress(address), address);
  }
});

const round = (more: Partial<FollowRound> = {}): FollowRound => ({
  ...{ toldThrough: 5, through: 5, endedOn: '2026-11-23' as IsoDate, isWaiting: false },
  ...more,
});

test('a round begins in the morning, when something changed and none ended on that day', () => {
  const morning = '2026-11-24T06:00:00Z' as Instant;
  assert.equal(mayBeginRound(round(), 6, morning), true);
  assert.equal(mayBeginRound(round({ endedOn: null }), 6, morning), true);
  assert.equal(mayBeginRound(round(), 5, morning), false, 'nothing changed');
  assert.equal(mayBeginRound(round(), 6, '2026-11-24T05:59:59Z' as Instant), false, 'it is before seven');
  assert.equal(mayBeginRound(round({ endedOn: '2026-11-24' as IsoDate }), 6, morning), false, 'it was today');
  assert.equal(mayBeginRound(round({ endedOn: '2026-11-25' as IsoDate }), 6, morning), false, 'the clock went back');
  assert.equal(mayBeginRound(round({ through: 6 }), 7, morning), false, 'one is under way');
  assert.equal(mayBeginRound(round({ isWaiting: true }), 5, morning), true, 'something waits');
  const summer = round({ endedOn: '2026-07-23' as IsoDate });
  assert.equal(mayBeginRound(summer, 6, '2026-07-24T05:00:00Z' as Instant), true, 'in summer it is seven earlier');
});

const changes = (count: number, from = 1) => Array.from({ length: count }, (_, index) => ({ sequence: from + index }));
const entry = { kind: 'algoritme', value: '1' } as const;
const organisation = { kind: 'organisatie', value: 'gm1' } as const;

test('a change is told once, of the entry before the organisation, the newest first, and none that was told', () => {
  const news = newsOf(
    [
      { ...organisation, toldThrough: 0 },
      { ...entry, toldThrough: 2 },
      { kind: 'thema', value: 'x', toldThrough: 0 },
      { kind: 'zoeken', value: 'y', toldThrough: 9 },
    ],
    new Map([
      ['algoritme 1', changes(3)],
      ['organisatie gm1', changes(4)],
      ['thema x', changes(4)],
      ['zoeken y', changes(9)],
    ]),
  );
  assert.deepEqual(news, [
    { subject: entry, changes: [{ sequence: 3 }], more: 0 },
    { subject: organisation, changes: [{ sequence: 4 }, { sequence: 2 }, { sequence: 1 }], more: 0 },
  ]);
});

test('a mail tells so many changes of one thing and so many together, and counts the others', () => {
  const follows = Array.from({ length: 10 }, (_, index) => ({ ...entry, value: String(index), toldThrough: 0 }));
  const bySubject = new Map(follows.map(({ value }, index) => [`algoritme ${value}`, changes(30, 1 + index * 30)]));
  const news = newsOf(follows, bySubject);
  assert.equal(news.length, 10, 'everything that is followed is in it');
  for (const { changes: told, more } of news) assert.equal(told.length + more, 30);
  assert.equal(news[0]?.changes.length, followTerms.mostPerSubject);
  assert.equal(news[0]?.changes[0]?.sequence, 30);
  assert.ok(news.flatMap(({ changes: told }) => told).length <= followTerms.mostPerMail + follows.length);
});
