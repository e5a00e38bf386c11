import type { Html } from './html.ts';

const signs: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** A text as it may stand on a line of a mail: one line, and nothing in it that cannot be seen. */
export const onOneLine = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .trim();

/** The words of a piece of a page, on one line. */
export const plainTextOf = ({ html }: Html): string =>
  onOneLine(html.replaceAll(/<[^>]*>/g, '').replaceAll(/&(amp|lt|gt|quot|#39);/g, (sign) => signs[sign] ?? sign));
