import type { OrganisationDirectory } from '#register/directory.ts';
import { type FacetKey, facets, unknownValue } from '#search/facets.ts';
import type { SearchQuery, SearchResult } from '#search/search.ts';
import type { Language, Text } from '#standard/text.ts';
import { termsOf } from '#standard/vocabularies.ts';
import { wholeNumber } from '#web/format.ts';
import { type Html, html } from '#web/html.ts';
import { type Chip, chips, type Filter, filterForm } from '#web/parts/filters.ts';
import { href } from '../../../routes.ts';
import { choicesMade, searchAddress, withChoice, withoutChoices } from './address.ts';
import { everyStatus, facetLabel } from './choices.ts';

/** What the filters are made from: the question as it was asked, its answer, and the names of organisations. */
export type Asked = {
  readonly query: SearchQuery;
  readonly result: SearchResult;
  readonly language: Language;
  readonly directory: OrganisationDirectory;
};

const words = {
  all: { nl: 'Alle organisaties', en: 'All organisations', fy: 'Alle organisaasjes' },
  parts: {
    nl: 'Ook de onderdelen van de gekozen organisatie',
    en: 'Also the parts of the chosen organisation',
    fy: 'Ek de ûnderdielen fan de keazen organisaasje',
  },
  outToo: { nl: 'Ook buiten gebruik', en: 'Also out of use', fy: 'Ek bûten gebrûk' },
} as const satisfies Record<string, Text>;

const openFacets = ['organisatietype', 'publicatiecategorie', 'status', 'thema', 'risicoselectie', 'raakt'] as const;
const foldedFacets = ['automatisering', 'techniek', 'impacttoets', 'jaar', 'taal'] as const;
/** A list to choose an organisation from is not longer than this; others are found by their name. */
const mostOrganisations = 80;

/** Facets whose values are seen in the order of their list; the others have the most frequent first. */
const inOrderOfList: ReadonlySet<FacetKey> = new Set([
  'publicatiecategorie',
  'status',
  'risicoselectie',
  'automatisering',
]);

/** The place of every value in the list of a facet. */
const ranks: ReadonlyMap<FacetKey, ReadonlyMap<string, number>> = new Map(
  [...inOrderOfList].map((key) => {
    const facet = facets[key];
    const terms = 'vocabulary' in facet ? termsOf(facet.vocabulary) : [];
    return [key, new Map(terms.map(({ code }, rank) => [code, rank]))];
  }),
);

const rankOf = (key: FacetKey, value: string): number =>
  value === unknownValue ? 1000 : (ranks.get(key)?.get(value) ?? 999);

const byName = new Intl.Collator('nl');

const facetFilter = (key: FacetKey, { query, result, language, directory }: Asked): Filter => {
  const chosen = query.choices[key] ?? [];
  const missing = chosen
    .filter((value) => !result.facets[key].some((counted) => counted.value === value))
    .map((value) => ({ value, count: 0 }));
  const counted = [...result.facets[key], ...missing].filter(({ value, count }) => count > 0 || chosen.includes(value));
  const inOrder = counted.toSorted((a, b) => {
    if (inOrderOfList.has(key)) return rankOf(key, a.value) - rankOf(key, b.value);
    if (key === 'jaar') return b.value.localeCompare(a.value);
    return Number(a.value === unknownValue) - Number(b.value === unknownValue) || b.count - a.count;
  });
  return {
    name: key,
    legend: facets[key].label[language],
    options: inOrder.map(({ value, count }) => ({
      value,
      label: facetLabel(key, value, language, directory),
      count,
      chosen: chosen.includes(value),
    })),
  };
};

/** A facet in which every entry says nothing tells a reader nothing: it is left out, unless something in it was chosen. */
const tells = (filter: Filter): boolean =>
  filter.options.some((option) => option.value !== unknownValue || option.chosen);

const organisationField = ({ query, result, language, directory }: Asked): Html => {
  const chosen = query.choices.organisatie ?? [];
  const most = result.facets.organisatie.toSorted((a, b) => b.count - a.count).slice(0, mostOrganisations);
  const missing = chosen
    .filter((value) => !most.some((counted) => counted.value === value))
    .map((value) => ({
      value,
      count: result.facets.organisatie.find((counted) => counted.value === value)?.count ?? 0,
    }));
  const options = [...most, ...missing]
    .map(({ value, count }) => ({ value, count, name: facetLabel('organisatie', value, language, directory) }))
    .toSorted((a, b) => byName.compare(a.name, b.name));
  return html`<div class="reg-question reg-facet"><label class="utrecht-form-label reg-small" for="organisatie">${
    facets.organisatie.label[language]
  }</label><select class="utrecht-select utrecht-select--html-select" id="organisatie" name="organisatie"><option value="">${
    words.all[language]
  }</option>${options.map(
    ({ value, name, count }) =>
      html`<option value="${value}"${chosen[0] === value && html` selected`}>${name} (${wholeNumber(count, language)})</option>`,
  )}</select><div class="reg-choice"><input class="reg-check" type="checkbox" id="inclusiefOnderdelen" name="inclusiefOnderdelen" value="ja"${
    query.includingParts && html` checked`
  }><label for="inclusiefOnderdelen">${words.parts[language]}</label></div></div>`;
};

/** The form of facets beside the results. */
export const searchFilters = (asked: Asked): Html => {
  const { query, language } = asked;
  const made = (keys: readonly FacetKey[]): readonly Filter[] =>
    keys.map((key) => facetFilter(key, asked)).filter(tells);
  const keep: (readonly [string, string])[] = [];
  if (query.text !== '') keep.push(['zoekterm', query.text]);
  if (query.literal === true) keep.push(['letterlijk', 'ja']);
  if (query.weak === true) keep.push(['verwant', 'ja']);
  if (query.sort !== 'relevantie') keep.push(['sorteer', query.sort]);
  if (query.folded !== true) keep.push(['vouw', 'nee']);
  return filterForm(
    {
      action: href('search', { language }),
      filters: made(openFacets),
      moreFilters: made(foldedFacets),
      keep,
      chosen: choicesMade(query).length,
      extra: organisationField(asked),
    },
    language,
  );
};

const hasEveryStatus = (query: SearchQuery): boolean =>
  everyStatus.every((status) => query.choices.status?.includes(status) === true);

/** The choices that are on, above the results; each can be taken away. Every status together is one choice: 'also out of use'. */
export const searchChips = ({ query, language, directory }: Asked): Html => {
  const everything = hasEveryStatus(query);
  const without = (key: FacetKey, value: string): string =>
    searchAddress(
      language,
      withChoice(
        query,
        key,
        (query.choices[key] ?? []).filter((other) => other !== value),
      ),
    );
  const single: readonly Chip[] = choicesMade(query)
    .filter(({ key }) => key !== 'status' || !everything)
    .map(({ key, value }) => ({
      label: choiceWords(key, value, language, directory),
      address: without(key, value),
    }));
  const out: Chip = {
    label: words.outToo[language],
    address: searchAddress(language, withChoice(query, 'status', [])),
  };
  return chips(everything ? [...single, out] : single, searchAddress(language, withoutChoices(query)), language);
};

const choiceWords = (key: FacetKey, value: string, language: Language, directory: OrganisationDirectory): string => {
  const label = facetLabel(key, value, language, directory);
  return value === unknownValue ? `${facets[key].label[language]}: ${label.toLowerCase()}` : label;
};
