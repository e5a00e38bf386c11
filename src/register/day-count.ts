import type { CategoryCode, QuestionKey } from '#standard/field.ts';
import type { AlgorithmId, Succession, UseStatus } from './algorithm.ts';
import {
  byAlgorithm,
  type CountedVersion,
  type Figures,
  type Growth,
  isGone,
  ownerAt,
  publicVersionOn,
} from './counting.ts';
import { makeDirectory, type OrganisationDirectory } from './directory.ts';
import { endOfDate, type Instant, type IsoDate } from './instant.ts';
import { existsOn, type OrganisationId } from './organisation.ts';
import { type OrganisationType, organisationTypes } from './organisation-types.ts';

/**
 * The count of one day, one algorithm at a time: what is added can be taken out again, so that a change costs in proportion to
 * the change. All versions of an algorithm are added together, and must be taken out as they were added.
 */
export type DayCount = {
  readonly add: (versions: readonly CountedVersion[]) => void;
  readonly remove: (versions: readonly CountedVersion[]) => void;
  /** The figures at the end of the day. */
  readonly figures: () => Figures;
  /** How many were public at the end of each year from the first publication on, and of the day. */
  readonly growth: () => Growth;
};

type CategoryCount = Record<CategoryCode | 'unknown' | 'total', number>;
type AnswerCount = Partial<Record<QuestionKey, number>>;
type TypeCount = { readonly count: CategoryCount; readonly answered: AnswerCount };

/** What is counted of the public versions of a day, and of those per kind of organisation. */
type Tally = {
  readonly published: CategoryCount;
  readonly status: Record<UseStatus | 'unknown', number>;
  readonly riskSelection: Record<'ja' | 'nee' | 'unknown', number>;
  readonly organisations: Map<OrganisationId, number>;
  readonly byType: Map<OrganisationType, TypeCount>;
  readonly succeeded: Record<Succession, number>;
  /** Into which entries others went up, and how many. */
  readonly mergedInto: Map<AlgorithmId, number>;
  complete: number;
  withdrawn: number;
};

const noCount = (): CategoryCount => ({ a: 0, b: 0, c: 0, unknown: 0, total: 0 });

const newTally = (): Tally => ({
  published: noCount(),
  status: { 'in-gebruik': 0, 'in-ontwikkeling': 0, 'buiten-gebruik': 0, unknown: 0 },
  riskSelection: { ja: 0, nee: 0, unknown: 0 },
  organisations: new Map(),
  byType: new Map(),
  succeeded: { merge: 0, split: 0, replace: 0 },
  mergedInto: new Map(),
  complete: 0,
  withdrawn: 0,
});

/** Once more, or once less. */
type Once = 1 | -1;

const countIn = <Key>(counts: Map<Key, number>, key: Key, once: Once): void => {
  const count = (counts.get(key) ?? 0) + once;
  if (count === 0) counts.delete(key);
  else counts.set(key, count);
};

const countCategory = (count: CategoryCount, { category }: CountedVersion, once: Once): void => {
  count[category ?? 'unknown'] += once;
  count.total += once;
};

/** Whose a version was on the day, and of which kind that organisation was. */
type Owner = { readonly id: OrganisationId; readonly type: OrganisationType };

const countVersion = (tally: Tally, version: CountedVersion, { id, type }: Owner, once: Once): void => {
  countCategory(tally.published, version, once);
  tally.status[version.useStatus ?? 'unknown'] += once;
  tally.riskSelection[version.riskSelection ?? 'unknown'] += once;
  countIn(tally.organisations, id, once);
  if (version.missing === 0) tally.complete += once;
  const { count, answered } = tally.byType.get(type) ?? { count: noCount(), answered: {} };
  countCategory(count, version, once);
  for (const question of version.answered) answered[question] = (answered[question] ?? 0) + once;
  tally.byType.set(type, { count, answered });
};

/** Counts an entry that is gone at the end of the day: it made way for others, or it was just withdrawn. */
const countGone = (tally: Tally, { isMerged, withdrawnAt, succession }: CountedVersion, end: Instant, once: Once) => {
  if (withdrawnAt === null || withdrawnAt >= end) return;
  if (succession !== undefined) tally.succeeded[succession.kind] += once;
  else if (!isMerged) tally.withdrawn += once;
  if (succession?.into != null) countIn(tally.mergedInto, succession.into, once);
};

/** The kinds of organisation that have entries, those with most first. */
const inOrder = ({ byType }: Tally) =>
  (Object.keys(organisationTypes) as OrganisationType[])
    .flatMap((type) => {
      const counted = byType.get(type);
      return counted === undefined || counted.count.total === 0 ? [] : [{ type, ...counted }];
    })
    .sort((a, b) => b.count.total - a.count.total);

