import { anyEntry } from '#search/entry-counts.ts';
import { unknownValue } from '#search/facets.ts';
import type { SearchResult } from '#search/search.ts';
import type { Language, Text } from '#standard/text.ts';
import { termsOf } from '#standard/vocabularies.ts';
import { wholeNumber } from '#web/format.ts';
import { type Html, html } from '#web/html.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import { pathFromHome } from '#web/parts/path.ts';
import { href } from '../../routes.ts';
import type { Page } from '../page.ts';
import { emptyRegister, isEmptyRegister } from './empty-register.ts';
import { countOf, withStatuses } from './search/choices.ts';

const words = {
  title: { nl: 'Thema’s', en: 'Themes', fy: 'Tema’s' },
  lead: {
    nl: 'Waar gaat het algoritme over? Een algoritme kan bij meer thema’s horen.',
    en: 'What is the algorithm about? An algorithm can belong to more than one theme.',
    fy: 'Wêr giet it algoritme oer? In algoritme kin by mear tema’s hearre.',
  },
  none: { nl: 'Geen thema ingevuld', en: 'No theme filled in', fy: 'Gjin tema ynfolle' },
  counted: {
    nl: 'Algoritmes die buiten gebruik zijn, tellen hier niet mee.',
    en: 'Algorithms that are out of use are not counted here.',
    fy: "Algoritmes dy't bûten gebrûk binne, telle hjir net mei.",
  },
} as const satisfies Record<string, Text>;

const line = (name: string, code: string, count: number, language: Language): Html =>
  html`<li><a href="${href('search', { language }, { thema: code })}"><span>${name}</span> <span class="reg-count">${wholeNumber(count, language)}</span></a></li>`;

/** Every theme with how many algorithms it holds, those with most first, each a link to the list; empty themes are left out. Null when every theme is empty. */
export const themeList = (result: SearchResult, language: Language): Html | null => {
  const counted = termsOf('theme')
    .map((term) => ({ term, count: countOf(result, 'thema', term.code) }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count || a.term.label[language].localeCompare(b.term.label[language], language));
  if (counted.length === 0) return null;
  return html`<ul class="reg-themes reg-themes--2 reg-themes--3">${counted.map(({ term, count }) =>
    line(term.label[language], term.code, count, language),
  )}</ul>`;
};

/** The themes with their counts, those without entries too, and how many entries name no theme. */
export const themes: Page = async (reading, { language }) => {
  const page = { kind: 'page', status: 200, title: words.title[language], section: 'search' } as const;
  const top = html`${pathFromHome([], language)}${pageTitle(words.title[language], words.lead[language])}`;
  const description = words.lead[language];
  if (isEmptyRegister(reading)) return { ...page, description, main: html`${top}${emptyRegister(language)}` };
  const result = reading.search.search(withStatuses(anyEntry));
  const rows = termsOf('theme')
    .toSorted((a, b) => a.label[language].localeCompare(b.label[language], language))
    .map((term) => line(term.label[language], term.code, countOf(result, 'thema', term.code), language));
  const unnamed = countOf(result, 'thema', unknownValue);
  return {
    ...page,
    description,
    main: html`${top}<ul class="reg-themes reg-themes--2 reg-themes--3">${rows}${
      unnamed > 0 && line(words.none[language], unknownValue, unnamed, language)
    }</ul><p class="reg-small reg-soft reg-gap-top">${words.counted[language]}</p>`,
  };
};
