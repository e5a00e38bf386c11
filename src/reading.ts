import type { AlgorithmId } from '#register/algorithm.ts';
import type { OrganisationDirectory } from '#register/directory.ts';
import type { Instant } from '#register/instant.ts';
import type { PublishedEntry } from '#register/published-entry.ts';
import type { Reader } from '#register/reader.ts';
import type { SavableIndex } from '#search/search.ts';
import type { Language } from '#standard/text.ts';
import type { Queries } from '#store/database.ts';
import type { Config } from './config.ts';

/** What there is of each of these published entries, in the language asked or else in Dutch; what is not public is left out. */
export type ReadEntries<Value> = (
  ids: readonly AlgorithmId[],
  language: Language,
) => Promise<ReadonlyMap<AlgorithmId, Value>>;

/** What was read of these ids, in their order. */
export const inOrder = <Value>(ids: readonly AlgorithmId[], read: ReadonlyMap<AlgorithmId, Value>): readonly Value[] =>
  ids.flatMap((id) => read.get(id) ?? []);

/** What a door reads with: the store, who reads, the index of published entries and the organisations as they are now. */
export type Reading = {
  readonly queries: Queries;
  /** Published entries, those that were read while nothing changed kept. */
  readonly entries: ReadEntries<PublishedEntry>;
  /** The same in JSON, as every list of the interface has them. */
  readonly entryJson: ReadEntries<Uint8Array>;
  /** Lets what is read of entries be kept likewise; sizeOf tells how many bytes a value takes. */
  readonly keeping: <Value extends object>(
    read: ReadEntries<Value>,
    sizeOf: (value: Value) => number,
  ) => ReadEntries<Value>;
  readonly reader: Reader;
  readonly search: SavableIndex;
  readonly organisations: () => OrganisationDirectory;
  readonly config: Config;
  readonly now: () => Instant;
};
