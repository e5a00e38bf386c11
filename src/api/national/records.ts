import { type NationalSurroundings, nationalObject } from '#formats/national.ts';
import { entryRecord, type WrittenObject } from '#formats/record.ts';
import type { AlgorithmId } from '#register/algorithm.ts';
import type { PublishedEntry } from '#register/published-entry.ts';
import type { Language } from '#standard/text.ts';
import { inOrder, type Reading } from '../../reading.ts';
import { href } from '../../routes.ts';

/** What a record must know beside the entry itself. */
export const surroundingsOf = (
  { organisations, config }: Reading,
  { algorithm, version }: PublishedEntry,
): NationalSurroundings => {
  const directory = organisations();
  const [, ...above] = directory.lineOf(algorithm.organisationId);
  return {
    above: above.toReversed(),
    preferredName: directory.nameOf(algorithm.organisationId),
    address: config.baseUrl + href('entry', { language: version.language, id: algorithm.id }),
  };
};

/** The public entries with these ids that have a text in this language, in the order of the ids. */
export const entriesIn = async (
  { entries }: Reading,
  ids: readonly AlgorithmId[],
  language: Language,
): Promise<readonly PublishedEntry[]> =>
  inOrder(ids, await entries(ids, language)).filter(({ version }) => version.language === language);

/** An entry as a record of the national interface. */
export const recordOf = (reading: Reading, entry: PublishedEntry): WrittenObject =>
  nationalObject(entryRecord(entry, reading.organisations()), surroundingsOf(reading, entry));
