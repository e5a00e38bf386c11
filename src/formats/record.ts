import type { Algorithm } from '#register/algorithm.ts';
import type { EntryVersion, JsonValue } from '#register/entry.ts';
import type { Instant } from '#register/instant.ts';
import type { Organisation, OrganisationId } from '#register/organisation.ts';

/** What a format writes of an entry: the algorithm, one version of its text, its dates, and the name of its organisation. */
export type EntryRecord = {
  readonly algorithm: Algorithm;
  readonly version: EntryVersion;
  readonly firstPublishedAt: Instant;
  readonly lastPublishedAt: Instant;
  readonly organisationName: string;
};

/** What a format writes of an organisation: itself, the one above it today, and how many entries it has itself. */
export type OrganisationRecord = {
  readonly organisation: Organisation;
  readonly parentId: OrganisationId | null;
  readonly entries: number;
};

/** One object that is written: its keys in the order in which they are written, the same for every object of a kind. */
export type WrittenObject = Readonly<Record<string, JsonValue>>;
