import { plainFormats } from '#formats/index.ts';
import { fold } from '#language/fold.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { type NamedOrganisation, namedOrganisations } from '#register/organisation-names.ts';
import { anyEntry } from '#search/entry-counts.ts';
import { longestSearchTerm } from '#search/query.ts';
import type { SearchResult } from '#search/search.ts';
import { fewestLetters } from '#search/suggest.ts';
import type { Language } from '#standard/text.ts';
import { termByCode } from '#standard/vocabularies.ts';
import type { Reading } from '../reading.ts';
import { type ApiHandler, faultsAnswer, writtenAnswer } from './answer.ts';
import { languageAsked, languageParameter } from './lookup.ts';
import { type Parameter, readParameters } from './parameters.ts';
import type { Resource } from './resource.ts';

/** No more suggestions than this at once. */
export const mostSuggestions = 8;
const mostTerms = 3;
const mostThemes = 2;
const mostOrganisations = 3;

/** What a suggestion is. */
export const suggestionKinds = ['onderwerp', 'thema', 'organisatie', 'algoritme'] as const;

type Suggestion = { readonly tekst: string; readonly soort: (typeof suggestionKinds)[number] };

const parameters: readonly Parameter[] = [
  {
    name: 'zoekterm',
    description: `De letters die iemand typte. Onder ${fewestLetters} letters is er geen suggestie.`,
    schema: { type: 'string', maxLength: longestSearchTerm },
    example: 'parke',
  },
  { ...languageParameter, description: 'De taal van de onderwerpen en thema’s.' },
];

const begins = (text: string, letters: string): boolean => text.startsWith(letters) || text.includes(` ${letters}`);

type Held = SearchResult['facets'];

/** The themes of entries of which a word begins so. */
const themesFor = ({ thema }: Held, letters: string, language: Language): readonly string[] =>
  thema
    .flatMap(({ value }) => termByCode('theme', value)?.label[language] ?? [])
    .filter((label) => begins(fold(label), letters));

/** The folded names of organisations by their id, for a list of organisations. */
const namesByList = new WeakMap<readonly NamedOrganisation[], Map<string, readonly string[]>>();

/** The organisations with entries that have a name with a word that begins so. */
const organisationsFor = (reading: Reading, { organisatie }: Held, letters: string): readonly string[] => {
  const directory = reading.organisations();
  const all = namedOrganisations(directory);
  const namesById =
    namesByList.get(all) ??
    new Map<string, readonly string[]>(all.map(({ organisation, names }) => [organisation.id, names]));
  namesByList.set(all, namesById);
  return organisatie
    .filter(({ value }) => namesById.get(value)?.some((name) => begins(name, letters)) === true)
    .map(({ value }) => directory.nameOf(value as OrganisationId));
};

/** Each text once, whatever its kind, without what was typed already. */
const withoutRepeats = (suggestions: readonly Suggestion[], letters: string): readonly Suggestion[] => {
  const seen = new Set([letters]);
  return suggestions.filter(({ tekst }) => !seen.has(fold(tekst)) && seen.add(fold(tekst)));
};

const suggestionsFor = (reading: Reading, text: string, language: Language): readonly Suggestion[] => {
  const letters = fold(text);
  const { terms, titles } = reading.search.suggest(text, language, mostSuggestions);
  if (letters.length < fewestLetters) return [];
  const held = reading.search.search(anyEntry).facets;
  const some = (kind: Suggestion['soort'], texts: readonly string[], most: number): readonly Suggestion[] =>
    texts.slice(0, most).map((tekst) => ({ tekst, soort: kind }));
  const all = [
    ...some('thema', themesFor(held, letters, language), mostThemes),
    ...some('onderwerp', terms, mostTerms),
    ...some('organisatie', organisationsFor(reading, held, letters), mostOrganisations),
    ...some('algoritme', titles, mostSuggestions),
  ];
  return withoutRepeats(all, letters).slice(0, mostSuggestions);
};

const handler: ApiHandler = async (reading, request) => {
  const reader = readParameters(request.query, parameters);
  const text = reader.one('zoekterm') ?? '';
  if (text.length > longestSearchTerm) reader.fault('zoekterm', `Gebruik ten hoogste ${longestSearchTerm} tekens.`);
  const language = languageAsked(reader);
  if (reader.faults().length > 0) return faultsAnswer(reader.faults());
  const objects = suggestionsFor(reading, text, language);
  return writtenAnswer(reading, request.format, {
    keys: ['tekst', 'soort'],
    objects,
    content: { suggesties: objects },
  });
};

/** What somebody may mean while they type: subjects, themes, organisations and titles that give results. */
export const suggestions: Resource = {
  operationId: 'geefSuggesties',
  tag: 'Algoritmes',
  summary: 'Suggesties bij het typen',
  description:
    `Geeft ten hoogste ${mostSuggestions} teksten waarop u kunt zoeken: onderwerpen, thema’s, organisaties en namen van algoritmes. ` +
    'Elke tekst staat er één keer. Gebruik de tekst als zoekterm in de lijst van algoritmes.',
  parameters,
  formats: plainFormats,
  schema: 'SuggestieLijst',
  answers: [],
  handler,
};
