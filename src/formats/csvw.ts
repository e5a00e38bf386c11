import { allFields } from '#standard/fields.ts';
import type { JsonRecord } from '#standard/json.ts';
import { dataLicence } from '#standard/licence.ts';
import { entryKeys } from './json.ts';
import { type About, vocabularyOf } from './linked.ts';

const datatypes: Readonly<Record<string, string>> = {
  versie: 'integer',
  automatischVertaald: 'boolean',
  gepubliceerdOp: 'dateTime',
  bevestigdOp: 'dateTime',
  eerstGepubliceerdOp: 'dateTime',
  gewijzigdOp: 'dateTime',
  nietMeerInBronSinds: 'dateTime',
  nietOpenbaar: 'json',
  nietVanToepassing: 'json',
  eerdereStandaard: 'json',
  bron: 'json',
};

const byKind: Readonly<Record<string, string>> = {
  date: 'date',
  month: 'gYearMonth',
  url: 'anyURI',
  choices: 'json',
  links: 'json',
  group: 'json',
};

const requiredKeys = ['id', 'organisatieId', 'taal', 'versie', 'eerstGepubliceerdOp', 'gewijzigdOp'];

const columnOf = (key: string, about: About): JsonRecord => {
  const field = allFields.find((candidate) => candidate.key === key);
  return {
    name: key,
    titles: [key],
    propertyUrl: vocabularyOf(about) + key,
    datatype: field === undefined ? (datatypes[key] ?? 'string') : (byKind[field.kind] ?? 'string'),
    required: requiredKeys.includes(key),
    ...(field === undefined
      ? {}
      : {
          'rdfs:label': Object.entries(field.label).map(([language, text]) => ({
            '@value': text,
            '@language': language,
          })),
          'dc:description': { '@value': field.help.nl, '@language': 'nl' },
        }),
  };
};

/**
 * What the columns of the CSV file mean, after CSV on the Web (W3C): name, kind of value, the property of the standard, label
 * and help. Readers look for it at the address of the CSV file with '-metadata.json' behind it.
 */
export const csvMetadata = (about: About, csvAddress: string): JsonRecord => ({
  '@context': ['http://www.w3.org/ns/csvw', { '@language': 'nl' }],
  url: csvAddress,
  'dc:title': about.registerName.nl,
  'dc:license': { '@id': dataLicence.code },
  'dc:conformsTo': { '@id': about.standardPage },
  dialect: {
    encoding: 'utf-8',
    delimiter: ',',
    quoteChar: '"',
    doubleQuote: true,
    header: true,
    lineTerminators: ['\r\n'],
  },
  tableSchema: {
    primaryKey: ['id', 'taal'],
    aboutUrl: `${about.baseUrl}/nl/algoritme/{id}`,
    columns: entryKeys.map((key) => columnOf(key, about)),
  },
});
