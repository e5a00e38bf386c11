import type { OrganisationDirectory } from '#register/directory.ts';
import type { Instant } from '#register/instant.ts';
import type { Reader } from '#register/reader.ts';
import type { SavableIndex } from '#search/search.ts';
import type { Queries } from '#store/database.ts';
import type { Config } from './config.ts';

/** What a door reads with: the store, who reads, the index of published entries and the organisations as they are now. */
export type Reading = {
  readonly queries: Queries;
  readonly reader: Reader;
  readonly search: SavableIndex;
  readonly organisations: () => OrganisationDirectory;
  readonly config: Config;
  readonly now: () => Instant;
};
