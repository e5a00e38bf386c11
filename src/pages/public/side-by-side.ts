import { type AlgorithmId, parseAlgorithmId } from '#register/algorithm.ts';
import type { PublishedEntry } from '#register/published-entry.ts';
import type { Language, Text } from '#standard/text.ts';
import { type Html, html } from '#web/html.ts';
import { alert } from '#web/parts/alert.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import { pathFromHome } from '#web/parts/path.ts';
import { href } from '../../routes.ts';
import type { Page } from '../page.ts';
import { entriesOf } from './listing.ts';
import { numbersForm } from './side-by-side/form.ts';
import { comparisonTable } from './side-by-side/table.ts';

const words = {
  title: { nl: 'Algoritmes naast elkaar', en: 'Algorithms side by side', fy: 'Algoritmes njonken elkoar' },
  search: { nl: 'Zoeken', en: 'Search', fy: 'Sykje' },
  lead: {
    nl: 'Vergelijk twee tot vier algoritmes, veld voor veld.',
    en: 'Compare two to four algorithms, field by field.',
    fy: 'Fergelykje twa oant fjouwer algoritmes, fjild foar fjild.',
  },
  notFound: {
    nl: 'Dit nummer staat niet in het register:',
    en: 'This number is not in the register:',
    fy: 'Dit nûmer stiet net yn it register:',
  },
  tooMany: {
    nl: 'U koos er meer dan vier. Hieronder staan de eerste vier.',
    en: 'You chose more than four. The first four are shown below.',
    fy: 'Jo keazen der mear as fjouwer. Hjirûnder steane de earste fjouwer.',
  },
  onlyDifferent: { nl: 'Toon alleen wat verschilt', en: 'Show only what differs', fy: 'Toan allinnich wat ferskilt' },
  everything: { nl: 'Toon alles', en: 'Show everything', fy: 'Toan alles' },
} as const satisfies Record<string, Text>;

const most = 4;

type Asked = { readonly ids: readonly AlgorithmId[]; readonly unknown: readonly string[]; readonly given: number };

const readIds = (query: URLSearchParams): Asked => {
  const given = [
    ...new Set(
      query
        .getAll('id')
        .map((text) => text.replace(/\s+/g, ''))
        .filter((text) => text !== ''),
    ),
  ];
  const ids = given.flatMap((text) => parseAlgorithmId(text) ?? []);
  return {
    ids: ids.slice(0, most),
    unknown: given.filter((text) => parseAlgorithmId(text) === null),
    given: ids.length,
  };
};

const remarks = (asked: Asked, entries: readonly PublishedEntry[], language: Language): Html => {
  const found = new Set<string>(entries.map(({ algorithm }) => algorithm.id));
  const missing = [...asked.unknown, ...asked.ids.filter((id) => !found.has(id))].map((text) => text.slice(0, 20));
  return html`${
    missing.length > 0 && alert('warning', { body: html`<p>${words.notFound[language]} ${missing.join(', ')}</p>` })
  }${asked.given > most && alert('info', { body: html`<p>${words.tooMany[language]}</p>` })}`;
};

/** Two to four entries in one table with the fields as rows; with fewer a form to give their numbers. */
export const sideBySide: Page = async (reading, { language, query }) => {
  const asked = readIds(query);
  const entries = await entriesOf(reading, asked.ids, language);
  const onlyDifferent = query.get('verschil') === 'ja';
  const toggled = href('sideBySide', { language }, { id: asked.ids, verschil: onlyDifferent ? null : 'ja' });
  const path = [{ name: words.search[language], address: href('search', { language }) }];
  const body =
    entries.length < 2
      ? numbersForm(
          entries.map(({ algorithm }) => algorithm.id),
          language,
        )
      : html`<p class="reg-small reg-noprint reg-gap-bottom"><a href="${toggled}">${(onlyDifferent ? words.everything : words.onlyDifferent)[language]}</a></p>${comparisonTable(
          entries,
          { directory: reading.organisations(), onlyDifferent },
          language,
        )}`;
  return {
    kind: 'page',
    status: 200,
    title: words.title[language],
    section: 'search',
    noIndex: query.size > 0,
    description: words.lead[language],
    main: html`${pathFromHome(path, language)}${pageTitle(words.title[language], words.lead[language], remarks(asked, entries, language))}${body}`,
  };
};
