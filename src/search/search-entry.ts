import { fold } from '#language/fold.ts';
import type { Algorithm } from '#register/algorithm.ts';
import type { OrganisationDirectory } from '#register/directory.ts';
import { type EntryDocument, fieldState, linksOf, textOf } from '#register/entry.ts';
import { codesOf } from '#register/facts.ts';
import { dateOf } from '#register/instant.ts';
import type { PublishedTranslations } from '#register/published-entry.ts';
import type { Field, FieldValue } from '#standard/field.ts';
import { allFields, type FieldKey } from '#standard/fields.ts';
import { languages } from '#standard/text.ts';
import { termByValue, termsOf, type VocabularyKey } from '#standard/vocabularies.ts';
import { type FacetKey, otherAssessment, unknownValue } from './facets.ts';
import type { SearchEntry } from './search.ts';

type WeightedText = SearchEntry['texts'][number];

const searchedFields = allFields.filter((field) => field.searchWeight > 0);
/**
 * The names of the organisation count as its name in the entry does, and a little more, so that in the index they can be told from
 * every other text: no field has this weight.
 */
export const organisationNameWeight =
  (allFields.find((field) => field.key === 'organization')?.searchWeight ?? 1) + 1 / 8;

/** The names of a choice in every language, so that 'housing' finds what is filed under 'wonen'; else the value as it is. */
const choiceTexts = (vocabulary: VocabularyKey, value: string): readonly string[] => {
  const term = termByValue(vocabulary, value);
  return term === undefined ? [value] : [...new Set(languages.map((language) => term.label[language]))];
};

const textsOfItem = (item: string | object): readonly string[] => {
  if (typeof item === 'string') return [item];
  if ('title' in item && typeof item.title === 'string') return [item.title];
  return Object.values(item).filter((part) => typeof part === 'string');
};

const textsOfValue = (field: Field, value: FieldValue): readonly string[] => {
  const items: readonly (string | object)[] = typeof value === 'string' ? [value] : value;
  if (field.kind === 'choice' || field.kind === 'choices')
    return items.flatMap((item) => (typeof item === 'string' ? choiceTexts(field.vocabulary, item) : []));
  return items.flatMap(textsOfItem);
};

const textsOfDocument = (document: EntryDocument): readonly WeightedText[] =>
  searchedFields.flatMap((field) => {
    const state = fieldState(document, field);
    if (state.state !== 'filled') return [];
    return textsOfValue(field, state.value).map((text) => ({ text, weight: field.searchWeight }));
  });

const namesOf = (directory: OrganisationDirectory, algorithm: Algorithm): readonly WeightedText[] =>
  (directory.find(algorithm.organisationId)?.names ?? []).map(({ name }) => ({
    text: name,
    weight: organisationNameWeight,
  }));

/** Each text once, with the highest weight it has: an organisation is named in the entry and in the list of organisations. */
const withoutRepeats = (texts: readonly WeightedText[]): readonly WeightedText[] => {
  const highest = new Map<string, number>();
  for (const { text, weight } of texts) highest.set(text, Math.max(weight, highest.get(text) ?? 0));
  return [...highest].map(([text, weight]) => ({ text, weight }));
};

const orUnknown = (values: readonly string[]): readonly string[] =>
  values.length === 0 ? [unknownValue] : [...new Set(values)];

const codesOrUnknown = (document: EntryDocument, key: FieldKey): readonly string[] => orUnknown(codesOf(document, key));

type Assessment = { readonly code: string; readonly name: string; readonly short: string | null };

/** Assessments with their folded name and the abbreviation in it, the longest name first: a pre-scan DPIA is no DPIA. */
const assessments: readonly Assessment[] = termsOf('impact_assessment')
  .map(({ code, value }) => {
    const short = /\(([A-Z]+)\)/.exec(value)?.[1];
    return { code, name: fold(value.replace(/\([A-Z]+\)/, '')), short: short === undefined ? null : fold(short) };
  })
  .toSorted((a, b) => b.name.length - a.name.length);

const plainName = /^(?:de|het|een|the) /;

const assessmentNamed = (title: string): string | null => {
  const folded = ` ${fold(title)} `;
  const holds = (words: string): boolean => folded.includes(` ${words.replace(plainName, '')} `);
  const byName = assessments.find(({ name }) => holds(name));
  const byShort = assessments.find(({ short }) => short !== null && holds(short));
  return (byName ?? byShort)?.code ?? null;
};

const assessmentsIn = (document: EntryDocument): readonly string[] =>
  orUnknown(
    linksOf(document, 'impacttoetsen_grouping').flatMap(({ title }) => assessmentNamed(title) ?? otherAssessment),
  );

const facetsOf = (
  { algorithm, versions, firstPublishedAt }: PublishedTranslations,
  document: EntryDocument,
  directory: OrganisationDirectory,
): Readonly<Record<FacetKey, readonly string[]>> => ({
  organisatie: [algorithm.organisationId],
  organisatietype: [directory.find(algorithm.organisationId)?.type ?? unknownValue],
  publicatiecategorie: [algorithm.category ?? unknownValue],
  status: [algorithm.useStatus ?? unknownValue],
  thema: codesOrUnknown(document, 'category'),
  impacttoets: assessmentsIn(document),
  raakt: codesOrUnknown(document, 'affected'),
  risicoselectie: codesOrUnknown(document, 'risk_selection'),
  techniek: codesOrUnknown(document, 'technique'),
  automatisering: codesOrUnknown(document, 'automation'),
  jaar: [dateOf(firstPublishedAt).slice(0, 4)],
  taal: languages.filter((language) => versions.some((version) => version.language === language)),
});

/**
 * What the index must know of a published entry: its texts in every language with the weights of their fields, all names of its
 * organisation, and its facets by the Dutch version. What is withheld or does not apply is not in it.
 */
export const searchEntryOf = (entry: PublishedTranslations, directory: OrganisationDirectory): SearchEntry => {
  const [first] = entry.versions.toSorted((a, b) => languages.indexOf(a.language) - languages.indexOf(b.language));
  if (first === undefined) throw new Error(`Entry ${entry.algorithm.id} has no public version.`);
  const texts = entry.versions.flatMap(({ document }) => textsOfDocument(document));
  return {
    id: entry.algorithm.id,
    title: textOf(first.document, 'name'),
    texts: withoutRepeats([...texts, ...namesOf(directory, entry.algorithm)]),
    facets: facetsOf(entry, first.document, directory),
    organisations: directory.lineOf(entry.algorithm.organisationId),
    firstPublishedAt: entry.firstPublishedAt,
    lastPublishedAt: entry.lastPublishedAt,
  };
};
