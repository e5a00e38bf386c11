import { isFilledByRegister } from '#register/rules/obligations.ts';
import { earlierKeys } from '#standard/earlier.ts';
import { earlierLabels } from '#standard/earlier-labels.ts';
import { allFields, fieldByKey } from '#standard/fields.ts';
import { entryKeys } from './json.ts';
import { nationalKeysBesideFields, nationalTableKeys } from './national-keys.ts';

/** What a column of a spreadsheet holds: a key of any version of the standard; null when it is not taken. */
export type ColumnTarget = string | null;

/** A column with what it seems to hold. `isKnown` is false when nobody can tell from its name, so that a person must say. */
export type MatchedColumn = { readonly header: string; readonly target: ColumnTarget; readonly isKnown: boolean };

/** The key under which a row says which algorithm it is about, and what says whose it is and in which language. */
export const sheetFacts = {
  id: 'lars',
  organisation: 'organization',
  organisationId: 'organisatieId',
  lang: 'lang',
} as const;

/** Other keys for the same fact. */
const sameFact: Readonly<Record<string, string>> = {
  id: sheetFacts.id,
  algorithm_id: sheetFacts.id,
  org_id: sheetFacts.organisationId,
  owner: sheetFacts.organisationId,
  preferred_name: sheetFacts.organisation,
  taal: sheetFacts.lang,
  language: sheetFacts.lang,
};

const compared = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\(?\s*(niet )?verplicht[^)]*\)?|\*/g, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const fieldKeys = allFields.map(({ key }) => key);
const formerKeys = [...new Set(earlierKeys.map(({ from }) => from))].filter((key) => !Object.hasOwn(sameFact, key));

type Named = readonly [name: string, target: ColumnTarget];

/** What is not of the text of an entry: known, and not taken. */
const beside: readonly string[] = [...entryKeys, ...nationalKeysBesideFields, ...nationalTableKeys];

const names: readonly Named[] = [
  ...beside.map((key): Named => [key, null]),
  ...Object.entries(earlierLabels).flatMap(([key, labels]) => labels.map((label): Named => [label, key])),
  ...[...formerKeys, ...fieldKeys].map((key): Named => [key, key]),
  ...allFields.flatMap(({ key, label }) => Object.values(label).map((name): Named => [name, key])),
  ...Object.values(sheetFacts).map((key): Named => [key, key]),
  ...Object.entries(sameFact),
];

/** Every name of a column that is known, with what it holds; of two meanings of a name the last holds. */
const known: ReadonlyMap<string, ColumnTarget> = new Map(
  names.map(([name, target]) => [compared(name), target === 'publication_dt' ? null : target]),
);

/** The keys that a column may hold, for who says it by hand: the number of the algorithm, and what an organisation fills in. */
export const chosenTargets: readonly string[] = [
  sheetFacts.id,
  ...allFields.filter((field) => !isFilledByRegister(field)).map(({ key }) => key),
];

/** True for a key that a column can hold. */
export const isColumnTarget = (key: string): boolean =>
  fieldByKey(key) !== undefined || formerKeys.includes(key) || Object.values(sheetFacts).some((fact) => fact === key);

/**
 * What each column holds, by its name: a label of a field in any language, its key, its key or label in an earlier version of the
 * standard or the national register. A second column for the same thing is not known; a column without a name is not taken.
 */
export const matchColumns = (header: readonly string[]): readonly MatchedColumn[] => {
  const taken = new Set<string>();
  return header.map((name) => {
    const spelled = compared(name);
    if (spelled === '') return { header: name, target: null, isKnown: name.trim() === '' };
    const target = known.get(spelled);
    if (target === undefined || (target !== null && taken.has(target)))
      return { header: name, target: null, isKnown: false };
    if (target !== null) taken.add(target);
    return { header: name, target, isKnown: true };
  });
};

/** The first thing that two columns would hold both; null when every column has its own. */
export const repeatedTarget = (targets: readonly ColumnTarget[]): string | null => {
  const named = targets.filter((target) => target !== null);
  return named.find((target, at) => named.indexOf(target) !== at) ?? null;
};
