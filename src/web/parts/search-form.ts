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
  oneSuggestion: {
    nl: '1 suggestie. Kies met de pijltjes.',
    en: '1 suggestion. Choose with the arrow keys.',
    fy: '1 suggestje. Kies mei de pylktsjes.',
  },
  suggestions: {
    nl: '{n} suggesties. Kies met de pijltjes.',
    en: '{n} suggestions. Choose with the arrow keys.',
    fy: '{n} suggestjes. Kies mei de pylktsjes.',
  },
  noSuggestions: { nl: 'Geen suggesties.', en: 'No suggestions.', fy: 'Gjin suggestjes.' },
  buttonMore: { nl: 'in het register', en: 'the register', fy: 'yn it register' },
} as const satisfies Record<string, Text>;

/** What the kinds of suggestions of the interface are called. */
const kindNames = {
  onderwerp: { nl: 'onderwerp', en: 'subject', fy: 'ûnderwerp' },
  thema: { nl: 'thema', en: 'theme', fy: 'tema' },
  organisatie: { nl: 'organisatie', en: 'organisation', fy: 'organisaasje' },
  algoritme: { nl: 'algoritme', en: 'algorithm', fy: 'algoritme' },
} as const satisfies Record<string, Text>;

/** Where suggestions come from and the words around them, for the script; without it they do nothing. */
const suggestData = (language: Language): Html => {
  const kinds = Object.fromEntries(Object.entries(kindNames).map(([kind, name]) => [kind, name[language]]));
  const address = href('apiSuggestions', {}, { taal: language });
  return html` data-suggest="${address}" data-one="${words.oneSuggestion[language]}" data-more="${words.suggestions[language]}" data-none="${words.noSuggestions[language]}" data-texts="${language === 'nl' ? '' : 'nl'}" data-kinds="${JSON.stringify(kinds)}"`;
};

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
  )}<div class="reg-search__row"><input class="reg-search__input" id="zoekterm" name="zoekterm" type="search" value="${text}" autocomplete="off" maxlength="300"${suggestData(language)}><button class="reg-search__button" type="submit">${icon(
    'search',
  )}<span class="reg-search__word">${words.button[language]}</span><span class="reg-hidden"> ${words.buttonMore[language]}</span></button></div></form>`;

/** Fields of a form that carry values without being seen. */
export const hiddenFields = (fields: readonly (readonly [name: string, value: string])[]): readonly Html[] =>
  fields.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`);
