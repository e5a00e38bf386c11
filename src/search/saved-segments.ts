import type { SavedColumns } from './saved-columns.ts';
import type { Saving } from './saved-form.ts';
import { beginMerge, type Segment } from './segments.ts';

/** So many postings are looked at before others have their turn. */
const postingsAtOnce = 100_000;

/**
 * Saves segments, each with the postings that count in these homes only: what an entry held before is not in it. Segments do
 * not change, and the homes are a copy.
 */
export function* saveSegments(segments: readonly Segment[], homes: Uint32Array<ArrayBuffer>): Saving {
  for (const [index, segment] of segments.entries()) {
    const merge = beginMerge(segment.id, [segment], () => homes);
    while (!merge.step(postingsAtOnce)) yield null;
    const { words, starts, places, impacts } = merge.result();
    yield { name: `segment.${index}.words`, column: words };
    yield { name: `segment.${index}.starts`, column: starts };
    yield { name: `segment.${index}.places`, column: places };
    yield { name: `segment.${index}.impacts`, column: impacts };
  }
  yield { name: 'segments', column: Uint32Array.from(segments, ({ id }) => id) };
  yield { name: 'homes', column: homes };
}

/** How many entries have each segment as their home. */
const livesIn = (homes: Uint32Array): ReadonlyMap<number, number> => {
  const lives = new Map<number, number>();
  for (const home of homes) lives.set(home, (lives.get(home) ?? 0) + 1);
  return lives;
};

/** The segments that were saved; homes are those that were saved with them. */
export const savedSegments = (saved: SavedColumns, homes: Uint32Array): readonly Segment[] => {
  const lives = livesIn(homes);
  return Array.from(saved.numbers('segments'), (id, index) => ({
    id,
    words: saved.numbers(`segment.${index}.words`),
    starts: saved.numbers(`segment.${index}.starts`),
    places: saved.numbers(`segment.${index}.places`),
    impacts: saved.bytes(`segment.${index}.impacts`),
    made: lives.get(id) ?? 0,
    live: lives.get(id) ?? 0,
    lookup: null,
  }));
};
