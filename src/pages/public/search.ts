import { parseQuery, queryParameters, queryValues } from '#search/query.ts';
import type { SearchQuery, SearchResult } from '#search/search.ts';
import type { Language, Text } from '#standard/text.ts';
import { countedWords, plural } from '#web/format.ts';
import { type Html, html } from '#web/html.ts';
import { alert } from '#web/parts/alert.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import { searchForm } from '#web/parts/search-form.ts';
import type { Page } from '../page.ts';
import { isEmptyRegister } from './empty-register.ts';
import { mostResultsPerPage, resultsPerPage, searchAddress } from './search/address.ts';
import { asksNothing, inRightOrder, withStatuses } from './search/choices.ts';
import { type Asked, searchFilters } from './search/filters.ts';
import { hardlyFitsTitle } from './search/fitting.ts';
import { searchResults } from './search/results.ts';

const words = {
  skipped: {
    nl: 'Een deel van uw vraag kennen we niet. Dat hebben we weggelaten:',
    en: 'We do not know part of your question. We left it out:',
    fy: 'In part fan jo fraach kinne wy net. Dat hawwe wy weilitten:',
  },
  for: { nl: 'voor', en: 'for', fy: 'foar' },
} as const satisfies Record<string, Text>;

const titleOf = (asked: Asked): string => {
  const { query, result, language } = asked;
  const hardly = hardlyFitsTitle(asked);
  if (hardly !== null) return hardly;
  if (asksNothing(query.text)) return plural(result.total, countedWords.algorithm, language);
  const shown = result.corrected?.to ?? query.text;
  return `${plural(result.total, countedWords.result, language)} ${words.for[language]} ‘${shown}’`;
};

const correctionLine = ({ corrected }: SearchResult, query: SearchQuery, language: Language): Html | null => {
  if (corrected === null) return null;
  const typed = searchAddress(language, { ...query, literal: true, page: 1 });
  const to = html`<strong>${corrected.to}</strong>`;
  const from = html`<q>${corrected.from}</q>`;
  const line = {
    nl: html`We zochten op ${to}, want ${from} komt in het register niet voor.`,
    en: html`We searched for ${to}, because ${from} does not occur in the register.`,
    fy: html`Wy sochten op ${to}, want ${from} komt yn it register net foar.`,
  };
  const still = {
    nl: html`<a href="${typed}">Zoek toch naar ‘${corrected.from}’</a>`,
    en: html`<a href="${typed}">Search for ‘${corrected.from}’ all the same</a>`,
    fy: html`<a href="${typed}">Sykje dochs nei ‘${corrected.from}’</a>`,
  };
  return html`<p class="reg-small">${line[language]} ${still[language]}</p>`;
};

/** Says that what was typed holds no word to search for, and what to type instead. */
const nothingAskedLine = ({ text }: SearchQuery, language: Language): Html | null => {
  if (text === '' || !asksNothing(text)) return null;
  const typed = html`<q>${text}</q>`;
  const line = {
    nl: html`We kunnen niet zoeken op ${typed}. U ziet daarom de hele lijst. Typ een woord dat zegt waar het over gaat, zoals ‘parkeren’.`,
    en: html`We cannot search for ${typed}. That is why you see the whole list. Type a word that says what it is about, such as ‘parking’.`,
    fy: html`Wy kinne net sykje op ${typed}. Jo sjogge dêrom de hiele list. Typ in wurd dat seit wêr't it oer giet, lykas ‘parkearen’.`,
  };
  return html`<p class="reg-small">${line[language]}</p>`;
};

/** A parameter we know with a value we do not know is said; any other parameter, such as of a mailing, is passed over. */
const skippedAlert = (names: readonly string[], language: Language): Html | null => {
  const known = [...new Set(names.filter((name) => queryParameters.includes(name)))];
  return known.length === 0
    ? null
    : alert('warning', { body: html`<p>${words.skipped[language]} ${known.join(', ')}.</p>` });
};

/** What stays when other words are searched; that the words before were right, or hardly fitted anything, does not. */
const kept = (query: SearchQuery): readonly (readonly [string, string])[] =>
  Object.entries(
    queryValues({ ...query, text: '', literal: false, weak: false, page: 1 }, resultsPerPage, true),
  ).flatMap(([name, value]) => (value === null ? [] : [value].flat().map((one) => [name, String(one)] as const)));

/** Results: the words, the facets as a form, the order, the entries and where to get the same list as a file. */
export const search: Page = async (reading, { language, query: parameters }) => {
  const { query, faults } = parseQuery(parameters, {
    pageSizeDefault: resultsPerPage,
    pageSizeMost: mostResultsPerPage,
    foldedDefault: true,
  });
  const result = reading.search.search({ ...inRightOrder(withStatuses(query)), alike: true });
  const asked: Asked = { query, result, language, directory: reading.organisations() };
  const title = titleOf(asked);
  const unknown = faults.map(({ name }) => name);
  const under = [
    searchForm(language, { text: query.text, keep: kept(query) }),
    correctionLine(result, query, language),
    nothingAskedLine(query, language),
    skippedAlert(unknown, language),
  ];
  const results = await searchResults(reading, asked);
  // Where only the closest is given nothing is counted, so there is nothing to filter by.
  const isOnlyClosest = result.weak !== null && query.weak !== true;
  const list =
    isEmptyRegister(reading) || isOnlyClosest
      ? results
      : html`<div class="reg-split reg-split--side-start">${searchFilters(asked)}${results}</div>`;
  return {
    kind: 'page',
    status: result.total > 0 && result.ids.length === 0 ? 404 : 200,
    title,
    section: 'search',
    noIndex: true,
    suggests: true,
    main: html`${pageTitle(title, null, under)}${list}`,
  };
};
