import type { PageName } from '../routes.ts';
import type { Page } from './page.ts';
import { changes } from './public/changes.ts';
import { delivering } from './public/delivering.ts';
import { downloads } from './public/downloads.ts';
import { entry } from './public/entry.ts';
import { entryComparison } from './public/entry-comparison.ts';
import { entryVersion } from './public/entry-version.ts';
import { about, accessibility, explanation, privacy } from './public/explanation.ts';
import { figures } from './public/figures.ts';
import { glossary } from './public/glossary.ts';
import { home } from './public/home.ts';
import { interfacePage } from './public/interface.ts';
import { letter } from './public/letter.ts';
import { organisation } from './public/organisation.ts';
import { organisations } from './public/organisations.ts';
import { search } from './public/search.ts';
import { sideBySide } from './public/side-by-side.ts';
import { standard } from './public/standard.ts';
import { themes } from './public/themes.ts';

/** Every page for people by the name of its route; the compiler tells when one is missing. */
export const pages: Readonly<Record<PageName, Page>> = {
  home,
  search,
  entry,
  entryVersion,
  entryComparison,
  sideBySide,
  organisations,
  organisation,
  themes,
  letter,
  figures,
  changes,
  glossary,
  about,
  explanation,
  standard,
  interface: interfacePage,
  delivering,
  downloads,
  accessibility,
  privacy,
};
