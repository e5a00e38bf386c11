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
/** So many links per bucket on average before there is one bucket more. */
const longest = 1;

const mixed = (key: number): number => {
  const once = Math.imul(key ^ (key >>> 15), 0x9e3779b1);
  return (once ^ (once >>> 14)) >>> 0;
};

/** The bucket of a key: by as many bits as there are buckets for, and by one bit less while its bucket is not there yet. */
const bucketOf = (key: number, buckets: number): number => {
  const half = 2 ** (31 - Math.clz32(buckets));
  const bucket = mixed(key) & (2 * half - 1);
  return bucket < buckets ? bucket : bucket - half;
};

/**
 * Empty buckets for numbers with so many keys each and about so many of them, in typed arrays: a list per bucket, each link one key of a number. They grow
 * one at a time (linear hashing, Litwin 1980), so that no number has to wait until all have moved.
 */
export const makeBuckets = (keysEach: number, expected = 0): Buckets => {
  let buckets = Math.max(fewest, Math.ceil((expected * keysEach) / longest));
  let heads = new Uint32Array(buckets);
  let nexts = new Uint32Array(Math.max(fewest, expected * keysEach));
  let keysOf = new Uint32Array(nexts.length);
  let links = 0;

  const link = (at: number): void => {
    const bucket = bucketOf(keysOf[at] ?? 0, buckets);
    nexts[at] = heads[bucket] ?? 0;
    heads[bucket] = at + 1;
  };

  /** The links of a bucket, the last one first. */
  const linksIn = (bucket: number): readonly number[] => {
    const found: number[] = [];
    for (let one = heads[bucket] ?? 0; one !== 0; one = nexts[one - 1] ?? 0) found.push(one - 1);
    return found.reverse();
  };

  /** Adds a bucket, and divides over both those of the one bucket whose keys may belong in it. */
  const grow = (): void => {
    const divided = buckets - 2 ** (31 - Math.clz32(buckets));
    const moved = linksIn(divided);
    buckets += 1;
    heads = grownNumbers(heads, buckets);
    heads[divided] = 0;
    moved.forEach(link);
  };

  const unlink = (at: number): void => {
    const bucket = bucketOf(keysOf[at] ?? 0, buckets);
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
      links += keysEach;
      while (links > buckets * longest) grow();
      keys.forEach((key, index) => {
        keysOf[number * keysEach + index] = key;
        link(number * keysEach + index);
      });
    },
    remove: (number, keys) => {
      for (let index = 0; index < keys.length; index += 1) unlink(number * keysEach + index);
    },
    visit: (key, isDone) => {
      for (let at = heads[bucketOf(key, buckets)] ?? 0; at !== 0; at = nexts[at - 1] ?? 0)
        if (keysOf[at - 1] === key && isDone(Math.floor((at - 1) / keysEach))) return;
    },
  };
};
