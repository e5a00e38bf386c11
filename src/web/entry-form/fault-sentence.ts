import type { EntryFault, EntryFaultKind } from '#register/rules/value-faults.ts';
import type { Field } from '#standard/field.ts';
import { fieldByKey } from '#standard/fields.ts';
import type { Language } from '#standard/text.ts';
import { plural } from '../format.ts';
import { counted } from './entry-form-words.ts';
import { rowPartsOf } from './rows.ts';

type Sentence = (name: string, limit: string) => string;
type Sentences = Readonly<Record<Language, Sentence>>;

const webAddress: Sentences = {
  nl: (name) => `Vul bij ‘${name}’ een webadres in dat begint met https://`,
  en: (name) => `Under ‘${name}’, fill in a web address that starts with https://`,
  fy: (name) => `Folje by ‘${name}’ in webadres yn dat begjint mei https://`,
};

/** What to do about each kind of fault. */
const sentences: Readonly<Record<Exclude<EntryFaultKind, 'missing'>, Sentences>> = {
  'no-web-address': webAddress,
  'no-link': webAddress,
  'no-contact': {
    nl: (name) => `Vul bij ‘${name}’ een e-mailadres in, of een webadres dat begint met https://`,
    en: (name) => `Under ‘${name}’, fill in an e-mail address, or a web address that starts with https://`,
    fy: (name) => `Folje by ‘${name}’ in e-mailadres yn, of in webadres dat begjint mei https://`,
  },
  'no-month': {
    nl: (name) => `Schrijf bij ‘${name}’ een jaar en een maand, zoals 2024-03`,
    en: (name) => `Under ‘${name}’, write a year and a month, such as 2024-03`,
    fy: (name) => `Skriuw by ‘${name}’ in jier en in moanne, lykas 2024-03`,
  },
  'no-date': {
    nl: (name) => `Schrijf bij ‘${name}’ een dag, zoals 2027-06-01`,
    en: (name) => `Under ‘${name}’, write a day, such as 2027-06-01`,
    fy: (name) => `Skriuw by ‘${name}’ in dei, lykas 2027-06-01`,
  },
  'too-long': {
    nl: (name, limit) => `Maak ‘${name}’ korter: hoogstens ${limit}`,
    en: (name, limit) => `Make ‘${name}’ shorter: at most ${limit}`,
    fy: (name, limit) => `Meitsje ‘${name}’ koarter: op syn heechst ${limit}`,
  },
  'no-title': {
    nl: (name) => `Vul bij ‘${name}’ in hoe het heet`,
    en: (name) => `Under ‘${name}’, fill in what it is called`,
    fy: (name) => `Folje by ‘${name}’ yn hoe't it hjit`,
  },
  'person-name': {
    nl: (name) => `Haal de naam van een persoon weg bij ‘${name}’. Noem een afdeling of functie.`,
    en: (name) => `Take the name of a person away under ‘${name}’. Name a department or a position.`,
    fy: (name) => `Helje de namme fan in persoan wei by ‘${name}’. Neam in ôfdieling of funksje.`,
  },
  'personal-mail': {
    nl: (name) => `Vul bij ‘${name}’ een algemeen e-mailadres in, niet dat van een persoon`,
    en: (name) => `Under ‘${name}’, fill in a general e-mail address, not that of a person`,
    fy: (name) => `Folje by ‘${name}’ in algemien e-mailadres yn, net dat fan in persoan`,
  },
  'citizen-number': {
    nl: (name) => `Haal het burgerservicenummer weg bij ‘${name}’`,
    en: (name) => `Take the citizen service number (BSN) away under ‘${name}’`,
    fy: (name) => `Helje it boargerservicenûmer wei by ‘${name}’`,
  },
  'not-in-list': {
    nl: (name) => `Kies bij ‘${name}’ iets uit de lijst`,
    en: (name) => `Under ‘${name}’, choose something from the list`,
    fy: (name) => `Kies by ‘${name}’ wat út de list`,
  },
};

const fillIn: Sentences = {
  nl: (name) => `Vul ‘${name}’ in`,
  en: (name) => `Fill in ‘${name}’`,
  fy: (name) => `Folje ‘${name}’ yn`,
};
const choose: Sentences = {
  nl: (name) => `Maak een keuze bij ‘${name}’`,
  en: (name) => `Make a choice under ‘${name}’`,
  fy: (name) => `Meitsje in kar by ‘${name}’`,
};
const fillInOneWhole: Sentences = {
  nl: (name) => `Vul bij ‘${name}’ ten minste één rij helemaal in`,
  en: (name) => `Under ‘${name}’, fill in at least one row completely`,
  fy: (name) => `Folje by ‘${name}’ op syn minst ien rige hielendal yn`,
};

const missing = (field: Field | undefined): Sentences => {
  if (field?.kind === 'choice' || field?.kind === 'choices') return choose;
  return field?.kind === 'group' ? fillInOneWhole : fillIn;
};

const nameOf = (field: Field | undefined, { field: key, place }: EntryFault, language: Language): string => {
  const name = field?.label[language] ?? key;
  if (place === null || (field?.kind !== 'links' && field?.kind !== 'group')) return name;
  const part = rowPartsOf(field).find((one) => one.key === place.part)?.label[language] ?? place.part;
  return `${name} ${place.row + 1}: ${part}`;
};

/** What is wrong with a field and what to do about it, with the name of the field. */
export const faultSentence = (fault: EntryFault, language: Language): string => {
  const field = fieldByKey(fault.field);
  const sentence = fault.kind === 'missing' ? missing(field) : sentences[fault.kind];
  return sentence[language](nameOf(field, fault, language), plural(fault.limit, counted.signs, language));
};
