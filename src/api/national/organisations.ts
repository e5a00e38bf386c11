import { nationalCodeOf } from '#formats/national.ts';
import type { OrganisationDirectory } from '#register/directory.ts';
import { existsOn, type Organisation, type OrganisationId } from '#register/organisation.ts';
import { organisationsNamed } from '#register/organisation-names.ts';
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

const named = (reading: Reading, language: Language, text: string): readonly Counted[] => {
  const counts = countsIn(reading, language);
  const directory = reading.organisations();
  return organisationsNamed(directory, text)
    .map((organisation) => ({ organisation, count: counts.get(organisation.id) ?? 0 }))
    .filter((one) => one.count > 0 || existsOn(one.organisation, directory.day));
};

const rowOf = (directory: OrganisationDirectory, counted: Counted): Readonly<Record<string, unknown>> => {
  const { id, type } = counted.organisation;
  const name = directory.nameOf(id);
  return {
    code: nationalCodeOf(name),
    count: counted.count,
    name,
    show_page: isShown(counted),
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
  const found = named(reading, language, text ?? '')
    .filter((one) => isShown(one) && (type === null || one.organisation.type === type))
    .toSorted((a, b) => b.count - a.count);
  const directory = reading.organisations();
  return nationalReply({
    results: found.slice((page - 1) * limit, page * limit).map((one) => rowOf(directory, one)),
    total_count: found.length,
    filter_data: { organisationtype: typesOf(found, language) },
    selected_filters: selectedOf(question, language),
  });
};

/** How many organisations the list has. */
export const countOrganisations = async (reading: Reading, language: Language): Promise<ApiAnswer> =>
  nationalAnswer(named(reading, language, '').filter(isShown).length);

/** Every organisation with a text in one of its names, best first, also those without entries; null when there is none. */
export const findOrganisations = async (reading: Reading, language: Language, search: string): Promise<ApiAnswer> => {
  const directory = reading.organisations();
  const organisations = named(reading, language, search).map((one) => {
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
