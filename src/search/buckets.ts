import { grownNumbers } from './growing.ts';

/** Numbers that are found by any of their keys; every number has as many keys. */
export type Buckets = {
  readonly add: (number: number, keys: Uint32Array) => void;
  /** Takes a number out; the keys must be those it was added with. */
  readonly remove: (number: number, keys: Uint32Array) => void;
  /** Calls back for the numbers under a key and, seldom, for another one; the newest first, until it answers true. */
  readonly visit: (key: number, isDone: (number: number) => boolean) => void;
};

const fewest = 2 ** 12;
/** A list of a bucket is so long on average before there are twice as many buckets. */
const longest = 4;

const bucketOf = (key: number, buckets: number): number => {
  const mixed = Math.imul(key ^ (key >>> 15), 0x9e3779b1);
  return ((mixed ^ (mixed >>> 14)) >>> 0) & (buckets - 1);
};

/** Empty buckets for numbers with so many keys each, in typed arrays: a list per bucket, each link one key of a number. */
export const makeBuckets = (keysEach: number): Buckets => {
  let heads = new Uint32Array(fewest);
  let nexts = new Uint32Array(fewest);
  let keysOf = new Uint32Array(fewest);
  let links = 0;

  const link = (at: number): void => {
    const bucket = bucketOf(keysOf[at] ?? 0, heads.length);
    nexts[at] = heads[bucket] ?? 0;
    heads[bucket] = at + 1;
  };

  const grow = (): void => {
    const before = heads;
    const old = nexts.slice();
    heads = new Uint32Array(before.length * 2);
    for (const head of before)
      for (let at = head; at !== 0; ) {
        const next = old[at - 1] ?? 0;
        link(at - 1);
        at = next;
      }
  };

  const unlink = (at: number): void => {
    const bucket = bucketOf(keysOf[at] ?? 0, heads.length);
    let before = 0;
    for (let one = heads[bucket] ?? 0; one !== 0; one = nexts[one - 1] ?? 0) {
      if (one === at + 1) {
        if (before === 0) heads[bucket] = nexts[at] ?? 0;
        else nexts[before - 1] = nexts[at] ?? 0;
        links -= 1;
        return;
      }
      before = one;
    }
  };

  return {
    add: (number, keys) => {
      const needed = (number + 1) * keysEach;
      nexts = grownNumbers(nexts, needed);
      keysOf = grownNumbers(keysOf, needed);
      if (links + keysEach > heads.length * longest) grow();
      keys.forEach((key, index) => {
        keysOf[number * keysEach + index] = key;
        link(number * keysEach + index);
      });
      links += keysEach;
    },
    remove: (number, keys) => {
      for (let index = 0; index < keys.length; index += 1) unlink(number * keysEach + index);
    },
    visit: (key, isDone) => {
      for (let at = heads[bucketOf(key, heads.length)] ?? 0; at !== 0; at = nexts[at - 1] ?? 0)
        if (keysOf[at - 1] === key && isDone(Math.floor((at - 1) / keysEach))) return;
    },
  };
};
