import type { Language, Text } from '#standard/text.ts';
import { type Html, html } from '#web/html.ts';
import type { PageAnswer } from '#web/page.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import type { Problem } from '#web/problem.ts';
import { href } from '../routes.ts';

const words = {
  search: { nl: 'Zoek in het register', en: 'Search the register', fy: 'Sykje yn it register' },
  home: { nl: 'Naar de voorpagina', en: 'To the home page', fy: 'Nei de foarside' },
} as const satisfies Record<string, Text>;

const links = (language: Language): Html =>
  html`<ul class="reg-row"><li><a href="${href('search', { language })}">${words.search[language]}</a></li><li><a href="${href('home', { language })}">${words.home[language]}</a></li></ul>`;

/** The page that says why a request is refused and what to do, in the words of the problem. */
export const problemPage = (problem: Problem, language: Language): PageAnswer & { readonly kind: 'page' } => ({
  kind: 'page',
  status: problem.status,
  title: problem.title[language],
  section: null,
  noIndex: true,
  main: pageTitle(problem.title[language], problem.detail[language], links(language)),
});
