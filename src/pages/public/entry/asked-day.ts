import { type IsoDate, parseDate } from '#register/instant.ts';
import type { Text } from '#standard/text.ts';

/** The day that was asked for behind '?op='; a fault keeps what was typed. */
export type Asked =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'day'; readonly day: IsoDate }
  | { readonly kind: 'fault'; readonly typed: string; readonly fault: Text };

export const nothingAsked: Asked = { kind: 'nothing' };

const faults = {
  unknown: {
    nl: 'deze datum bestaat niet. Vul een datum in zoals 1-3-2026.',
    en: 'this date does not exist. Fill in a date such as 1-3-2026.',
    fy: 'dizze datum bestiet net. Folje in datum yn lykas 1-3-2026.',
  },
  future: {
    nl: 'deze datum is nog niet geweest. Vul een datum in tot en met vandaag.',
    en: 'this date has not come yet. Fill in a date up to today.',
    fy: 'dizze datum is noch net west. Folje in datum yn oant en mei hjoed.',
  },
} as const satisfies Record<string, Text>;

/** A day as people type it, 1-3-2026 or 01/03/2026, in the form in which it is kept. */
const isoForm = (text: string): string => {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
  return year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
};

/** Reads the day from the query. An empty field asks nothing; a day after today cannot be answered yet. */
export const askedDay = (query: URLSearchParams, today: IsoDate): Asked => {
  const typed = query.get('op')?.trim() ?? '';
  if (typed === '') return nothingAsked;
  const day = parseDate(isoForm(typed));
  if (day === null) return { kind: 'fault', typed: typed.slice(0, 40), fault: faults.unknown };
  return day > today ? { kind: 'fault', typed: day, fault: faults.future } : { kind: 'day', day };
};
