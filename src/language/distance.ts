/**
 * How many letters must be added, dropped, changed or swapped with their neighbour to make one word the other (optimal string
 * alignment); most + 1 when it is more than most. For words of the same alphabet, in UTF-16 units.
 */
export const distanceWithin = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  const width = b.length + 1;
  let before = new Uint8Array(width);
  let above = new Uint8Array(width).map((_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const line = new Uint8Array(width);
    line[0] = row;
    let least = row;
    for (let column = 1; column < width; column += 1) {
      const cell = cellOf(a, b, row, column, line, above, before);
      line[column] = cell;
      if (cell < least) least = cell;
    }
    if (least > most) return most + 1;
    before = above;
    above = line;
  }
  return Math.min(above[b.length] ?? 0, most + 1);
};

const cellOf = (
  a: string,
  b: string,
  row: number,
  column: number,
  line: Uint8Array,
  above: Uint8Array,
  before: Uint8Array,
): number => {
  const same = a.charCodeAt(row - 1) === b.charCodeAt(column - 1);
  const changed = (above[column - 1] ?? 0) + (same ? 0 : 1);
  const cell = Math.min(changed, (line[column - 1] ?? 0) + 1, (above[column] ?? 0) + 1);
  const isSwap =
    row > 1 &&
    column > 1 &&
    a.charCodeAt(row - 1) === b.charCodeAt(column - 2) &&
    a.charCodeAt(row - 2) === b.charCodeAt(column - 1);
  return isSwap ? Math.min(cell, (before[column - 2] ?? 0) + 1) : cell;
};

/** The letters a to z that occur in a word, one bit each: words at distance d differ in at most 2d bits. */
export const lettersOf = (word: string): number => {
  let letters = 0;
  for (let index = 0; index < word.length; index += 1) {
    const code = word.charCodeAt(index) - 97;
    letters |= 1 << (code >= 0 && code < 26 ? code : 31);
  }
  return letters;
};

/** The number of bits that are set in a 32-bit number. */
export const bitsIn = (number: number): number => {
  let rest = number - ((number >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
};

/**
 * How many letters of a word may be wrong: none in a short word or one with digits, two in a long one, else one. What differs in two letters
 * from a word that is not long is mostly another word: optuigen is no opruimen.
 */
export const mistakesAllowed = (word: string): number => {
  if (word.length < 4 || /[^a-z]/.test(word)) return 0;
  return word.length < 12 ? 1 : 2;
};
