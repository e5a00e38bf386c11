/** Whether braces in a text of JSON go deeper than so many. One step per piece, whatever is written: a text that never ends is a piece too. */
export const isDeeper = (text: string, deepest: number): boolean => {
  let depth = 0;
  for (const [sign] of text.matchAll(/"(?:[^"\\]|\\.)*(?:"|\\?$)|[[\]{}]/gs)) {
    if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth -= 1;
    if (depth > deepest) return true;
  }
  return false;
};
