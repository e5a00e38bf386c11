import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withWholeVerbs } from './separable.ts';

const known = new Set(['weghaal', 'ophaal', 'intrekken', 'aanvraag', 'inmet']);
const whole = (text: string): string => withWholeVerbs(text, (verb) => known.has(verb));

for (const [text, meant] of [
  ['wie haalt het vuilnis op?', 'wie ophaal het vuilnis'],
  ['trekken ze mijn vergunning in als ik niet betaal?', 'intrekken ze mijn vergunning als ik niet betaal?'],
  ['hoe vraag ik een paspoort aan, en wat kost dat?', 'hoe aanvraag ik een paspoort en wat kost dat?'],
] as const)
  test(`"${text}" is read with its verb whole`, () => assert.equal(whole(text), meant));

for (const text of [
  'waar komt dat voor?',
  'is de weg open',
  'wat staat er op het dak',
  'haal op',
  'mag ik met de hond in',
])
  test(`"${text}" is read as it is`, () => assert.equal(whole(text), text));
