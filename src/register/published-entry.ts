import type { Algorithm } from './algorithm.ts';
import type { EntryVersion } from './entry.ts';
import type { Instant } from './instant.ts';

type PublicationDates = { readonly firstPublishedAt: Instant; readonly lastPublishedAt: Instant };

/** An entry in one language: the algorithm, one version of its text, and when its text first and last became public. */
export type PublishedEntry = PublicationDates & { readonly algorithm: Algorithm; readonly version: EntryVersion };

/** An entry in every language in which it is public: at least one version. The Dutch one, when there is one, leads. */
export type PublishedTranslations = PublicationDates & {
  readonly algorithm: Algorithm;
  readonly versions: readonly EntryVersion[];
};
