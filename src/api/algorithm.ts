import { allFormats } from '#formats/index.ts';
import { entryKeys, entryObject } from '#formats/json.ts';
import { type EntryRecord, entryRecord, type WrittenObject } from '#formats/record.ts';
import type { Algorithm, AlgorithmRelation } from '#register/algorithm.ts';
import { dateOf, endOfDate, type IsoDate, parseDate } from '#register/instant.ts';
import { isMergedBy } from '#register/succession.ts';
import type { Language } from '#standard/text.ts';
import { findVersionBefore, listCurrentLanguages, listRelations } from '#store/entries.ts';
import type { Reading } from '../reading.ts';
import { href } from '../routes.ts';
import {
  type ApiAnswer,
  type ApiHandler,
  type ApiRequest,
  faultsAnswer,
  movedAnswer,
  writtenAnswer,
} from './answer.ts';
import { valuesOf } from './links.ts';
import { languageAsked, languageParameter, lookUpAlgorithm, notFound } from './lookup.ts';
import { type Parameter, type ParameterReader, readParameters } from './parameters.ts';
import { versionRecord } from './records.ts';
import type { Resource } from './resource.ts';

const parameters: readonly Parameter[] = [
  languageParameter,
  {
    name: 'op',
    description:
      'Een dag, tot en met vandaag in Nederland: u krijgt de inschrijving zoals zij aan het einde van die dag in het register stond.',
    schema: { type: 'string', format: 'date' },
    example: '2025-03-01',
  },
];

const relationKinds = {
  replaces: 'vervangt',
  'split-from': 'afgesplitst-van',
  'merged-into': 'opgegaan-in',
  'part-of': 'onderdeel-van',
  'same-product': 'zelfde-product',
} as const;

/** The words for the kinds of relation, as they are written. */
export const relationWords: readonly string[] = Object.values(relationKinds);

const relationObject = ({ from, kind, to }: AlgorithmRelation): WrittenObject => ({
  van: from,
  soort: relationKinds[kind],
  naar: to,
});

/** An entry by itself in the format asked: in JSON with its relations and the languages in which it is public. */
export const entryAnswer = async (reading: Reading, request: ApiRequest, record: EntryRecord): Promise<ApiAnswer> => {
  const { queries, reader } = reading;
  const object = entryObject(record);
  const content = {
    ...object,
    talen: (await listCurrentLanguages(queries, reader, record.algorithm.id)).toSorted(),
    relaties: (await listRelations(queries, reader, record.algorithm.id)).map(relationObject),
  };
  const headers = { 'Content-Language': record.version.language };
  return writtenAnswer(reading, request.format, { keys: entryKeys, objects: [object], content }, headers);
};

const recordNow = async (reading: Reading, { id }: Algorithm, language: Language): Promise<EntryRecord | null> => {
  const entry = (await reading.entries([id], language)).get(id);
  return entry === undefined ? null : entryRecord(entry, reading.organisations());
};

const recordOn = async (
  reading: Reading,
  algorithm: Algorithm,
  language: Language,
  day: IsoDate,
): Promise<EntryRecord | null> => {
  const { queries, reader } = reading;
  const before = endOfDate(day);
  const version =
    (await findVersionBefore(queries, reader, algorithm.id, language, before)) ??
    (await findVersionBefore(queries, reader, algorithm.id, 'nl', before));
  return version === null ? null : versionRecord(reading, algorithm, version);
};

/** The day that is asked; null when none is. A day that does not exist or comes after today is a fault, as on the pages. */
const dayAsked = (reader: ParameterReader, today: IsoDate): IsoDate | null => {
  const asked = reader.one('op');
  const day = asked === null ? null : parseDate(asked);
  if (asked !== null && day === null) reader.fault('op', 'Geef een dag die bestaat, als jjjj-mm-dd.');
  if (day !== null && day > today) reader.fault('op', `Geef een dag tot en met vandaag, ${today}.`);
  return day;
};

const handler: ApiHandler = async (reading, request) => {
  const reader = readParameters(request.query, parameters);
  const language = languageAsked(reader);
  const day = dayAsked(reader, dateOf(reading.now()));
  if (reader.faults().length > 0) return faultsAnswer(reader.faults());
  const found = await lookUpAlgorithm(reading, request.parameters.id);
  if (found.kind === 'answer') return found.answer;
  const { mergedInto } = found.algorithm;
  const end = day === null ? null : endOfDate(day);
  if (mergedInto !== null && isMergedBy(found.algorithm, end))
    return movedAnswer(href('apiAlgorithm', { id: mergedInto }, valuesOf(request.query)));
  const record =
    day === null
      ? await recordNow(reading, found.algorithm, language)
      : await recordOn(reading, found.algorithm, language, day);
  return record === null ? notFound(notPublicThen) : entryAnswer(reading, request, record);
};

const notPublicThen = {
  nl: 'Deze inschrijving stond op dat moment niet in het register.',
  en: 'This entry was not in the register at that moment.',
  fy: 'Dizze ynskriuwing stie op dat stuit net yn it register.',
};

/** One entry, now or as on a day. */
export const algorithm: Resource = {
  operationId: 'haalAlgoritme',
  tag: 'Algoritmes',
  summary: 'Eén algoritme, nu of op een dag',
  description:
    'Geeft de inschrijving van één algoritme. Is het samengevoegd met een ander, dan verwijst het antwoord door. ' +
    'Is de inschrijving ingetrokken, dan zegt het antwoord wanneer en waarom.',
  parameters,
  formats: allFormats,
  schema: 'Algoritme',
  answers: [301, 404, 410],
  handler,
};
