import { editableFields } from '#register/rules/obligations.ts';
import type { Field } from '#standard/field.ts';
import { fieldByKey } from '#standard/fields.ts';
import { type Language, languages, perLanguage, type Text } from '#standard/text.ts';
import { vocabularies } from '#standard/vocabularies.ts';
import type { WrittenObject } from './record.ts';
import { type ColumnTarget, sheetFacts } from './sheet-columns.ts';

const words = {
  explanation: { nl: 'UITLEG', en: 'EXPLANATION', fy: 'ÚTLIS' },
  id: {
    nl: 'Laat leeg bij een nieuw algoritme. Wijzigt u een algoritme? Zet hier dan het nummer van acht cijfers. Deze rij met uitleg mag blijven staan.',
    en: 'Leave empty for a new algorithm. Do you change an algorithm? Then put its number of eight digits here. This row with explanation may stay.',
    fy: 'Lit leech by in nij algoritme. Feroarje jo in algoritme? Set hjir dan it nûmer fan acht sifers. Dizze rige mei útlis mei stean bliuwe.',
  },
  one: { nl: 'Kies één:', en: 'Choose one:', fy: 'Kies ien:' },
  more: {
    nl: 'Kies een of meer, met een puntkomma ertussen:',
    en: 'Choose one or more, with a semicolon between them:',
    fy: 'Kies ien of mear, mei in puntkomma dertusken:',
  },
  most: { nl: 'Hoogstens zoveel tekens:', en: 'At most so many characters:', fy: 'Op syn heechst safolle tekens:' },
  month: { nl: 'Schrijf de maand als jjjj-mm.', en: 'Write the month as yyyy-mm.', fy: 'Skriuw de moanne as jjjj-mm.' },
  date: {
    nl: 'Schrijf de dag als jjjj-mm-dd.',
    en: 'Write the day as yyyy-mm-dd.',
    fy: 'Skriuw de dei as jjjj-mm-dd.',
  },
  links: {
    nl: 'Zet elk op een eigen regel in de cel: eerst de titel, dan het webadres.',
    en: 'Put each on a line of its own in the cell: first the title, then the web address.',
    fy: 'Set elk op in eigen rigel yn de sel: earst de titel, dan it webadres.',
  },
  group: {
    nl: 'Zet elk op een eigen regel in de cel, met | ertussen:',
    en: 'Put each on a line of its own in the cell, with | between the parts:',
    fy: 'Set elk op in eigen rigel yn de sel, mei | dertusken:',
  },
  always: { nl: 'Verplicht.', en: 'Required.', fy: 'Ferplichte.' },
} as const satisfies Record<string, Text>;

const shapeHint = (field: Field, language: Language): string => {
  switch (field.kind) {
    case 'choice':
    case 'choices': {
      const names = vocabularies[field.vocabulary].map(({ label }) => label[language]);
      return `${words[field.kind === 'choice' ? 'one' : 'more'][language]} ${names.join('; ')}`;
    }
    case 'text':
      return `${words.most[language]} ${field.maxLength}.`;
    case 'group':
      return `${words.group[language]} ${field.parts.map(({ label }) => label[language]).join(' | ')}`;
    case 'links':
    case 'month':
    case 'date':
      return words[field.kind][language];
    default:
      return '';
  }
};

const explanationOf = (field: Field, language: Language): string =>
  [field.obligation.when === 'always' ? words.always[language] : '', field.help[language], shapeHint(field, language)]
    .filter((part) => part !== '')
    .join(' ');

type TemplateColumn = { readonly target: string; readonly header: string; readonly explanation: string };

const columnsIn = (language: Language): readonly TemplateColumn[] => [
  {
    target: sheetFacts.id,
    header: fieldByKey(sheetFacts.id)?.label[language] ?? sheetFacts.id,
    explanation: `${words.explanation[language]}: ${words.id[language]}`,
  },
  ...editableFields.map((field) => ({
    target: field.key,
    header: field.label[language],
    explanation: explanationOf(field, language),
  })),
];

const columns = perLanguage(columnsIn);

/** The columns of the template in a language: their headers, in order. */
export const templateHeader = (language: Language): readonly string[] => columns[language].map(({ header }) => header);

/** The one row of the template: under each header what to fill in, with the choices there are. */
export const templateRow = (language: Language): WrittenObject =>
  Object.fromEntries(columns[language].map(({ header, explanation }) => [header, explanation]));

/** True when a row of a spreadsheet is the explanation of the template: it begins so in the column of the number. */
export const isExplanation = (targets: readonly ColumnTarget[], cells: readonly string[]): boolean => {
  const cell = cells[targets.indexOf(sheetFacts.id)] ?? '';
  return languages.some((language) => cell.startsWith(`${words.explanation[language]}:`));
};
