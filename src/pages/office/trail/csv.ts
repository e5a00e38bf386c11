import { csvOf } from '#formats/csv.ts';
import { dutchTimeOf } from '#register/instant.ts';
import type { TrailLine, TrailLines } from '#store/trail.ts';
import { actionInWords } from './action-words.ts';
import { objectInWords, originInWords, personInWords, resultInWords, type Wording } from './line-words.ts';

const keys = [
  ...['nummer', 'tijdstip', 'wie', 'wat', 'waarop', 'uitkomst', 'waarvandaan', 'organisatie'],
  ...['actor', 'actie', 'object', 'resultaat', 'bijzonderheden'],
] as const;

const objectOf = (line: TrailLine, wording: Wording): Readonly<Record<(typeof keys)[number], string | number>> => ({
  nummer: line.sequence,
  tijdstip: dutchTimeOf(line.at),
  wie: personInWords(line.actor, wording),
  wat: actionInWords(line.action, wording.language),
  waarop: objectInWords(line, wording),
  uitkomst: resultInWords(line, wording.language),
  waarvandaan: originInWords(line, wording.language),
  organisatie: line.organisationId === null ? '' : wording.directory.nameOf(line.organisationId),
  actor: line.actor,
  actie: line.action,
  object: `${line.objectKind} ${line.objectId}`,
  resultaat: line.result,
  bijzonderheden: JSON.stringify(line.details),
});

async function* objectsIn(
  slices: AsyncIterable<TrailLines>,
  wording: Omit<Wording, 'names'>,
): AsyncGenerator<ReturnType<typeof objectOf>[]> {
  for await (const { lines, names } of slices) yield lines.map((line) => objectOf(line, { ...wording, names }));
}

/** Lines of the trail as a CSV file in pieces: in words, and beside that as the register keeps them. No cell runs as a formula. */
export const trailCsv = (slices: AsyncIterable<TrailLines>, wording: Omit<Wording, 'names'>): AsyncIterable<string> =>
  csvOf(keys, objectsIn(slices, wording));
