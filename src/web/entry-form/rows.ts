import type { FieldValue, GroupField, GroupPart, LinksField } from '#standard/field.ts';
import type { Text } from '#standard/text.ts';
import type { VocabularyKey } from '#standard/vocabularies.ts';

/** A field of several things, each a row of texts. */
export type RowsField = LinksField | GroupField;

/** One part of a row as the form asks it. */
export type RowPart = Pick<GroupPart, 'key' | 'label' | 'required'> & {
  readonly help: Text | null;
  /** The most signs; null where the standard sets none. */
  readonly maxLength: number | null;
  readonly shape: 'line' | 'lines' | 'address' | 'choice';
  readonly vocabulary: VocabularyKey | null;
};

/** What one row says: a text for every part that is filled in. */
export type Row = Readonly<Record<string, string>>;

const linkLabels = {
  title: { nl: 'Titel', en: 'Title', fy: 'Titel' },
  link: { nl: 'Webadres', en: 'Web address', fy: 'Webadres' },
} as const satisfies Record<string, Text>;

const linkParts = (field: LinksField): readonly RowPart[] => [
  {
    key: 'title',
    label: linkLabels.title,
    required: true,
    help: null,
    maxLength: field.titleMaxLength,
    shape: 'line',
    vocabulary: field.suggestions ?? null,
  },
  {
    key: 'link',
    label: linkLabels.link,
    required: field.linkRequired,
    help: null,
    maxLength: null,
    shape: 'address',
    vocabulary: null,
  },
];

const groupPart = (part: GroupPart): RowPart => ({
  ...part,
  shape: part.vocabulary === undefined ? 'lines' : 'choice',
  vocabulary: part.vocabulary ?? null,
});

/** The parts of every row of a field, in order. */
export const rowPartsOf = (field: RowsField): readonly RowPart[] =>
  field.kind === 'links' ? linkParts(field) : field.parts.map(groupPart);

/** A value of such a field as rows. */
export const rowsOf = (value: FieldValue | undefined): readonly Row[] => {
  if (value === undefined || typeof value === 'string') return [];
  return value.map((item) =>
    typeof item === 'string'
      ? {}
      : Object.fromEntries(Object.entries(item).flatMap(([key, text]) => (text === null ? [] : [[key, text]]))),
  );
};

/** Rows as the value of their field. A link without a title keeps an empty one, so that its address is not lost. */
export const valueOfRows = (field: RowsField, rows: readonly Row[]): FieldValue =>
  field.kind === 'links' ? rows.map(({ title = '', link = null }) => ({ title, link })) : rows;
