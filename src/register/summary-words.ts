import type { QuestionKey } from '#standard/field.ts';
import type { FieldKey } from '#standard/fields.ts';
import type { Language, Text } from '#standard/text.ts';

type Filled<Parameter> = Readonly<Record<Language, (value: Parameter) => string>>;

const can: Filled<string> = {
  nl: (list) => `U kunt ${list}.`,
  en: (list) => `You can ${list}.`,
  fy: (list) => `Jo kinne ${list}.`,
};

const organisationContact: Filled<string> = {
  nl: (name) => `Op deze pagina staat geen contactadres; u bereikt ${name} via `,
  en: (name) => `This page gives no contact address; you can reach ${name} through `,
  fy: (name) => `Op dizze side stiet gjin kontaktadres; jo berikke ${name} fia `,
};

/** The words of the summary, by what they say. Where a name or date follows or goes before, the space is part of the text. */
export const summaryWords = {
  use: {
    uses: { nl: ' gebruikt dit algoritme', en: ' uses this algorithm', fy: ' brûkt dit algoritme' },
    used: { nl: ' gebruikte dit algoritme', en: ' used this algorithm', fy: ' brûkte dit algoritme' },
    develops: {
      nl: ' maakt dit algoritme en gebruikt het nog niet',
      en: ' is developing this algorithm and does not use it yet',
      fy: ' makket dit algoritme en brûkt it noch net',
    },
    has: { nl: 'Dit is een algoritme van ', en: 'This is an algorithm of ', fy: 'Dit is in algoritme fan ' },
    since: { nl: ' sinds ', en: ' since ', fy: ' sûnt ' },
    until: { nl: ' tot ', en: ' until ', fy: ' oant ' },
  },
  secret: {
    what: {
      nl: 'Wat dit algoritme doet, is niet openbaar.',
      en: 'What this algorithm does is not public.',
      fy: 'Wat dit algoritme docht, is net iepenbier.',
    },
    human: {
      nl: 'Of een mens beslist, is niet openbaar.',
      en: 'Whether a person decides is not public.',
      fy: 'Oft in minske beslist, is net iepenbier.',
    },
    consequences: {
      nl: 'Wat het voor u betekent, is niet openbaar.',
      en: 'What it means for you is not public.',
      fy: 'Wat it foar jo betsjut, is net iepenbier.',
    },
    redress: {
      nl: 'Waar u terechtkunt, is niet openbaar.',
      en: 'Where you can turn to is not public.',
      fy: "Wêr't jo terjochte kinne, is net iepenbier.",
    },
  },
  decides: {
    advies: {
      nl: 'Ja, een mens beslist; het algoritme geeft advies.',
      en: 'Yes, a person decides; the algorithm gives advice.',
      fy: 'Ja, in minske beslist; it algoritme jout advys.',
    },
    selectie: {
      nl: 'Het algoritme kiest wie of wat eerst of extra bekeken wordt.',
      en: 'The algorithm chooses who or what is looked at first or more closely.',
      fy: 'It algoritme kiest wa of wat earst of ekstra besjoen wurdt.',
    },
    'besluit-met-mens': {
      nl: 'Ja, een mens beslist; het algoritme doet een voorstel.',
      en: 'Yes, a person decides; the algorithm makes a proposal.',
      fy: 'Ja, in minske beslist; it algoritme docht in útstel.',
    },
    'volledig-automatisch': {
      nl: 'Nee, het algoritme beslist zonder mens.',
      en: 'No, the algorithm decides without a person.',
      fy: 'Nee, it algoritme beslist sûnder minske.',
    },
  },
  affects: { nl: 'Het raakt', en: 'It affects', fy: 'It rekket' },
  routes: {
    uitleg: { nl: 'uitleg vragen', en: 'ask for an explanation', fy: 'útlis freegje' },
    'opnieuw-bekijken': {
      nl: 'een mens opnieuw laten kijken',
      en: 'have a person look again',
      fy: 'in minske op ’e nij sjen litte',
    },
    bezwaar: { nl: 'bezwaar maken', en: 'object', fy: 'beswier meitsje' },
    klacht: { nl: 'een klacht indienen', en: 'complain', fy: 'in klacht yntsjinje' },
  },
  can,
  other: {
    nl: 'De organisatie zegt wat u kunt doen.',
    en: 'The organisation says what you can do.',
    fy: 'De organisaasje seit wat jo dwaan kinne.',
  },
  ask: {
    nl: 'Vragen over dit algoritme stelt u via ',
    en: 'Ask questions about this algorithm through ',
    fy: 'Fragen oer dit algoritme stelle jo fia ',
  },
  organisationContact,
} as const;

type Topic = { readonly words: Text; readonly fields: readonly FieldKey[]; readonly target: QuestionKey };

/** What a reader misses when all of these fields are empty, most important first. */
export const leftOutTopics: readonly Topic[] = [
  {
    words: { nl: 'wat het algoritme doet', en: 'what the algorithm does', fy: 'wat it algoritme docht' },
    fields: ['description_short', 'goal'],
    target: 'what',
  },
  {
    words: { nl: 'of een mens beslist', en: 'whether a person decides', fy: 'oft in minske beslist' },
    fields: ['automation', 'human_intervention'],
    target: 'human',
  },
  {
    words: { nl: 'wat het voor u betekent', en: 'what it means for you', fy: 'wat it foar jo betsjut' },
    fields: ['meaning', 'consequences'],
    target: 'consequences',
  },
  {
    words: {
      nl: 'hoe u uitleg vraagt of bezwaar maakt',
      en: 'how to ask for an explanation or object',
      fy: "hoe't jo útlis freegje of beswier meitsje",
    },
    fields: ['redress_routes'],
    target: 'redress',
  },
  {
    words: { nl: 'waar u vragen stelt', en: 'where to ask questions', fy: "wêr't jo fragen stelle" },
    fields: ['contact_email'],
    target: 'facts',
  },
  {
    words: { nl: 'welke gegevens het gebruikt', en: 'which data it uses', fy: 'hokker gegevens it brûkt' },
    fields: ['source_data', 'source_data_grouping', 'data_categories'],
    target: 'data',
  },
  {
    words: { nl: 'op welke wet het steunt', en: 'which law it rests on', fy: 'op hokker wet it stipet' },
    fields: ['lawful_basis', 'lawful_basis_grouping'],
    target: 'reason',
  },
  {
    words: { nl: 'wat er mis kan gaan', en: 'what can go wrong', fy: 'wat der misgean kin' },
    fields: ['risks'],
    target: 'risks',
  },
  {
    words: { nl: 'welke toetsen zijn gedaan', en: 'which assessments were done', fy: 'hokker toetsen dien binne' },
    fields: ['impacttoetsen_grouping', 'impacttoetsen'],
    target: 'assessments',
  },
  {
    words: { nl: 'hoe het werkt', en: 'how it works', fy: "hoe't it wurket" },
    fields: ['methods_and_models', 'technique'],
    target: 'technique',
  },
];
