import { nationalCodeOf } from '#formats/national.ts';
import { fold } from '#language/fold.ts';
import type { OrganisationDirectory } from '#register/directory.ts';
import { existsOn, type Organisation, type OrganisationId } from '#register/organisation.ts';
import { namedOrganisations, organisationsNamed } from '#register/organisation-names.ts';
import { type OrganisationType, organisationTypes } from '#register/organisation-types.ts';
import { anyEntry } from '#search/entry-counts.ts';
import type { JsonRecord } from '#standard/json.ts';
import type { Language } from '#standard/text.ts';
import type { Reading } from '../../reading.ts';
import type { ApiAnswer } from '../answer.ts';
import { readBody } from './body.ts';
import { nationalAnswer, nationalFaults, nationalReply } from './door.ts';
import { nationalTypeOf, nationalTypes, typeOfNational } from './kinds.ts';

/** An organisation with how many entries it has in a language. */
type Counted = { readonly organisation: Organisation; readonly count: number };

/** How many entries each organisation has itself in a language. */
export const countsIn = ({ search }: Reading, language: Language): ReadonlyMap<string, number> =>
  new Map(
    search
      .search({ ...anyEntry, choices: { taal: [language] } })
      .facets.organisatie.map(({ value, count }) => [value, count] as const),
  );

/** Whether an organisation is shown in the list: it takes part, or has entries. */
const isShown = ({ organisation, count }: Counted): boolean => count > 0 || organisation.participation !== 'unknown';

/** Whether one name has, for every word, a word that begins with it; a single letter must be a word of its own. */
const hasWords = (names: readonly string[], words: readonly string[]): boolean =>
  names.some((name) => {
    const own = name.split(' ');
    return words.every((word) => own.some((one) => (word.length === 1 ? one === word : one.startsWith(word))));
  });

/** The organisations with words that begin so in one of their names, by name. */
const withWords = (directory: OrganisationDirectory, text: string): readonly Organisation[] => {
  const words = fold(text).split(' ');
  return namedOrganisations(directory)
    .filter(({ names }) => words[0] === '' || hasWords(names, words))
    .map(({ organisation }) => organisation);
};

const counted = (reading: Reading, language: Language, organisations: readonly Organisation[]): readonly Counted[] => {
  const counts = countsIn(reading, language);
  const { day } = reading.organisations();
  return organisations
    .map((organisation) => ({ organisation, count: counts.get(organisation.id) ?? 0 }))
    .filter((one) => one.count > 0 || existsOn(one.organisation, day));
};

const rowOf = (directory: OrganisationDirectory, one: Counted): Readonly<Record<string, unknown>> => {
  const { id, type } = one.organisation;
  const name = directory.nameOf(id);
  return {
    code: nationalCodeOf(name),
    count: one.count,
    name,
    show_page: isShown(one),
    type: nationalTypeOf(type),
    org_id: id,
    roo_type: nationalTypeOf(type),
    has_children: directory.childrenOf(id).length > 0,
  };
};

const typesOf = (found: readonly Counted[], language: Language): readonly unknown[] =>
  [...Map.groupBy(found, ({ organisation }) => organisation.type)]
    .map(([type, some]) => ({
      label: organisationTypes[type][language],
      key: nationalTypeOf(type),
      count: some.length,
    }))
    .toSorted((a, b) => b.count - a.count);

type OrganisationQuestion = {
  readonly page: number;
  readonly limit: number;
  readonly text: string | null;
  readonly type: OrganisationType | null;
};

const selectedOf = ({ text, type }: OrganisationQuestion, language: Language): readonly unknown[] => [
  ...(type === null ? [] : [{ key: 'organisationtype', value: organisationTypes[type][language] }]),
  ...(text === null ? [] : [{ key: 'searchtext', value: text }]),
];

/**
 * The organisations that take part or have entries, most entries first, a page of them. A text is looked for in all their names,
 * former and short ones too. Source: national interface, 2.2.
 */
export const listOrganisations = async (
  reading: Reading,
  language: Language,
  content: JsonRecord,
): Promise<ApiAnswer> => {
  const reader = readBody(content);
  const question: OrganisationQuestion = {
    page: reader.wholeNumber('page', { otherwise: 1 }),
    limit: reader.wholeNumber('limit', { most: 100, otherwise: 10 }),
    text: reader.text('searchtext'),
    type: reader.choice('organisationtype', typeOfNational, nationalTypes),
  };
  if (reader.faults().length > 0) return nationalFaults(reader.faults());
  const { page, limit, text, type } = question;
  const directory = reading.organisations();
  const found = counted(reading, language, withWords(directory, text ?? ''))
    .filter((one) => isShown(one) && (type === null || one.organisation.type === type))
    .toSorted((a, b) => b.count - a.count);
  return nationalReply({
    results: found.slice((page - 1) * limit, page * limit).map((one) => rowOf(directory, one)),
    total_count: found.length,
    filter_data: { organisationtype: typesOf(found, language) },
    selected_filters: selectedOf(question, language),
  });
};

/** How many organisations the list has. */
export const countOrganisations = async (reading: Reading, language: Language): Promise<ApiAnswer> =>
  nationalAnswer(counted(reading, language, reading.organisations().all).filter(isShown).length);

/** Every organisation with a text in one of its names, best first, also those without entries; null when there is none. */
export const findOrganisations = async (reading: Reading, language: Language, search: string): Promise<ApiAnswer> => {
  const directory = reading.organisations();
  const organisations = counted(reading, language, organisationsNamed(directory, search)).map((one) => {
    const { name, code, org_id, show_page, count } = rowOf(directory, one);
    return { name, code, org_id, show_page, count };
  });
  return nationalAnswer(organisations.length === 0 ? null : { organisations });
};

/** The id, and those above it, highest first and itself last; none when there is no such organisation. */
export const organisationLine = (
  directory: OrganisationDirectory,
  id: OrganisationId,
): readonly { readonly org_id: OrganisationId; readonly name: string }[] =>
  directory.find(id) === null
    ? []
    : directory
        .lineOf(id)
        .map((one) => ({ org_id: one, name: directory.nameOf(one) }))
        .toReversed();