/** What was answered at all. */
const someAnswered = (answered: AnswerCount): AnswerCount =>
  Object.fromEntries(Object.entries(answered).filter(([, count]) => count > 0));

const figuresFrom = (tally: Tally, date: IsoDate, known: number): Figures => {
  const { published, status, riskSelection, complete, withdrawn, organisations, succeeded, mergedInto } = tally;
  const types = inOrder(tally);
  return {
    date,
    published: { ...published },
    inUse: status['in-gebruik'],
    inDevelopment: status['in-ontwikkeling'],
    outOfUse: status['buiten-gebruik'],
    statusUnknown: status.unknown,
    riskSelection: { yes: riskSelection.ja, unknown: riskSelection.unknown },
    complete,
    withdrawn,
    succeeded: {
      merged: succeeded.merge,
      into: mergedInto.size,
      split: succeeded.split,
      replaced: succeeded.replace,
    },
    organisations: { publishing: organisations.size, known },
    perType: types.map(({ type, count }) => ({ type, count: { ...count } })),
    answers: types.map(({ type, count, answered }) => ({
      type,
      entries: count.total,
      answered: someAnswered(answered),
    })),
  };
};

const yearOf = (date: IsoDate): number => Number(date.slice(0, 4));
const lastDayOf = (year: number): IsoDate => `${year}-12-31` as IsoDate;

/** The last day of each year from a year on, and the day itself. */
const daysFrom = (year: number, date: IsoDate): readonly IsoDate[] => [
  ...Array.from({ length: Math.max(0, yearOf(date) - year) }, (_, index) => lastDayOf(year + index)),
  date,
];

const firstOf = (versions: readonly CountedVersion[]): Instant | null =>
  versions.reduce<Instant | null>(
    (first, { publishedAt }) => (first === null || publishedAt < first ? publishedAt : first),
    null,
  );

/** The ends of days, each worked out once. */
const makeEnds = (): ((day: IsoDate) => Instant) => {
  const ends = new Map<IsoDate, Instant>();
  return (day) => {
    const end = ends.get(day) ?? endOfDate(day);
    ends.set(day, end);
    return end;
  };
};

/** How many algorithms were first published in each year, and how many were public at the end of each day that is shown. */
const makeGrowth = (date: IsoDate) => {
  const begun = new Map<number, number>();
  const publicAt = new Map<IsoDate, number>();
  const endOf = makeEnds();
  /** The year in the Netherlands, which begins before that of the instant does. */
  const yearOfInstant = (instant: Instant): number => {
    const year = Number(instant.slice(0, 4));
    return instant < endOf(lastDayOf(year)) ? year : year + 1;
  };
  return {
    count: (own: readonly CountedVersion[], once: Once): void => {
      const [first, [version]] = [firstOf(own), own];
      if (first === null || version === undefined) return;
      const year = yearOfInstant(first);
      countIn(begun, year, once);
      for (const day of daysFrom(year, date)) {
        const end = endOf(day);
        if (first < end && !isGone(version, end)) countIn(publicAt, day, once);
      }
    },
    growth: (): Growth =>
      begun.size === 0
        ? []
        : daysFrom(Math.min(...begun.keys()), date).map((day) => ({ date: day, published: publicAt.get(day) ?? 0 })),
  };
};

/** An empty count of a day; the directory says of which kind an organisation is. */
export const makeDayCount = (directory: OrganisationDirectory, date: IsoDate): DayCount => {
  const end = endOfDate(date);
  const known = directory.all.filter((organisation) => existsOn(organisation, date)).length;
  const tally = newTally();
  const growth = makeGrowth(date);
  const count = (versions: readonly CountedVersion[], once: Once): void => {
    const version = publicVersionOn(versions, end);
    if (version !== null) {
      const id = ownerAt(version, end);
      countVersion(tally, version, { id, type: directory.find(id)?.type ?? 'overig' }, once);
    }
    const [any] = versions;
    if (any !== undefined) countGone(tally, any, end, once);
    growth.count(versions, once);
  };
  return {
    add: (versions) => count(versions, 1),
    remove: (versions) => count(versions, -1),
    figures: () => figuresFrom(tally, date, known),
    growth: growth.growth,
  };
};

const countOf = (versions: Iterable<CountedVersion>, directory: OrganisationDirectory, date: IsoDate) => {
  const count = makeDayCount(directory, date);
  byAlgorithm(versions).forEach(count.add);
  return count;
};

/** The figures at the end of a day, from every published version and the organisations as they stood that day. */
export const figuresOn = (
  versions: Iterable<CountedVersion>,
  directory: OrganisationDirectory,
  date: IsoDate,
): Figures => countOf(versions, directory, date).figures();

/** How many were public at the end of each year from the first publication on, the last point being the day itself. */
export const growthUntil = (versions: Iterable<CountedVersion>, date: IsoDate): Growth =>
  countOf(versions, makeDirectory([], date), date).growth();
