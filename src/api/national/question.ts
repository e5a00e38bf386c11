import type { OrganisationDirectory } from '#register/directory.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { organisationTypes } from '#register/organisation-types.ts';
import { otherAssessment, unknownValue } from '#search/facets.ts';
import type { SearchQuery } from '#search/search.ts';
import type { JsonRecord } from '#standard/json.ts';
import type { Language } from '#standard/text.ts';
import { recognise, termByCode, termsOf, type VocabularyKey } from '#standard/vocabularies.ts';
import type { Fault } from '#web/problem.ts';
import { type BodyReader, readBody } from './body.ts';
import { nationalTypes, typeOfNational } from './kinds.ts';
import { organisationsCalled } from './organisation-named.ts';

/** A filter as the answer repeats it. */
export type SelectedFilter = { readonly key: string; readonly value: string };

/** A question to the list of the national interface, read. */
export type NationalQuestion = {
  readonly query: SearchQuery;
  readonly selected: readonly SelectedFilter[];
  readonly sortsByNumber: boolean;
  readonly faults: readonly Fault[];
};

/** The most entries on a page. Source: national interface, 2.1. */
export const mostOnPage = 100;
const onPage = 10;
/** No list of this register has so many pages; one that is further away is as empty as this one. */
const lastPage = 1_000_000;

/** A value that no entry has: an unknown name finds nothing. */
const noSuchValue = '-';

/** What the national register calls an entry that names no assessment, and one that names another than those in the list. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['Geen', unknownValue],
  ['Overig', otherAssessment],
]);

/** The name of an assessment in the national register; null for what is none. */
export const nationalAssessment = (code: string): string | null =>
  termByCode('impact_assessment', code)?.value ?? [...otherNames].find(([, other]) => other === code)?.[0] ?? null;

type Choice = { readonly code: string; readonly selected: readonly SelectedFilter[] } | null;

const chosen = (key: string, code: string | null, value: string | null): Choice =>
  value === null ? null : { code: code ?? noSuchValue, selected: [{ key, value }] };

/** A filter whose unknown values find nothing, as in the national register. */
const ofList = (reader: BodyReader, name: string, vocabulary: VocabularyKey): Choice => {
  const value = reader.text(name);
  return chosen(name, value === null ? null : (recognise(vocabulary, value)?.code ?? null), value);
};

const assessmentsKnown: readonly string[] = [
  ...termsOf('impact_assessment').map(({ value }) => value),
  ...otherNames.keys(),
];

const codeOfAssessment = (text: string): string | null =>
  otherNames.get(text) ?? recognise('impact_assessment', text)?.code ?? null;

const assessment = (reader: BodyReader): Choice => {
  const name = 'impact_assessment';
  return chosen(name, reader.choice(name, codeOfAssessment, assessmentsKnown), reader.text(name));
};

const organisationType = (reader: BodyReader, language: Language): Choice => {
  const type = reader.choice('organisationtype', typeOfNational, nationalTypes);
  return type === null ? null : chosen('organisationtype', type, organisationTypes[type][language]);
};

type ChosenOrganisation = {
  readonly ids: readonly (OrganisationId | typeof noSuchValue)[];
  readonly selected: readonly SelectedFilter[];
};

/** By name or by number; the answer repeats the name. */
const organisation = (reader: BodyReader, directory: OrganisationDirectory): ChosenOrganisation | null => {
  const text = reader.text('organisation');
  if (text === null) return null;
  const ids = organisationsCalled(directory, text);
  const [only] = ids;
  const value = only === undefined ? text : directory.nameOf(only);
  return { ids: only === undefined ? [noSuchValue] : ids, selected: [{ key: 'organisation', value }] };
};

const codesOf = (choice: Choice): readonly string[] | undefined => (choice === null ? undefined : [choice.code]);

const present = (choices: Readonly<Record<string, readonly string[] | undefined>>): SearchQuery['choices'] =>
  Object.fromEntries(Object.entries(choices).filter(([, codes]) => codes !== undefined));

const sortOptions = ['sort_name', 'sort_number'] as const;

/**
 * The question in a body, about entries in one language, newest text first, with every fault in it: a number out of range, a choice
 * outside a fixed list. Names that are unknown find nothing. Source: national interface, 2.1.
 */
export const readQuestion = (
  content: JsonRecord,
  language: Language,
  directory: OrganisationDirectory,
): NationalQuestion => {
  const reader = readBody(content);
  const page = reader.wholeNumber('page', { otherwise: 1 });
  const pageSize = reader.wholeNumber('limit', { most: mostOnPage, otherwise: onPage });
  const text = reader.text('searchtext');
  const type = organisationType(reader, language);
  const category = ofList(reader, 'publicationcategory', 'publication_category');
  const whose = organisation(reader, directory);
  const assessed = assessment(reader);
  const status = ofList(reader, 'status', 'status');
  const theme = ofList(reader, 'category', 'theme');
  const order = reader.choice(
    'sort_option',
    (said) => sortOptions.find((option) => option === said) ?? null,
    sortOptions,
  );
  const words = text === null ? [] : [{ key: 'searchtext', value: text }];
  return {
    query: {
      text: text ?? '',
      choices: present({
        taal: [language],
        organisatie: whose?.ids,
        organisatietype: codesOf(type),
        publicatiecategorie: codesOf(category),
        impacttoets: codesOf(assessed),
        status: codesOf(status),
        thema: codesOf(theme),
      }),
      includingParts: reader.yesNo('include_children', false),
      sort: 'gewijzigd',
      page: Math.min(page, lastPage),
      pageSize,
    },
    selected: [...[type, category, whose, assessed, status, theme].flatMap((one) => one?.selected ?? []), ...words],
    sortsByNumber: order === 'sort_number',
    faults: reader.faults(),
  };
};
