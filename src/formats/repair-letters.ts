/** What windows-1252 makes of the bytes 80 to 9F; the five it does not know stay what they are. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const byteByLetter = new Map([...windows1252].map((letter, index) => [letter, 0x80 + index]));
const byteOf = (letter: string): number => byteByLetter.get(letter) ?? letter.charCodeAt(0);

/** A first byte of UTF-8 with one to three bytes after it, all read as windows-1252. */
const run = new RegExp(`[\u00C2-\u00F4][\u0080-\u00BF${windows1252.replace(/[\u0080-\u00BF]/g, '')}]{1,3}`, 'g');

const lengthOf = (firstByte: number): number => {
  if (firstByte < 0xe0) return 2;
  return firstByte < 0xf0 ? 3 : 4;
};

/** Letters and signs that occur in Dutch government texts; anything else is more likely to be what somebody meant to write. */
const plausible =
  /^(?:[\u00A0-\u00FF\u0132\u0133\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192]|[\u0300-\u0303\u0308\u0327]|[\u200B-\u200D\u2010-\u202F\u2030\u2032\u2033\u2039\u203A\u20AC\u2122]|[\u2190-\u2193\u21D2\u2212\u2260\u2264\u2265\u25A0-\u25CF\u2713\u2714\uFB01\uFB02\uFEFF]|[\u{1F300}-\u{1FAFF}])$/u;

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const decoded = (letters: readonly string[]): string | null => {
  try {
    const letter = decoder.decode(Uint8Array.from(letters, byteOf));
    return plausible.test(letter) ? letter : null;
  } catch {
    return null;
  }
};

const restored = (found: string): string => {
  const letters = [...found];
  const length = lengthOf(byteOf(found.charAt(0)));
  const letter = letters.length < length ? null : decoded(letters.slice(0, length));
  return letter === null ? found : letter + letters.slice(length).join('');
};

/**
 * The text with letters restored that were UTF-8 and read as windows-1252, once: 'â€™' is ’, 'Ã©' is é. A closing quotation
 * mark that lost its last byte ('â€') is restored too. Everything else stays.
 */
export const restoreLetters = (text: string): string =>
  /[\u00C2-\u00F4]/.test(text) ? text.replace(run, restored).replace(/â€(?![\u0080-\u00BF™˜œ"])/g, '”') : text;
