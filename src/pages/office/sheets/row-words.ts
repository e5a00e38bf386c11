import { findingKinds } from '#formats/repair-kinds.ts';
import { valueFaults } from '#register/rules/value-faults.ts';
import type { RowPlan, RowRemark } from '#register/sheet-import.ts';
import { fieldByKey } from '#standard/fields.ts';
import type { Language, Text } from '#standard/text.ts';
import { faultSentence } from '#web/entry-form/fault-sentence.ts';
import { rowRefusalWords } from './fault-words.ts';

const words = {
  'unknown-choice': {
    nl: 'staat niet in de lijst met keuzes en wordt niet overgenomen',
    en: 'is not in the list of choices and is not taken over',
    fy: 'stiet net yn de list mei karren en wurdt net oernommen',
  },
  'no-date': {
    nl: 'is geen datum die bestaat en wordt niet overgenomen',
    en: 'is no date that exists and is not taken over',
    fy: 'is gjin datum dy’t bestiet en wurdt net oernommen',
  },
  'unsafe-address': {
    nl: 'is een adres dat kwaad kan en wordt niet overgenomen',
    en: 'is an address that can do harm and is not taken over',
    fy: 'is in adres dat kwea kin en wurdt net oernommen',
  },
  'no-place': {
    nl: 'past niet in dit veld en wordt niet overgenomen',
    en: 'does not fit this field and is not taken over',
    fy: 'past net yn dit fjild en wurdt net oernommen',
  },
} as const satisfies Record<string, Text>;

const longest = 60;

const quoted = (text: string): string =>
  text.length > longest ? `‘${text.slice(0, longest).toWellFormed()}…’` : `‘${text}’`;

const general = (kind: string, language: Language): string =>
  Object.entries(findingKinds).find(([key]) => key === kind)?.[1].text[language] ?? '';

const remarkSentence = ({ field, kind, before }: RowRemark, language: Language): string => {
  const label = fieldByKey(field)?.label[language] ?? field;
  const said = Object.entries(words).find(([key]) => key === kind)?.[1];
  return said === undefined ? `${label}: ${general(kind, language)}` : `${label}: ${quoted(before)} ${said[language]}.`;
};

/** Everything there is to say about a row: why it cannot be taken, what of it is not taken, and what must be mended before it is published. */
export const rowSentences = (plan: RowPlan, language: Language): readonly string[] => [
  ...(plan.refusal === null ? [] : [rowRefusalWords[plan.refusal][language]]),
  ...plan.remarks.map((remark) => remarkSentence(remark, language)),
  ...valueFaults(plan.values).map((fault) => `${faultSentence(fault, language)}.`),
];
