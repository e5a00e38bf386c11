/** Letters that Unicode does not take apart but a reader does. */
const apart: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ł: 'l', ı: 'i', þ: 'th' };

/**
 * The text as it is compared: compatibility forms taken apart, no accents, lower case, everything but letters and digits a
 * space, one space between words and none around. 's-Hertogenbosch → s hertogenbosch, Zuidwest-Fryslân → zuidwest fryslan.
 * Folding twice changes nothing.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]+/gu, '')
    .replace(/[ßæœøđłıþ]/g, (letter) => apart[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
