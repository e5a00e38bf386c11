import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encode } from 'uqr';
import { squareCode } from './square-code.ts';

const address = 'otpauth://totp/Register:a%40b.example?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Register';

/** The squares that a path of rows of squares makes dark. */
const darkIn = (path: string): ReadonlySet<string> =>
  new Set(
    [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)].flatMap(([, x, y, width]) =>
      Array.from({ length: Number(width) }, (_, index) => `${Number(x) + index} ${y}`),
    ),
  );

test('a square code shows the squares of its text, each once, within its border', () => {
  const { html: picture } = squareCode(address, 'Code');
  const path = /<path d="([^"]*)"/.exec(picture)?.[1] ?? '';
  assert.equal(path.replace(/M\d+ \d+h(\d+)v1h-\1z/g, ''), '');
  const { data, size } = encode(address, { ecc: 'M', border: 4, maskPattern: 2 });
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`${x} ${y}`] : [])));
  assert.deepEqual([...darkIn(path)].toSorted(), dark.toSorted());
  assert.ok(picture.includes(`viewBox="0 0 ${size} ${size}"`));
});

/** The pattern that lies over a code, as its format information beside the upper left eye says (ISO/IEC 18004, 7.9). */
test('a square code says itself which pattern lies over it', () => {
  const { html: picture } = squareCode(address, 'Code');
  const dark = darkIn(/<path d="([^"]*)"/.exec(picture)?.[1] ?? '');
  const bits = [0, 1, 2, 3, 4].map((x) => (dark.has(`${x + 4} ${8 + 4}`) ? 1 : 0));
  const format = bits.reduce<number>((sum, bit) => sum * 2 + bit, 0) ^ 0b10101;
  assert.equal(format, 0b00_010, 'correction M and pattern 2');
});
