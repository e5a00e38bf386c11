import type { AlgorithmId } from '#register/algorithm.ts';
import { offersFollowing } from '#register/following.ts';
import { queryValues } from '#search/query.ts';
import type { SearchQuery, SortOrder } from '#search/search.ts';
import type { Language, Text } from '#standard/text.ts';
import { findAnswerer } from '#store/questions.ts';
import { countedWords, plural } from '#web/format.ts';
import { type Html, html, join } from '#web/html.ts';
import { feedLink, followLink } from '#web/parts/feed-link.ts';
import { pagination } from '#web/parts/pagination.ts';
import type { Reading } from '../../../reading.ts';
import { href } from '../../../routes.ts';
import { emptyRegister, isEmptyRegister } from '../empty-register.ts';
import { fileLinks } from '../file-links.ts';
import { entriesOf, entryListing } from '../listing.ts';
import { comparePicker } from '../side-by-side/picker.ts';
import { searchAddress, withChoice } from './address.ts';
import { alikeLine, alikeNote } from './alike.ts';
import { asksNothing, countOf, everyStatus, inRightOrder, withStatuses } from './choices.ts';
import { type Asked, searchChips } from './filters.ts';
import { fittingLines, leftOutLine } from './fitting.ts';
import { alsoElsewhere, foldingLine } from './folded.ts';
import { followSearchAddress } from './followed.ts';
import { nothingFound } from './help.ts';

const words = {
  results: { nl: 'Resultaten', en: 'Results', fy: 'Resultaten' },
  order: { nl: 'Volgorde', en: 'Order', fy: 'Folchoarder' },
  download: { nl: 'Deze lijst', en: 'This list', fy: 'Dizze list' },
  showThem: { nl: 'Toon ze ook', en: 'Show them too', fy: 'Lit se ek sjen' },
  noSuchPage: {
    nl: 'Deze pagina van de resultaten bestaat niet.',
    en: 'This page of the results does not exist.',
    fy: 'Dizze side fan de resultaten bestiet net.',
  },
  firstPage: { nl: 'Naar de eerste pagina', en: 'To the first page', fy: 'Nei de earste side' },
} as const satisfies Record<string, Text>;

const orderNames: Readonly<Record<SortOrder, Text>> = {
  relevantie: { nl: 'beste eerst', en: 'best first', fy: 'bêste earst' },
  nieuwste: { nl: 'nieuwste eerst', en: 'newest first', fy: 'nijste earst' },
  gewijzigd: { nl: 'laatst gewijzigd', en: 'last changed', fy: 'lêst feroare' },
  naam: { nl: 'op naam', en: 'by name', fy: 'op namme' },
};

const orderLinks = (query: SearchQuery, language: Language): Html => {
  const current = inRightOrder(query).sort;
  const offered = (Object.keys(orderNames) as SortOrder[]).filter(
    (order) => order !== 'relevantie' || !asksNothing(query.text),
  );
  const links = offered.map((sort) =>
    sort === current
      ? html`<strong>${orderNames[sort][language]}</strong>`
      : html`<a href="${searchAddress(language, { ...query, sort, page: 1 })}">${orderNames[sort][language]}</a>`,
  );
  return html`<p class="reg-small reg-noprint">${words.order[language]}: ${join(links, ' · ')}</p>`;
};

const outOfUseLine = ({ query, result, language }: Asked): Html | null => {
  const left = query.choices.status === undefined ? countOf(result, 'status', 'buiten-gebruik') : 0;
  if (left === 0) return null;
  const count = plural(left, countedWords.algorithm, language);
  const line = {
    nl: `${count} ${left === 1 ? 'is' : 'zijn'} buiten gebruik en ${left === 1 ? 'staat' : 'staan'} hier niet bij.`,
    en: `${count} ${left === 1 ? 'is' : 'are'} out of use and not listed here.`,
    fy: `${count} ${left === 1 ? 'is' : 'binne'} bûten gebrûk en ${left === 1 ? 'stiet' : 'steane'} hjir net by.`,
  };
  const address = searchAddress(language, withChoice(query, 'status', everyStatus));
  return html`<p class="reg-small reg-gap-top">${line[language]} <a href="${address}">${words.showThem[language]}</a></p>`;
};

const downloadLine = ({ config }: Reading, query: SearchQuery, language: Language): Html => {
  const values = { ...queryValues(withStatuses(query)), vouw: null, page: null, pageSize: null };
  return html`<p class="reg-small reg-gap-top--wide">${words.download[language]}: ${fileLinks(values)} · ${feedLink(href('feedSearch', {}, values), language)}${
    offersFollowing(config) && html` · ${followLink(followSearchAddress(query, language), language)}`
  }</p>`;
};

const foundPart = async (reading: Reading, asked: Asked): Promise<Html> => {
  const { query, result, language, directory } = asked;
  const pages = Math.ceil((result.folded?.total ?? result.total) / query.pageSize);
  if (query.page > pages) {
    const first = searchAddress(language, { ...query, page: 1 });
    return html`<p class="reg-gap-top">${words.noSuchPage[language]} <a href="${first}">${words.firstPage[language]}</a></p>`;
  }
  const searched = reading.search.foundBy(query);
  const entries = await entriesOf(reading, result.ids, language);
  const [note, also] = [alikeNote(asked), alsoElsewhere(reading, asked)];
  const under = (id: AlgorithmId): Html => html`${note(id)}${also(id)}`;
  const listing = entryListing(entries, directory, language, { searched, under });
  const links = pagination(
    { page: query.page, pages },
    (page) => searchAddress(language, { ...query, page }),
    language,
  );
  return html`<div class="reg-gap-top">${listing}</div><div class="reg-gap-top">${links}</div>${comparePicker(entries, directory, language)}${leftOutLine(asked)}${downloadLine(reading, query, language)}${
    result.weak !== null && html`<div class="reg-gap-top--wide">${await helpPart(reading, asked)}</div>`
  }`;
};

const helpPart = async (reading: Reading, asked: Asked): Promise<Html> => {
  const isReportRead = await findAnswerer(reading.queries, reading.reader, null, asked.directory.day);
  return nothingFound(reading, asked, isReportRead);
};

const nothingPart = async (reading: Reading, asked: Asked): Promise<Html> =>
  isEmptyRegister(reading) ? emptyRegister(asked.language) : helpPart(reading, asked);

/** The column of results: what is chosen, the order, what is left out, the entries, the other pages and the files. */
export const searchResults = async (reading: Reading, asked: Asked): Promise<Html> => {
  const { query, result, language } = asked;
  const found = result.total > 0;
  const isOrdered = result.total > 1;
  return html`<div><h2 class="reg-hidden">${words.results[language]}</h2><div class="reg-row reg-row--apart">${searchChips(asked)}${
    isOrdered && orderLinks(query, language)
  }</div>${fittingLines(reading, asked)}${outOfUseLine(asked)}${found && foldingLine(asked)}${alikeLine(asked)}${found ? await foundPart(reading, asked) : await nothingPart(reading, asked)}</div>`;
};
