import type { CategoryCode, Field } from '#standard/field.ts';
import { allFields, type FieldKey } from '#standard/fields.ts';
import { type EntryDocument, fieldState } from '../entry.ts';

/** True when a field must be filled in for an entry of this category; an entry without a category owes only what all owe. */
export const isObligatory = (field: Field, category: CategoryCode | null): boolean => {
  if (field.obligation.when !== 'category') return field.obligation.when === 'always';
  return category !== null && field.obligation.categories.includes(category);
};

/** What the register knows by itself, from the algorithm, the language and the document: never left out by anyone. */
const knownToRegister: readonly string[] = ['organization', 'lang', 'standard_version'];

/** True when a field follows from the register itself: nobody fills it in, and nobody can leave it out. */
export const isFilledByRegister = (field: Field): boolean =>
  field.section === 'system' || knownToRegister.includes(field.key);

/** The fields that an organisation fills in, in the order of the standard. */
export const editableFields: readonly Field[] = allFields.filter((field) => !isFilledByRegister(field));

/** The keys of the fields that the category obliges, that apply, and that are empty, in the order of the standard. */
export const missingObligations = (document: EntryDocument, category: CategoryCode | null): readonly FieldKey[] =>
  editableFields
    .filter((field) => isObligatory(field, category))
    .filter((field) => fieldState(document, field).state === 'empty')
    .map((field) => field.key as FieldKey);
