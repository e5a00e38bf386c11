import type { Field, FieldValue } from '#standard/field.ts';
import type { FieldKey } from '#standard/fields.ts';
import type { EntryDocument } from '../entry.ts';
import { type PersonalData, personalDataIn } from '../personal-data.ts';
import { editableFields } from './obligations.ts';

/** A field in which something of a person may stand, with what was found there. It may be right: somebody else confirms that. */
export type PersonalWarning = { readonly field: FieldKey; readonly found: readonly PersonalData[] };

/** The texts of a field in which a person has no place but may be named all the same; a contact field refuses it: see value-faults.ts. */
const textsOf = (field: Field, value: FieldValue): readonly string[] => {
  if (typeof value === 'string') return field.kind === 'text' ? [value] : [];
  if (field.kind !== 'links' && field.kind !== 'group') return [];
  const contacts = field.kind === 'group' ? field.parts.filter((part) => part.isContact).map((part) => part.key) : [];
  return value.flatMap((item) =>
    typeof item === 'string'
      ? []
      : Object.entries(item).flatMap(([part, text]) =>
          text === null || part === 'link' || contacts.includes(part) ? [] : [text],
        ),
  );
};

/** The fields of an entry in which the name, e-mail address or citizen service number of a person may stand, in order. Source: R-224. */
export const personalWarnings = (values: EntryDocument['values']): readonly PersonalWarning[] =>
  editableFields.flatMap((field) => {
    const value = values[field.key as FieldKey];
    const found = value === undefined ? [] : textsOf(field, value).flatMap(personalDataIn);
    return found.length === 0 ? [] : [{ field: field.key as FieldKey, found }];
  });
