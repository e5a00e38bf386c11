import type { CategoryCode, QuestionKey } from '#standard/field.ts';
import { allFields } from '#standard/fields.ts';
import { type AlgorithmId, codeOf, type UseStatus } from './algorithm.ts';
import type { OrganisationDirectory } from './directory.ts';
import { type EntryDocument, fieldState } from './entry.ts';
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
  const category = codeOf(document, 'publication_category', 'publication_category') as CategoryCode | null;
  const answered = allFields
    .filter((field) => ['filled', 'withheld'].includes(fieldState(document, field).state))
    .map((field) => field.question);
  return {
    category,
    useStatus: codeOf(document, 'status', 'status') as UseStatus | null,
    riskSelection: codeOf(document, 'risk_selection', 'yes_no') as 'ja' | 'nee' | null,
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

/** The version of every algorithm that was public at the end of a day; versions may come in any order. */
export const publicOn = (versions: readonly CountedVersion[], date: IsoDate): readonly CountedVersion[] => {
  const end = endOfDate(date);
  const newest = new Map<AlgorithmId, CountedVersion>();
  for (const version of versions) {
    if (version.publishedAt >= end || isGone(version, end)) continue;
    const known = newest.get(version.algorithmId);
    if (known === undefined || known.number < version.number) newest.set(version.algorithmId, version);
  }
  return [...newest.values()];
};

const perCategory = (versions: readonly CountedVersion[]): PerCategory => {
  const count = { a: 0, b: 0, c: 0, unknown: 0 };
  for (const version of versions) count[version.category ?? 'unknown'] += 1;
  return { ...count, total: versions.length };
};

const withStatus = (versions: readonly CountedVersion[], status: UseStatus | null): number =>
  versions.filter((version) => version.useStatus === status).length;

const answersOf = (versions: readonly CountedVersion[]): Partial<Record<QuestionKey, number>> => {
  const count: Partial<Record<QuestionKey, number>> = {};
  for (const version of versions) for (const question of version.answered) count[question] = (count[question] ?? 0) + 1;
  return count;
};

const withdrawnBy = (versions: readonly CountedVersion[], date: IsoDate): number => {
  const end = endOfDate(date);
  const gone = versions.filter(
    (version) => !version.isMerged && version.withdrawnAt !== null && version.withdrawnAt < end,
  );
  return new Set(gone.map((version) => version.algorithmId)).size;
};

/** The figures at the end of a day, from every published version and the organisations as they stood that day. */
export const figuresOn = (
  versions: readonly CountedVersion[],
  directory: OrganisationDirectory,
  date: IsoDate,
): Figures => {
  const shown = publicOn(versions, date);
  const typeOf = (version: CountedVersion): OrganisationType =>
    directory.find(version.organisationId)?.type ?? 'overig';
  const byType = Map.groupBy(shown, typeOf);
  const types = (Object.keys(organisationTypes) as OrganisationType[])
    .filter((type) => byType.has(type))
    .sort((a, b) => (byType.get(b)?.length ?? 0) - (byType.get(a)?.length ?? 0));
  const ofType = (type: OrganisationType): readonly CountedVersion[] => byType.get(type) ?? [];
  return {
    date,
    published: perCategory(shown),
    inUse: withStatus(shown, 'in-gebruik'),
    inDevelopment: withStatus(shown, 'in-ontwikkeling'),
    outOfUse: withStatus(shown, 'buiten-gebruik'),
    statusUnknown: withStatus(shown, null),
    riskSelection: {
      yes: shown.filter((version) => version.riskSelection === 'ja').length,
      unknown: shown.filter((version) => version.riskSelection === null).length,
    },
    complete: shown.filter((version) => version.missing === 0).length,
    withdrawn: withdrawnBy(versions, date),
    organisations: {
      publishing: new Set(shown.map((version) => version.organisationId)).size,
      known: directory.all.filter((organisation) => existsOn(organisation, date)).length,
    },
    perType: types.map((type) => ({ type, count: perCategory(ofType(type)) })),
    answers: types.map((type) => ({ type, entries: ofType(type).length, answered: answersOf(ofType(type)) })),
  };
};

type Life = { first: Instant } & Pick<CountedVersion, 'withdrawnAt' | 'isMerged'>;

const livesOf = (versions: readonly CountedVersion[]): readonly Life[] => {
  const lives = new Map<AlgorithmId, Life>();
  for (const { algorithmId, publishedAt, withdrawnAt, isMerged } of versions) {
    const life = lives.get(algorithmId);
    if (life === undefined) lives.set(algorithmId, { first: publishedAt, withdrawnAt, isMerged });
    else if (publishedAt < life.first) life.first = publishedAt;
  }
  return [...lives.values()];
};

/** How many were public at the end of each year from the first publication on, the last point being the day itself. */
export const growthUntil = (
  versions: readonly CountedVersion[],
  date: IsoDate,
): readonly { readonly date: IsoDate; readonly published: number }[] => {
  const lives = livesOf(versions);
  const first = lives.reduce<string>((least, life) => (life.first < least ? life.first : least), '9999');
  if (first === '9999') return [];
  const start = Number(dateOf(first as Instant).slice(0, 4));
  const years = Math.max(0, Number(date.slice(0, 4)) - start);
  const days = Array.from({ length: years }, (_, index) => `${start + index}-12-31` as IsoDate);
  return [...days, date].map((day) => {
    const end = endOfDate(day);
    const isPublic = (life: Life): boolean => life.first < end && !isGone(life, end);
    return { date: day, published: lives.filter(isPublic).length };
  });
};
