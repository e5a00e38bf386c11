import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Instant } from '#register/instant.ts';
import { atomOf } from './atom.ts';

test('a title in a feed is text: no reader takes it for markup', () => {
  const at = '2026-11-24T12:00:00Z' as Instant;
  const address = 'https://register.example/nl/algoritme/1';
  const title = 'R & D <img src=x onerror=alert(1)> a < b ]]>';
  const feed = { title, note: null, address, page: address, author: 'Register', otherwise: at };
  const atom = atomOf({ ...feed, items: [{ id: `${address}#1`, title, address, at, content: 'Nieuw' }] });
  assert.doesNotMatch(atom, /<img/);
  assert.match(atom, /<title type="html"><!\[CDATA\[R &amp; D &lt;img src=x/);
});
