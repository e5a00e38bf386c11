import { fold } from '#language/fold.ts';
import type { OrganisationName } from '#register/organisation.ts';
import type { IncomingOrganisation, RowProblem } from '#register/organisation-list.ts';
import type { OrganisationType } from '#register/organisation-types.ts';
import { identifierOf, notesFor } from './organisations-row.ts';

/** Which organisation stands for which duplicate, by key. */
type Replacements = ReadonlyMap<string, string>;

const hasNumber = (organisation: IncomingOrganisation): boolean =>
  identifierOf(organisation, 'roo') !== null || identifierOf(organisation, 'tooi') !== null;

/** 'Rijksvastgoedbedrijf (RVB)' and 'Rijksvastgoedbedrijf' are one name. */
const bareName = ({ statement }: IncomingOrganisation): string =>
  fold((statement.names[0]?.name ?? '').replace(/\s*\([^)]*\)\s*$/, ''));

/** Kinds whose names say too little to see an organisation by. */
const namedAlike: readonly OrganisationType[] = [
  'organisatieonderdeel',
  'samenwerking',
  'rechtspersoon-met-wettelijke-taak',
];

/** Parts without a number that are an organisation with a number, written down once more under its ministry. */
const partsThatAreWholes = (organisations: readonly IncomingOrganisation[]): Replacements => {
  const wholes = Map.groupBy(
    organisations.filter((one) => hasNumber(one) && !namedAlike.includes(one.statement.type)),
    bareName,
  );
  return new Map(
    organisations
      .filter((one) => one.statement.type === 'organisatieonderdeel' && !hasNumber(one))
      .flatMap((part): [string, string][] => {
        const [whole, another] = wholes.get(bareName(part)) ?? [];
        return whole === undefined || another !== undefined ? [] : [[part.key, whole.key]];
      }),
  );
};

/** Parts with one name under one parent, of which at most one has a number. */
const partsWrittenTwice = (organisations: readonly IncomingOrganisation[]): Replacements => {
  const parts = organisations.filter(
    (one) => one.statement.type === 'organisatieonderdeel' && one.parentKeys.length > 0,
  );
  const alike = Map.groupBy(parts, (part) => `${part.parentKeys[0]} ${bareName(part)}`);
  return new Map(
    [...alike.values()].flatMap((group): [string, string][] => {
      const numbered = group.filter(hasNumber);
      const kept = numbered[0] ?? group[0];
      if (kept === undefined || numbered.length > 1) return [];
      return group.filter((part) => part !== kept).map((part) => [part.key, kept.key]);
    }),
  );
};

const joined = (
  kept: IncomingOrganisation,
  duplicates: readonly IncomingOrganisation[],
  isOver: (key: string) => boolean,
): IncomingOrganisation => {
  const known = new Set(kept.statement.names.map((name) => fold(name.name)));
  const names = duplicates
    .flatMap(({ statement }) => statement.names.slice(0, 1))
    .filter((name) => !known.has(fold(name.name)))
    .map((name): OrganisationName => ({ ...name, kind: 'alternative' }));
  const unique = [...new Map(names.map((name) => [fold(name.name), name])).values()];
  const parents = [...new Set(duplicates.flatMap(({ parentKeys }) => parentKeys))].filter((key) => !isOver(key));
  return {
    ...kept,
    parentKeys: kept.parentKeys.length === 0 && parents.length === 1 ? parents : kept.parentKeys,
    statement: { ...kept.statement, names: [...kept.statement.names, ...unique] },
  };
};

const replaced = (
  organisations: readonly IncomingOrganisation[],
  replacements: Replacements,
): readonly IncomingOrganisation[] => {
  const byKey = new Map(organisations.map((one) => [one.key, one]));
  const isOver = (key: string): boolean => byKey.get(key)?.statement.until !== null;
  const duplicatesOf = Map.groupBy(
    organisations.filter((one) => replacements.has(one.key)),
    (one) => replacements.get(one.key) ?? '',
  );
  return organisations
    .filter((one) => !replacements.has(one.key))
    .map((one) => joined(one, duplicatesOf.get(one.key) ?? [], isOver))
    .map((one) => ({ ...one, parentKeys: one.parentKeys.map((key) => replacements.get(key) ?? key) }));
};

/**
 * Puts organisations together that ROO's flat list has twice: a part without a number with the name of an organisation that
 * has one, and parts with one name under one parent. The organisation that stays gets the other's name and parts, and its
 * parent when it had none and that parent still exists.
 */
export const withoutDuplicates = (
  organisations: readonly IncomingOrganisation[],
  problems: RowProblem[],
): readonly IncomingOrganisation[] => {
  const replacements = new Map(partsThatAreWholes(organisations));
  let kept = replaced(organisations, replacements);
  for (let more = partsWrittenTwice(kept); more.size > 0; more = partsWrittenTwice(kept)) {
    kept = replaced(kept, more);
    for (const [key, by] of more) replacements.set(key, by);
  }
  const lastOf = (key: string): string => {
    const by = replacements.get(key);
    return by === undefined ? key : lastOf(by);
  };
  for (const { row, key, statement } of organisations.filter((one) => replacements.has(one.key)))
    notesFor(problems, row, key)('name', 'same-organisation', statement.names[0]?.name ?? '', lastOf(key));
  return kept;
};
