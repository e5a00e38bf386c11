import type { Text } from './text.ts';

/** A choice in a list: the value as published in the standard, the code used in addresses, and its name in every language. */
export type Term = {
  readonly value: string;
  readonly code: string;
  readonly label: Text;
  readonly help?: Text;
  /** Other spellings found in records of the national register, understood as this value when a record comes in. */
  readonly aliases?: readonly string[];
};

type Extra = { readonly help?: Text; readonly aliases?: readonly string[] };

const term = (code: string, value: string, en: string, fy: string, extra: Extra = {}): Term => ({
  value,
  code,
  label: { nl: value, en, fy },
  ...extra,
});

export const vocabularies = {
  status: [
    term('in-ontwikkeling', 'In ontwikkeling', 'In development', 'Yn ûntwikkeling', { aliases: ['Ontwikkeling'] }),
    term('in-gebruik', 'In gebruik', 'In use', 'Yn gebrûk', { aliases: ['Gebruik', 'Actief'] }),
    term('buiten-gebruik', 'Buiten gebruik', 'Out of use', 'Bûten gebrûk', { aliases: ['Gestopt', 'Beëindigd'] }),
  ],
  publication_category: [
    term('a', 'Hoog-risico AI-systeem', 'High-risk AI system', 'Heech-risiko AI-systeem', {
      aliases: ['Hoog-risico AI-systemen', 'Hoog risico AI', 'High-risk AI systems'],
      help: {
        nl: 'Een AI-systeem dat volgens de Europese AI-verordening een hoog risico heeft voor gezondheid, veiligheid of grondrechten.',
        en: 'An AI system that carries a high risk for health, safety or fundamental rights under the European AI Act.',
        fy: 'In AI-systeem dat neffens de Europeeske AI-feroardering in heech risiko hat foar sûnens, feiligens of grûnrjochten.',
      },
    }),
    term('b', 'Impactvolle algoritmes', 'Impactful algorithms', 'Algoritmes mei ympakt', {
      aliases: ['Impactvol algoritme', 'Impactful algorithm'],
      help: {
        nl: 'Een algoritme dat gevolgen heeft voor mensen of bedrijven. Bijvoorbeeld omdat het meetelt in een besluit, of omdat het kiest wie extra wordt bekeken.',
        en: 'An algorithm that has consequences for people or businesses. For example because it counts in a decision, or chooses who is looked at more closely.',
        fy: "In algoritme dat gefolgen hat foar minsken of bedriuwen. Bygelyks om't it meitelt yn in beslút, of om't it kiest wa't ekstra besjoen wurdt.",
      },
    }),
    term('c', 'Overige algoritmes', 'Other algorithms', 'Oare algoritmes', {
      aliases: ['Overig algoritme', 'Other algorithm'],
      help: {
        nl: 'Een ander algoritme, dat de organisatie toch wil laten zien. Bijvoorbeeld omdat mensen er vragen over stellen.',
        en: 'Another algorithm that the organisation wants to show all the same. For example because people ask about it.',
        fy: "In oar algoritme, dat de organisaasje dochs sjen litte wol. Bygelyks om't minsken der fragen oer stelle.",
      },
    }),
  ],
  theme: [
    term(
      'organisatie-en-bedrijfsvoering',
      'Organisatie en bedrijfsvoering',
      'Organisation and business operations',
      'Organisaasje en bedriuwsfiering',
    ),
    term('cultuur-en-recreatie', 'Cultuur en recreatie', 'Culture and recreation', 'Kultuer en rekreaasje'),
    term('economie', 'Economie', 'Economy', 'Ekonomy'),
    term('overheidsfinancien', 'Overheidsfinanciën', 'Public finance', 'Oerheidsfinânsjes'),
    term('wonen', 'Wonen', 'Housing', 'Wenjen', { aliases: ['Living'] }),
    term('internationaal', 'Internationaal', 'International', 'Ynternasjonaal'),
    term('migratie-en-integratie', 'Migratie en integratie', 'Migration and integration', 'Migraasje en yntegraasje'),
    term('natuur-en-milieu', 'Natuur en milieu', 'Nature and environment', 'Natuer en miljeu'),
    term('onderwijs-en-wetenschap', 'Onderwijs en wetenschap', 'Education and science', 'Underwiis en wittenskip'),
    term(
      'openbare-orde-en-veiligheid',
      'Openbare orde en veiligheid',
      'Public order and safety',
      'Iepenbiere oarder en feiligens',
    ),
    term('recht', 'Recht', 'Law', 'Rjocht'),
    term('ruimte-en-infrastructuur', 'Ruimte en infrastructuur', 'Space and infrastructure', 'Romte en ynfrastruktuer'),
    term('sociale-zekerheid', 'Sociale zekerheid', 'Social security', 'Sosjale wissichheid'),
    term('verkeer', 'Verkeer', 'Traffic', 'Ferkear'),
    term('werk', 'Werk', 'Work', 'Wurk'),
    term('zorg-en-gezondheid', 'Zorg en gezondheid', 'Health and care', 'Soarch en sûnens', {
      aliases: ['Health and Healthcare'],
    }),
  ],
  impact_assessment: [
    term('aiia', 'AI Impact Assessment (AIIA)', 'AI Impact Assessment (AIIA)', 'AI Impact Assessment (AIIA)', {
      aliases: ['AI Impact Assesment (AIIA)', 'AI Impact Assessment', 'AIIA'],
    }),
    term(
      'dpia',
      'Data Protection Impact Assessment (DPIA)',
      'Data Protection Impact Assessment (DPIA)',
      'Data Protection Impact Assessment (DPIA)',
      { aliases: ['DPIA', 'Data Protection Impact Assessment', 'Gegevensbeschermingseffectbeoordeling', 'GEB'] },
    ),
    term(
      'ethische-bijsluiter',
      'De Ethische Bijsluiter',
      'The Ethical Leaflet (De Ethische Bijsluiter)',
      'De Ethische Bijsluiter',
    ),
    term(
      'deda',
      'De Ethische Data Assistant (DEDA)',
      'Data Ethics Decision Aid (DEDA)',
      'De Ethische Data Assistant (DEDA)',
      { aliases: ['De Ethische Data Assistent (DEDA)', 'DEDA'] },
    ),
    term(
      'fraia',
      'Fundamentele Rechten en Algoritme Impact Assessment (FRAIA)',
      'Fundamental Rights and Algorithms Impact Assessment (FRAIA)',
      'Fundamentele Rechten en Algoritme Impact Assessment (FRAIA)',
      { aliases: ['FRAIA'] },
    ),
    term(
      'iama',
      'Impact Assessment Mensenrechten en Algoritmes (IAMA)',
      'Impact Assessment Human Rights and Algorithms (IAMA)',
      'Impact Assessment Mensenrechten en Algoritmes (IAMA)',
      {
        aliases: [
          'IAMA',
          'Impact Assessment Mensenrechten en Algoritmes',
          'Impact Assessment Mensenrechten en Algoritmen (IAMA)',
          'Mensenrechtentoets',
        ],
      },
    ),
    term('pre-scan-dpia', 'Pre-scan DPIA', 'DPIA pre-scan', 'Pre-scan DPIA'),
    term('privacy-quickscan', 'Privacy Quickscan', 'Privacy quick scan', 'Privacy Quickscan'),
    term(
      'toetsingskader-ark',
      'Toetsingskader Algemene Rekenkamer',
      'Audit framework of the Netherlands Court of Audit',
      'Toetsingskader Algemene Rekenkamer',
    ),
    term('utrecht-uthiek', 'Utrecht Uthiek Assessment', 'Utrecht Uthiek Assessment', 'Utrecht Uthiek Assessment'),
    term('z-inspection', 'Z-Inspection', 'Z-Inspection', 'Z-Inspection'),
  ],
  affected: [
    term('inwoners', 'Inwoners', 'Residents', 'Ynwenners'),
    term('kinderen', 'Kinderen en jongeren', 'Children and young people', 'Bern en jongerein'),
    term('bedrijven', 'Bedrijven', 'Businesses', 'Bedriuwen'),
    term(
      'organisaties',
      'Verenigingen en andere organisaties',
      'Associations and other organisations',
      'Ferieningen en oare organisaasjes',
    ),
    term('medewerkers', 'Medewerkers van de overheid', 'Government staff', 'Meiwurkers fan de oerheid'),
    term('niemand', 'Geen mensen of bedrijven', 'No people or businesses', 'Gjin minsken of bedriuwen'),
  ],
  affected_number: [
    term('tot-100', 'Minder dan 100 per jaar', 'Fewer than 100 a year', 'Minder as 100 yn it jier'),
    term('100-1000', '100 tot 1.000 per jaar', '100 to 1,000 a year', '100 oant 1.000 yn it jier'),
    term('1000-10000', '1.000 tot 10.000 per jaar', '1,000 to 10,000 a year', '1.000 oant 10.000 yn it jier'),
    term('10000-100000', '10.000 tot 100.000 per jaar', '10,000 to 100,000 a year', '10.000 oant 100.000 yn it jier'),
    term(
      '100000-1000000',
      '100.000 tot 1 miljoen per jaar',
      '100,000 to 1 million a year',
      '100.000 oant 1 miljoen yn it jier',
    ),
    term('vanaf-1000000', '1 miljoen of meer per jaar', '1 million or more a year', '1 miljoen of mear yn it jier'),
    term('onbekend', 'Onbekend', 'Unknown', 'Unbekend'),
  ],
  yes_no: [term('ja', 'Ja', 'Yes', 'Ja'), term('nee', 'Nee', 'No', 'Nee')],
  automation: [
    term('advies', 'Het algoritme geeft advies', 'The algorithm gives advice', 'It algoritme jout advys'),
    term(
      'selectie',
      'Het algoritme kiest wie of wat eerst of extra bekeken wordt',
      'The algorithm chooses who or what is looked at first or more closely',
      'It algoritme kiest wa of wat earst of ekstra besjoen wurdt',
    ),
    term(
      'besluit-met-mens',
      'Het algoritme stelt een besluit voor en een mens beslist',
      'The algorithm proposes a decision and a person decides',
      'It algoritme stelt in beslút foar en in minske beslist',
    ),
    term(
      'volledig-automatisch',
      'Het algoritme beslist zonder mens',
      'The algorithm decides without a person',
      'It algoritme beslist sûnder minske',
    ),
  ],
  technique: [
    term('regels', 'Vaste regels', 'Fixed rules', 'Fêste regels', {
      aliases: ['Regelgebaseerd', 'Op regels gebaseerd'],
    }),
    term('statistiek', 'Statistiek', 'Statistics', 'Statistyk'),
    term('zelflerend', 'Zelflerend', 'Self-learning', 'Selslearend', { aliases: ['Lerend', 'Machine learning'] }),
    term('generatief', 'Generatieve AI', 'Generative AI', 'Generative AI'),
  ],
  data_category: [
    term('geen-persoonsgegevens', 'Geen persoonsgegevens', 'No personal data', 'Gjin persoansgegevens'),
    term('naam-en-adres', 'Naam, adres en contact', 'Name, address and contact', 'Namme, adres en kontakt'),
    term('gezin', 'Gezin en huishouden', 'Family and household', 'Gesin en húshâlding'),
    term('inkomen', 'Inkomen, vermogen en schulden', 'Income, assets and debts', 'Ynkommen, fermogen en skulden'),
    term('werk-en-opleiding', 'Werk en opleiding', 'Work and education', 'Wurk en oplieding'),
    term('woning', 'Woning en gebouw', 'Home and building', 'Wenning en gebou'),
    term('voertuig', 'Kenteken en voertuig', 'Number plate and vehicle', 'Kenteken en auto'),
    term('locatie', 'Plaats en verplaatsing', 'Location and movement', 'Plak en ferpleatsing'),
    term('beeld-en-geluid', 'Beeld en geluid', 'Image and sound', 'Byld en lûd'),
    term('bedrijf', 'Bedrijfsgegevens', 'Business data', 'Bedriuwsgegevens'),
    term('gedrag', 'Gedrag en gebruik', 'Behaviour and use', 'Gedrach en gebrûk'),
    term(
      'nummers',
      'Burgerservicenummer of ander persoonsnummer',
      'Citizen service number or other personal number',
      'Boargerservicenûmer of oar persoansnûmer',
    ),
    term('anders', 'Andere gegevens', 'Other data', 'Oare gegevens'),
  ],
  special_data: [
    term('geen', 'Geen bijzondere persoonsgegevens', 'No special personal data', 'Gjin bysûndere persoansgegevens'),
    term('gezondheid', 'Gezondheid', 'Health', 'Sûnens'),
    term(
      'biometrie',
      'Biometrie, zoals gezicht of vinger',
      'Biometrics, such as face or finger',
      'Biometry, lykas gesicht of finger',
    ),
    term('etniciteit', 'Ras of etnische afkomst', 'Race or ethnic origin', 'Ras of etnyske komôf'),
    term('geloof', 'Geloof of levensovertuiging', 'Religion or belief', 'Leauwe of libbensoertsjûging'),
    term('politiek', 'Politieke opvatting', 'Political opinion', 'Politike opfetting'),
    term('vakbond', 'Lidmaatschap van een vakbond', 'Trade union membership', 'Lidmaatskip fan in fakbûn'),
    term(
      'seksualiteit',
      'Seksueel leven of gerichtheid',
      'Sex life or sexual orientation',
      'Seksueel libben of oanstriid',
    ),
    term('genetisch', 'Genetische gegevens', 'Genetic data', 'Genetyske gegevens'),
    term('strafrecht', 'Strafrechtelijke gegevens', 'Criminal offence data', 'Strafrjochtlike gegevens'),
  ],
  acquisition: [
    term('zelf-gemaakt', 'Zelf gemaakt', 'Made in-house', 'Sels makke'),
    term('gekocht', 'Gekocht of gehuurd', 'Bought or rented', 'Kocht of hierd'),
    term('samen-gemaakt', 'Samen gemaakt met anderen', 'Made together with others', 'Mei-inoar makke mei oaren'),
    term(
      'gedeeld',
      'Gedeelde dienst van een andere overheid',
      'Shared service of another public body',
      'Dielde tsjinst fan in oare oerheid',
    ),
  ],
  redress: [
    term('uitleg', 'Uitleg vragen', 'Ask for an explanation', 'Útlis freegje'),
    term('opnieuw-bekijken', 'Een mens laten kijken', 'Have a person look again', 'In minske sjen litte'),
    term('bezwaar', 'Bezwaar maken', 'Object', 'Beswier meitsje'),
    term('klacht', 'Een klacht indienen', 'Complain', 'In klacht yntsjinje'),
  ],
  language: [
    { value: 'nld', code: 'nld', label: { nl: 'Nederlands', en: 'Dutch', fy: 'Nederlânsk' }, aliases: ['NL'] },
    { value: 'eng', code: 'eng', label: { nl: 'Engels', en: 'English', fy: 'Ingelsk' }, aliases: ['EN'] },
    { value: 'fry', code: 'fry', label: { nl: 'Fries', en: 'Frisian', fy: 'Frysk' }, aliases: ['FY'] },
  ],
  standard_version: [term('1.0', '1.0', '1.0', '1.0', { aliases: ['1.0.0'] })],
} as const satisfies Record<string, readonly Term[]>;

