import { href } from '#src/routes.ts';
import type { Language, Text } from '#standard/text.ts';
import { type Html, html } from '../html.ts';
import { icon } from '../icons.ts';

const words = {
  question: {
    nl: 'Zoek op onderwerp, organisatie of uw situatie',
    en: 'Search by subject, organisation or your situation',
    fy: 'Sykje op ûnderwerp, organisaasje of jo situaasje',
  },
  label: { nl: 'Zoek in het register', en: 'Search the register', fy: 'Sykje yn it register' },
  button: { nl: 'Zoeken', en: 'Search', fy: 'Sykje' },
  buttonMore: { nl: 'in het register', en: 'the register', fy: 'yn it register' },
} as const satisfies Record<string, Text>;

export type SearchForm = {
  /** What stands in the field, as it was typed. */
  readonly text?: string;
  /** Choices that stay when another word is searched. */
  readonly keep?: readonly (readonly [name: string, value: string])[];
  /** True where the label is part of the page, as on the home page; elsewhere only assistive technology reads it. */
  readonly labelShown?: boolean;
};

/** The search field with its button: a GET form to the results. One on a page. */
export const searchForm = (language: Language, { text = '', keep = [], labelShown = false }: SearchForm = {}): Html =>
  html`<form class="reg-search" action="${href('search', { language })}" method="get" role="search"><label class="${
    labelShown ? 'reg-search__label' : 'reg-hidden'
  }" for="zoekterm">${labelShown ? words.question[language] : words.label[language]}</label>${hiddenFields(
    keep,
  )}<div class="reg-search__row"><input class="reg-search__input" id="zoekterm" name="zoekterm" type="search" value="${text}" autocomplete="off" maxlength="300"><button class="reg-search__button" type="submit">${icon(
    'search',
  )}<span class="reg-search__word">${words.button[language]}</span><span class="reg-hidden"> ${words.buttonMore[language]}</span></button></div></form>`;

/** Fields of a form that carry values without being seen. */
export const hiddenFields = (fields: readonly (readonly [name: string, value: string])[]): readonly Html[] =>
  fields.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`);
