import { dateOf, type Instant, type IsoDate, type IsoMonth } from '#register/instant.ts';
import type { Language } from '#standard/text.ts';

const monthNames: Readonly<Record<Language, readonly string[]>> = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
  fy: 'jannewaris febrewaris maart april maaie juny july augustus septimber oktober novimber desimber'.split(' '),
};

/** The name of a month by its number, 1 to 12; empty for any other number. */
const monthName = (month: number, language: Language): string => monthNames[language][month - 1] ?? '';

const dayOf = (date: IsoDate | Instant): IsoDate => (date.includes('T') ? dateOf(date as Instant) : (date as IsoDate));

/** A day as people write it, '21 november 2026'; of an instant the day in the Netherlands. */
export const longDate = (date: IsoDate | Instant, language: Language): string =>
  `${shortDate(date, language)} ${dayOf(date).slice(0, 4)}`;

/** A day without its year, '21 november'; of an instant the day in the Netherlands. */
export const shortDate = (date: IsoDate | Instant, language: Language): string => {
  const [, month, day] = dayOf(date).split('-').map(Number);
  return `${day ?? 0} ${monthName(month ?? 0, language)}`;
};

/** A month as people write it, 'maart 2024'. */
export const longMonth = (month: IsoMonth, language: Language): string =>
  `${monthName(Number(month.slice(5, 7)), language)} ${month.slice(0, 4)}`;

/** A whole number with its thousands apart: '1.684', in English '1,684'. */
export const wholeNumber = (value: number, language: Language): string =>
  value >= 0 && value < 1000
    ? String(Math.trunc(value))
    : String(Math.trunc(value)).replace(/\B(?=(\d{3})+$)/g, language === 'en' ? ',' : '.');

/** The word for one and for any other number, in every language. */
export type CountedWord = Readonly<Record<Language, readonly [one: string, many: string]>>;

/** The word that goes with a number, without the number. */
const wordFor = (count: number, word: CountedWord, language: Language): string => word[language][count === 1 ? 0 : 1];

/** A number with its word: '1 algoritme', '1.684 algoritmes'. */
export const plural = (count: number, word: CountedWord, language: Language): string =>
  `${wholeNumber(count, language)} ${wordFor(count, word, language)}`;

/** Words that are counted on many pages. */
export const countedWords = {
  algorithm: {
    nl: ['algoritme', 'algoritmes'],
    en: ['algorithm', 'algorithms'],
    fy: ['algoritme', 'algoritmes'],
  },
  organisation: {
    nl: ['organisatie', 'organisaties'],
    en: ['organisation', 'organisations'],
    fy: ['organisaasje', 'organisaasjes'],
  },
  result: {
    nl: ['resultaat', 'resultaten'],
    en: ['result', 'results'],
    fy: ['resultaat', 'resultaten'],
  },
} as const satisfies Record<string, CountedWord>;
