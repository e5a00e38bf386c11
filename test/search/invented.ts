import { type AlgorithmId, makeAlgorithmId } from '#register/algorithm.ts';
import type { Instant } from '#register/instant.ts';
import { makeOrganisationId } from '#register/organisation.ts';
import { type FacetKey, facetKeys, unknownValue } from '#search/facets.ts';
import type { SearchEntry, SearchQuery } from '#search/search.ts';

/** Whole numbers from 0 up to but not including a limit, the same for the same seed. */
export type Chance = (limit: number) => number;

/** Chance from a seed: a linear congruential generator, of which the high bits are used. */
export const makeChance = (seed: number): Chance => {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
};

/** Words that meet in many ways: forms of one word, compounds and their parts, near spellings, stop words, accents. */
const words =
  'parkeren parkeert parkeervergunning parkeervergunningen vergunning vergunningen straat straten woonstraat boom bomen bom ' +
  'uitkering uitkeringsfraude fraude opsporing fraudeopsporing kenteken kentekens kentekenherkenning herkenning gezicht ' +
  "gezichtsherkenning chatbot chat bot huis huizen brief brieven model modellen camera camera's de het een van voor gemeente " +
  'Fryslân I&W OM UWV 2024 wegen weg water waterschap beheer beheren controle controleren Amsterdam Utrecht politie algoritme';

const vocabulary = words.split(' ');

const text = (chance: Chance, length: number): string =>
  Array.from({ length }, () => vocabulary[chance(vocabulary.length)]).join(chance(4) === 0 ? ', ' : ' ');

const instant = (chance: Chance): Instant => `202${chance(6)}-0${1 + chance(9)}-1${chance(10)}T10:00:00Z` as Instant;

/** Two organisations above five, so that a choice can take in what is under it. */
const organisationLine = (chance: Chance): SearchEntry['organisations'] => {
  const own = chance(7);
  const ids = own < 5 ? [`o${own}`, `o${5 + (own % 2)}`] : [`o${own}`];
  return ids.map(makeOrganisationId);
};

const facetValues = (chance: Chance, key: FacetKey, entry: Pick<SearchEntry, 'organisations' | 'firstPublishedAt'>) => {
  if (key === 'organisatie') return entry.organisations.slice(0, 1);
  if (key === 'jaar') return [entry.firstPublishedAt.slice(0, 4)];
  const values = ['a', 'b', 'c', 'd'].filter(() => chance(3) === 0);
  return values.length === 0 ? [unknownValue] : values;
};

/** An entry that chance makes up. */
export const inventedEntry = (id: AlgorithmId, chance: Chance): SearchEntry => {
  const title = text(chance, 1 + chance(5));
  const organisations = organisationLine(chance);
  const firstPublishedAt = instant(chance);
  const facets = Object.fromEntries(
    facetKeys.map((key) => [key, facetValues(chance, key, { organisations, firstPublishedAt })]),
  ) as unknown as SearchEntry['facets'];
  const texts = [
    { text: title, weight: 10 },
    { text: text(chance, chance(12)), weight: 5 },
    { text: text(chance, chance(chance(6) === 0 ? 300 : 30)), weight: 1 },
  ];
  return { id, title, texts, facets, organisations, firstPublishedAt, lastPublishedAt: instant(chance) };
};

/** One of so many ids. */
export const inventedId = (chance: Chance, most: number): AlgorithmId => makeAlgorithmId(chance(most) * 7919);

const wordAsTyped = (chance: Chance): string => {
  const word = vocabulary[chance(vocabulary.length)] ?? '';
  const kinds = [
    word,
    word,
    word,
    `-${word}`,
    `"${word} ${vocabulary[chance(vocabulary.length)] ?? ''}"`,
    `${word.slice(0, 2)}${word.slice(3)}`,
    `${word} OF`,
  ];
  return kinds[chance(kinds.length)] ?? word;
};

const sentence = (chance: Chance): string => {
  const [one, two, three] = Array.from({ length: 3 }, () => vocabulary[chance(vocabulary.length)] ?? '');
  return `hoe ${one} de ${two} ${['', 'onbekends ', 'onbekends ', 'fonkelgroeve sluisjes '][chance(4)]}een ${three}?`;
};

/** A question that chance makes up: words in all ways of writing, choices, orders, pages. */
export const inventedQuery = (chance: Chance): SearchQuery => {
  const asked =
    chance(4) === 0 ? sentence(chance) : Array.from({ length: chance(4) }, () => wordAsTyped(chance)).join(' ');
  const chosen = facetKeys.filter(() => chance(8) === 0);
  const values: Partial<Record<FacetKey, readonly string[]>> = { organisatie: ['o1', 'o5'], jaar: ['2023', '2024'] };
  return {
    text: chance(20) === 0 ? inventedId(chance, 50) : asked,
    choices: Object.fromEntries(chosen.map((key) => [key, values[key] ?? ['a', 'c'].slice(chance(2))])),
    includingParts: chance(2) === 0,
    sort: (['relevantie', 'relevantie', 'nieuwste', 'gewijzigd', 'naam'] as const)[chance(5)] ?? 'relevantie',
    weak: chance(2) === 0,
    page: 1 + chance(3),
    pageSize: 1 + chance(30),
  };
};
