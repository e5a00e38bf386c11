import type { Field, GroupPart } from '#standard/field.ts';
import type { FieldKey } from '#standard/fields.ts';
import type { Language } from '#standard/text.ts';
import { type EntryDocument, fieldState, publicDocument, recordsOf } from './entry.ts';
import type { Instant } from './instant.ts';
import { editableFields } from './rules/obligations.ts';
import { type EntryFault, valueFaults } from './rules/value-faults.ts';

/** Names that are the same in every language. */
const names: readonly string[] = ['provider', 'product', 'source_id'];

/** The fields that are written anew in another language: texts and groups of texts. What is chosen, dates and links follow the Dutch text. */
export const translatedFields: readonly Field[] = editableFields.filter(
  ({ key, kind }) => (kind === 'text' && !names.includes(key)) || kind === 'group',
);

const isTranslated = (key: string): boolean => translatedFields.some((field) => field.key === key);

/** The fields of a Dutch text that a translation of it must hold. */
export const fieldsToTranslate = (dutch: EntryDocument): readonly Field[] =>
  translatedFields.filter((field) => fieldState(dutch, field).state === 'filled');

/** A translation as it stands beside a Dutch text: its own words where the Dutch text has any, and for the rest what the Dutch text says. */
export const translationOf = (dutch: EntryDocument, translated: EntryDocument): EntryDocument => {
  const asked = new Set(fieldsToTranslate(dutch).map(({ key }) => key));
  const followed = Object.entries(publicDocument(dutch).values).filter(([key]) => !isTranslated(key));
  const own = Object.entries(translated.values).filter(([key]) => asked.has(key));
  return { ...dutch, values: Object.fromEntries([...followed, ...own]), earlier: null };
};

/** The parts of a group that are the same in every language: choices from a list, and where somebody is reached. */
export const isSamePart = ({ key, vocabulary }: GroupPart): boolean => vocabulary !== undefined || key === 'contact';

/** The groups of a Dutch text as a translator finds them: every row, with what is the same in every language. */
const begunGroups = (dutch: EntryDocument): EntryDocument['values'] =>
  Object.fromEntries(
    fieldsToTranslate(dutch).flatMap((field) => {
      if (field.kind !== 'group') return [];
      const same = field.parts.filter(isSamePart).map(({ key }) => key);
      const rows = recordsOf(dutch, field.key as FieldKey).map((row) =>
        Object.fromEntries(Object.entries(row).filter(([key]) => same.includes(key))),
      );
      return [[field.key, rows]];
    }),
  );

/** A translation as its form begins: where a group is not translated yet, with the rows of the Dutch text. */
export const withBegunGroups = (dutch: EntryDocument, translated: EntryDocument): EntryDocument => ({
  ...translated,
  values: { ...begunGroups(dutch), ...translated.values },
});

/** What of a Dutch text is not translated yet. */
export const untranslated = (dutch: EntryDocument, translated: EntryDocument): readonly FieldKey[] =>
  fieldsToTranslate(dutch)
    .map(({ key }) => key as FieldKey)
    .filter((key) => translated.values[key] === undefined);

/** What is wrong in the words of a translation; what follows the Dutch text is not judged again. */
export const translationFaults = ({ values }: EntryDocument): readonly EntryFault[] =>
  valueFaults(values).filter(({ field }) => isTranslated(field));

/** A version of a text in a history. */
type Line = { readonly language: Language; readonly publishedAt: Instant | null };

/** True when a Dutch text was published after a text in another language was made: then that rests on an older Dutch text. */
export const restsOnOlder = (
  { language, madeAt }: { readonly language: Language; readonly madeAt: Instant | null },
  lines: readonly Line[],
): boolean =>
  language !== 'nl' &&
  madeAt !== null &&
  lines.some((line) => line.language === 'nl' && line.publishedAt !== null && line.publishedAt > madeAt);
