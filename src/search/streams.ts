import { grownNumbers } from './growing.ts';

/** The word streams of all entries, by place, in blocks; room of replaced streams is won back bit by bit. */
export type Streams = {
  readonly put: (place: number, stream: Uint8Array) => void;
  readonly remove: (place: number) => void;
  /** The stream at a place; empty when there is none. It may not be kept: it is a view. */
  readonly at: (place: number) => Uint8Array;
  /** How many bytes are set apart for streams. */
  readonly room: () => number;
};

type Block = { readonly bytes: Uint8Array; used: number; live: number };

const blockSize = 1 << 18;
/** How many places are looked at for every stream that is put, to win back the room of blocks that are nearly empty. */
const placesPerPut = 8;

/** An empty store of streams. */
export const makeStreams = (): Streams => {
  const blocks: (Block | null)[] = [];
  let current = -1;
  let blockAt = new Uint32Array(64);
  let offsetAt = new Uint32Array(64);
  let lengthAt = new Uint32Array(64);
  let places = 0;
  let sweep = 0;

  const blockFor = (length: number): Block => {
    const open = blocks[current];
    if (open !== undefined && open !== null && open.used + length <= open.bytes.length) return open;
    const block = { bytes: new Uint8Array(Math.max(blockSize, length)), used: 0, live: 0 };
    if (open?.live === 0) blocks[current] = null;
    const free = blocks.indexOf(null);
    current = free === -1 ? blocks.length : free;
    blocks[current] = block;
    return block;
  };

  const write = (place: number, stream: Uint8Array): void => {
    const block = blockFor(stream.length);
    block.bytes.set(stream, block.used);
    blockAt[place] = current;
    offsetAt[place] = block.used;
    lengthAt[place] = stream.length;
    block.used += stream.length;
    block.live += stream.length;
  };

  const remove = (place: number): void => {
    const length = lengthAt[place] ?? 0;
    if (length === 0) return;
    const index = blockAt[place] ?? 0;
    const block = blocks[index];
    lengthAt[place] = 0;
    if (block === undefined || block === null) return;
    block.live -= length;
    if (block.live === 0 && index !== current) blocks[index] = null;
  };

  const at = (place: number): Uint8Array => {
    const length = lengthAt[place] ?? 0;
    const block = blocks[blockAt[place] ?? 0];
    const offset = offsetAt[place] ?? 0;
    return block === undefined || block === null ? new Uint8Array(0) : block.bytes.subarray(offset, offset + length);
  };

  const isSparse = (place: number): boolean => {
    const index = blockAt[place] ?? 0;
    const block = blocks[index];
    if (index === current || block === undefined || block === null) return false;
    return (lengthAt[place] ?? 0) > 0 && block.live * 2 < block.used;
  };

  const sweepSome = (): void => {
    for (let step = 0; step < Math.min(placesPerPut, places); step += 1) {
      sweep = (sweep + 1) % places;
      if (!isSparse(sweep)) continue;
      const stream = at(sweep).slice();
      remove(sweep);
      write(sweep, stream);
    }
  };

  return {
    put: (place, stream) => {
      remove(place);
      places = Math.max(places, place + 1);
      blockAt = grownNumbers(blockAt, places);
      offsetAt = grownNumbers(offsetAt, places);
      lengthAt = grownNumbers(lengthAt, places);
      if (stream.length > 0) write(place, stream);
      sweepSome();
    },
    remove,
    at,
    room: () => blocks.reduce((total, block) => total + (block?.bytes.length ?? 0), 0),
  };
};

/** Calls with every word number of a stream in order, and with -1 where a text ends. */
export const readStream = (stream: Uint8Array, each: (word: number) => void): void => {
  let value = 0;
  let shift = 0;
  let isWeight = true;
  for (const byte of stream) {
    value |= (byte & 127) << shift;
    shift += 7;
    if (byte > 127) continue;
    if (!isWeight) each(value - 1);
    isWeight = !isWeight && value === 0;
    value = 0;
    shift = 0;
  }
};

/** A row of words as it is written in a stream. */
export const phraseBytes = (words: readonly number[]): Uint8Array => {
  const bytes: number[] = [];
  for (const word of words) {
    let rest = word + 1;
    for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
    bytes.push(rest);
  }
  return Uint8Array.from(bytes);
};

const standsAt = (stream: Uint8Array, phrase: Uint8Array, at: number): boolean => {
  for (let index = 1; index < phrase.length; index += 1) if (stream[at + index] !== phrase[index]) return false;
  return true;
};

/**
 * True when the words stand in the stream one after the other, within one text. A number begins after a byte below 128; after
 * a zero, or at the very beginning, stands a weight.
 */
export const holdsPhrase = (stream: Uint8Array, phrase: Uint8Array): boolean => {
  const first = phrase[0] ?? 0;
  for (let at = stream.indexOf(first, 1); at !== -1; at = stream.indexOf(first, at + 1)) {
    const before = stream[at - 1] ?? 0;
    if (before > 0 && before < 128 && standsAt(stream, phrase, at)) return true;
  }
  return false;
};

/** True when a word of each group stands in the stream within so many words, in one text, in any order. */
export const holdsNear = (stream: Uint8Array, groups: readonly ReadonlySet<number>[], within: number): boolean => {
  const last = groups.map(() => Number.NEGATIVE_INFINITY);
  let position = 0;
  let found = false;
  readStream(stream, (word) => {
    position += word === -1 ? within : 1;
    if (found) return;
    let isHit = false;
    groups.forEach((group, index) => {
      if (!group.has(word)) return;
      last[index] = position;
      isHit = true;
    });
    found = isHit && position - Math.min(...last) < within;
  });
  return found;
};
