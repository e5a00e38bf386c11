import { isScope, type TokenRefusal, type TokenScope, usualLastDay } from '#register/delivery-token.ts';
import { type IsoDate, parseDate } from '#register/instant.ts';
import type { Text } from '#standard/text.ts';

/** What was filled in, as it came: the fields stay as they were when something is wrong. */
export type FilledIn = { readonly name: string; readonly scopes: readonly TokenScope[]; readonly lastDay: string };

/** The names of the fields in the form, which are their ids too. */
export const controls = { name: 'naam', scopes: 'mag', lastDay: 'tot' } as const satisfies Record<
  keyof FilledIn,
  string
>;

export type Faults = Partial<Record<keyof FilledIn, Text>>;

/** A form in which nothing was filled in yet: a token to write and submit with, for the usual time. */
export const emptyForm = (today: IsoDate): FilledIn => ({
  ...{ name: '', scopes: ['concepten-schrijven', 'indienen'], lastDay: usualLastDay(today) },
});

/** What was sent. */
export const filledInOf = (form: URLSearchParams): FilledIn => ({
  name: (form.get(controls.name) ?? '').trim(),
  scopes: form.getAll(controls.scopes).filter(isScope),
  lastDay: (form.get(controls.lastDay) ?? '').trim(),
});

/** The last day that was filled in; null when that is no day. */
export const lastDayOf = ({ lastDay }: FilledIn): IsoDate | null => parseDate(lastDay);

export const noDay: Text = {
  nl: 'Geef een dag die bestaat, zoals 2027-01-31.',
  en: 'Give a day that exists, such as 2027-01-31.',
  fy: "Jou in dei dy't bestiet, lykas 2027-01-31.",
};

/** The field at which a refusal is told; null when no field can mend it. */
export const fieldOfRefusal: Readonly<Record<TokenRefusal, keyof FilledIn | null>> = {
  'not-allowed': null,
  'unknown-organisation': null,
  'needs-name': 'name',
  'name-too-long': 'name',
  'needs-scope': 'scopes',
  'ends-before-today': 'lastDay',
  'lasts-too-long': 'lastDay',
  'too-many': 'name',
};
