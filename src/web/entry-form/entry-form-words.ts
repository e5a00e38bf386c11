import { listOf } from '#register/wording.ts';
import type { Condition, Obligation } from '#standard/field.ts';
import { fieldByKey } from '#standard/fields.ts';
import type { Language, Text } from '#standard/text.ts';
import { termByValue } from '#standard/vocabularies.ts';
import type { CountedWord } from '../format.ts';

/** The words of the form of an entry that are not those of the standard. */
export const words = {
  steps: { nl: 'Delen van de beschrijving', en: 'Parts of the description', fy: 'Dielen fan de beskriuwing' },
  ready: { nl: 'klaar', en: 'ready', fy: 'klear' },
  empty: { nl: 'nog leeg', en: 'still empty', fy: 'noch leech' },
  example: { nl: 'Voorbeeld', en: 'Example', fy: 'Foarbyld' },
  shortExample: { nl: 'Bijvoorbeeld:', en: 'For example:', fy: 'Bygelyks:' },
  must: { nl: 'verplicht', en: 'required', fy: 'ferplichte' },
  mustAt: { nl: 'verplicht bij', en: 'required for', fy: 'ferplichte by' },
  optional: { nl: 'niet verplicht', en: 'not required', fy: 'net ferplichte' },
  notApplicable: { nl: 'Niet van toepassing', en: 'Not applicable', fy: 'Net fan tapassing' },
  noChoice: { nl: 'Nog geen keuze', en: 'No choice yet', fy: 'Noch gjin kar' },
  more: { nl: 'Nog een', en: 'One more', fy: 'Noch ien' },
} as const satisfies Record<string, Text>;

export const counted = {
  parts: { nl: ['deel', 'delen'], en: ['part', 'parts'], fy: ['diel', 'dielen'] },
  faults: { nl: ['fout', 'fouten'], en: ['error', 'errors'], fy: ['flater', 'flaters'] },
  signs: { nl: ['teken', 'tekens'], en: ['character', 'characters'], fy: ['teken', 'tekens'] },
} as const satisfies Record<string, CountedWord>;

/** 'Alle 4 delen': what unfolds the list of sections on a small screen. */
export const allParts: Readonly<Record<Language, (parts: string) => string>> = {
  nl: (parts) => `Alle ${parts}`,
  en: (parts) => `All ${parts}`,
  fy: (parts) => `Alle ${parts}`,
};

/** What a section still lacks. */
export const stillMissing: Readonly<Record<Language, (count: number) => string>> = {
  nl: (count) => `nog ${count} nodig`,
  en: (count) => `${count} to fill in`,
  fy: (count) => `noch ${count} nedich`,
};

/** The title over what is wrong. */
export const faultsTitle: Readonly<Record<Language, (faults: string) => string>> = {
  nl: (faults) => `De tekst heeft nog ${faults}`,
  en: (faults) => `The text still has ${faults}`,
  fy: (faults) => `De tekst hat noch ${faults}`,
};

/** '270 van 2.500 tekens'. */
export const lengthOf: Readonly<Record<Language, (count: string, limit: string) => string>> = {
  nl: (count, limit) => `${count} van ${limit}`,
  en: (count, limit) => `${count} of ${limit}`,
  fy: (count, limit) => `${count} fan ${limit}`,
};

/** When a field must be filled in, in words. */
export const obligationWords = (obligation: Obligation, language: Language): string => {
  if (obligation.when === 'always') return words.must[language];
  if (obligation.when === 'never') return words.optional[language];
  const categories = obligation.categories.map((category) => category.toUpperCase());
  return `${words.mustAt[language]} ${listOf(categories, language, 'and')}`;
};

const onlyWhen: Readonly<Record<Language, (field: string, values: string) => string>> = {
  nl: (field, values) => `Alleen nodig als bij ‘${field}’ ${values} is gekozen.`,
  en: (field, values) => `Only needed when ${values} is chosen under ‘${field}’.`,
  fy: (field, values) => `Allinnich nedich as by ‘${field}’ ${values} keazen is.`,
};

/** When a field applies, in a sentence; null when the field it depends on is no choice. */
export const conditionWords = ({ field: key, is }: Condition, language: Language): string | null => {
  const field = fieldByKey(key);
  if (field?.kind !== 'choice' && field?.kind !== 'choices') return null;
  const names = is.map((value) => `‘${termByValue(field.vocabulary, value)?.label[language] ?? value}’`);
  return onlyWhen[language](field.label[language], listOf(names, language, 'or'));
};
