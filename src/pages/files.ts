import type { otherRoutes } from '../routes.ts';
import type { FileHandler } from './file.ts';
import { csvMetadata, download } from './files/downloads.ts';
import { feedAll, feedEntry, feedOrganisation, feedSearch, feedTheme } from './files/feeds.ts';
import { robots, securityText, standardDocument } from './files/fixed.ts';
import { sitemap, sitemapIndex } from './files/sitemap.ts';
import { template } from './files/template.ts';

/** Every address that answers a file made from the register, by the name of its route. */
export const files = {
  standardDocument,
  sitemapIndex,
  sitemap,
  robots,
  securityText,
  download,
  csvMetadata,
  template,
  feedAll,
  feedEntry,
  feedOrganisation,
  feedTheme,
  feedSearch,
} as const satisfies Partial<Record<keyof typeof otherRoutes, FileHandler>>;
