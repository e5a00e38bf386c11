import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cognatesOf } from './cognates.ts';

test('an English word of Latin or Greek may be one of these Dutch words', () => {
  for (const [english, dutch] of [
    ['registration', 'registratie'],
    ['problematic', 'problematisch'],
    ['classifications', 'classificatie'],
    ['authenticity', 'authenticiteit'],
    ['repetitive', 'repetitief'],
    ['statistics', 'statistiek'],
    ['geography', 'geografie'],
    ['structural', 'structureel'],
    ['modernise', 'moderniseren'],
    ['practical', 'praktisch'],
  ] as const)
    assert.ok(cognatesOf(english).includes(dutch), `${english}: ${cognatesOf(english).join(', ')}`);
});

test('Dutch words and short ones have none', () => {
  for (const word of ['gemeente', 'uitkering', 'city', 'vergunningen']) assert.deepEqual(cognatesOf(word), [], word);
});
