import type { Organisation, OrganisationId } from '#register/organisation.ts';
import { anyEntry } from '#search/entry-counts.ts';
import type { SearchQuery } from '#search/search.ts';
import type { Language, Text } from '#standard/text.ts';
import { findAnswerer } from '#store/questions.ts';
import { countedWords, plural } from '#web/format.ts';
import { type Html, html } from '#web/html.ts';
import { contactLink } from '#web/parts/field-value.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import { pagination } from '#web/parts/pagination.ts';
import { pathFromHome } from '#web/parts/path.ts';
import type { Reading } from '../../reading.ts';
import { href, type QueryValues } from '../../routes.ts';
import type { Page } from '../page.ts';
import { emptyRegister, isEmptyRegister } from './empty-register.ts';
import { nextSteps, organisationStep } from './letter/steps.ts';
import { entriesOf, entryListing } from './listing.ts';

const words = {
  title: {
    nl: 'Ik kreeg een brief of besluit',
    en: 'I received a letter or decision',
    fy: 'Ik krige in brief of beslút',
  },
  lead: {
    nl: 'Zoek in drie stappen op of er een algoritme is gebruikt, en wat u kunt doen.',
    en: 'Find out in three steps whether an algorithm was used, and what you can do.',
    fy: 'Sykje yn trije stappen op oft der in algoritme brûkt is, en wat jo dwaan kinne.',
  },
  second: {
    nl: 'Stap 2: zoek het algoritme dat bij uw brief past',
    en: 'Step 2: find the algorithm that fits your letter',
    fy: 'Stap 2: sykje it algoritme dat by jo brief past',
  },
  chooseFirst: {
    nl: 'Kies eerst de organisatie. Daarna ziet u hier haar algoritmes.',
    en: 'Choose the organisation first. Then you see its algorithms here.',
    fy: 'Kies earst de organisaasje. Dêrnei sjogge jo hjir har algoritmes.',
  },
  about: {
    nl: 'Waar gaat uw brief over? (niet verplicht)',
    en: 'What is your letter about? (optional)',
    fy: 'Wêr giet jo brief oer? (net ferplichte)',
  },
  aboutHelp: {
    nl: 'Eén woord, zoals huur of parkeren',
    en: 'One word, such as huur (rent) or parkeren (parking)',
    fy: 'Ien wurd, lykas hier of parkeare',
  },
  search: { nl: 'Zoek', en: 'Search', fy: 'Sykje' },
  nothing: {
    nl: 'Deze organisatie heeft geen algoritme in het register. Dat betekent niet dat er geen is gebruikt. Vraag het aan de organisatie.',
    en: 'This organisation has no algorithm in the register. That does not mean none was used. Ask the organisation.',
    fy: 'Dizze organisaasje hat gjin algoritme yn it register. Dat betsjut net dat der gjin brûkt is. Freegje it oan de organisaasje.',
  },
  nothingAbout: {
    nl: 'Met dit woord vonden we niets bij deze organisatie. Probeer een ander woord, of bekijk alles:',
    en: 'With this word we found nothing at this organisation. Try another word, or see everything:',
    fy: 'Mei dit wurd fûnen wy neat by dizze organisaasje. Besykje in oar wurd, of besjoch alles:',
  },
  hardlyFits: {
    nl: 'Deze algoritmes noemen iets van wat u zoekt. Ze kunnen over iets anders gaan.',
    en: 'These algorithms mention part of what you are looking for. They may be about something else.',
    fy: 'Dizze algoritmes neame wat fan wat jo sykje. Se kinne oer wat oars gean.',
  },
  everything: {
    nl: 'alle algoritmes van deze organisatie',
    en: 'all algorithms of this organisation',
    fy: 'alle algoritmes fan dizze organisaasje',
  },
} as const satisfies Record<string, Text>;

const perPage = 10;

type Asked = { readonly organisation: Organisation; readonly about: string; readonly page: number };

const questionOf = ({ organisation, about, page }: Asked): SearchQuery => ({
  ...anyEntry,
  text: about,
  choices: { organisatie: [organisation.id] },
  includingParts: true,
  sort: about === '' ? 'naam' : 'relevantie',
  weak: true,
  page,
  pageSize: perPage,
});

