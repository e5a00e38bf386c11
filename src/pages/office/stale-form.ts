import { fieldByKey } from '#standard/fields.ts';
import type { Language, Text } from '#standard/text.ts';
import { html } from '#web/html.ts';
import type { PageAnswer } from '#web/page.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import { problems } from '#web/problem.ts';
import { href } from '../../routes.ts';

const words = {
  typed: {
    nl: 'Dit vulde u in. Log in, open de beschrijving opnieuw en neem het over.',
    en: 'This is what you filled in. Sign in, open the entry again and copy it.',
    fy: 'Dit folle jo yn. Meld jo oan, iepenje de beskriuwing opnij en nim it oer.',
  },
  signIn: { nl: 'Inloggen', en: 'Sign in', fy: 'Oanmelde' },
} as const satisfies Record<string, Text>;

/** The texts of an entry in a form that was sent, under the name of their field. */
const typedIn = (form: URLSearchParams, language: Language): readonly (readonly [string, string])[] =>
  [...form].flatMap(([name, text]) => {
    const [, key = '', part = ''] = /^veld-([a-z_]+)(?:-([a-z_]+))?$/.exec(name) ?? [];
    const field = fieldByKey(key);
    if (field === undefined || text.trim() === '') return [];
    return [[`${field.label[language]}${part === '' ? '' : ` (${part})`}`, text] as const];
  });

/** What is said when a form of ours comes too late: nothing was saved, and what was written is not lost. */
export const staleFormPage = (form: URLSearchParams, language: Language): PageAnswer => {
  const { status, title, detail } = problems.staleForm;
  const typed = typedIn(form, language);
  return {
    kind: 'page',
    status,
    title: title[language],
    section: null,
    main: html`${pageTitle(title[language], detail[language])}<p><a class="nl-button" href="${href('signIn', { language })}">${words.signIn[language]}</a></p>${
      typed.length > 0 &&
      html`<section class="reg-section"><p>${words.typed[language]}</p><dl class="reg-rows">${typed.map(
        ([label, text]) => html`<div><dt>${label}</dt><dd class="reg-typed">${text}</dd></div>`,
      )}</dl></section>`
    }`,
  };
};
