import type { CategoryCode } from '#standard/field.ts';
import type { Instant, IsoMonth } from './instant.ts';
import type { OrganisationId } from './organisation.ts';

/** The number of an algorithm: eight digits, the last a check digit. Made by parseAlgorithmId or makeAlgorithmId only. */
export type AlgorithmId = string & { readonly __brand: 'AlgorithmId' };

/** Codes of the vocabulary 'status'; null when the organisation did not say. */
export type UseStatus = 'in-ontwikkeling' | 'in-gebruik' | 'buiten-gebruik';

/** How an entry makes way for others: it goes up into one that stays, becomes several, or is followed by a new one. */
export type Succession = 'merge' | 'split' | 'replace';

/** The thing counted: one use, in one work process, with one purpose, by one organisation. Its text is its entry. */
export type Algorithm = {
  readonly id: AlgorithmId;
  readonly organisationId: OrganisationId;
  readonly category: CategoryCode | null;
  readonly useStatus: UseStatus | null;
  readonly inUseFrom: IsoMonth | null;
  readonly inUseUntil: IsoMonth | null;
  /** Why it is out of use or in development, in words for the public. */
  readonly useReason: string | null;
  /** The algorithm that took its place when two were merged; its address redirects. */
  readonly mergedInto: AlgorithmId | null;
  /** Set when the entry was withdrawn: the page stays, and says when and why. */
  readonly withdrawn: { readonly at: Instant; readonly reason: string; readonly succession?: Succession } | null;
  /** Where the entry came from and its own address there; null when written here. */
  readonly source: { readonly name: string; readonly address: string | null } | null;
  /** When the source no longer listed it; it is marked, never deleted. */
  readonly vanishedAt: Instant | null;
};

export type RelationKind = 'replaces' | 'split-from' | 'merged-into' | 'part-of' | 'same-product';

/** A relation between two algorithms, read from the first to the second: first replaces second. */
export type AlgorithmRelation = { readonly from: AlgorithmId; readonly kind: RelationKind; readonly to: AlgorithmId };

/**
 * The check digit of seven digits: (3 times the odd positions plus the even positions) modulo 10.
 * Source: the national register's numbers (all 1,530 known ids pass).
 */
export const checkDigit = (sevenDigits: string): string => {
  const sum = [...sevenDigits].reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 3 : 1), 0);
  return String(sum % 10);
};

/** The text as an algorithm id, or null when it is not seven digits 1-9 with their check digit. */
export const parseAlgorithmId = (text: string): AlgorithmId | null =>
  /^[1-9]{7}\d$/.test(text) && checkDigit(text.slice(0, 7)) === text[7] ? (text as AlgorithmId) : null;

/** The id number n (0 ≤ n < 9^7) in the range of ids: every n gives another id, so a caller draws n at random. */
export const makeAlgorithmId = (n: number): AlgorithmId => {
  const digits = (n % 4_782_969).toString(9).padStart(7, '0');
  const seven = [...digits].map((digit) => String(Number(digit) + 1)).join('');
  return `${seven}${checkDigit(seven)}` as AlgorithmId;
};
