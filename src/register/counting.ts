import type { CategoryCode, QuestionKey } from '#standard/field.ts';
import { allFields } from '#standard/fields.ts';
import type { AlgorithmId, UseStatus } from './algorithm.ts';
import type { OrganisationDirectory } from './directory.ts';
import { type EntryDocument, fieldState } from './entry.ts';
import { codeOf, factsOf } from './facts.ts';
import { dateOf, endOfDate, type Instant, type IsoDate } from './instant.ts';
import { existsOn, type OrganisationId } from './organisation.ts';
import { type OrganisationType, organisationTypes } from './organisation-types.ts';
import { missingObligations } from './rules/obligations.ts';

/** What figures count of the text of an entry; kept beside each version so that a count on a past day stays what it was. */
export type CountedFacts = {
  readonly category: CategoryCode | null;
  readonly useStatus: UseStatus | null;
  readonly riskSelection: 'ja' | 'nee' | null;
  /** The questions of the page that the text answers. */
  readonly answered: readonly QuestionKey[];
  /** How many fields that its category obliges are empty. */
  readonly missing: number;
};

/** One published Dutch version of an algorithm, as it is counted. */
export type CountedVersion = CountedFacts & {
  readonly algorithmId: AlgorithmId;
  readonly number: number;
  readonly organisationId: OrganisationId;
  readonly publishedAt: Instant;
  readonly withdrawnAt: Instant | null;
  readonly isMerged: boolean;
};

/** The counted facts of the text of an entry. A field that is not public counts as answered: the organisation gave its ground. */
export const countedFactsOf = (document: EntryDocument): CountedFacts => {
  const { category, useStatus } = factsOf(document);
  const answered = allFields
    .filter((field) => ['filled', 'withheld'].includes(fieldState(document, field).state))
    .map((field) => field.question);
  return {
    category,
    useStatus,
    riskSelection: codeOf(document, 'risk_selection') as 'ja' | 'nee' | null,
    answered: [...new Set(answered)].sort(),
    missing: missingObligations(document, category).length,
  };
};

/** Numbers per category; 'unknown' are those that name none. */
export type PerCategory = Readonly<Record<CategoryCode | 'unknown', number>> & { readonly total: number };

/** The figures of the register at the end of one day. */
export type Figures = {
  readonly date: IsoDate;
  /** Public at the end of the day, out of use ones too. */
  readonly published: PerCategory;
  readonly inUse: number;
  readonly inDevelopment: number;
  readonly outOfUse: number;
  readonly statusUnknown: number;
  /** Those that say they select on risk, and those that do not say. */
  readonly riskSelection: { readonly yes: number; readonly unknown: number };
  /** Public ones in which no obligatory field is empty. */
  readonly complete: number;
  /** Withdrawn up to and including the day, with reason; merged ones are not counted here. */
  readonly withdrawn: number;
  readonly organisations: { readonly publishing: number; readonly known: number };
  readonly perType: readonly { readonly type: OrganisationType; readonly count: PerCategory }[];
  /** Per kind of organisation how many entries answer each question of the page. */
  readonly answers: readonly {
    readonly type: OrganisationType;
    readonly entries: number;
    readonly answered: Readonly<Partial<Record<QuestionKey, number>>>;
  }[];
};

/** Withdrawn before the moment; one that was merged without a date does not count at any moment. */
const isGone = (version: Pick<CountedVersion, 'withdrawnAt' | 'isMerged'>, end: Instant): boolean =>
  version.withdrawnAt === null ? version.isMerged : version.withdrawnAt < end;

/** How many versions are counted between two places where counting can be interrupted: about a millisecond of work. */
const stride = 1_000;

/** Does the work for each item, and stops now and then for who runs the steps. */
function* inSteps<Item>(items: Iterable<Item>, work: (item: Item) => void): Generator<void, void> {
  let done = 0;
  for (const item of items) {
    work(item);
    done += 1;
    if (done % stride === 0) yield;
  }
}

/** The result of all steps, one after the other. */
const atOnce = <Result>(steps: Generator<void, Result>): Result => {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
};

type Newest = Map<AlgorithmId, CountedVersion>;

const keepNewest = (newest: Newest, version: CountedVersion, end: Instant): void => {
  if (version.publishedAt >= end || isGone(version, end)) return;
  const known = newest.get(version.algorithmId);
  if (known === undefined || known.number < version.number) newest.set(version.algorithmId, version);
};

/** The version of every algorithm that was public at the end of a day; versions may come in any order. */
export const publicOn = (versions: Iterable<CountedVersion>, date: IsoDate): readonly CountedVersion[] => {
  const end = endOfDate(date);
  const newest: Newest = new Map();
  for (const version of versions) keepNewest(newest, version, end);
  return [...newest.values()];
};

type CategoryCount = Record<CategoryCode | 'unknown' | 'total', number>;
type AnswerCount = Partial<Record<QuestionKey, number>>;

/** What is counted of the public versions of a day, and of those per kind of organisation. */
type Tally = {
  readonly published: CategoryCount;
  readonly status: Record<UseStatus | 'unknown', number>;
  readonly riskSelection: Record<'ja' | 'nee' | 'unknown', number>;
  readonly organisations: Set<OrganisationId>;
  readonly byType: Map<OrganisationType, { readonly count: CategoryCount; readonly answered: AnswerCount }>;
  complete: number;
};

const noCount = (): CategoryCount => ({ a: 0, b: 0, c: 0, unknown: 0, total: 0 });

