import { remembering } from '#language/remember.ts';

/** A moment in UTC, ISO 8601 with seconds and Z: 2026-11-24T09:12:00Z. Two instants compare as strings. */
export type Instant = string & { readonly __brand: 'Instant' };
/** A day in the Netherlands, yyyy-mm-dd. */
export type IsoDate = string & { readonly __brand: 'IsoDate' };
/** A month, yyyy-mm. */
export type IsoMonth = string & { readonly __brand: 'IsoMonth' };

const datePattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const monthPattern = /^\d{4}-(0[1-9]|1[0-2])$/;

/** The moment of a Date, to the second. */
export const instantOf = (date: Date): Instant => `${date.toISOString().slice(0, 19)}Z` as Instant;

/** A text with an offset or Z as an instant in UTC; null when it is no moment that exists. */
export const parseInstant = (text: string): Instant | null => {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/.test(text)) return null;
  const milliseconds = Date.parse(text);
  return Number.isNaN(milliseconds) || parseDate(text.slice(0, 10)) === null ? null : instantOf(new Date(milliseconds));
};

/** A text yyyy-mm-dd as a day; null when the day does not exist (2026-02-30). */
export const parseDate = (text: string): IsoDate | null => {
  const parts = datePattern.exec(text);
  if (parts === null) return null;
  const date = new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])));
  return date.toISOString().slice(0, 10) === text ? (text as IsoDate) : null;
};

/** A text yyyy-mm as a month; null when it is none. */
export const parseMonth = (text: string): IsoMonth | null => (monthPattern.test(text) ? (text as IsoMonth) : null);

const amsterdam = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

const mostRemembered = 5_000;
const dateOfText = remembering(
  (instant) => amsterdam.format(new Date(instant)).slice(0, 10) as IsoDate,
  mostRemembered,
);

/** The day in the Netherlands on which an instant falls. */
export const dateOf = (instant: Instant): IsoDate => dateOfText(instant);

/** An instant as the clock in the Netherlands shows it, with its offset: 2024-02-06T00:00:00+01:00. The first ten signs are the day. */
export const dutchTimeOf = (instant: Instant): string => {
  const local = amsterdam.format(new Date(instant)).replace(' ', 'T');
  const minutes = (Date.parse(`${local}Z`) - Date.parse(instant)) / 60_000;
  // Before 1937 the clock was not a whole number of minutes from Greenwich.
  if (!Number.isInteger(minutes)) return instant;
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${local}+${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
};

/** The first instant of a day in the Netherlands (22:00Z or 23:00Z of the day before). */
export const startOfDate = (date: IsoDate): Instant => {
  const midnight = Date.parse(`${date}T00:00:00Z`);
  const offset = [1, 2].find(
    (hours) => amsterdam.format(new Date(midnight - hours * 3_600_000)) === `${date} 00:00:00`,
  );
  return instantOf(new Date(midnight - (offset ?? 1) * 3_600_000));
};

/** The day a number of days later (or earlier, when negative). */
export const addDays = (date: IsoDate, days: number): IsoDate =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10) as IsoDate;

/** The first instant after a day in the Netherlands: what held on the day is what held before this. */
export const endOfDate = (date: IsoDate): Instant => startOfDate(addDays(date, 1));
