import type { EntryVersion } from './entry.ts';
import { dateOf, type Instant, type IsoDate } from './instant.ts';

/** The term after which a text that nobody confirmed may be out of date, in months. Our choice; ministries review yearly. */
const reviewTermInMonths = 12;

/** When the organisation last said that a text is right: when it confirmed it, else when it published it. */
export const lastConfirmed = (version: Pick<EntryVersion, 'confirmedAt' | 'publishedAt'>): Instant | null =>
  version.confirmedAt !== null && (version.publishedAt === null || version.confirmedAt > version.publishedAt)
    ? version.confirmedAt
    : version.publishedAt;

/** The same day a number of months later; the last day of the month when that day does not exist (29 February). */
export const addMonths = (date: IsoDate, months: number): IsoDate => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay))).toISOString().slice(0, 10) as IsoDate;
};

/** True when a text is older than the review term today: from the day after the term on. False when it never was public. */
export const isPossiblyOutOfDate = (
  version: Pick<EntryVersion, 'confirmedAt' | 'publishedAt'>,
  today: IsoDate,
): boolean => {
  const confirmed = lastConfirmed(version);
  return confirmed !== null && addMonths(dateOf(confirmed), reviewTermInMonths) < today;
};
