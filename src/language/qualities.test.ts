import assert from 'node:assert/strict';
import { test } from 'node:test';
import { looksLikeQuality, namesPeople } from './qualities.ts';

for (const word of ['wiebelende', 'belgisch', 'schuifbare', 'naamloos', 'stroperig', 'blauwachtige'])
  test(`"${word}" looks like a quality`, () => assert.ok(looksLikeQuality(word, false)));

test('what ends in -e is one before another word', () => {
  assert.deepEqual([looksLikeQuality('gedeukte', true), looksLikeQuality('gedeukte', false)], [true, false]);
});

for (const word of ['tatoeage', 'lasagne', 'machine', 'twitter', 'portret', 'olifanten', 'knie'])
  test(`"${word}" does not`, () => assert.ok(!looksLikeQuality(word, true)));

test('a quality in the plural names people', () => {
  for (const word of ['zelfstandigen', 'daklozen', 'gehandicapten', 'inwonenden']) assert.ok(namesPeople(word), word);
  for (const word of ['zelfstandige', 'woningen', 'tenten', 'gasten', 'lijken']) assert.ok(!namesPeople(word), word);
});
