// Number arrays that grow: the same array while it is long enough, else a copy at least half as long again.

const longer = (length: number, needed: number): number => Math.max(needed, Math.ceil(length * 1.5), 16);

/** Bytes with room for so many. */
export const grownBytes = (array: Uint8Array<ArrayBuffer>, needed: number): Uint8Array<ArrayBuffer> => {
  if (needed <= array.length) return array;
  const grown = new Uint8Array(longer(array.length, needed));
  grown.set(array);
  return grown;
};

/** Whole numbers of 32 bits with room for so many. */
export const grownNumbers = (array: Uint32Array<ArrayBuffer>, needed: number): Uint32Array<ArrayBuffer> => {
  if (needed <= array.length) return array;
  const grown = new Uint32Array(longer(array.length, needed));
  grown.set(array);
  return grown;
};

/** Floating-point numbers with room for so many. */
export const grownFloats = (array: Float64Array<ArrayBuffer>, needed: number): Float64Array<ArrayBuffer> => {
  if (needed <= array.length) return array;
  const grown = new Float64Array(longer(array.length, needed));
  grown.set(array);
  return grown;
};
