/** The languages of the interface and of entries: Dutch first, English, Frisian (ISO 639-1). */
export const languages = ['nl', 'en', 'fy'] as const;
export type Language = (typeof languages)[number];

/** One text in every language of the interface, kept beside the thing it names. */
export type Text = Readonly<Record<Language, string>>;

/** What each language calls itself. */
export const languageNames: Readonly<Record<Language, string>> = { nl: 'Nederlands', en: 'English', fy: 'Frysk' };

/** The ISO 639-3 code that the published standard and the national interface use for a language. */
export const longLanguageCode = { nl: 'nld', en: 'eng', fy: 'fry' } as const satisfies Record<Language, string>;

/** True when the string names a language of the register. */
export const isLanguage = (value: string): value is Language => languages.some((language) => language === value);

/** Something for every language, made once. */
export const perLanguage = <Value>(make: (language: Language) => Value): Readonly<Record<Language, Value>> => ({
  nl: make('nl'),
  en: make('en'),
  fy: make('fy'),
});
