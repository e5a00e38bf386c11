import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readGrouping } from './read-grouping.ts';

const written = (items: readonly { title: string; link: string | null }[]): string =>
  items.map(({ title, link }, index) => `${index + 1}: ${title}, ${link ?? ''}`).join('. ');

test('a list in a cell is read back, with and without addresses', () => {
  assert.deepEqual(readGrouping('1: AVG, https://wetten.nl/a. 2: Woo, https://wetten.nl/b'), {
    items: [
      { title: 'AVG', link: 'https://wetten.nl/a' },
      { title: 'Woo', link: 'https://wetten.nl/b' },
    ],
    certain: true,
  });
  assert.deepEqual(readGrouping('1: DPIA, . 2: IAMA, None')?.items, [
    { title: 'DPIA', link: null },
    { title: 'IAMA', link: null },
  ]);
  assert.equal(readGrouping('geen lijst'), null);
});

test('a title keeps its commas, and a number out of order does not split it', () => {
  assert.deepEqual(
    readGrouping('1: AVG, artikel 6, lid 1, https://a.nl/x. 2: Wet. 3: en meer, https://a.nl/y')?.items,
    [
      { title: 'AVG, artikel 6, lid 1', link: 'https://a.nl/x' },
      { title: 'Wet', link: null },
      { title: 'en meer', link: 'https://a.nl/y' },
    ],
  );
  assert.deepEqual(readGrouping('1: Wet. 4: deel, https://a.nl/x. 2: Woo, https://a.nl/y')?.items, [
    { title: 'Wet. 4: deel', link: 'https://a.nl/x' },
    { title: 'Woo', link: 'https://a.nl/y' },
  ]);
});

test('a cell that can be read in more ways says so', () => {
  assert.equal(readGrouping('1: Wet. 2: deel, https://a.nl/x. 2: Woo, https://a.nl/y')?.certain, false);
  assert.equal(readGrouping('1: AVG, artikel 6')?.certain, false);
});

const title = fc.stringMatching(/^[A-Za-z][A-Za-z0-9 ()'-]{0,30}[A-Za-z0-9)]$/);
const link = fc.stringMatching(/^https:\/\/[a-z]{1,8}\.nl\/[a-z0-9/-]{0,10}[a-z0-9]$/);

test('every list of plain titles and addresses comes back as it was', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ title, link: fc.option(link) }), { minLength: 1, maxLength: 12 }), (items) => {
      assert.deepEqual(
        readGrouping(written(items))?.items,
        items.map((item) => ({ ...item })),
      );
    }),
  );
});
