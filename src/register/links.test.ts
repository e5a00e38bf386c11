import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Instant } from './instant.ts';
import { isDead, type LinkAnswer, linkAfter, linksIn, linkTerms, oneOfEachHost, outcomeOf } from './links.ts';

const now = '2026-11-24T12:00:00Z' as Instant;
const status = (code: number): LinkAnswer => ({ kind: 'status', status: code });

test('the addresses of a text are those in its fields for links', () => {
  const values = {
    website: 'https://www.rijk.nl/a',
    contact_email: 'algoritmes@rijk.nl',
    goal: 'Zie https://www.rijk.nl/b',
    lawful_basis_grouping: [
      { title: 'Wet', link: 'https://wetten.nl/c' },
      { title: 'Zonder', link: null },
      { title: 'https://wetten.nl/c', link: 'https://wetten.nl/c' },
    ],
    redress_routes: [{ route: 'Uitleg', how: 'Bel.', contact: 'http://10.0.0.1/d' }],
    url: 'https://www.gemeente.example/e',
    publiccode: 'https://iemand:geheim@code.nl/f',
    process_index_url: 'javascript:alert(1)',
  };
  assert.deepEqual(linksIn({ values }), [
    { field: 'website', address: 'https://www.rijk.nl/a' },
    { field: 'lawful_basis_grouping', address: 'https://wetten.nl/c' },
    { field: 'redress_routes', address: 'http://10.0.0.1/d' },
  ]);
});

test('only what says so is gone; who asks to sign in or to wait is there', () => {
  for (const code of [200, 204, 301, 401, 403, 405, 429])
    assert.equal(outcomeOf(status(code)), 'answers', String(code));
  for (const code of [404, 410]) assert.equal(outcomeOf(status(code)), 'gone', String(code));
  for (const code of [500, 502, 503]) assert.equal(outcomeOf(status(code)), 'fails', String(code));
  assert.equal(outcomeOf({ kind: 'nothing' }), 'fails');
});

test('an address that fails is dead only after some times, and alive at the first answer', () => {
  const first = linkAfter('https://a.nl', { failures: 0, failingSince: null }, status(503), now);
  assert.equal(first.dueAt, '2026-11-25T12:00:00Z');
  let state = first;
  for (let times = 2; times <= linkTerms.failuresOfDead; times += 1) {
    assert.ok(!isDead(state));
    state = linkAfter('https://a.nl', state, status(503), '2026-11-25T12:00:00Z' as Instant);
  }
  assert.ok(isDead(state));
  assert.equal(state.failingSince, now, 'since the first time');
  const back = linkAfter('https://a.nl', state, status(200), now);
  assert.deepEqual(
    [back.failures, back.failingSince, back.dueAt, isDead(back)],
    [0, null, '2026-12-24T12:00:00Z', false],
  );
  assert.ok(isDead(linkAfter('https://a.nl', first, status(404), now)));
});

test('of addresses of one host one is asked at a time', () => {
  const links = ['https://a.nl/1', 'http://A.nl:8080/2', 'https://b.nl/1', 'https://a.nl/3', 'https://c.nl/'].map(
    (address) => ({ address }),
  );
  const chosen = (most: number): readonly string[] => oneOfEachHost(links, most).map(({ address }) => address);
  assert.deepEqual(chosen(5), ['https://a.nl/1', 'https://b.nl/1', 'https://c.nl/']);
  assert.deepEqual(chosen(2), ['https://a.nl/1', 'https://b.nl/1']);
});
