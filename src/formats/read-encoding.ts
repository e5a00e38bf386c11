import { isUtf8 } from 'node:buffer';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** The bytes of a file in UTF-8 without a byte order mark, and the encoding they were in. */
export type Decoded = { readonly bytes: Uint8Array; readonly encoding: Encoding };

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** JSON and CSV begin with a letter of ASCII, so a zero beside the first letters tells UTF-16 without a mark. */
const encodingOf = (bytes: Uint8Array): Encoding => {
  if (startsWith(bytes, 0xff, 0xfe) || (bytes.length > 3 && bytes[0] !== 0 && bytes[1] === 0 && bytes[3] === 0))
    return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff) || (bytes.length > 3 && bytes[0] === 0 && bytes[1] !== 0 && bytes[2] === 0))
    return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
};

/** Anything larger that is not in UTF-8 does not fit in one text. */
const mostToConvert = 400_000_000;

/** The file in UTF-8: UTF-16 is converted, and what is no UTF-8 is read as windows-1252. Null when it is too large for that. */
export const decodeFile = (bytes: Uint8Array): Decoded | null => {
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8') return { bytes: startsWith(bytes, 0xef, 0xbb, 0xbf) ? bytes.subarray(3) : bytes, encoding };
  if (bytes.length > mostToConvert) return null;
  return { bytes: new TextEncoder().encode(new TextDecoder(encoding).decode(bytes)), encoding };
};
