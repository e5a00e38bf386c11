import { type EntryRecord, entryRecord, type OrganisationRecord } from '#formats/record.ts';
import type { Algorithm } from '#register/algorithm.ts';
import type { EntryVersion } from '#register/entry.ts';
import type { Organisation } from '#register/organisation.ts';
import { entriesPerOrganisation } from '#search/entry-counts.ts';
import { listVersionLines } from '#store/entries.ts';
import type { Reading } from '../reading.ts';

/** What a format writes of one version: it counts as changed when this version was published. Null when it never was. */
export const versionRecord = async (
  reading: Reading,
  algorithm: Algorithm,
  version: EntryVersion,
): Promise<EntryRecord | null> => {
  const lines = await listVersionLines(reading.queries, reading.reader, algorithm.id);
  const moments = lines.flatMap((line) => line.publishedAt ?? []).toSorted();
  const [firstPublishedAt] = moments;
  if (firstPublishedAt === undefined || version.publishedAt === null) return null;
  const entry = { algorithm, version, firstPublishedAt, lastPublishedAt: version.publishedAt };
  return entryRecord(entry, reading.organisations());
};

/** What a format writes of organisations, with how many public entries each has itself. */
export const organisationRecords = (
  reading: Reading,
  organisations: readonly Organisation[],
): readonly OrganisationRecord[] => {
  const directory = reading.organisations();
  const counts = entriesPerOrganisation(reading.search);
  return organisations.map((organisation) => ({
    organisation,
    parentId: directory.parentOf(organisation.id),
    entries: counts.get(organisation.id) ?? 0,
  }));
};
