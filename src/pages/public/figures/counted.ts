import { setTimeout as delay } from 'node:timers/promises';
import type { Figures, Growth } from '#register/counting.ts';
import { type DayCount, makeDayCount } from '#register/day-count.ts';
import { makeDirectory, type OrganisationDirectory } from '#register/directory.ts';
import type { IsoDate } from '#register/instant.ts';
import { follow } from '../../../followed.ts';
import type { Reading } from '../../../reading.ts';
import { withTurns } from '../../../turns.ts';
import { type CountedVersions, countedSource } from './counted-versions.ts';

/** The figures at the end of a day, and how they grew until then; behind when not everything that changed is counted. */
export type CountedDay = { readonly figures: Figures; readonly growth: Growth; readonly isBehind: boolean };

/** What is counted: the versions up to a change, under the organisations as they are now. */
type Counted = { readonly known: CountedVersions; readonly directory: OrganisationDirectory };

/** What is kept for a register. One piece of work is done at a time, so that what is known stands still meanwhile. */
type Kept = {
  readonly source: ReturnType<typeof countedSource>;
  /** Every day that was counted; a change changes them all. */
  readonly days: Map<IsoDate, DayCount>;
  counted: Counted | null;
  /** When a change was last counted, in milliseconds of this process. */
  changedAt: number;
  last: Promise<unknown>;
};

const mostDays = 50;
/**
 * While very many entries change, a visitor waits so many milliseconds and then sees what is counted by then: as long as the count
 * gets on. A store that hangs is not waited out with old figures.
 */
const patience = 200;
const longestStandstill = 1_000;

const keptByReading = new WeakMap<Reading, Kept>();

const newKept = (): Kept => {
  const days = new Map<IsoDate, DayCount>();
  const source = countedSource((before, after) => {
    kept.changedAt = performance.now();
    for (const day of days.values()) {
      day.remove(before);
      day.add(after);
    }
  });
  const kept: Kept = { source, days, counted: null, changedAt: Number.NEGATIVE_INFINITY, last: Promise.resolve() };
  return kept;
};

const keptFor = (reading: Reading): Kept => {
  const kept = keptByReading.get(reading) ?? newKept();
  keptByReading.set(reading, kept);
  return kept;
};

/** Takes in what changed since; where everything is read anew or the organisations are others, what was counted is let go. */
const bringUpToDate = async (reading: Reading, kept: Kept): Promise<Counted> => {
  const before = kept.counted;
  const known = await follow(reading, before?.known ?? null, kept.source);
  const directory = reading.organisations();
  if (before?.known.byId !== known.byId || before.directory !== directory) kept.days.clear();
  kept.counted = { known, directory };
  return kept.counted;
};

const countDay = async ({ known, directory: now }: Counted, date: IsoDate): Promise<DayCount> => {
  const day = makeDayCount(now.day === date ? now : makeDirectory(now.all, date), date);
  await withTurns(known.byId.values().map(day.add));
  return day;
};

const count = async (reading: Reading, kept: Kept, date: IsoDate): Promise<DayCount> => {
  const counted = await bringUpToDate(reading, kept);
  const known = kept.days.get(date);
  if (known !== undefined) return known;
  const day = await countDay(counted, date);
  if (kept.days.size >= mostDays) kept.days.clear();
  kept.days.set(date, day);
  return day;
};

const oneAfterTheOther = (reading: Reading, kept: Kept, date: IsoDate): Promise<DayCount> => {
  const promise = kept.last.then(() => count(reading, kept, date));
  kept.last = promise.catch(() => {});
  return promise;
};

/**
 * The figures at the end of a day. What is counted is read once; then every change is taken out as it was and counted as it is, in
 * slices that let other requests go first. While so much changes that this takes long, they may be a little behind.
 */
export const countedDay = async (reading: Reading, date: IsoDate): Promise<CountedDay> => {
  const kept = keptFor(reading);
  const upToDate = oneAfterTheOther(reading, kept, date);
  const inTime = await Promise.race([upToDate, delay(patience, null)]);
  const soFar = performance.now() - kept.changedAt < longestStandstill ? kept.days.get(date) : undefined;
  const day = inTime ?? soFar ?? (await upToDate);
  return { figures: day.figures(), growth: day.growth(), isBehind: inTime === null && soFar !== undefined };
};

/** Counts a day, or takes in what changed since, before anybody asks for it. */
export const countAhead = async (reading: Reading, date: IsoDate): Promise<void> => {
  await oneAfterTheOther(reading, keptFor(reading), date);
};
