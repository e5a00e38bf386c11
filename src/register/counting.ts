import type { CategoryCode, QuestionKey } from '#standard/field.ts';
import { allFields } from '#standard/fields.ts';
import type { AlgorithmId, Succession, UseStatus } from './algorithm.ts';
import { type EntryDocument, fieldState } from './entry.ts';
import { codeOf, factsOf } from './facts.ts';
import { endOfDate, type Instant, type IsoDate } from './instant.ts';
import type { OrganisationId } from './organisation.ts';
import type { OrganisationType } from './organisation-types.ts';
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

/** An organisation of which an algorithm was, until it was handed over. */
export type EarlierOwner = { readonly organisationId: OrganisationId; readonly until: Instant };

/** One published Dutch version of an algorithm, as it is counted. */
export type CountedVersion = CountedFacts & {
  readonly algorithmId: AlgorithmId;
  readonly number: number;
  readonly organisationId: OrganisationId;
  /** Whose it was before it was handed over, each until a moment, the oldest first; left out when it never was. */
  readonly earlierOwners?: readonly EarlierOwner[];
  readonly publishedAt: Instant;
  readonly withdrawnAt: Instant | null;
  readonly isMerged: boolean;
  /** Set when it made way for others, and the one it went up into when it was merged. */
  readonly succession?: { readonly kind: Succession; readonly into: AlgorithmId | null };
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
  /** Withdrawn up to and including the day, with reason; those that made way for others are not counted here. */
  readonly withdrawn: number;
  /** Those that made way for others up to and including the day; merged ones with into how many. */
  readonly succeeded: {
    readonly merged: number;
    readonly into: number;
    readonly split: number;
    readonly replaced: number;
  };
  readonly organisations: { readonly publishing: number; readonly known: number };
  readonly perType: readonly { readonly type: OrganisationType; readonly count: PerCategory }[];
  /** Per kind of organisation how many entries answer each question of the page. */
  readonly answers: readonly {
    readonly type: OrganisationType;
    readonly entries: number;
    readonly answered: Readonly<Partial<Record<QuestionKey, number>>>;
  }[];
};

/** Whose an algorithm was at the end of a day: what was handed over later counts for who had it then. */
export const ownerAt = (
  { organisationId, earlierOwners = [] }: Pick<CountedVersion, 'organisationId' | 'earlierOwners'>,
  end: Instant,
): OrganisationId => earlierOwners.find(({ until }) => until >= end)?.organisationId ?? organisationId;

/** Withdrawn before the moment; one that was merged without a date does not count at any moment. */
export const isGone = (version: Pick<CountedVersion, 'withdrawnAt' | 'isMerged'>, end: Instant): boolean =>
  version.withdrawnAt === null ? version.isMerged : version.withdrawnAt < end;

/** The version of one algorithm that was public at the end of a day; null when there was none. Versions may come in any order. */
export const publicVersionOn = (versions: readonly CountedVersion[], end: Instant): CountedVersion | null => {
  let newest: CountedVersion | null = null;
  for (const version of versions)
    if (version.publishedAt < end && !isGone(version, end) && (newest === null || newest.number < version.number))
      newest = version;
  return newest;
};

/** Versions in any order, those of one algorithm together. */
export const byAlgorithm = (versions: Iterable<CountedVersion>): readonly (readonly CountedVersion[])[] => [
  ...Map.groupBy(versions, ({ algorithmId }) => algorithmId).values(),
];

/** The version of every algorithm that was public at the end of a day; versions may come in any order. */
export const publicOn = (versions: Iterable<CountedVersion>, date: IsoDate): readonly CountedVersion[] => {
  const end = endOfDate(date);
  return byAlgorithm(versions).flatMap((own) => publicVersionOn(own, end) ?? []);
};

/** How many were public at the end of some days. */
export type Growth = readonly { readonly date: IsoDate; readonly published: number }[];