const newTally = (): Tally => ({
  published: noCount(),
  status: { 'in-gebruik': 0, 'in-ontwikkeling': 0, 'buiten-gebruik': 0, unknown: 0 },
  riskSelection: { ja: 0, nee: 0, unknown: 0 },
  organisations: new Set(),
  byType: new Map(),
  complete: 0,
});

const countCategory = (count: CategoryCount, { category }: CountedVersion): void => {
  count[category ?? 'unknown'] += 1;
  count.total += 1;
};

const addTo = (tally: Tally, version: CountedVersion, type: OrganisationType): void => {
  countCategory(tally.published, version);
  tally.status[version.useStatus ?? 'unknown'] += 1;
  tally.riskSelection[version.riskSelection ?? 'unknown'] += 1;
  tally.organisations.add(version.organisationId);
  if (version.missing === 0) tally.complete += 1;
  const { count, answered } = tally.byType.get(type) ?? { count: noCount(), answered: {} };
  countCategory(count, version);
  for (const question of version.answered) answered[question] = (answered[question] ?? 0) + 1;
  tally.byType.set(type, { count, answered });
};

const isWithdrawnBy = ({ isMerged, withdrawnAt }: CountedVersion, end: Instant): boolean =>
  !isMerged && withdrawnAt !== null && withdrawnAt < end;

/** As figuresOn, in steps: after each of them others can have their turn. */
export function* countFigures(
  versions: Iterable<CountedVersion>,
  directory: OrganisationDirectory,
  date: IsoDate,
): Generator<void, Figures> {
  const end = endOfDate(date);
  const newest: Newest = new Map();
  const withdrawn = new Set<AlgorithmId>();
  yield* inSteps(versions, (version) => {
    keepNewest(newest, version, end);
    if (isWithdrawnBy(version, end)) withdrawn.add(version.algorithmId);
  });
  const tally = newTally();
  yield* inSteps(newest.values(), (version) =>
    addTo(tally, version, directory.find(version.organisationId)?.type ?? 'overig'),
  );
  const { published, status, riskSelection, complete, organisations } = tally;
  const known = directory.all.filter((organisation) => existsOn(organisation, date)).length;
  const types = inOrder(tally);
  return {
    date,
    published,
    inUse: status['in-gebruik'],
    inDevelopment: status['in-ontwikkeling'],
    outOfUse: status['buiten-gebruik'],
    statusUnknown: status.unknown,
    riskSelection: { yes: riskSelection.ja, unknown: riskSelection.unknown },
    complete,
    withdrawn: withdrawn.size,
    organisations: { publishing: organisations.size, known },
    perType: types.map(({ type, count }) => ({ type, count })),
    answers: types.map(({ type, count, answered }) => ({ type, entries: count.total, answered })),
  };
}

/** The kinds of organisation that have entries, those with most first. */
const inOrder = ({ byType }: Tally) =>
  (Object.keys(organisationTypes) as OrganisationType[])
    .flatMap((type) => {
      const counted = byType.get(type);
      return counted === undefined ? [] : [{ type, ...counted }];
    })
    .sort((a, b) => b.count.total - a.count.total);

/** The figures at the end of a day, from every published version and the organisations as they stood that day. */
export const figuresOn = (
  versions: Iterable<CountedVersion>,
  directory: OrganisationDirectory,
  date: IsoDate,
): Figures => atOnce(countFigures(versions, directory, date));

type Life = { first: Instant } & Pick<CountedVersion, 'withdrawnAt' | 'isMerged'>;

const addLife = (lives: Map<AlgorithmId, Life>, version: CountedVersion): void => {
  const { algorithmId, publishedAt, withdrawnAt, isMerged } = version;
  const life = lives.get(algorithmId);
  if (life === undefined) lives.set(algorithmId, { first: publishedAt, withdrawnAt, isMerged });
  else if (publishedAt < life.first) life.first = publishedAt;
};

/** The last day of each year from the first publication on, and the day itself. */
const daysUntil = (first: Instant, date: IsoDate): readonly IsoDate[] => {
  const start = Number(dateOf(first).slice(0, 4));
  const years = Math.max(0, Number(date.slice(0, 4)) - start);
  return [...Array.from({ length: years }, (_, index) => `${start + index}-12-31` as IsoDate), date];
};

/** How many were public at the end of some days. */
export type Growth = readonly { readonly date: IsoDate; readonly published: number }[];

/** As growthUntil, in steps: after each of them others can have their turn. */
export function* countGrowth(versions: Iterable<CountedVersion>, date: IsoDate): Generator<void, Growth> {
  const lives = new Map<AlgorithmId, Life>();
  let first: Instant | null = null;
  yield* inSteps(versions, (version) => {
    addLife(lives, version);
    if (first === null || version.publishedAt < first) first = version.publishedAt;
  });
  if (first === null) return [];
  const points = daysUntil(first, date).map((day) => ({ date: day, end: endOfDate(day), published: 0 }));
  yield* inSteps(lives.values(), (life) => {
    for (const point of points) if (life.first < point.end && !isGone(life, point.end)) point.published += 1;
  });
  return points.map(({ date: day, published }) => ({ date: day, published }));
}

/** How many were public at the end of each year from the first publication on, the last point being the day itself. */
export const growthUntil = (versions: Iterable<CountedVersion>, date: IsoDate): Growth =>
  atOnce(countGrowth(versions, date));
