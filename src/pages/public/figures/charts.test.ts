import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { IsoDate } from '#register/instant.ts';
import { growthChart } from './charts.ts';

test('the table of growth writes large numbers as the rest of the page does', () => {
  const growth = [
    { date: '2024-12-31' as IsoDate, published: 480 },
    { date: '2025-12-31' as IsoDate, published: 2_480 },
    { date: '2026-05-01' as IsoDate, published: 1_200 },
  ];
  const dutch = growthChart(growth, 'nl').html;
  assert.match(dutch, />2\.480<\/td>.*>\+2\.000<\/td>.*>−1\.280<\/td>/s);
  assert.match(dutch, />Gepubliceerd<\/th>/);
  assert.match(growthChart(growth, 'en').html, />\+2,000<\/td>/);
});
