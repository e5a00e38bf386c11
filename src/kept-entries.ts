import { LRUCache } from 'lru-cache';
import type { AlgorithmId } from '#register/algorithm.ts';
import type { Language } from '#standard/text.ts';
import type { ReadEntries } from './reading.ts';

export type KeepingOptions<Value> = {
  /** The state of the store; null when nobody can be sure: then nothing is kept or used again. */
  readonly state: () => string | null;
  /** How much is kept at most; with 0 nothing is. */
  readonly megabytes: number;
  /** How many bytes a value takes. */
  readonly sizeOf: (value: Value) => number;
};

/** Reads what there is of entries, and keeps what was read while nothing changes. */
export const keepEntries = <Value extends object>(
  read: ReadEntries<Value>,
  { state, megabytes, sizeOf }: KeepingOptions<Value>,
): ReadEntries<Value> => {
  if (megabytes === 0) return read;
  const kept = new LRUCache<string, Value>({ maxSize: megabytes * 1e6, sizeCalculation: sizeOf });
  let stateOfKept: string | null = null;

  /** Reads what is not kept. What was read while the state became another may be of before, and is not kept. */
  const readOthers = async (
    ids: readonly AlgorithmId[],
    language: Language,
    before: string,
  ): Promise<ReadonlyMap<AlgorithmId, Value>> => {
    const values = await read(ids, language);
    if (state() === before && stateOfKept === before)
      for (const [id, value] of values) kept.set(`${id} ${language}`, value);
    return values;
  };

  return async (ids, language) => {
    const now = state();
    if (now === null) return read(ids, language);
    if (now !== stateOfKept) kept.clear();
    stateOfKept = now;
    const found = new Map<AlgorithmId, Value>();
    const others: AlgorithmId[] = [];
    for (const id of ids) {
      const value = kept.get(`${id} ${language}`);
      if (value === undefined) others.push(id);
      else found.set(id, value);
    }
    if (others.length > 0) for (const [id, value] of await readOthers(others, language, now)) found.set(id, value);
    return found;
  };
};
