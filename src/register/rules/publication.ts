import type { CategoryCode, Field, GroupField } from '#standard/field.ts';
import type { FieldKey } from '#standard/fields.ts';
import { type EntryDocument, fieldState, recordsOf } from '../entry.ts';
import { codeOf } from '../facts.ts';
import { editableFields, isObligatory } from './obligations.ts';

/** One record with every part that the standard asks for: a route of redress that says which, how and where. */
const hasWholeRecord = (document: EntryDocument, field: GroupField): boolean => {
  const asked = field.parts.filter((part) => part.required).map((part) => part.key);
  return recordsOf(document, field.key as FieldKey).some((record) =>
    asked.every((part) => (record[part] ?? '').trim() !== ''),
  );
};

/** What is obligatory cannot be 'not applicable' because somebody says so, only because another field says so. */
const lacks = (document: EntryDocument, field: Field): boolean => {
  const { state } = fieldState({ ...document, notApplicable: [] }, field);
  return state === 'filled' ? field.kind === 'group' && !hasWholeRecord(document, field) : state === 'empty';
};

/** The publication category of an entry as it stands; null while it has none. */
export const categoryOf = (document: EntryDocument): CategoryCode | null =>
  codeOf(document, 'publication_category') as CategoryCode | null;

/**
 * The keys of the fields without which an entry cannot be published, in the order of the standard: what its category obliges, that
 * applies and is empty, and a group of which no record is whole. What is withheld is not lacking.
 */
export const missingForPublication = (document: EntryDocument): readonly FieldKey[] =>
  editableFields
    .filter((field) => isObligatory(field, categoryOf(document)) && lacks(document, field))
    .map((field) => field.key as FieldKey);
