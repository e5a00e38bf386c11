import { grownBytes } from './growing.ts';

/** All places in one fixed order, kept up to date: what changed is put in its place when the order is asked for. */
export type PlaceOrder = {
  /** Tells that a place is new or has another key now. */
  readonly changed: (place: number) => void;
  /** Tells that there is nothing at a place any more. */
  readonly removed: (place: number) => void;
  /** The places in order. */
  readonly places: () => Uint32Array<ArrayBuffer>;
};

/** A place is not in the order, in its right place there, or somewhere it should not be any more. */
const absent = 0;
const right = 1;
const stale = 2;

const statesOf = (order: Uint32Array): Uint8Array<ArrayBuffer> => {
  const states = new Uint8Array(order.reduce((most, place) => Math.max(most, place + 1), 64));
  for (const place of order) states[place] = right;
  return states;
};

/** An order by this comparison of places, which must be total: no two places are equal. It begins with the places that were saved. */
export const makePlaceOrder = (
  compare: (a: number, b: number) => number,
  saved: Uint32Array<ArrayBuffer> = new Uint32Array(0),
): PlaceOrder => {
  let order = saved;
  let states = statesOf(saved);
  let staleCount = 0;
  const waiting = new Set<number>();

  const leave = (place: number): void => {
    states = grownBytes(states, place + 1);
    if (states[place] !== right) return;
    states[place] = stale;
    staleCount += 1;
  };

  const withoutStale = (): Uint32Array<ArrayBuffer> => {
    if (staleCount === 0) return order;
    const kept = new Uint32Array(order.length - staleCount);
    let count = 0;
    for (const place of order) {
      if (states[place] === right) {
        kept[count] = place;
        count += 1;
      } else states[place] = absent;
    }
    staleCount = 0;
    return kept;
  };

  const firstAfter = (kept: Uint32Array, place: number, from: number): number => {
    let low = from;
    let high = kept.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compare(kept[middle] ?? 0, place) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  const withWaiting = (kept: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> => {
    if (waiting.size === 0) return kept;
    const fresh = [...waiting].toSorted(compare);
    const all = new Uint32Array(kept.length + fresh.length);
    let read = 0;
    fresh.forEach((place, index) => {
      const until = firstAfter(kept, place, read);
      all.set(kept.subarray(read, until), read + index);
      all[until + index] = place;
      states[place] = right;
      read = until;
    });
    all.set(kept.subarray(read), read + fresh.length);
    waiting.clear();
    return all;
  };

  return {
    changed: (place) => {
      leave(place);
      waiting.add(place);
    },
    removed: (place) => {
      leave(place);
      waiting.delete(place);
    },
    places: () => {
      order = withWaiting(withoutStale());
      return order;
    },
  };
};
