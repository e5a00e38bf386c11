import { grownNumbers } from './growing.ts';
import type { SavedColumns } from './saved-columns.ts';
import type { Saving } from './saved-form.ts';

/** The word streams of all entries, by place, in blocks; room of replaced streams is won back bit by bit. */
export type Streams = {
  readonly put: (place: number, stream: Uint8Array) => void;
  readonly remove: (place: number) => void;
  /** The stream at a place; empty when there is none. It may not be kept: it is a view. */
  readonly at: (place: number) => Uint8Array;
  /** How many bytes are set apart for streams. */
  readonly room: () => number;
  /** Saves the streams that are there now; nothing of one that was replaced. */
  readonly save: () => Saving;
};

type Block = { readonly bytes: Uint8Array<ArrayBuffer>; used: number; live: number };

const blockSize = 1 << 18;
/** How many places are looked at for every stream that is put, to win back the room of blocks that are nearly empty. */
const placesPerPut = 8;

/** Where the streams were when saving began. Bytes in a block are never written over, so they need no copy. */
type Snapshot = {
  readonly blocks: readonly (Block | null)[];
  readonly blockAt: Uint32Array<ArrayBuffer>;
  readonly offsetAt: Uint32Array<ArrayBuffer>;
  readonly lengthAt: Uint32Array<ArrayBuffer>;
};

/** Saves streams side by side in new blocks, and where each now is. */
function* saveStreams({ blocks, blockAt, offsetAt, lengthAt }: Snapshot): Saving {
  let bytes = new Uint8Array(blockSize);
  let used = 0;
  let number = 0;
  for (let place = 0; place < lengthAt.length; place += 1) {
    const length = lengthAt[place] ?? 0;
    if (used > 0 && used + length > blockSize) {
      yield { name: `streams.${number}`, column: bytes.subarray(0, used) };
      yield null;
      number += 1;
      bytes = new Uint8Array(Math.max(blockSize, length));
      used = 0;
    } else if (length > bytes.length) bytes = new Uint8Array(length);
    const offset = offsetAt[place] ?? 0;
    const block = blocks[blockAt[place] ?? 0]?.bytes;
    if (block !== undefined) bytes.set(block.subarray(offset, offset + length), used);
    blockAt[place] = number;
    offsetAt[place] = used;
    used += length;
  }
  yield { name: `streams.${number}`, column: bytes.subarray(0, used) };
  yield { name: 'streams.block', column: blockAt };
  yield { name: 'streams.offset', column: offsetAt };
  yield { name: 'streams.length', column: lengthAt };
}

const savedBlocks = (saved: SavedColumns): Block[] => {
  const blocks: Block[] = [];
  while (saved.has(`streams.${blocks.length}`)) {
    const bytes = saved.bytes(`streams.${blocks.length}`);
    blocks.push({ bytes, used: bytes.length, live: bytes.length });
  }
  return blocks;
};

/** A store of streams: those that were saved, or none. */
export const makeStreams = (saved: SavedColumns | null = null): Streams => {
  const blocks: (Block | null)[] = saved === null ? [] : savedBlocks(saved);
  let current = -1;
  let blockAt = saved?.numbers('streams.block') ?? new Uint32Array(64);
  let offsetAt = saved?.numbers('streams.offset') ?? new Uint32Array(64);
  let lengthAt = saved?.numbers('streams.length') ?? new Uint32Array(64);
  let places = saved === null ? 0 : lengthAt.length;
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
    save: () =>
      saveStreams({
        blocks: [...blocks],
        blockAt: blockAt.slice(0, places),
        offsetAt: offsetAt.slice(0, places),
        lengthAt: lengthAt.slice(0, places),
      }),
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

/** Calls with every text of a stream in order: its weight in eighths and its words. */
export const readTexts = (stream: Uint8Array, each: (eighths: number, words: readonly number[]) => void): void => {
  let words: number[] = [];
  let value = 0;
  let shift = 0;
  let weight = -1;
  for (const byte of stream) {
    value |= (byte & 127) << shift;
    shift += 7;
    if (byte > 127) continue;
    if (weight === -1) weight = value;
    else if (value > 0) words.push(value - 1);
    else {
      each(weight, words);
      words = [];
      weight = -1;
    }
    value = 0;
    shift = 0;
  }
};

/** The words of every text of a stream that has this weight, in eighths. */
export const textsWithWeight = (stream: Uint8Array, eighths: number): readonly (readonly number[])[] => {
  const texts: (readonly number[])[] = [];
  readTexts(stream, (weight, words) => {
    if (weight === eighths) texts.push(words);
  });
  return texts;
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

/** Where these words stand in the stream one after the other, from a place on; -1 when nowhere. */
const findPhrase = (stream: Uint8Array, phrase: Uint8Array, from: number): number => {
  const first = phrase[0] ?? 0;
  for (let at = stream.indexOf(first, Math.max(1, from)); at !== -1; at = stream.indexOf(first, at + 1))
    if (beginsWord(stream, at) && standsAt(stream, phrase, at)) return at;
  return -1;
};

/** A number begins after a byte below 128; after a zero, or at the very beginning, stands a weight and no word. */
const beginsWord = (stream: Uint8Array, at: number): boolean => {
  const before = stream[at - 1] ?? 0;
  return before > 0 && before < 128;
};

/** True when the words stand in the stream one after the other, within one text. */
export const holdsPhrase = (stream: Uint8Array, phrase: Uint8Array): boolean => findPhrase(stream, phrase, 0) !== -1;
