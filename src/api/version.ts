import { plainFormats } from '#formats/index.ts';
import { findVersion } from '#store/entries.ts';
import { entryAnswer } from './algorithm.ts';
import { type ApiHandler, faultsAnswer } from './answer.ts';
import { languageAsked, languageParameter, lookUpAlgorithm, notFound } from './lookup.ts';
import { readParameters } from './parameters.ts';
import { versionRecord } from './records.ts';
import type { Resource } from './resource.ts';

const parameters = [
  { ...languageParameter, description: 'De taal van de versie. Versies zijn per taal genummerd.' },
] as const;

const noSuchVersion = {
  nl: 'Dit algoritme heeft geen openbare versie met dit nummer in deze taal.',
  en: 'This algorithm has no public version with this number in this language.',
  fy: 'Dit algoritme hat gjin iepenbiere ferzje mei dit nûmer yn dizze taal.',
};

const handler: ApiHandler = async (reading, request) => {
  const reader = readParameters(request.query, parameters);
  const language = languageAsked(reader);
  if (reader.faults().length > 0) return faultsAnswer(reader.faults());
  const found = await lookUpAlgorithm(reading, request.parameters.id);
  if (found.kind === 'answer') return found.answer;
  const text = request.parameters.n ?? '';
  if (!/^[1-9]\d{0,8}$/.test(text)) return notFound(noSuchVersion);
  const { algorithm } = found;
  const version = await findVersion(reading.queries, reading.reader, algorithm.id, language, Number(text));
  const record = version === null ? null : await versionRecord(reading, algorithm, version);
  return record === null ? notFound(noSuchVersion) : entryAnswer(reading, request, record);
};

/** One version of an entry; it never changes. */
export const version: Resource = {
  operationId: 'haalVersie',
  tag: 'Algoritmes',
  summary: 'Eén versie van een algoritme',
  description:
    'Geeft de tekst van één versie. Een openbare versie verandert nooit; wat over het algoritme zelf gaat (bron, redenStatus, ' +
    'nietMeerInBronSinds, talen, relaties en de naam van de organisatie) is zoals het nu is.',
  parameters,
  formats: plainFormats,
  schema: 'Algoritme',
  answers: [404, 410],
  handler,
};
