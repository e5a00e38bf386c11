import type { Field, FieldValue, GroupField, LinksField } from '#standard/field.ts';
import type { FieldKey } from '#standard/fields.ts';
import { termByValue } from '#standard/vocabularies.ts';
import type { EntryDocument } from '../entry.ts';
import { parseDate, parseMonth } from '../instant.ts';
import { type PersonalKind, personalDataIn } from '../personal-data.ts';
import { isMailAddress, isWebAddress } from '../web-address.ts';
import { editableFields } from './obligations.ts';
import { missingForPublication } from './publication.ts';

/** What can be wrong with a field of an entry; 'missing' is only asked before it is published. */
export type EntryFaultKind =
  | 'missing'
  | 'no-web-address'
  | 'no-contact'
  | 'no-month'
  | 'no-date'
  | 'too-long'
  | 'no-title'
  | 'no-link'
  | 'not-in-list'
  | PersonalKind;

/** What is wrong, in which field, and in a field of several things where: the row, counted from 0, and its part. */
export type EntryFault = {
  readonly field: FieldKey;
  readonly kind: EntryFaultKind;
  readonly place: { readonly row: number; readonly part: string } | null;
  /** How long it may be, in signs; 0 where length is not what is wrong. */
  readonly limit: number;
};

/** What is wrong with one text, without its place. */
type Wrong = Pick<EntryFault, 'kind' | 'limit'>;

const wrong = (kind: EntryFaultKind): readonly Wrong[] => [{ kind, limit: 0 }];
const length = (text: string, limit: number): readonly Wrong[] =>
  text.length > limit ? [{ kind: 'too-long', limit }] : [];

/** Where the public finds how to reach an organisation stands nothing of a person. Source: R-216. */
const personal = (text: string): readonly Wrong[] =>
  [...new Set(personalDataIn(text).map(({ kind }) => kind))].map((kind) => ({ kind, limit: 0 }));

const faultsOfText = (field: Field, text: string): readonly Wrong[] => {
  switch (field.kind) {
    case 'text':
      return length(text, field.maxLength);
    case 'url':
      return isWebAddress(text) ? length(text, field.maxLength) : wrong('no-web-address');
    case 'contact':
      return [
        ...(isWebAddress(text) || isMailAddress(text) ? length(text, field.maxLength) : wrong('no-contact')),
        ...personal(text),
      ];
    case 'month':
      return parseMonth(text) === null ? wrong('no-month') : [];
    case 'date':
      return parseDate(text) === null ? wrong('no-date') : [];
    case 'choice':
    case 'choices':
      return termByValue(field.vocabulary, text) === undefined ? wrong('not-in-list') : [];
    default:
      return [];
  }
};

type Row = Readonly<Record<string, string | null>>;
type Placed = Wrong & { readonly part: string };

const faultsOfLink = (field: LinksField, { title = '', link = null }: Row): readonly Placed[] => {
  const absent = field.linkRequired ? wrong('no-link') : [];
  const ofLink = link !== null && !isWebAddress(link) ? wrong('no-web-address') : [];
  const ofTitle = title === null || title === '' ? wrong('no-title') : length(title, field.titleMaxLength);
  return [
    ...ofTitle.map((fault) => ({ ...fault, part: 'title' })),
    ...(link === null ? absent : ofLink).map((fault) => ({ ...fault, part: 'link' })),
  ];
};

const faultsOfRecord = (field: GroupField, row: Row): readonly Placed[] =>
  field.parts.flatMap((part) =>
    [
      ...length(row[part.key] ?? '', part.maxLength),
      ...(part.isContact === true ? personal(row[part.key] ?? '') : []),
    ].map((fault) => ({ ...fault, part: part.key })),
  );

const faultsOfRow = (field: Field, row: Row): readonly Placed[] => {
  if (field.kind === 'links') return faultsOfLink(field, row);
  return field.kind === 'group' ? faultsOfRecord(field, row) : [];
};

const faultsOfValue = (field: Field, value: FieldValue): readonly EntryFault[] => {
  const key = field.key as FieldKey;
  const items: readonly (string | Row)[] = typeof value === 'string' ? [value] : value;
  return items.flatMap((item, row): readonly EntryFault[] =>
    typeof item === 'string'
      ? faultsOfText(field, item).map((fault) => ({ field: key, ...fault, place: null }))
      : faultsOfRow(field, item).map(({ part, ...fault }) => ({ field: key, ...fault, place: { row, part } })),
  );
};

/** What is wrong with what is filled in, in the order of the standard. An entry with faults can be kept, not published. */
export const valueFaults = (values: EntryDocument['values']): readonly EntryFault[] =>
  editableFields.flatMap((field) => {
    const value = values[field.key as FieldKey];
    return value === undefined ? [] : faultsOfValue(field, value);
  });

/** Everything that stands between an entry and the public: what is missing, and what is wrong with what is filled in. */
export const publicationFaults = (document: EntryDocument): readonly EntryFault[] => [
  ...missingForPublication(document).map((field) => ({ field, kind: 'missing', place: null, limit: 0 }) as const),
  ...valueFaults(document.values),
];
