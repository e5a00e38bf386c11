import type { Instant, IsoDate } from '#register/instant.ts';
import type { PublishedEntry } from '#register/published-entry.ts';
import { anyEntry } from '#search/entry-counts.ts';
import type { SortOrder } from '#search/search.ts';
import type { Language, Text } from '#standard/text.ts';
import { type Html, html } from '#web/html.ts';
import { type LedgerLine, ledger } from '#web/parts/ledger.ts';
import { entryTitle } from '#web/parts/result-item.ts';
import type { Reading } from '../../../reading.ts';
import { href } from '../../../routes.ts';
import { entriesOf } from '../listing.ts';

const words = {
  new: { nl: 'Nieuw', en: 'New', fy: 'Nij' },
  allNew: { nl: 'Alle nieuwe', en: 'All new ones', fy: 'Alle nije' },
  changed: { nl: 'Gewijzigd', en: 'Changed', fy: 'Feroare' },
  allChanged: { nl: 'Alle wijzigingen', en: 'All changes', fy: 'Alle feroarings' },
  category: { nl: 'categorie', en: 'category', fy: 'kategory' },
} as const satisfies Record<string, Text>;

const shown = 4;
/** What was published and never changed since is no change: so many entries are read to find a few that did. */
const read = 30;

const firstOf = (reading: Reading, sort: SortOrder, count: number, language: Language) =>
  entriesOf(reading, reading.search.search({ ...anyEntry, sort, pageSize: count }).ids, language);

type Dated = { readonly entry: PublishedEntry; readonly at: Instant; readonly note: string | null };

const lineOf = (reading: Reading, { entry, at, note }: Dated, language: Language): LedgerLine => {
  const { algorithm, version } = entry;
  const organisation = reading.organisations().nameOf(algorithm.organisationId);
  const category =
    algorithm.category === null ? null : `${words.category[language]} ${algorithm.category.toUpperCase()}`;
  const more = note ?? category;
  return {
    date: at,
    title: entryTitle(algorithm, version.document, language),
    titleLanguage: version.language,
    address: href('entry', { language, id: algorithm.id }),
    meta: more === null ? organisation : `${organisation} · ${more}`,
  };
};

type Column = {
  readonly id: string;
  readonly title: Text;
  readonly link: Text;
  readonly address: string;
  readonly thisYear: string;
};

const column = (
  { id, title, link, address, thisYear }: Column,
  lines: readonly LedgerLine[],
  language: Language,
): Html | null =>
  lines.length === 0
    ? null
    : html`<section aria-labelledby="${id}"><div class="reg-section__head"><h2 id="${id}">${title[language]}</h2><a class="reg-small" href="${address}">${
        link[language]
      }</a></div>${ledger(lines, language, thisYear)}</section>`;

/** The newest entries; null when the register is empty. */
export const newColumn = async (reading: Reading, language: Language, today: IsoDate): Promise<Html | null> => {
  const entries = await firstOf(reading, 'nieuwste', shown, language);
  const lines = entries.map((entry) => lineOf(reading, { entry, at: entry.firstPublishedAt, note: null }, language));
  const address = href('search', { language }, { sorteer: 'nieuwste' });
  return column(
    { id: 'nieuw', title: words.new, link: words.allNew, address, thisYear: today.slice(0, 4) },
    lines,
    language,
  );
};

/** A translation that was added later is no change of the text. */
const hasChanged = ({ version, firstPublishedAt, lastPublishedAt }: PublishedEntry): boolean =>
  lastPublishedAt > firstPublishedAt && (version.number > 1 || version.language !== 'nl');

/** The entries whose text changed last, with what changed in the words of the organisation; null when none ever did. */
export const changedColumn = async (reading: Reading, language: Language, today: IsoDate): Promise<Html | null> => {
  const entries = await firstOf(reading, 'gewijzigd', read, language);
  const lines = entries
    .filter(hasChanged)
    .slice(0, shown)
    .map((entry) => lineOf(reading, { entry, at: entry.lastPublishedAt, note: entry.version.changeNote }, language));
  const address = href('changes', { language });
  return column(
    { id: 'gewijzigd', title: words.changed, link: words.allChanged, address, thisYear: today.slice(0, 4) },
    lines,
    language,
  );
};
