import type { AppointmentRequest } from '#commands/office/appoint.ts';
import type { AppointingRefusal } from '#register/appointment-refusals.ts';
import { type IsoDate, parseDate } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { isRole } from '#register/roles.ts';
import type { Text } from '#standard/text.ts';

/** What was filled in, as it came: the fields stay as they were when something is wrong. */
export type FilledIn = {
  readonly email: string;
  readonly role: string;
  readonly organisation: string;
  readonly from: string;
  readonly until: string;
  readonly deputyFor: string;
};

/** The names of the fields in the form, which are their ids too. */
export const controls = {
  email: 'email',
  role: 'rol',
  organisation: 'organisatie',
  from: 'vanaf',
  until: 'tot',
  deputyFor: 'vervangt',
} as const satisfies Record<keyof FilledIn, string>;

export type Faults = Partial<Record<keyof FilledIn, Text>>;

/** A form in which nothing was filled in yet: a role begins today. */
export const emptyForm = (today: IsoDate): FilledIn => ({
  ...{ email: '', role: '', organisation: '', from: today, until: '', deputyFor: '' },
});

/** What was sent. */
export const filledInOf = (form: URLSearchParams): FilledIn => {
  const typedIn = (key: keyof FilledIn): string => (form.get(controls[key]) ?? '').trim();
  return {
    ...{ email: typedIn('email'), role: typedIn('role'), organisation: typedIn('organisation') },
    ...{ from: typedIn('from'), until: typedIn('until'), deputyFor: typedIn('deputyFor') },
  };
};

const unreadable = {
  role: { nl: 'Kies een rol.', en: 'Choose a role.', fy: 'Kies in rol.' },
  from: {
    nl: 'Geef de eerste dag, zoals 2027-01-31.',
    en: 'Give the first day, such as 2027-01-31.',
    fy: 'Jou de earste dei, lykas 2027-01-31.',
  },
  until: {
    nl: 'Geef een dag die bestaat, zoals 2027-01-31, of laat het veld leeg.',
    en: 'Give a day that exists, such as 2027-01-31, or leave the field empty.',
    fy: 'Jou in dei dy’t bestiet, lykas 2027-01-31, of lit it fjild leech.',
  },
} as const satisfies Record<string, Text>;

export type Read =
  | { readonly kind: 'request'; readonly request: AppointmentRequest }
  | { readonly kind: 'faults'; readonly faults: Faults };

/** What is asked with a form; faults when a field cannot be read. */
export const readFilledIn = (filledIn: FilledIn, organisationId: OrganisationId | null): Read => {
  const { email, role } = filledIn;
  const from = parseDate(filledIn.from);
  const until = filledIn.until === '' ? null : parseDate(filledIn.until);
  const faults: Faults = {
    ...(isRole(role) ? {} : { role: unreadable.role }),
    ...(from === null ? { from: unreadable.from } : {}),
    ...(until === null && filledIn.until !== '' ? { until: unreadable.until } : {}),
  };
  if (!isRole(role) || from === null || Object.keys(faults).length > 0) return { kind: 'faults', faults };
  const deputyFor = /^\d{1,9}$/.test(filledIn.deputyFor) ? Number(filledIn.deputyFor) : null;
  return { kind: 'request', request: { email, role, organisationId, from, until, deputyFor } };
};

/** The field at which a refusal is told; null when no field can mend it. */
export const fieldOfRefusal: Readonly<Record<AppointingRefusal, keyof FilledIn | null>> = {
  'own-role': 'email',
  'needs-organisation': 'role',
  'needs-no-organisation': 'organisation',
  'ends-before-it-begins': 'until',
  'needs-last-day': 'until',
  'deputy-needs-last-day': 'until',
  'deputy-of-other-role': 'role',
  'deputy-of-self': 'deputyFor',
  'deputy-of-deputy': 'deputyFor',
  'outside-deputised': 'until',
  'held-already': 'email',
  'not-allowed': null,
  'not-an-address': 'email',
  'unknown-organisation': 'organisation',
  'unknown-deputised': 'deputyFor',
  'real-person-in-demo': 'email',
  'demo-person': 'email',
};
