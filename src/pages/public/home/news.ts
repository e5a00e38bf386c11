import type { AlgorithmId } from '#register/algorithm.ts';
import type { Instant, IsoDate } from '#register/instant.ts';
import type { PublishedEntry } from '#register/published-entry.ts';
import { anyEntry } from '#search/entry-counts.ts';
import type { SortOrder } from '#search/search.ts';
import type { Language, Text } from '#standard/text.ts';
import { type Change, listChangesBefore } from '#store/changes.ts';
import { type Html, html } from '#web/html.ts';
import { type LedgerLine, ledger } from '#web/parts/ledger.ts';
import { entryTitle } from '#web/parts/result-item.ts';
import type { Reading } from '../../../reading.ts';
import { href } from '../../../routes.ts';
import { entriesOf } from '../listing.ts';

const words = {
  new: { nl: 'Nieuw', en: 'New', fy: 'Nij' },
  allNew: { nl: 'Alle nieuwe', en: 'All new ones', fy: 'Alle nije' },
  noneNew: {
    nl: 'Er staat nog geen algoritme in dit register.',
    en: 'There is no algorithm in this register yet.',
    fy: 'Der stiet noch gjin algoritme yn dit register.',
  },
  noneChanged: {
    nl: 'Er is nog geen beschrijving gewijzigd sinds zij in dit register staat.',
    en: 'No description has changed since this register has them.',
    fy: 'Der is noch gjin beskriuwing feroare sûnt dy yn dit register stiet.',
  },
  changed: { nl: 'Gewijzigd', en: 'Changed', fy: 'Feroare' },
  allChanged: { nl: 'Alle wijzigingen', en: 'All changes', fy: 'Alle feroarings' },
  category: { nl: 'categorie', en: 'category', fy: 'kategory' },
} as const satisfies Record<string, Text>;

const shown = 4;
/** So many changes are read to find a few entries: some changed more than once, or only got a translation. */
const read = 30;

const firstOf = (reading: Reading, sort: SortOrder, count: number, language: Language) =>
  entriesOf(reading, reading.search.search({ ...anyEntry, sort, pageSize: count, uncounted: true }).ids, language);

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
  content: readonly LedgerLine[] | Text,
  language: Language,
): Html => {
  const body = 'nl' in content ? html`<p>${content[language]}</p>` : ledger(content, language, thisYear);
  return html`<section aria-labelledby="${id}"><div class="reg-section__head"><h2 id="${id}">${title[language]}</h2><a class="reg-small" href="${address}">${
    link[language]
  }</a></div>${body}</section>`;
};

/** The newest entries, or that there are none yet. */
export const newColumn = async (reading: Reading, language: Language, today: IsoDate): Promise<Html> => {
  const entries = await firstOf(reading, 'nieuwste', shown, language);
  const lines = entries.map((entry) => lineOf(reading, { entry, at: entry.firstPublishedAt, note: null }, language));
  const address = href('search', { language }, { sorteer: 'nieuwste' });
  return column(
    { id: 'nieuw', title: words.new, link: words.allNew, address, thisYear: today.slice(0, 4) },
    lines.length === 0 ? words.noneNew : lines,
    language,
  );
};

/** The last change of each entry whose text changed; a translation that was added later is no change of the text. */
const lastChanges = async ({ queries, reader }: Reading): Promise<ReadonlyMap<AlgorithmId, Change>> => {
  const found = await listChangesBefore(queries, reader, ['changed'], null, read);
  const texts = found.filter(({ number }) => number !== null && number > 1);
  return new Map(texts.toReversed().map((change) => [change.algorithmId, change]));
};

/** The entries whose text changed last, with what changed in the words of the organisation, or that none did. */
export const changedColumn = async (reading: Reading, language: Language, today: IsoDate): Promise<Html> => {
  const changes = await lastChanges(reading);
  const entries = await entriesOf(reading, [...changes.keys()], language);
  const lines = entries
    .map((entry) => ({ entry, change: changes.get(entry.algorithm.id) }))
    .toSorted((a, b) => (b.change?.sequence ?? 0) - (a.change?.sequence ?? 0))
    .slice(0, shown)
    .map(({ entry, change }) => {
      const at = change?.at ?? entry.lastPublishedAt;
      return lineOf(reading, { entry, at, note: entry.version.changeNote }, language);
    });
  const address = href('changes', { language });
  return column(
    { id: 'gewijzigd', title: words.changed, link: words.allChanged, address, thisYear: today.slice(0, 4) },
    lines.length === 0 ? words.noneChanged : lines,
    language,
  );
};
