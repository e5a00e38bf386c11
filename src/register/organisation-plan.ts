import { fold } from '#language/fold.ts';
import {
  type IdentifierScheme,
  makeOrganisationId,
  type Organisation,
  type OrganisationId,
  type OrganisationName,
} from './organisation.ts';
import { ownSchemes } from './organisation-identifier.ts';
import type { IncomingOrganisation, OrganisationList, RowProblem, RowProblemCode } from './organisation-list.ts';
import type { OrganisationStatement } from './organisation-statement.ts';

/** An organisation of a list with the id it has or gets in the register. */
export type PlannedOrganisation = {
  readonly id: OrganisationId;
  readonly key: string;
  readonly statement: OrganisationStatement;
};

/** What loading a list comes down to: parents stand before their parts. */
export type OrganisationPlan = {
  readonly planned: readonly PlannedOrganisation[];
  readonly problems: readonly RowProblem[];
};

type Known = Pick<Organisation, 'id' | 'type' | 'names' | 'identifiers'>;
type Find = (incoming: IncomingOrganisation) => OrganisationId | null;

const ownNumbers = ({ identifiers }: Pick<Known, 'identifiers'>): readonly string[] =>
  identifiers.filter(({ scheme }) => ownSchemes.includes(scheme)).map(({ scheme, value }) => `${scheme} ${value}`);

const hasScheme = ({ identifiers }: Pick<Known, 'identifiers'>, scheme: IdentifierScheme): boolean =>
  identifiers.some((one) => one.scheme === scheme);

const nameKeys = ({ type, names }: Pick<Known, 'type' | 'names'>): readonly string[] => {
  const saysWho = (name: OrganisationName): boolean => name.kind !== 'abbreviation' && name.kind !== 'former';
  return [...new Set(names.filter(saysWho).map((name) => `${type} ${fold(name.name)}`))];
};

/** The known organisation with one of the numbers of an incoming one; an organisation with another TOOI code is another. */
const findByNumber = (known: readonly Known[]): Find => {
  const byNumber = new Map(known.flatMap((one) => ownNumbers(one).map((number) => [number, one] as const)));
  return ({ statement }) => {
    const [tooi, roo] = ownSchemes.map((scheme) => {
      const value = statement.identifiers.find((one) => one.scheme === scheme)?.value;
      return value === undefined ? undefined : byNumber.get(`${scheme} ${value}`);
    });
    if (tooi !== undefined) return tooi.id;
    return roo === undefined || (hasScheme(roo, 'tooi') && hasScheme(statement, 'tooi')) ? null : roo.id;
  };
};

/** The one known organisation of the same kind and name that has no number of a scheme the incoming one has. */
const findByName = (known: readonly Known[]): Find => {
  const byName = new Map<string, Known[]>();
  for (const one of known) for (const key of nameKeys(one)) byName.set(key, [...(byName.get(key) ?? []), one]);
  return ({ statement }) => {
    if (statement.type === 'organisatieonderdeel') return null;
    const may = (one: Known): boolean =>
      ownSchemes.every((scheme) => !(hasScheme(one, scheme) && hasScheme(statement, scheme)));
    const found = new Set(
      nameKeys(statement)
        .flatMap((key) => byName.get(key) ?? [])
        .filter(may),
    );
    const [only, another] = found;
    return only === undefined || another !== undefined ? null : only.id;
  };
};

/** A new id: the TOOI code, else the ROO number, else what the list itself calls it (without 'org:'). */
const newId = ({ key, statement }: IncomingOrganisation): OrganisationId =>
  makeOrganisationId(
    ownSchemes.flatMap((scheme) => statement.identifiers.find((one) => one.scheme === scheme)?.value ?? [])[0] ??
      key.replace(/^org:/, ''),
  );

type Settled = { readonly ids: ReadonlyMap<string, OrganisationId>; readonly kept: readonly IncomingOrganisation[] };
type Note = (incoming: IncomingOrganisation, field: string, code: RowProblemCode, before: string) => void;

const settleIds = (list: OrganisationList, known: readonly Known[], note: Note): Settled => {
  const byNumber = findByNumber(known);
  const numbered = new Map(list.organisations.map((incoming) => [incoming.key, byNumber(incoming)]));
  const taken = new Set([...numbered.values()].filter((id) => id !== null));
  const byName = findByName(known.filter((one) => !taken.has(one.id)));
  const ids = new Map<string, OrganisationId>();
  const used = new Set<OrganisationId>();
  const kept = list.organisations.filter((incoming) => {
    const id = numbered.get(incoming.key) ?? byName(incoming) ?? newId(incoming);
    ids.set(incoming.key, id);
    if (used.has(id)) note(incoming, 'id', 'same-organisation', id);
    const isFirst = !used.has(id);
    used.add(id);
    return isFirst;
  });
  return { ids, kept };
};

/**
 * What loading a list does: the id of every organisation, by its numbers, else by its name and kind, else a new one; parents as
 * ids, those that are unknown or would make a circle left out; parents before their parts.
 */
export const planOrganisations = (list: OrganisationList, known: readonly Known[]): OrganisationPlan => {
  const problems: RowProblem[] = [];
  const note: Note = ({ row, key }, field, code, before) => {
    problems.push({ row, key, field, code, before, after: null });
  };
  const { ids, kept } = settleIds(list, known, note);
  const byId = new Map(kept.map((incoming) => [ids.get(incoming.key), incoming]));
  const planned = new Map<OrganisationId, PlannedOrganisation>();
  const open = new Set<OrganisationId>();

  const parentOf = (incoming: IncomingOrganisation, key: string): readonly OrganisationId[] => {
    const parentId = ids.get(key);
    if (parentId === undefined) note(incoming, 'parent', 'unknown-parent', key);
    else if (open.has(parentId)) note(incoming, 'parent', 'circle', key);
    return parentId === undefined || open.has(parentId) ? [] : [parentId];
  };
  const place = (id: OrganisationId, incoming: IncomingOrganisation): void => {
    if (planned.has(id)) return;
    open.add(id);
    const parents = incoming.parentKeys.flatMap((key) => parentOf(incoming, key));
    for (const parentId of parents) {
      const parent = byId.get(parentId);
      if (parent !== undefined) place(parentId, parent);
    }
    open.delete(id);
    const statement = {
      ...incoming.statement,
      parents: parents.map((parentId) => ({ parentId, from: null, until: null })),
    };
    planned.set(id, { id, key: incoming.key, statement });
  };
  for (const incoming of kept) place(ids.get(incoming.key) ?? newId(incoming), incoming);
  return { planned: [...planned.values()], problems };
};
