import type { Field, FieldValue, GroupPart } from '#standard/field.ts';
import type { Language } from '#standard/text.ts';
import { termByValue, type VocabularyKey } from '#standard/vocabularies.ts';

type Item = Extract<FieldValue, readonly unknown[]>[number];

/** The name of a choice in a language; a value that is not in the list is its own name. */
export const choiceLabel = (vocabulary: VocabularyKey, value: string, language: Language): string =>
  termByValue(vocabulary, value)?.label[language] ?? value;

const partText = (part: GroupPart, record: Readonly<Record<string, unknown>>, language: Language): string => {
  const text = record[part.key];
  if (typeof text !== 'string' || text === '') return '';
  return part.vocabulary === undefined ? text : choiceLabel(part.vocabulary, text, language);
};

const groupText = (
  parts: readonly GroupPart[],
  record: Readonly<Record<string, unknown>>,
  language: Language,
): string =>
  parts
    .map((part) => partText(part, record, language))
    .filter((text) => text !== '')
    .join('\n');

const itemText = (field: Field, item: Item, language: Language): string => {
  if (typeof item === 'string') return 'vocabulary' in field ? choiceLabel(field.vocabulary, item, language) : item;
  if (field.kind === 'group') return groupText(field.parts, item, language);
  const { title, link } = item as { readonly title?: string; readonly link?: string | null };
  return typeof link === 'string' && link !== '' ? `${title ?? ''} (${link})` : (title ?? '');
};

/** The value of a field as plain text for people: choices by their name in a language, several things on lines of their own. */
export const valueText = (field: Field, value: FieldValue, language: Language): string => {
  if (typeof value === 'string') return itemText(field, value, language);
  return value.map((item) => itemText(field, item, language)).join(field.kind === 'group' ? '\n\n' : '\n');
};
