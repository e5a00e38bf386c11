/** Numbers, floating-point numbers or bytes that are saved together under a name. */
export type Column = Uint8Array | Uint32Array | Float64Array;
/** The same with memory of its own, as it is read back. */
export type ReadColumn = Uint8Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;
export type SavedPart = { readonly name: string; readonly column: Column };
/** Parts one by one; null where others may have their turn. What is saved is what it was when the saving began. */
export type Saving = Generator<SavedPart | null, void>;

/** What a saved index is of. It can be used only while every fact but the sequence is still so. */
export type SavedFacts = Readonly<Record<string, string | number>>;

type Kind = 'bytes' | 'numbers' | 'floats';
/** Where a part stands in the saved bytes, how many bytes it has, and their checksum. */
export type PartPlace = {
  readonly name: string;
  readonly kind: Kind;
  readonly at: number;
  readonly length: number;
  readonly sum: number;
};
/** What stands at the end of the saved bytes: what they are of, and where each part is. */
export type SavedContents = { readonly facts: SavedFacts; readonly parts: readonly PartPlace[] };

/** The saved bytes end with this many that lead to the contents. */
export const tailLength = 16;
const mark = 0x31_49_52_41;
const alignment = 8;
/** So many bytes are summed and handed over at a time. */
const pieceLength = 1 << 19;
const firstSum = 0x811c9dc5;

const kindOf = (column: Column): Kind =>
  column instanceof Float64Array ? 'floats' : column instanceof Uint32Array ? 'numbers' : 'bytes';

/** The checksum of bytes that stand at a multiple of four in their buffer, going on from the sum of those before (a multiple of four). */
const checksum = (bytes: Uint8Array, before: number = firstSum): number => {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >>> 2);
  let sum = before;
  let turned = 0;
  for (const word of words) {
    sum = Math.imul(sum ^ word, 0x01000193);
    turned = (turned + sum) | 0;
  }
  for (let index = words.length * 4; index < bytes.length; index += 1)
    sum = Math.imul(sum ^ (bytes[index] ?? 0), 0x01000193);
  return (sum ^ (turned >>> 15) ^ Math.imul(turned, 0x9e3779b1)) >>> 0;
};

const bytesOf = (column: Column): Uint8Array => new Uint8Array(column.buffer, column.byteOffset, column.byteLength);

const padding = (length: number): Uint8Array => new Uint8Array((alignment - (length % alignment)) % alignment);

function* piecesOf(column: Column): Generator<Uint8Array, number> {
  // Bytes may begin anywhere in their buffer; the sum is of whole words.
  const bytes = column.byteOffset % 4 === 0 ? bytesOf(column) : bytesOf(column).slice();
  let sum = firstSum;
  for (let at = 0; at < bytes.length; at += pieceLength) {
    const piece = bytes.subarray(at, at + pieceLength);
    sum = checksum(piece, sum);
    yield piece;
  }
  return sum;
}

const tailOf = (length: number, sum: number): Uint8Array => bytesOf(Uint32Array.of(length, sum, length ^ sum, mark));

/** The bytes of what is saved, in pieces of at most half a megabyte; null where others may have their turn. */
export function* encodeSaved(facts: SavedFacts, saving: Saving): Generator<Uint8Array | null, void> {
  const parts: PartPlace[] = [];
  let at = 0;
  for (const part of saving) {
    if (part === null) {
      yield null;
      continue;
    }
    const { name, column } = part;
    const sum = yield* piecesOf(column);
    const length = column.byteLength;
    parts.push({ name, kind: kindOf(column), at, length, sum });
    const pad = padding(length);
    if (pad.length > 0) yield pad;
    at += length + pad.length;
  }
  const contents = new TextEncoder().encode(JSON.stringify({ facts, parts } satisfies SavedContents));
  yield contents;
  yield tailOf(contents.length, checksum(contents));
}

/** How long the contents are that these last bytes lead to, and their checksum; null when they are no such bytes. */
export const readTail = (tail: Uint8Array): { readonly length: number; readonly sum: number } | null => {
  if (tail.length !== tailLength) return null;
  const [length = 0, sum = 0, both = 0, found = 0] = new Uint32Array(tail.slice().buffer);
  return found === mark && both === (length ^ sum) >>> 0 ? { length, sum } : null;
};

/** The contents in these bytes; null when they are not what the sum says. */
export const readContents = (bytes: Uint8Array, sum: number): SavedContents | null => {
  if (checksum(bytes.slice()) !== sum) return null;
  return JSON.parse(new TextDecoder().decode(bytes)) as SavedContents;
};

/** The part that stands in this buffer, without copying it; null when it is not what was saved. */
export const readPart = ({ kind, length, sum }: PartPlace, buffer: ArrayBuffer): ReadColumn | null => {
  if (buffer.byteLength !== length) return null;
  const bytes = new Uint8Array(buffer);
  let found = firstSum;
  for (let at = 0; at < length; at += pieceLength) found = checksum(bytes.subarray(at, at + pieceLength), found);
  if (found !== sum) return null;
  if (kind === 'bytes') return bytes;
  return kind === 'numbers' ? new Uint32Array(buffer) : new Float64Array(buffer);
};
