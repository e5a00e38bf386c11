import type { Field, GroupField } from '#standard/field.ts';
import type { JsonRecord } from '#standard/json.ts';
import { termsOf, type VocabularyKey } from '#standard/vocabularies.ts';

/** What a field of the standard looks like in an answer; null is always possible, for a field that is not filled in. */
export const fieldSchema = (field: Field): JsonRecord => ({
  ...shapeOf(field),
  nullable: true,
  description: descriptionOf(field),
});

const shapeOf = (field: Field): JsonRecord => {
  switch (field.kind) {
    case 'choices':
      return { type: 'array', items: { type: 'string' } };
    case 'links':
      return {
        type: 'array',
        items: {
          type: 'object',
          required: ['title', 'link'],
          properties: { title: { type: 'string' }, link: { type: 'string', nullable: true } },
        },
      };
    case 'group':
      return { type: 'array', items: groupSchema(field) };
    case 'date':
      return { type: 'string', format: 'date' };
    case 'month':
      return { type: 'string', format: 'month', pattern: '^\\d{4}-(0[1-9]|1[0-2])$' };
    default:
      return { type: 'string' };
  }
};

const groupSchema = ({ parts }: GroupField): JsonRecord => ({
  type: 'object',
  properties: Object.fromEntries(
    parts.map((part) => [part.key, { type: 'string', description: sentence(part.label.nl, part.help.nl) }]),
  ),
});

const sentence = (...parts: readonly string[]): string =>
  parts
    .filter((part) => part !== '')
    .map((part) => part.replace(/[.;]?$/, '.'))
    .join(' ');

const choicesOf = (key: VocabularyKey): string =>
  `Kies uit: ${termsOf(key)
    .map((term) => term.value)
    .join('; ')}`;

const descriptionOf = (field: Field): string =>
  sentence(
    field.label.nl,
    field.help.nl,
    field.kind === 'choice' || field.kind === 'choices' ? choicesOf(field.vocabulary) : '',
    field.kind === 'month' ? 'Een maand, jjjj-mm' : '',
    field.origin === 'extension' ? 'Dit veld is een aanvulling op de standaard' : '',
  );