const address = (language: Language, { organisation, about }: Omit<Asked, 'page'>, more: QueryValues = {}): string =>
  href('letter', { language }, { organisatie: organisation.id, onderwerp: about, ...more });

const aboutForm = ({ organisation, about }: Asked, language: Language): Html =>
  html`<form action="${href('letter', { language })}" method="get"><input type="hidden" name="organisatie" value="${organisation.id}"><div class="reg-question"><label class="utrecht-form-label" for="onderwerp">${words.about[language]}</label><p class="reg-question__description" id="onderwerp-hulp">${words.aboutHelp[language]}</p><div class="reg-row"><input class="utrecht-textbox utrecht-textbox--html-input reg-word" id="onderwerp" name="onderwerp" type="search" value="${about}" autocomplete="off" aria-describedby="onderwerp-hulp"><button class="nl-button" type="submit">${words.search[language]}</button></div></div></form>`;

const nothingPart = ({ organisation, about }: Asked, language: Language): Html => {
  if (about !== '')
    return html`<p>${words.nothingAbout[language]} <a href="${address(language, { organisation, about: '' })}">${words.everything[language]}</a>.</p>`;
  const reach = organisation.contact ?? organisation.website;
  return html`<p>${words.nothing[language]}${reach !== null && html` ${contactLink(reach)}`}</p>`;
};

const secondStep = async (reading: Reading, asked: Asked | null, language: Language): Promise<Html> => {
  const body =
    asked === null
      ? html`<p class="reg-soft">${words.chooseFirst[language]}</p>`
      : await algorithmsPart(reading, asked, language);
  return html`<section class="reg-section reg-stack" aria-labelledby="stap-2"><h2 id="stap-2">${words.second[language]}</h2>${body}</section>`;
};

const algorithmsPart = async (reading: Reading, asked: Asked, language: Language): Promise<Html> => {
  const result = reading.search.search(questionOf(asked));
  const isEmpty = result.total === 0;
  const showsForm = !isEmpty || asked.about !== '';
  const entries = await entriesOf(reading, result.ids, language);
  const list = html`<p><strong>${plural(result.total, countedWords.algorithm, language)}</strong></p>${result.weak !== null && html`<p>${words.hardlyFits[language]}</p>`}${entryListing(
    entries,
    reading.organisations(),
    language,
    { searched: reading.search.foundBy({ text: asked.about }) },
  )}${pagination({ page: asked.page, pages: Math.ceil(result.total / perPage) }, (page) => address(language, asked, { page }), language)}`;
  return html`${showsForm && aboutForm(asked, language)}${isEmpty ? nothingPart(asked, language) : list}`;
};

const pageOf = (text: string | null): number => {
  const page = Number(text ?? '1');
  return Number.isInteger(page) && page >= 1 ? page : 1;
};

/** Three plain steps for who holds a letter: the organisation that sent it, the algorithm that fits, and what to do then. */
export const letter: Page = async (reading, { language, query, today }) => {
  const directory = reading.organisations();
  const organisation = directory.find((query.get('organisatie') ?? '') as OrganisationId);
  const name = (query.get('naam') ?? '').trim().slice(0, 200);
  const about = (query.get('onderwerp') ?? '').trim().slice(0, 200);
  const asked = organisation === null ? null : { organisation, about, page: pageOf(query.get('page')) };
  const isReportRead = await findAnswerer(reading.queries, reading.reader, null, today);
  const report = isReportRead ? href('reportMissing', { language }, { organisatie: organisation?.id }) : null;
  return {
    kind: 'page',
    status: 200,
    title: words.title[language],
    section: 'search',
    description: words.lead[language],
    noIndex: query.size > 0,
    main: html`${pathFromHome([], language)}${pageTitle(words.title[language], words.lead[language])}${isEmptyRegister(reading) && emptyRegister(language)}${organisationStep(
      { directory, chosen: organisation, name, today },
      language,
    )}${await secondStep(reading, asked, language)}${nextSteps(language, report)}`,
  };
};
