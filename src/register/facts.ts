import type { CategoryCode } from '#standard/field.ts';
import { type FieldKey, fieldByKey } from '#standard/fields.ts';
import { type Language, longLanguageCode } from '#standard/text.ts';
import { termByValue } from '#standard/vocabularies.ts';
import type { Algorithm, UseStatus } from './algorithm.ts';
import { choicesOf, type EntryDocument, textOf } from './entry.ts';
import { parseMonth } from './instant.ts';

/** The address codes of the choices made in a field; what is withheld or not in its list has none. */
export const codesOf = (document: EntryDocument, key: FieldKey): readonly string[] => {
  const field = fieldByKey(key);
  if (field?.kind !== 'choice' && field?.kind !== 'choices') return [];
  return choicesOf(document, key).flatMap((value) => termByValue(field.vocabulary, value)?.code ?? []);
};

/** The address code of the choice made in a field of one choice; null when there is none. */
export const codeOf = (document: EntryDocument, key: FieldKey): string | null => codesOf(document, key)[0] ?? null;

/** What the register keeps in columns of an algorithm, read from its newest Dutch entry. */
export const factsOf = (
  document: EntryDocument,
): Pick<Algorithm, 'category' | 'useStatus' | 'inUseFrom' | 'inUseUntil'> => ({
  category: codeOf(document, 'publication_category') as CategoryCode | null,
  useStatus: codeOf(document, 'status') as UseStatus | null,
  inUseFrom: parseMonth(textOf(document, 'begin_date')),
  inUseUntil: parseMonth(textOf(document, 'end_date')),
});

/** The text of an entry as it goes out: with the name of its organisation, its language and its standard, which nobody fills in. */
export const withOwnFacts = (document: EntryDocument, language: Language, organisationName: string): EntryDocument => ({
  ...document,
  values: {
    ...document.values,
    organization: organisationName,
    lang: longLanguageCode[language],
    standard_version: document.standard,
  },
});

/** The fields whose value follows from the register itself: nobody fills them in. */
export const factKeys = ['organization', 'lars', 'lang', 'standard_version', 'publication_dt'] as const;
