import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isLikelyMistake, lettersChanged } from './mistakes.ts';

for (const [typed, right] of [
  ['oarkeren', 'parkeren'],
  ['kamera', 'camera'],
  ['fergunning', 'vergunning'],
  ['amstredam', 'amsterdam'],
  ['wonibg', 'woning'],
  ['bijstant', 'bijstand'],
  ['camara', 'camera'],
  ['olitie', 'politie'],
  ['apspoort', 'paspoort'],
  ['belastinf', 'belasting'],
  ['zchulden', 'schulden'],
  ['kentexens', 'kentekens'],
] as const)
  test(`"${typed}" may be ${right} typed wrongly`, () => assert.ok(isLikelyMistake(typed, right)));

for (const [typed, right] of [
  ['koning', 'woning'],
  ['morgen', 'zorgen'],
  ['taart', 'kaart'],
  ['brood', 'rood'],
  ['tennis', 'kennis'],
  ['wandelen', 'handelen'],
  ['recept', 'recent'],
  ['melk', 'meld'],
  ['huilen', 'huizen'],
  ['hanze', 'hunze'],
] as const)
  test(`"${typed}" is no ${right} typed wrongly`, () => assert.ok(!isLikelyMistake(typed, right)));

test('letters that are others are told apart by how they sound', () => {
  assert.equal(lettersChanged('kriminaliteit', 'criminaliteit'), 'alike');
  assert.equal(lettersChanged('doeken', 'doelen'), 'otherwise');
  for (const right of ['onderhoud', 'onderhoudt']) assert.equal(lettersChanged('onderhuod', right), 'none', right);
});
