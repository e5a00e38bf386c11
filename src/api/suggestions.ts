import { plainFormats } from '#formats/index.ts';
import { fold } from '#language/fold.ts';
import { namedOrganisations } from '#register/organisation-names.ts';
import { anyEntry, entriesPerOrganisation } from '#search/entry-counts.ts';
import { longestSearchTerm } from '#search/query.ts';
import { fewestLetters } from '#search/suggest.ts';
import type { Language } from '#standard/text.ts';
import { termsOf } from '#standard/vocabularies.ts';
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

/** The themes of entries of which a word begins so. */
const themesFor = (reading: Reading, letters: string, language: Language): readonly string[] => {
  const held = new Set(reading.search.search(anyEntry).facets.thema.map(({ value }) => value));
  return termsOf('theme')
    .filter(({ code }) => held.has(code))
    .map(({ label }) => label[language])
    .filter((label) => begins(fold(label), letters));
};

/** The organisations with entries that have a name with a word that begins so. */
const organisationsFor = (reading: Reading, letters: string): readonly string[] => {
  const directory = reading.organisations();
  const counts = entriesPerOrganisation(reading.search);
  return namedOrganisations(directory)
    .filter(({ organisation, names }) => counts.has(organisation.id) && names.some((name) => begins(name, letters)))
    .map(({ organisation }) => directory.nameOf(organisation.id));
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
  const some = (kind: Suggestion['soort'], texts: readonly string[], most: number): readonly Suggestion[] =>
    texts.slice(0, most).map((tekst) => ({ tekst, soort: kind }));
  const all = [
    ...some('thema', themesFor(reading, letters, language), mostThemes),
    ...some('onderwerp', terms, mostTerms),
    ...some('organisatie', organisationsFor(reading, letters), mostOrganisations),
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
  hasLinks: false,
  handler,
};
