import { offersFollowing } from '#register/following.ts';
import { makeOrganisationId, type Organisation } from '#register/organisation.ts';
import { anyEntry } from '#search/entry-counts.ts';
import { unknownValue } from '#search/facets.ts';
import type { SearchQuery, SearchResult } from '#search/search.ts';
import type { Language, Text } from '#standard/text.ts';
import { countedWords, plural, wholeNumber } from '#web/format.ts';
import { type Html, html } from '#web/html.ts';
import { categoryBadge } from '#web/parts/category-badge.ts';
import { feedHead, feedLink, followLink } from '#web/parts/feed-link.ts';
import { figuresList, type KeyFigure } from '#web/parts/figures-list.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import { pathFromHome } from '#web/parts/path.ts';
import type { Reading } from '../../reading.ts';
import { href } from '../../routes.ts';
import type { Page } from '../page.ts';
import { fileLinks } from './file-links.ts';
import { entriesOf, entryListing } from './listing.ts';
import { entryCounts } from './organisation/counts.ts';
import { type OrganisationFacts, organisationFacts } from './organisation/facts.ts';
import { nothingLead, nothingPublished } from './organisation/nothing.ts';
import { transferredSection } from './organisation/transferred.ts';
import { listWithdrawals, withdrawnSection } from './organisation/withdrawn.ts';
import { thisOrganisation } from './organisation/words.ts';
import { countOf, everyStatus, withStatuses } from './search/choices.ts';

const words = {
  organisations: { nl: 'Organisaties', en: 'Organisations', fy: 'Organisaasjes' },
  list: { nl: 'Algoritmes', en: 'Algorithms', fy: 'Algoritmes' },
  search: {
    nl: 'Zoek en filter in deze lijst',
    en: 'Search and filter this list',
    fy: 'Sykje en filterje yn dizze list',
  },
  all: { nl: 'Toon alle algoritmes', en: 'Show all algorithms', fy: 'Toan alle algoritmes' },
  files: { nl: 'Deze lijst', en: 'This list', fy: 'Dizze list' },
} as const satisfies Record<string, Text>;

const entriesShown = 20;

/** The entries of an organisation and its parts, whatever their status: the question and where it leads. */
const questionOf = (organisation: Organisation): SearchQuery => ({
  ...anyEntry,
  choices: { organisatie: [organisation.id] },
  includingParts: true,
  sort: 'naam',
  pageSize: entriesShown,
});

const listValues = (organisation: Organisation): Record<string, string | readonly string[]> => ({
  organisatie: organisation.id,
  inclusiefOnderdelen: 'ja',
  status: everyStatus,
});

const leadOf = ({ type }: Organisation, result: SearchResult, own: number, language: Language): string => {
  const who = thisOrganisation(type, language);
  const count = plural(result.total, countedWords.algorithm, language);
  const risky = countOf(result, 'risicoselectie', 'ja');
  const parts = own < result.total;
  const lead = {
    nl: `${who} heeft${parts ? ', met de onderdelen erbij,' : ''} ${count} in het register.`,
    en: `${who}${parts ? ', with its parts,' : ''} has ${count} in the register.`,
    fy: `${who} hat${parts ? ', mei de ûnderdielen derby,' : ''} ${count} yn it register.`,
  }[language];
  if (risky === 0) return lead;
  const more = {
    nl: `Bij ${wholeNumber(risky, 'nl')} daarvan kiest het algoritme wie extra controle krijgt.`,
    en: `In ${wholeNumber(risky, 'en')} of them the algorithm chooses who is checked more closely.`,
    fy: `By ${wholeNumber(risky, 'fy')} dêrfan kiest it algoritme wa't ekstra kontrôle kriget.`,
  }[language];
  return `${lead} ${more}`;
};

const categoryFigures = (organisation: Organisation, result: SearchResult, language: Language): Html => {
  const figure = (code: 'a' | 'b' | 'c' | null): KeyFigure => {
    const value = code ?? unknownValue;
    const values = { ...listValues(organisation), publicatiecategorie: value };
    return {
      value: countOf(result, 'publicatiecategorie', value),
      label: html`<a href="${href('search', { language }, values)}">${categoryBadge(code, language)}</a>`,
    };
  };
  return figuresList([figure('a'), figure('b'), figure('c'), figure(null)], language);
};

