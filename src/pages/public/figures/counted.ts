import { countFigures, countGrowth, type Figures, type Growth } from '#register/counting.ts';
import { makeDirectory, type OrganisationDirectory } from '#register/directory.ts';
import type { IsoDate } from '#register/instant.ts';
import { follow } from '../../../followed.ts';
import type { Reading } from '../../../reading.ts';
import { withTurns } from '../../../turns.ts';
import { type CountedVersions, countedSource, versionsIn } from './counted-versions.ts';

/** The figures at the end of a day, and how they grew until then. */
export type CountedDay = { readonly figures: Figures; readonly growth: Growth };

/** What was counted of the versions up to a change. It holds until something changes, and until a moment at least. */
type Counted = {
  readonly known: CountedVersions;
  readonly directory: OrganisationDirectory;
  readonly byDay: Map<IsoDate, CountedDay>;
  readonly atLeastUntil: number;
};

/** What is kept for a register. One day is counted at a time, so that what is known stands still meanwhile. */
type Kept = {
  readonly source: ReturnType<typeof countedSource>;
  counted: Counted | null;
  /** Who asks for a day that is being counted gets the same answer. */
  readonly under: Map<IsoDate, Promise<CountedDay>>;
  last: Promise<unknown>;
};

const mostDays = 50;
/** Counting more entries than this takes so long that, while they change all the time, it is not done for every visitor. */
const manyEntries = 20_000;
const patience = 5_000;

const keptByReading = new WeakMap<Reading, Kept>();

const keptFor = (reading: Reading): Kept => {
  const kept = keptByReading.get(reading) ?? {
    source: countedSource(),
    counted: null,
    under: new Map<IsoDate, Promise<CountedDay>>(),
    last: Promise.resolve(),
  };
  keptByReading.set(reading, kept);
  return kept;
};

const countDay = async (known: CountedVersions, now: OrganisationDirectory, day: IsoDate): Promise<CountedDay> => {
  const directory = now.day === day ? now : makeDirectory(now.all, day);
  return {
    figures: await withTurns(countFigures(versionsIn(known), directory, day)),
    growth: await withTurns(countGrowth(versionsIn(known), day)),
  };
};

const upToDate = async (reading: Reading, { source, counted: before }: Kept): Promise<Counted> => {
  const known = await follow(reading, before?.known ?? null, source);
  const directory = reading.organisations();
  if (before?.known.sequence === known.sequence && before.directory === directory) return before;
  const atLeastUntil = performance.now() + (known.byId.size > manyEntries ? patience : 0);
  return { known, directory, byDay: new Map(), atLeastUntil };
};

const count = async (reading: Reading, kept: Kept, day: IsoDate): Promise<CountedDay> => {
  const recent = kept.counted?.byDay.get(day);
  if (recent !== undefined && performance.now() < (kept.counted?.atLeastUntil ?? 0)) return recent;
  kept.counted = await upToDate(reading, kept);
  const { known, directory, byDay } = kept.counted;
  const counted = byDay.get(day) ?? (await countDay(known, directory, day));
  if (byDay.size >= mostDays) byDay.clear();
  byDay.set(day, counted);
  return counted;
};

/**
 * The figures at the end of a day. What is counted is read once and then kept up with the changes; a figure is counted once
 * between two changes, and in a large register that changes all the time at most every five seconds. All of it in slices that
 * let other requests go first.
 */
export const countedDay = (reading: Reading, day: IsoDate): Promise<CountedDay> => {
  const kept = keptFor(reading);
  const under = kept.under.get(day);
  if (under !== undefined) return under;
  const promise = kept.last.then(() => count(reading, kept, day)).finally(() => kept.under.delete(day));
  kept.under.set(day, promise);
  kept.last = promise.catch(() => {});
  return promise;
};
