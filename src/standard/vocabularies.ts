import type { Text } from './text.ts';

/** A choice in a list: the value as published in the standard, the code used in addresses, and its name in every language. */
export type Term = { readonly value: string; readonly code: string; readonly label: Text; readonly help?: Text };

const term = (code: string, value: string, en: string, fy: string): Term => ({
  value,
  code,
  label: { nl: value, en, fy },
});

export const vocabularies = {
  status: [
    term('in-ontwikkeling', 'In ontwikkeling', 'In development', 'Yn ûntwikkeling'),
    term('in-gebruik', 'In gebruik', 'In use', 'Yn gebrûk'),
    term('buiten-gebruik', 'Buiten gebruik', 'Out of use', 'Bûten gebrûk'),
  ],
  publication_category: [
    term('a', 'Hoog-risico AI-systeem', 'High-risk AI system', 'Heech-risiko AI-systeem'),
    term('b', 'Impactvolle algoritmes', 'Impactful algorithms', 'Algoritmes mei ympakt'),
    term('c', 'Overige algoritmes', 'Other algorithms', 'Oare algoritmes'),
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
    term('wonen', 'Wonen', 'Housing', 'Wenjen'),
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
    term('zorg-en-gezondheid', 'Zorg en gezondheid', 'Health and care', 'Soarch en sûnens'),
  ],
  impact_assessment: [
    term('aiia', 'AI Impact Assessment (AIIA)', 'AI Impact Assessment (AIIA)', 'AI Impact Assessment (AIIA)'),
    term(
      'dpia',
      'Data Protection Impact Assessment (DPIA)',
      'Data Protection Impact Assessment (DPIA)',
      'Data Protection Impact Assessment (DPIA)',
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
    ),
    term(
      'fraia',
      'Fundamentele Rechten en Algoritme Impact Assessment (FRAIA)',
      'Fundamental Rights and Algorithms Impact Assessment (FRAIA)',
      'Fundamentele Rechten en Algoritme Impact Assessment (FRAIA)',
    ),
    term(
      'iama',
      'Impact Assessment Mensenrechten en Algoritmes (IAMA)',
      'Impact Assessment Human Rights and Algorithms (IAMA)',
      'Impact Assessment Mensenrechten en Algoritmes (IAMA)',
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
    term('regels', 'Vaste regels', 'Fixed rules', 'Fêste regels'),
    term('statistiek', 'Statistiek', 'Statistics', 'Statistyk'),
    term('zelflerend', 'Zelflerend', 'Self-learning', 'Selslearend'),
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
    term('nld', 'nld', 'Dutch', 'Nederlânsk'),
    term('eng', 'eng', 'English', 'Ingelsk'),
    term('fry', 'fry', 'Frisian', 'Frysk'),
  ],
  standard_version: [term('1.0', '1.0', '1.0', '1.0')],
} as const satisfies Record<string, readonly Term[]>;

export type VocabularyKey = keyof typeof vocabularies;

/** The terms of a vocabulary, in the order in which they are offered. */
export const termsOf = (key: VocabularyKey): readonly Term[] => vocabularies[key];

/** The term with this published value, or undefined when the value is not in the list. */
export const termByValue = (key: VocabularyKey, value: string): Term | undefined =>
  termsOf(key).find((candidate) => candidate.value === value);

/** The term with this address code, or undefined. */
export const termByCode = (key: VocabularyKey, code: string): Term | undefined =>
  termsOf(key).find((candidate) => candidate.code === code);
