import { plainFormats } from '#formats/index.ts';
import type { WrittenObject } from '#formats/record.ts';
import type { AlgorithmId } from '#register/algorithm.ts';
import { listVersionLines, type VersionLine } from '#store/entries.ts';
import type { Reading } from '../reading.ts';
import { type ApiHandler, faultsAnswer, writtenAnswer } from './answer.ts';
import { addressOf } from './links.ts';
import { lookUpAlgorithm } from './lookup.ts';
import { readParameters } from './parameters.ts';
import type { Resource } from './resource.ts';

/** The keys of a line of the history. */
const versionKeys = ['versie', 'taal', 'gepubliceerdOp', 'toelichtingWijziging', 'adres'] as const;

const lineObject = (reading: Reading, id: AlgorithmId, line: VersionLine): WrittenObject => ({
  versie: line.number,
  taal: line.language,
  gepubliceerdOp: line.publishedAt,
  toelichtingWijziging: line.changeNote,
  adres: addressOf(reading.config, 'apiVersion', { id, n: line.number }, { taal: line.language }),
});

const handler: ApiHandler = async (reading, request) => {
  const reader = readParameters(request.query, []);
  if (reader.faults().length > 0) return faultsAnswer(reader.faults());
  const found = await lookUpAlgorithm(reading, request.parameters.id);
  if (found.kind === 'answer') return found.answer;
  const { id } = found.algorithm;
  const lines = await listVersionLines(reading.queries, reading.reader, id);
  const objects = lines.map((line) => lineObject(reading, id, line));
  return writtenAnswer(reading, request.format, {
    keys: versionKeys,
    objects,
    content: { totaal: objects.length, resultaten: objects },
  });
};

/** The history of an entry: its published versions in every language, newest first. */
export const versions: Resource = {
  operationId: 'lijstVersies',
  tag: 'Algoritmes',
  summary: 'De versies van een algoritme',
  description:
    'Geeft alle versies die openbaar zijn of waren, de nieuwste eerst. Ook van een algoritme dat is samengevoegd met een ander.',
  parameters: [],
  formats: plainFormats,
  schema: 'VersieLijst',
  answers: [404, 410],
  handler,
};
