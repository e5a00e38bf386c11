import type { Language, Text } from '#standard/text.ts';

/** What the texts in other languages than Dutch are called. */
export const translationNames = {
  en: { nl: 'Engelse tekst', en: 'English text', fy: 'Ingelske tekst' },
  fy: { nl: 'Friese tekst', en: 'Frisian text', fy: 'Fryske tekst' },
} as const satisfies Record<Exclude<Language, 'nl'>, Text>;

/** A language other than Dutch in which texts are kept. */
export type TextLanguage = keyof typeof translationNames;
