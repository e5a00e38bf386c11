import { setImmediate as turn } from 'node:timers/promises';
import type { AlgorithmId } from '#register/algorithm.ts';
import { lastChange, listChangesAfter } from '#store/changes.ts';
import type { Reading } from './reading.ts';

/** Something that is read of every algorithm, as it was at the change with this number. */
export type Followed<Value> = { readonly sequence: number; readonly byId: Map<AlgorithmId, Value> };

/** How it is read: all items in slices, those of some algorithms, and what they come down to per algorithm. */
export type FollowedSource<Item, Value> = {
  /** The items after one (null: from the first), in a fixed order; an empty list is the end. */
  readonly listAfter: (reading: Reading, after: Item | null) => Promise<readonly Item[]>;
  readonly listOf: (reading: Reading, ids: readonly AlgorithmId[]) => Promise<readonly Item[]>;
  /** Adds items to what is known; nothing is known of their algorithms, or the items before these. */
  readonly put: (byId: Map<AlgorithmId, Value>, items: readonly Item[]) => void;
  /** Told of every algorithm that changed, after its change is known: what it came down to before, and what it does now. */
  readonly changed?: (before: Value | undefined, after: Value | undefined) => void;
};

const changeSlice = 200;

const readAll = async <Item, Value>(
  reading: Reading,
  source: FollowedSource<Item, Value>,
): Promise<Followed<Value>> => {
  const known = { sequence: await lastChange(reading.queries, reading.reader), byId: new Map<AlgorithmId, Value>() };
  for (let after: Item | null = null; ; ) {
    const items: readonly Item[] = await source.listAfter(reading, after);
    source.put(known.byId, items);
    after = items.at(-1) ?? null;
    if (after === null) return known;
    await turn();
  }
};

const readChanges = async <Item, Value>(
  reading: Reading,
  { sequence, byId }: Followed<Value>,
  source: FollowedSource<Item, Value>,
  until: number,
): Promise<Followed<Value>> => {
  let seen = sequence;
  while (seen < until) {
    const changes = await listChangesAfter(reading.queries, reading.reader, seen, changeSlice);
    const last = changes.at(-1);
    if (last === undefined) break;
    const ids = new Set(changes.flatMap(({ kind, algorithmId }) => (kind === 'organisations' ? [] : [algorithmId])));
    const items = await source.listOf(reading, [...ids]);
    const before = [...ids].map((id) => [id, byId.get(id)] as const);
    for (const id of ids) byId.delete(id);
    source.put(byId, items);
    for (const [id, value] of before) source.changed?.(value, byId.get(id));
    seen = last.sequence;
    await turn();
  }
  return { sequence: seen, byId };
};

/**
 * What is known by now: everything when nothing was known or the store was put back in time, else what changed until now is read
 * anew. The map is the same one, so one call at a time may go on with what is known.
 */
export const follow = async <Item, Value>(
  reading: Reading,
  known: Followed<Value> | null,
  source: FollowedSource<Item, Value>,
): Promise<Followed<Value>> => {
  const last = await lastChange(reading.queries, reading.reader);
  if (known === null || last < known.sequence) return readAll(reading, source);
  return last === known.sequence ? known : readChanges(reading, known, source, last);
};
