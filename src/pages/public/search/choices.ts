import { remembering } from '#language/remember.ts';
import type { OrganisationDirectory } from '#register/directory.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { inSentence } from '#register/wording.ts';
import { facetWords } from '#search/facet-words.ts';
import { type FacetKey, unknownValue } from '#search/facets.ts';
import { readQuestion } from '#search/question.ts';
import type { SearchQuery, SearchResult } from '#search/search.ts';
import type { CategoryCode } from '#standard/field.ts';
import type { Language, Text } from '#standard/text.ts';
import { categoryNames } from '#web/parts/category-badge.ts';

/** Every value of the facet status, and those that a reader sees without asking. */
export const everyStatus = ['in-ontwikkeling', 'in-gebruik', 'buiten-gebruik', unknownValue] as const;
const usualStatuses = everyStatus.filter((status) => status !== 'buiten-gebruik');

/**
 * The question with the choice that a reader did not make written out: without a choice of status, what is out of use is
 * left out. The same question goes to the index, the interface and the downloads, so they all answer alike.
 */
export const withStatuses = (query: SearchQuery): SearchQuery =>
  query.choices.status === undefined ? { ...query, choices: { ...query.choices, status: usualStatuses } } : query;

/** How many results have a value of a facet. */
export const countOf = (result: SearchResult, key: FacetKey, value: string): number =>
  result.facets[key].find((candidate) => candidate.value === value)?.count ?? 0;

const notFilledIn: Text = { nl: 'Niet ingevuld', en: 'Not filled in', fy: 'Net ynfolle' };

/** 'A: hoog-risico AI-systeem'. */
const letterAndName = (code: CategoryCode): Text => {
  const name = (language: Language): string => `${code.toUpperCase()}: ${inSentence(categoryNames[code][language])}`;
  return { nl: name('nl'), en: name('en'), fy: name('fy') };
};

/** Words of a few values that say more here than the word in the list. */
const ownWords: Readonly<Record<string, Text>> = {
  'publicatiecategorie a': letterAndName('a'),
  'publicatiecategorie b': letterAndName('b'),
  'publicatiecategorie c': letterAndName('c'),
  'risicoselectie ja': { nl: 'Met risicoselectie', en: 'With risk selection', fy: 'Mei risikoseleksje' },
  'risicoselectie nee': { nl: 'Zonder risicoselectie', en: 'Without risk selection', fy: 'Sûnder risikoseleksje' },
};

const wordsOf = (key: FacetKey, value: string): Text | null => {
  const own = ownWords[`${key} ${value}`];
  if (own !== undefined) return own;
  return value === unknownValue ? notFilledIn : facetWords(key, value);
};

/** A value of a facet in words; the value itself where it has none, such as a year. */
export const facetLabel = (
  key: FacetKey,
  value: string,
  language: Language,
  directory: Pick<OrganisationDirectory, 'nameOf'>,
): string =>
  key === 'organisatie' && value !== unknownValue
    ? directory.nameOf(value as OrganisationId)
    : (wordsOf(key, value)?.[language] ?? value);

/** A page asks the same of its text several times. */
const mostTexts = 100;

/** True when a text holds nothing to search for: it is empty, or has stop words and signs only. */
export const asksNothing = remembering((text: string): boolean => {
  const { clauses, excluded } = readQuestion(text);
  return clauses.length === 0 && excluded.length === 0;
}, mostTexts);

/** The question in the order that applies: without words there is no best, so the newest come first. */
export const inRightOrder = (query: SearchQuery): SearchQuery =>
  query.sort === 'relevantie' && asksNothing(query.text) ? { ...query, sort: 'nieuwste' } : query;
