import { addDays, type IsoDate } from './instant.ts';
import { addMonths } from './out-of-date.ts';

/** Why a text cannot wait for a day. */
export type PublishDateRefusal = 'needs-date' | 'date-passed' | 'date-too-far';

/** A text that waits longer than this says what was true long ago, in months. Our choice; no source sets a term. */
const longestWait = 24;

/** The first and last day on which a text can become public by itself. It does so as the day begins, so today has passed. */
export const publishDates = (today: IsoDate): { readonly first: IsoDate; readonly last: IsoDate } => ({
  first: addDays(today, 1),
  last: addMonths(today, longestWait),
});

/** Why a text cannot become public by itself on this day; null when it can. No day is told apart from a wrong one. */
export const refusalOfPublishDate = (date: IsoDate | null, today: IsoDate): PublishDateRefusal | null => {
  if (date === null) return 'needs-date';
  const { first, last } = publishDates(today);
  if (date < first) return 'date-passed';
  return date > last ? 'date-too-far' : null;
};
