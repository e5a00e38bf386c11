import type { Text } from '#standard/text.ts';
import { countedWords, plural, wholeNumber } from '#web/format.ts';
import { type Html, html } from '#web/html.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import { pagination } from '#web/parts/pagination.ts';
import { href } from '../../routes.ts';
import type { Page } from '../page.ts';
import { emptyRegister } from './empty-register.ts';
import { type EntryCounts, entryCounts } from './organisation/counts.ts';
import { organisationsFilter } from './organisation/filter.ts';
import {
  askedOrganisations,
  type OrganisationQuestion,
  questionValues,
  readQuestion,
} from './organisation/question.ts';
import { organisationRows } from './organisation/rows.ts';

const words = {
  title: { nl: 'Organisaties', en: 'Organisations', fy: 'Organisaasjes' },
  list: { nl: 'Lijst van organisaties', en: 'List of organisations', fy: 'List fan organisaasjes' },
  none: {
    nl: 'Geen organisatie past bij uw vraag. Kijk of de naam goed is geschreven, of gebruik een deel van de naam.',
    en: 'No organisation fits your question. Check the spelling, or use part of the name.',
    fy: 'Gjin organisaasje past by jo fraach. Sjoch oft de namme goed skreaun is, of brûk in part fan de namme.',
  },
  nobody: {
    nl: 'Er staan nog geen organisaties in dit register. De beheerder moet ze er eerst in zetten.',
    en: 'There are no organisations in this register yet. The administrator has to add them first.',
    fy: 'Der steane noch gjin organisaasjes yn dit register. De behearder moat se der earst yn sette.',
  },
  nothingYet: {
    nl: 'Nog geen organisatie heeft een algoritme gepubliceerd. Kies ‘Allemaal’ om te zien welke organisaties wij kennen.',
    en: 'No organisation has published an algorithm yet. Choose ‘All’ to see which organisations we know.',
    fy: 'Noch gjin organisaasje hat in algoritme publisearre. Kies ‘Allegear’ om te sjen hokker organisaasjes wy kenne.',
  },
  showAll: { nl: 'Toon ook die', en: 'Show those too', fy: 'Lit dy ek sjen' },
} as const satisfies Record<string, Text>;

const perPage = 50;

const lead = (counts: EntryCounts, known: number): Text => ({
  nl: `${wholeNumber(counts.publishing, 'nl')} van de ${wholeNumber(known, 'nl')} organisaties die wij kennen, hebben een algoritme in het register.`,
  en: `${wholeNumber(counts.publishing, 'en')} of the ${wholeNumber(known, 'en')} organisations that we know have an algorithm in the register.`,
  fy: `${wholeNumber(counts.publishing, 'fy')} fan de ${wholeNumber(known, 'fy')} organisaasjes dy't wy kenne, hawwe in algoritme yn it register.`,
});

const silentLine = (silent: number): Text => ({
  nl: `${plural(silent, countedWords.organisation, 'nl')} ${silent === 1 ? 'heeft' : 'hebben'} niets in het register. Dat betekent niet dat zij geen algoritmes gebruiken.`,
  en: `${plural(silent, countedWords.organisation, 'en')} ${silent === 1 ? 'has' : 'have'} nothing in the register. That does not mean they use no algorithms.`,
  fy: `${plural(silent, countedWords.organisation, 'fy')} ${silent === 1 ? 'hat' : 'hawwe'} neat yn it register. Dat betsjut net dat se gjin algoritmes brûke.`,
});

const throughPartsLine = (count: number): Text => ({
  nl: `${plural(count, countedWords.organisation, 'nl')} ${count === 1 ? 'heeft' : 'hebben'} alleen algoritmes via onderdelen.`,
  en: `${plural(count, countedWords.organisation, 'en')} ${count === 1 ? 'has' : 'have'} algorithms through parts only.`,
  fy: `${plural(count, countedWords.organisation, 'fy')} ${count === 1 ? 'hat' : 'hawwe'} allinnich algoritmes fia ûnderdielen.`,
});

/** Why the list is empty: nobody is known, nobody published yet, or nobody fits what was asked. */
const whyNone = (question: OrganisationQuestion, counts: EntryCounts, known: number): Text => {
  if (known === 0) return words.nobody;
  const asksPublishing = question.publishing === 'ja' || (question.publishing === null && question.name === '');
  return counts.publishing === 0 && asksPublishing ? words.nothingYet : words.none;
};

/** The organisations by name and kind, those that published nothing too, fifty on a page. */
export const organisations: Page = async (reading, { language, query, today }) => {
  const directory = reading.organisations();
  const counts = entryCounts(reading);
  const question = readQuestion(query);
  const found = askedOrganisations(question, { directory, counts, today });
  const pages = Math.max(1, Math.ceil(found.listed.length / perPage));
  const page = Math.min(question.page, pages);
  const address = (changed: Partial<OrganisationQuestion>): string =>
    href('organisations', { language }, questionValues({ ...question, page: 1, ...changed }));
  const rows = found.listed.slice((page - 1) * perPage, page * perPage);
  const list: Html =
    rows.length === 0
      ? html`<p>${whyNone(question, counts, found.known)[language]}</p>`
      : organisationRows(rows, { directory, counts, today, language });
  const top = pageTitle(words.title[language], lead(counts, found.known)[language]);
  if (directory.all.length === 0)
    return {
      kind: 'page',
      status: 200,
      title: words.title[language],
      section: 'organisations',
      description: words.nobody[language],
      main: html`${pageTitle(words.title[language], words.nobody[language])}${emptyRegister(language)}`,
    };
  return {
    kind: 'page',
    status: 200,
    title: words.title[language],
    section: 'organisations',
    description: lead(counts, found.known)[language],
    noIndex: question.name !== '',
    main: html`${top}<div class="reg-split reg-split--side-start">${organisationsFilter(
      question,
      found,
      language,
    )}<section aria-labelledby="lijst"><h2 class="reg-hidden" id="lijst">${words.list[language]}</h2><p class="reg-small"><strong>${plural(
      found.listed.length,
      countedWords.organisation,
      language,
    )}</strong></p>${
      found.left + found.throughParts > 0 &&
      html`<p class="reg-small">${found.throughParts > 0 && `${throughPartsLine(found.throughParts)[language]} `}${
        found.left > 0 && `${silentLine(found.left)[language]} `
      }<a href="${address({ publishing: 'alle' })}">${words.showAll[language]}</a></p>`
    }${list}<div class="reg-gap-top">${pagination({ page, pages }, (number) => address({ page: number }), language)}</div></section></div>`,
  };
};
