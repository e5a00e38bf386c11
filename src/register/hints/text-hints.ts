import type { Field, FieldValue } from '#standard/field.ts';
import type { FieldKey } from '#standard/fields.ts';
import { type EntryDocument, textOf } from '../entry.ts';
import { editableFields } from '../rules/obligations.ts';
import { personalWarnings } from '../rules/personal-warnings.ts';
import { type Hint, hint } from './hint.ts';
import { readabilityHints } from './readability-hints.ts';
import { vagueHints } from './vague-hints.ts';

/** The running texts of a field: what is chosen from a list, an address and a contact are no text to read. */
const runningTexts = (field: Field, value: FieldValue): readonly string[] => {
  if (typeof value === 'string') return field.kind === 'text' ? [value] : [];
  if (field.kind !== 'group') return [];
  const parts = field.parts.filter((part) => part.vocabulary === undefined && part.isContact !== true);
  return value.flatMap((item) =>
    typeof item === 'string' ? [] : parts.flatMap(({ key }) => (item as Readonly<Record<string, string>>)[key] ?? []),
  );
};

/** Everything that an entry says in running text: what is explained in it anywhere is explained. */
const wholeOf = (values: EntryDocument['values']): string =>
  editableFields
    .flatMap((field) => {
      const value = values[field.key as FieldKey];
      return value === undefined ? [] : runningTexts(field, value);
    })
    .join('\n');

const hintsOfField = (field: Field, document: EntryDocument, whole: string): readonly Hint[] => {
  const key = field.key as FieldKey;
  const value = document.values[key];
  if (value === undefined) return [];
  const name = textOf(document, 'name');
  return runningTexts(field, value).flatMap((text) => {
    const vague = vagueHints(key, text, name);
    // What says nothing is not made better by plainer words.
    return vague.length > 0 || !field.b1 ? vague : readabilityHints(key, text, whole);
  });
};

/** The hints about the texts of an entry in Dutch, in the order of the standard: how they read, what they do not say, and who is named. */
export const textHints = (document: EntryDocument, only: readonly FieldKey[] | null = null): readonly Hint[] => {
  const whole = wholeOf(document.values);
  const people = personalWarnings(document.values);
  return editableFields
    .filter(({ key }) => only === null || only.some((one) => one === key))
    .flatMap((field) => [
      ...hintsOfField(field, document, whole),
      ...people
        .filter((warning) => warning.field === field.key)
        .flatMap((warning) => warning.found.map(({ text }) => hint(warning.field, 'names-person', { quote: text }))),
    ]);
};
