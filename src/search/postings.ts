import { grownNumbers } from './growing.ts';
import type { SavedColumns } from './saved-columns.ts';
import type { Saving } from './saved-form.ts';
import { savedSegments, saveSegments } from './saved-segments.ts';
import { beginMerge, type Merge, type Segment, segmentOfEntry } from './segments.ts';

/** Which entries hold a word, in segments: small new ones beside large old ones, merged a little with every entry put. */
export type Postings = {
  readonly put: (place: number, words: Uint32Array, impacts: Uint8Array) => void;
  readonly remove: (place: number) => void;
  readonly segments: () => readonly Segment[];
  /** The id of the segment in which the entry at a place is; 0 when there is no entry. */
  readonly homes: () => Uint32Array;
  /** Saves the postings that count now, and no others. */
  readonly save: () => Saving;
};

/** So many segments of about one size are merged; the next size is so many times larger. */
const fan = 4;
/** Merges of fewer entries than this are done at once, larger ones bit by bit. */
const mostAtOnce = 200;
/** Segments of this many entries are not merged with others: it would need much room for little gain. */
const largest = 65_536;
/** For every posting put or removed, so many are copied in the merge that is under way: enough to be ready in time. */
const copiesPerPosting = 24;
const fewestCopies = 512;

const sizeClass = (segment: Segment): number => Math.floor(Math.log2(Math.max(1, segment.live)) / Math.log2(fan));

const isHalfEmpty = (segment: Segment): boolean => segment.made >= mostAtOnce && segment.live * 2 < segment.made;

/** What to merge next: several of one size, smallest first, or one that is half empty; null when there is nothing to win. */
const nextSources = (segments: readonly Segment[]): readonly Segment[] | null => {
  const small = segments.filter((segment) => segment.live < largest);
  const groups = [...Map.groupBy(small, sizeClass)].toSorted(([a], [b]) => a - b);
  const group = groups.find(([, members]) => members.length >= fan)?.[1];
  const empty = segments.find(isHalfEmpty);
  return group ?? (empty === undefined ? null : [empty]);
};

const liveIn = (segments: readonly Segment[]): number => segments.reduce((total, segment) => total + segment.live, 0);

/** The postings that were saved, or none. */
export const makePostings = (saved: SavedColumns | null = null): Postings => {
  let homes = saved?.numbers('homes') ?? new Uint32Array(64);
  let segments: readonly Segment[] = saved === null ? [] : savedSegments(saved, homes);
  const byId = new Map<number, Segment>(segments.map((segment) => [segment.id, segment]));
  let lastId = Math.max(0, ...segments.map(({ id }) => id));
  let slowMerge: Merge | null = null;

  const newId = (): number => {
    lastId += 1;
    return lastId;
  };

  const isFree = (segment: Segment): boolean => slowMerge === null || !slowMerge.sources.includes(segment);

  const setSegments = (kept: readonly Segment[]): void => {
    for (const segment of segments) if (!kept.includes(segment)) byId.delete(segment.id);
    for (const segment of kept) byId.set(segment.id, segment);
    segments = kept;
  };

  const leave = (place: number): void => {
    const segment = byId.get(homes[place] ?? 0);
    homes[place] = 0;
    if (segment === undefined) return;
    segment.live -= 1;
    if (segment.live === 0 && isFree(segment)) setSegments(segments.filter((other) => other !== segment));
  };

  /** Gives the entries of the merged segments their new home, by whichever way is shorter. */
  const moveHome = (from: ReadonlySet<number>, result: Segment): void => {
    const move = (place: number): void => {
      if (from.has(homes[place] ?? 0)) homes[place] = result.id;
    };
    if (result.places.length < homes.length) for (const place of result.places) move(place);
    else for (let place = 0; place < homes.length; place += 1) move(place);
  };

  const finish = (merge: Merge): void => {
    const result = merge.result();
    moveHome(new Set(merge.sources.map((source) => source.id)), result);
    const others = segments.filter((segment) => !merge.sources.includes(segment));
    setSegments(result.live === 0 ? others : [...others, result]);
  };

  const continueSlowMerge = (postings: number): void => {
    if (slowMerge?.step(postings) !== true) return;
    finish(slowMerge);
    slowMerge = null;
  };

  /** Merges what is small at once, as long as there is something, and begins a slow merge when it is time for one. */
  const tidy = (): void => {
    for (;;) {
      const sources = nextSources(segments.filter(isFree));
      if (sources === null) return;
      const isSlow = liveIn(sources) > mostAtOnce;
      if (isSlow && slowMerge !== null) return;
      const merge = beginMerge(newId(), sources, () => homes);
      if (isSlow) {
        slowMerge = merge;
        return;
      }
      merge.step(Number.POSITIVE_INFINITY);
      finish(merge);
    }
  };

  return {
    put: (place, words, impacts) => {
      homes = grownNumbers(homes, place + 1);
      leave(place);
      if (words.length > 0) {
        const segment = segmentOfEntry(newId(), place, words, impacts);
        setSegments([...segments, segment]);
        homes[place] = segment.id;
      }
      continueSlowMerge(copiesPerPosting * words.length + fewestCopies);
      tidy();
    },
    remove: (place) => {
      leave(place);
      continueSlowMerge(fewestCopies * fan);
      tidy();
    },
    segments: () => segments,
    homes: () => homes,
    save: () => saveSegments(segments, homes.slice()),
  };
};
