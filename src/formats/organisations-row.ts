import { isPersonalAddress } from '#register/functional-contact.ts';
import { addDays, type IsoDate, parseDate } from '#register/instant.ts';
import type { IdentifierScheme, OrganisationIdentifier } from '#register/organisation.ts';
import { identifierForms, identifierSchemes } from '#register/organisation-identifier.ts';
import type { IncomingOrganisation, RowProblem, RowProblemCode } from '#register/organisation-list.ts';
import { tidyName } from './organisations-names.ts';

/** Writes down what is not right in one row, and what is done with it. */
export type RowNotes = (field: string, code: RowProblemCode, before: string, after?: string | null) => void;

/** Notes for one row that end up in a list of problems. */
export const notesFor =
  (problems: RowProblem[], row: string, key: string | null): RowNotes =>
  (field, code, before, after = null) => {
    problems.push({ row, key, field, code, before, after });
  };

const longestName = 500;

/** The name as the register keeps it; null when there is none or it cannot be one. */
export const readName = (note: RowNotes, field: string, raw: string): string | null => {
  const name = tidyName(raw);
  if (name === '') {
    note(field, 'no-name', raw);
    return null;
  }
  if (name.length > longestName) {
    note(field, 'name-too-long', `${name.slice(0, 80)}…`);
    return null;
  }
  if (name !== raw.trim().normalize('NFC')) note(field, 'name-tidied', raw, name);
  return name;
};

/** The day in a text yyyy-mm-dd, with or without a time behind it; null when it is empty or no day that exists. */
export const readDay = (note: RowNotes, field: string, raw: string): IsoDate | null => {
  const text = raw.trim();
  if (text === '') return null;
  const day = parseDate(text.replace(/(T.*|Z|[+-]\d{2}:\d{2})$/, ''));
  if (day === null) note(field, 'bad-date', raw);
  return day;
};

/** The first day on which it no longer holds, from the last day on which it did. */
export const dayAfter = (last: IsoDate | null): IsoDate | null => (last === null ? null : addDays(last, 1));

/** The begin of a period; left out when it is not before its end. */
export const beginBefore = (
  note: RowNotes,
  field: string,
  from: IsoDate | null,
  until: IsoDate | null,
): IsoDate | null => {
  if (from === null || until === null || from < until) return from;
  note(field, 'end-before-begin', from);
  return null;
};

/** A web address with its scheme; null when it is empty or none. */
export const readWebsite = (note: RowNotes, field: string, raw: string): string | null => {
  const text = raw.trim();
  if (text === '') return null;
  if (text.includes('@')) {
    note(field, 'personal-contact', '…');
    return null;
  }
  const complete = /^[a-z0-9-]+(\.[a-z0-9-]+)+(\/\S*)?$/i.test(text) ? `https://${text}` : text;
  if (!/^https?:\/\/[^\s/]+\.[^\s]+$/i.test(complete) || !URL.canParse(complete)) {
    note(field, 'bad-website', raw);
    return null;
  }
  if (complete !== text) note(field, 'website-repaired', raw, complete);
  return complete;
};

/** A functional e-mail address; null when there is none, when it is no address or when it looks like that of a person. */
export const readContact = (note: RowNotes, field: string, raw: string): string | null => {
  const text = raw.trim().replace(/^mailto:/i, '');
  if (text === '') return null;
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)) {
    note(field, 'bad-contact', raw);
    return null;
  }
  if (isPersonalAddress(text)) {
    note(field, 'personal-contact', '…');
    return null;
  }
  return text;
};

/** The numbers of an organisation that have the right form, in a fixed order. A TOOI address counts as its code. */
export const readIdentifiers = (
  note: RowNotes,
  raw: Readonly<Partial<Record<IdentifierScheme, string>>>,
): readonly OrganisationIdentifier[] =>
  identifierSchemes.flatMap((scheme) => {
    const given = (raw[scheme] ?? '').trim();
    const value = scheme === 'tooi' ? (given.split('/').at(-1) ?? '') : given;
    if (value === '') return [];
    if (identifierForms[scheme].test(value)) return [{ scheme, value }];
    note(scheme, 'bad-identifier', given);
    return [];
  });

/** The number of an organisation in a scheme; null when it has none. */
export const identifierOf = (
  { statement }: Pick<IncomingOrganisation, 'statement'>,
  scheme: IdentifierScheme,
): string | null => statement.identifiers.find((one) => one.scheme === scheme)?.value ?? null;

/** Takes numbers that a list gives to more than one organisation away from all of them. */
export const withoutSharedNumbers = (
  organisations: readonly IncomingOrganisation[],
  problems: RowProblem[],
): readonly IncomingOrganisation[] => {
  const count = new Map<string, number>();
  for (const { statement } of organisations)
    for (const { scheme, value } of statement.identifiers)
      count.set(`${scheme} ${value}`, (count.get(`${scheme} ${value}`) ?? 0) + 1);
  return organisations.map((organisation) => {
    const { statement, row, key } = organisation;
    const own = statement.identifiers.filter(({ scheme, value }) => {
      const shared = (scheme === 'tooi' || scheme === 'roo') && (count.get(`${scheme} ${value}`) ?? 0) > 1;
      if (shared) notesFor(problems, row, key)(scheme, 'identifier-twice', value);
      return !shared;
    });
    return own.length === statement.identifiers.length
      ? organisation
      : { ...organisation, statement: { ...statement, identifiers: own } };
  });
};
