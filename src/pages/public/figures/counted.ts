import { setImmediate as turn } from 'node:timers/promises';
import type { AlgorithmId } from '#register/algorithm.ts';
import { type CountedVersion, countFigures, countGrowth, type Figures, type Growth } from '#register/counting.ts';
import { makeDirectory, type OrganisationDirectory } from '#register/directory.ts';
import type { IsoDate } from '#register/instant.ts';
import { lastChange, listChangesAfter } from '#store/changes.ts';
import { type CountedPlace, listCountedVersionsAfter, listCountedVersionsOf } from '#store/counted.ts';
import type { Reading } from '../../../reading.ts';

/** The figures at the end of a day, and how they grew until then. */
export type CountedDay = { readonly figures: Figures; readonly growth: Growth };

/** Every published Dutch version as it is counted, up to the change with this number. */
type Known = { readonly sequence: number; readonly byId: Map<AlgorithmId, readonly CountedVersion[]> };

/** What was counted of what is known; it holds until something changes. */
type Counted = {
  readonly sequence: number;
  readonly directory: OrganisationDirectory;
  readonly byDay: Map<IsoDate, CountedDay>;
};

/** What is kept for a register. One day is counted at a time, so that what is known stands still meanwhile. */
type Kept = {
  known: Known | null;
  counted: Counted | null;
  /** Who asks for a day that is being counted gets the same answer. */
  readonly under: Map<IsoDate, Promise<CountedDay>>;
  last: Promise<unknown>;
};

const versionSlice = 1_000;
const changeSlice = 500;
/** Other work gets its turn at least after so many milliseconds of counting. */
const longestStretch = 8;
const mostDays = 50;

const keptByReading = new WeakMap<Reading, Kept>();

const keptFor = (reading: Reading): Kept => {
  const kept = keptByReading.get(reading) ?? {
    known: null,
    counted: null,
    under: new Map<IsoDate, Promise<CountedDay>>(),
    last: Promise.resolve(),
  };
  keptByReading.set(reading, kept);
  return kept;
};

const put = ({ byId }: Known, versions: readonly CountedVersion[]): void => {
  for (const version of versions) byId.set(version.algorithmId, [...(byId.get(version.algorithmId) ?? []), version]);
};

const readAll = async ({ queries, reader }: Reading): Promise<Known> => {
  const known: Known = { sequence: await lastChange(queries, reader), byId: new Map() };
  for (let after: CountedPlace | null = null; ; ) {
    const versions: readonly CountedVersion[] = await listCountedVersionsAfter(queries, reader, after, versionSlice);
    put(known, versions);
    after = versions.at(-1) ?? null;
    if (after === null) return known;
  }
};

const readChanges = async ({ queries, reader }: Reading, { sequence, byId }: Known): Promise<Known> => {
  for (let seen = sequence; ; ) {
    const changes = await listChangesAfter(queries, reader, seen, changeSlice);
    const last = changes.at(-1);
    if (last === undefined) return { sequence: seen, byId };
    const ids = new Set(changes.flatMap(({ kind, algorithmId }) => (kind === 'organisations' ? [] : [algorithmId])));
    const versions = await listCountedVersionsOf(queries, reader, [...ids]);
    for (const id of ids) byId.delete(id);
    put({ sequence: seen, byId }, versions);
    seen = last.sequence;
  }
};

/** What is known by now: the changes since, or everything when the store was put back in time. */
const readKnown = async (reading: Reading, known: Known | null): Promise<Known> => {
  const last = await lastChange(reading.queries, reading.reader);
  if (known === null || last < known.sequence) return readAll(reading);
  return last === known.sequence ? known : readChanges(reading, known);
};

const withTurns = async <Result>(steps: Generator<void, Result>): Promise<Result> => {
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - since < longestStretch) continue;
    await turn();
    since = performance.now();
  }
};

function* versionsIn(byId: Known['byId']): Generator<CountedVersion> {
  for (const versions of byId.values()) yield* versions;
}

const countDay = async ({ byId }: Known, now: OrganisationDirectory, day: IsoDate): Promise<CountedDay> => {
  const directory = now.day === day ? now : makeDirectory(now.all, day);
  return {
    figures: await withTurns(countFigures(versionsIn(byId), directory, day)),
    growth: await withTurns(countGrowth(versionsIn(byId), day)),
  };
};

const count = async (reading: Reading, kept: Kept, day: IsoDate): Promise<CountedDay> => {
  const known = await readKnown(reading, kept.known);
  kept.known = known;
  const directory = reading.organisations();
  const { sequence } = known;
  if (kept.counted?.sequence !== sequence || kept.counted.directory !== directory)
    kept.counted = { sequence, directory, byDay: new Map() };
  const { byDay } = kept.counted;
  const counted = byDay.get(day) ?? (await countDay(known, directory, day));
  if (byDay.size >= mostDays) byDay.clear();
  byDay.set(day, counted);
  return counted;
};

/**
 * The figures at the end of a day. What is counted is read once and then kept up with the changes; a figure is counted once
 * between two changes. All of it in slices that let other requests go first.
 */
export const countedDay = (reading: Reading, day: IsoDate): Promise<CountedDay> => {
  const kept = keptFor(reading);
  const before = kept.under.get(day);
  if (before !== undefined) return before;
  const promise = kept.last.then(() => count(reading, kept, day)).finally(() => kept.under.delete(day));
  kept.under.set(day, promise);
  kept.last = promise.catch(() => {});
  return promise;
};