export type VocabularyKey = keyof typeof vocabularies;

/** The terms of a vocabulary, in the order in which they are offered. */
export const termsOf = (key: VocabularyKey): readonly Term[] => vocabularies[key];

/** The terms of each vocabulary by what they are looked up by. */
const termsBy = (part: (term: Term) => string): ReadonlyMap<string, ReadonlyMap<string, Term>> =>
  new Map(
    Object.entries<readonly Term[]>(vocabularies).map(([key, terms]) => [
      key,
      new Map(terms.map((term) => [part(term), term])),
    ]),
  );
const byValue = termsBy(({ value }) => value);
const byCode = termsBy(({ code }) => code);

/** The term with this published value, or undefined when the value is not in the list. */
export const termByValue = (key: VocabularyKey, value: string): Term | undefined => byValue.get(key)?.get(value);

/** The term with this address code, or undefined. */
export const termByCode = (key: VocabularyKey, code: string): Term | undefined => byCode.get(key)?.get(code);

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, ' ')
    .trim();

const spellingsOf = (candidate: Term): readonly string[] => [
  candidate.value,
  candidate.code,
  ...Object.values(candidate.label),
  ...(candidate.aliases ?? []),
];

const bySpelling = new Map(
  (Object.keys(vocabularies) as VocabularyKey[]).map((key) => [
    key,
    new Map(termsOf(key).flatMap((candidate) => spellingsOf(candidate).map((spelling) => [fold(spelling), candidate]))),
  ]),
);

/**
 * The term a record of a source means: its value, its code, its name in another language or a known misspelling,
 * whatever the capitals, accents and punctuation; undefined when it is none of these.
 */
export const recognise = (key: VocabularyKey, text: string): Term | undefined =>
  termByValue(key, text) ?? bySpelling.get(key)?.get(fold(text));
