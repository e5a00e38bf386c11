import { setTimeout as delay } from 'node:timers/promises';
import { dateOf, type Instant, type IsoDate } from '#register/instant.ts';
import type { Reader } from '#register/reader.ts';
import { lastWrite } from '#store/audit.ts';
import { lastChange } from '#store/changes.ts';
import type { Queries } from '#store/database.ts';

/** What a process knows of how far the store is. */
export type StoreWatch = {
  /**
   * The state of the store, as one text: while it is the same, every public answer is the same. Null when nobody can be sure: the
   * store did not answer in the last 0.6 seconds, or the index does not hold its last change or is not of this day yet.
   */
  readonly state: () => string | null;
  /** Asks the store once. */
  readonly look: () => Promise<void>;
  /** Asks again and again until it is stopped; a store that does not answer is asked again. */
  readonly start: () => void;
  readonly stop: () => void;
};

export type StoreWatchOptions = {
  readonly queries: Queries;
  readonly reader: Reader;
  readonly now: () => Instant;
  /** The number of the last change that is in the index. */
  readonly indexed: () => number;
  /** The day on which the organisations stand as the index knows them: that of yesterday for a moment after midnight. */
  readonly indexedDay: () => IsoDate;
};

const lookEvery = 100;
/** An answer of the store says nothing any more after so many milliseconds. */
const longestSure = 600;

type Seen = { readonly change: number; readonly write: number; readonly day: IsoDate; readonly at: number };

/** Watches a store of which any process may change something. Every command writes a line of audit, so that nothing is missed. */
export const watchStore = ({ queries, reader, now, indexed, indexedDay }: StoreWatchOptions): StoreWatch => {
  let seen: Seen | null = null;
  let isStarted = false;

  const look = async (): Promise<void> => {
    const at = performance.now();
    const [write, change] = [await lastWrite(queries, reader), await lastChange(queries, reader)];
    seen = { change, write, day: dateOf(now()), at };
  };

  const state = (): string | null => {
    if (seen === null || performance.now() - seen.at > longestSure) return null;
    if (seen.change !== indexed() || seen.day !== indexedDay()) return null;
    return `${seen.change} ${seen.write} ${seen.day}`;
  };

  const keepLooking = async (): Promise<void> => {
    while (isStarted) {
      await look().catch(() => {});
      await delay(lookEvery, undefined, { ref: false });
    }
  };

  return {
    state,
    look,
    start: () => {
      if (isStarted) return;
      isStarted = true;
      void keepLooking();
    },
    stop: () => {
      isStarted = false;
    },
  };
};
