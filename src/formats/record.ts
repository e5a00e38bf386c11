import type { OrganisationDirectory } from '#register/directory.ts';
import type { Organisation, OrganisationId } from '#register/organisation.ts';
import type { PublishedEntry } from '#register/published-entry.ts';
import type { JsonValue } from '#standard/json.ts';

/** What a format writes of an entry: itself, and the name of its organisation. */
export type EntryRecord = PublishedEntry & { readonly organisationName: string };

/** An entry with the name that its organisation has in a directory. */
export const entryRecord = (entry: PublishedEntry, directory: OrganisationDirectory): EntryRecord => ({
  ...entry,
  organisationName: directory.nameOf(entry.algorithm.organisationId),
});

/** What a format writes of an organisation: itself, the one above it today, and how many entries it has itself. */
export type OrganisationRecord = {
  readonly organisation: Organisation;
  readonly parentId: OrganisationId | null;
  readonly entries: number;
};

/** One object that is written: its keys in the order in which they are written, the same for every object of a kind. */
export type WrittenObject = Readonly<Record<string, JsonValue>>;
