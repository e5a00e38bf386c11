import { type Instant, instantOf } from './instant.ts';

/**
 * How long the register keeps what it needs no longer, in months, when nobody says otherwise. Versions of entries that were public
 * are not among them: they are kept as long as the register is.
 */
export const keepingTerms = {
  /** Lines of the audit trail: BIO2 5.28.01 asks at least three years of what an incident would be looked into with. */
  trail: 36,
  /** The least term of the trail: BIO2 8.18.02 asks half a year. */
  leastTrail: 6,
  /** Who wrote which words of a text that was published since: longer than anybody judges that text. */
  revisions: 24,
  /** Nothing is kept longer than this. */
  most: 1_200,
} as const;

/** The same moment so many months before; a day that the month does not have is its last. */
export const monthsBefore = (now: Instant, months: number): Instant => {
  const date = new Date(now);
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() - months);
  if (date.getUTCDate() !== day) date.setUTCDate(0);
  return instantOf(date);
};

/** What can be kept whatever its term: everything about an organisation, or about one entry. */
export type HeldKind = 'organisation' | 'entry';