/** Where an organisation is followed by e-mail. */
const followOrganisation = ({ id }: Organisation, language: Language): Html =>
  followLink(href('followByMail', { language, what: 'organisatie' }, { id }), language);

const listing = async (
  reading: Reading,
  organisation: Organisation,
  result: SearchResult,
  language: Language,
): Promise<Html> => {
  const values = listValues(organisation);
  const all = href('search', { language }, values);
  const entries = await entriesOf(reading, result.ids, language);
  const withOrganisation = entries.some(({ algorithm }) => algorithm.organisationId !== organisation.id);
  return html`<section aria-labelledby="lijst"><div class="reg-section__head"><h2 id="lijst">${words.list[language]}</h2><a class="reg-small" href="${all}">${words.search[language]}</a></div>${entryListing(
    entries,
    reading.organisations(),
    language,
    { withOrganisation },
  )}${
    result.total > entries.length &&
    html`<p class="reg-gap-top"><a class="nl-button" href="${all}">${words.all[language]} (${wholeNumber(result.total, language)})</a></p>`
  }<p class="reg-small reg-gap-top">${words.files[language]}: ${fileLinks(values)} · ${feedLink(href('feedOrganisation', { id: organisation.id }), language)}${
    offersFollowing(reading.config) && html` · ${followOrganisation(organisation, language)}`
  }</p></section>`;
};

const factsOf = async (
  reading: Reading,
  organisation: Organisation,
  result: SearchResult,
  language: Language,
): Promise<Omit<OrganisationFacts, 'hasWithdrawn'>> => {
  const ask = (sort: 'nieuwste' | 'gewijzigd', page: number) =>
    reading.search.search({ ...questionOf(organisation), sort, page, pageSize: 1, uncounted: true }).ids;
  const [first] = result.total === 0 ? [] : await entriesOf(reading, ask('nieuwste', result.total), language);
  const [last] = result.total === 0 ? [] : await entriesOf(reading, ask('gewijzigd', 1), language);
  return {
    organisation,
    directory: reading.organisations(),
    counts: entryCounts(reading),
    firstPublishedAt: first?.firstPublishedAt ?? null,
    lastChangedAt: last?.lastPublishedAt ?? null,
  };
};

/** An organisation: what it has in the register by category, the list, its parts and facts; or that there is nothing yet. */
export const organisation: Page = async (reading, { language, parameters }) => {
  const directory = reading.organisations();
  const found = directory.find(makeOrganisationId(parameters.id ?? ''));
  if (found === null || found.id !== parameters.id) return { kind: 'not-found' };
  const result = reading.search.search(questionOf(found));
  const facts = await factsOf(reading, found, result, language);
  const name = directory.nameOf(found.id);
  const isEmpty = result.total === 0;
  const withdrawals = await listWithdrawals(reading, found.id);
  const hasWithdrawn = withdrawals.length > 0;
  const lead = isEmpty
    ? nothingLead(found, hasWithdrawn, language)
    : leadOf(found, result, facts.counts.own(found.id), language);
  const sameKind = (): SearchResult =>
    reading.search.search(withStatuses({ ...anyEntry, choices: { organisatietype: [found.type] } }));
  const path = [{ name: words.organisations[language], address: href('organisations', { language }) }];
  return {
    kind: 'page',
    status: 200,
    title: name,
    section: 'organisations',
    description: lead,
    head: feedHead(href('feedOrganisation', { id: found.id }), language),
    main: html`${pathFromHome(path, language)}${pageTitle(name, lead)}${
      !isEmpty && categoryFigures(found, result, language)
    }<div class="${!isEmpty && 'reg-section '}reg-split reg-split--side-end">${
      isEmpty
        ? nothingPublished(found, { sameKind: sameKind(), hasWithdrawn }, directory, language)
        : await listing(reading, found, result, language)
    }<aside aria-labelledby="over-organisatie">${organisationFacts({ ...facts, hasWithdrawn }, language)}</aside></div>${await transferredSection(reading, found.id, language)}${await withdrawnSection(reading, withdrawals, language)}`,
  };
};
