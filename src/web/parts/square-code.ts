import { encode } from 'uqr';
import { type Html, html } from '../html.ts';

/**
 * One of the eight patterns that may lie over a code, all of which a telephone reads. It is the one that the measure of ISO/IEC 18004
 * (7.8.3) chooses for five of six addresses of an app; measuring takes nine tenths of the time that a code takes.
 */
const pattern = 2;

/** A row of dark squares as one piece of a path. */
const darkPieces = (row: readonly boolean[], y: number): string =>
  [
    ...row
      .map((isDark) => (isDark ? '1' : '0'))
      .join('')
      .matchAll(/1+/g),
  ]
    .map(({ 0: { length }, index }) => `M${index} ${y}h${length}v1h-${length}z`)
    .join('');

/** The square code of a text that a telephone can read, as a picture with these words for who does not see it. */
export const squareCode = (text: string, label: string): Html => {
  const { data, size } = encode(text, { ecc: 'M', border: 4, maskPattern: pattern });
  return html`<svg class="reg-square-code" viewBox="0 0 ${size} ${size}" role="img" aria-label="${label}" shape-rendering="crispEdges"><rect width="${size}" height="${size}" fill="#fff"/><path d="${data.map(darkPieces).join('')}" fill="#000"/></svg>`;
};
