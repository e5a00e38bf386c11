import type { Language, Text } from '#standard/text.ts';
import { wholeNumber } from '../format.ts';
import { type Html, type HtmlPart, html } from '../html.ts';
import { icon } from '../icons.ts';
import { hiddenFields } from './search-form.ts';

export type FilterOption = {
  readonly value: string;
  readonly label: HtmlPart;
  readonly count: number;
  readonly chosen: boolean;
};

/** One facet of a filter form; the name is the parameter in the address. */
export type Filter = {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly FilterOption[];
  /** How many options are seen before the rest is folded away; chosen ones are always seen. */
  readonly shown?: number;
};

export type FilterForm = {
  /** Where the form goes, without a query. */
  readonly action: string;
  readonly filters: readonly Filter[];
  /** Filters that are asked for less often: folded away until one of them is chosen. */
  readonly moreFilters?: readonly Filter[];
  /** What else must stay in the address, such as the words that were searched. */
  readonly keep: readonly (readonly [name: string, value: string])[];
  readonly chosen: number;
  /** More fields, before the button. */
  readonly extra?: Html;
};

const words = {
  label: { nl: 'Filters', en: 'Filters', fy: 'Filters' },
  summary: { nl: 'Filter de resultaten', en: 'Filter the results', fy: 'Filterje de resultaten' },
  chosen: { nl: 'gekozen', en: 'chosen', fy: 'keazen' },
  apply: { nl: 'Filters toepassen', en: 'Apply filters', fy: 'Filters tapasse' },
  more: { nl: 'Meer', en: 'More', fy: 'Mear' },
  moreFilters: { nl: 'Meer filters', en: 'More filters', fy: 'Mear filters' },
  remove: { nl: 'Verwijder filter', en: 'Remove filter', fy: 'Filter fuortsmite' },
  all: { nl: 'Alles wissen', en: 'Clear all', fy: 'Alles wiskje' },
} as const satisfies Record<string, Text>;

const choice = (filter: Filter, option: FilterOption, index: number, language: Language): Html => {
  const id = `${filter.name}-${index}`;
  return html`<div class="reg-choice"><input class="reg-check" type="checkbox" id="${id}" name="${filter.name}" value="${option.value}"${
    option.chosen && html` checked`
  }><label for="${id}">${option.label}</label><span class="reg-count">${wholeNumber(option.count, language)}</span></div>`;
};

const facet = (filter: Filter, language: Language): Html => {
  const shown = filter.shown ?? 6;
  const indexed = filter.options.map((option, index) => ({ option, index }));
  const first = indexed.filter(({ option, index }) => option.chosen || index < shown);
  const rest = indexed.filter(({ option, index }) => !option.chosen && index >= shown);
  const row = ({ option, index }: (typeof indexed)[number]): Html => choice(filter, option, index, language);
  return html`<fieldset class="reg-facet"><legend>${filter.legend}</legend><div>${first.map(row)}${
    rest.length > 0 &&
    html`<details class="reg-fold"><summary>${words.more[language]}<span class="reg-hidden">: ${filter.legend}</span></summary>${rest.map(row)}</details>`
  }</div></fieldset>`;
};

const folded = (filters: readonly Filter[], language: Language): Html | null => {
  const filled = filters.filter((filter) => filter.options.length > 0);
  if (filled.length === 0) return null;
  const open = filled.some((filter) => filter.options.some((option) => option.chosen));
  return html`<details class="reg-fold"${open && html` open`}><summary>${words.moreFilters[language]}</summary><div class="reg-filters__more">${filled.map(
    (filter) => facet(filter, language),
  )}</div></details>`;
};

/** A form of facets with a count on every value: closed on a phone, open where there is room, complete without a script. */
export const filterForm = (form: FilterForm, language: Language): Html =>
  html`<form action="${form.action}" method="get" aria-label="${words.label[language]}"><details class="reg-filters"><summary>${icon(
    'filter',
  )}${words.summary[language]}${
    form.chosen > 0 && html` (${form.chosen} ${words.chosen[language]})`
  }</summary><div class="reg-filters__body">${hiddenFields(form.keep)}${form.filters
    .filter((filter) => filter.options.length > 0)
    .map((filter) =>
      facet(filter, language),
    )}${form.extra}${folded(form.moreFilters ?? [], language)}<button class="nl-button nl-button--primary" type="submit">${
    words.apply[language]
  }</button></div></details></form>`;

/** A choice that can be taken away again: its name and the address of the same list without it. */
export type Chip = { readonly label: string; readonly address: string };

/** The choices that are on, each a link to the list without it; nothing when there are none. */
export const chips = (items: readonly Chip[], clearAddress: string, language: Language): Html => {
  if (items.length === 0) return html``;
  return html`<ul class="reg-chips">${items.map(
    ({ label, address }) =>
      html`<li><a class="reg-chip" href="${address}"><span class="reg-hidden">${words.remove[language]}: </span>${label}${icon('close')}</a></li>`,
  )}${items.length > 1 && html`<li><a class="reg-chips__clear" href="${clearAddress}">${words.all[language]}</a></li>`}</ul>`;
};
