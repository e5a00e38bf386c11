import type { EntryVersion } from './entry.ts';
import { addDays, dateOf, endOfDate, type Instant, type IsoDate } from './instant.ts';

/** The term after which a text that nobody confirmed may be out of date, in months, where an installation sets no other. Source: R-060. */
export const usualReviewMonths = 12;

/** So many days before the mark comes it is asked to confirm a text. Our choice. */
const askedDaysBefore = 30;

/** When the organisation last said that a text is right: when it confirmed it, else when it published it. */
export const lastConfirmed = (version: Pick<EntryVersion, 'confirmedAt' | 'publishedAt'>): Instant | null =>
  version.confirmedAt !== null && (version.publishedAt === null || version.confirmedAt > version.publishedAt)
    ? version.confirmedAt
    : version.publishedAt;

/** The same day a number of months later; the last day of the month when that day does not exist (29 February). */
export const addMonths = (date: IsoDate, months: number): IsoDate => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).toISOString().slice(0, 10) as IsoDate;
  return day < Number(last.slice(8)) ? (`${last.slice(0, 8)}${date.slice(8)}` as IsoDate) : last;
};

/** True when a text is older than the review term today: from the day after the term on. False when it never was public. */
export const isPossiblyOutOfDate = (
  version: Pick<EntryVersion, 'confirmedAt' | 'publishedAt'>,
  today: IsoDate,
  months: number = usualReviewMonths,
): boolean => {
  const confirmed = lastConfirmed(version);
  return confirmed !== null && addMonths(dateOf(confirmed), months) < today;
};

/** The last day before the mark comes; null when a text never was public. */
export const confirmBy = (
  version: Pick<EntryVersion, 'confirmedAt' | 'publishedAt'>,
  months: number = usualReviewMonths,
): IsoDate | null => {
  const confirmed = lastConfirmed(version);
  return confirmed === null ? null : addMonths(dateOf(confirmed), months);
};

/** What was last confirmed before this moment is asked to be confirmed again today: it has the mark, or gets it within thirty days. */
export const askedToConfirmBefore = (today: IsoDate, months: number = usualReviewMonths): Instant => {
  const ends = addDays(today, askedDaysBefore);
  let day = addDays(addMonths(ends, -months), 4);
  while (addMonths(day, months) > ends) day = addDays(day, -1);
  return endOfDate(day);
};
