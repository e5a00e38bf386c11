import { fold } from '#language/fold.ts';
import type { IsoDate } from './instant.ts';
import type { Organisation, OrganisationId, OrganisationName, OrganisationParent } from './organisation.ts';

/** Who says something of an organisation: the two public lists, and what the register knew before a list came. */
const organisationLists = ['roo', 'tooi', 'register'] as const;
export type OrganisationListName = (typeof organisationLists)[number];

/** What one list says of an organisation, with what it said before as history: former names and earlier parents. */
export type OrganisationStatement = Pick<
  Organisation,
  'type' | 'names' | 'identifiers' | 'parents' | 'website' | 'contact' | 'from' | 'until'
>;

/** What was changed here by hand. It goes before what any list says, as long as nobody lets go of it; what is not in it follows the lists. */
export type OwnStatement = Readonly<
  Partial<Pick<OrganisationStatement, 'type' | 'names' | 'identifiers' | 'contact' | 'until'>>
>;

export type OrganisationStatements = Readonly<Partial<Record<OrganisationListName, OrganisationStatement>>> & {
  readonly own?: OwnStatement;
};

/** How an organisation takes part and what came after it: no list says that. */
export type OwnFacts = Pick<Organisation, 'participation' | 'participationNote' | 'participationSince' | 'successorId'>;

/** The statement that an organisation makes as it stands: what the register knew before any list came. */
export const statementOf = ({
  id,
  participation,
  participationNote,
  participationSince,
  successorId,
  ...statement
}: Organisation): OrganisationStatement => statement;

/** True when a list, or the register before any list, said something of the organisation. */
export const holdsLists = (statements: OrganisationStatements): boolean =>
  organisationLists.some((name) => statements[name] !== undefined);

const isCurrent = (dated: { readonly until: IsoDate | null }): boolean => dated.until === null;

const namesInTime = (
  before: readonly OrganisationName[],
  now: readonly OrganisationName[],
  today: IsoDate,
): readonly OrganisationName[] => {
  const said = new Set(now.map((name) => fold(name.name)));
  const former = before
    .filter((name) => (name.kind === 'preferred' || name.kind === 'former') && !said.has(fold(name.name)))
    .map((name): OrganisationName => (name.kind === 'former' ? name : { ...name, kind: 'former', until: today }));
  return [...now, ...former];
};

const parentsInTime = (
  before: readonly OrganisationParent[],
  now: readonly OrganisationParent[],
  today: IsoDate,
): readonly OrganisationParent[] => {
  const stays = (parent: OrganisationParent): boolean => now.some((other) => other.parentId === parent.parentId);
  const known = (parent: OrganisationParent): boolean =>
    before.some((other) => other.parentId === parent.parentId && isCurrent(other));
  const ended = before.map((parent) => (isCurrent(parent) && !stays(parent) ? { ...parent, until: today } : parent));
  const added = now.filter((parent) => !known(parent)).map((parent) => ({ ...parent, from: parent.from ?? today }));
  return [...ended, ...added];
};

/**
 * What a list says now, joined to what the same list said before: a preferred name that is gone becomes a former one until
 * today, a parent that is gone ends today, and a new parent starts today. A list that says the same again changes nothing.
 */
export const nextStatement = (
  before: OrganisationStatement | undefined,
  now: OrganisationStatement,
  today: IsoDate,
): OrganisationStatement =>
  before === undefined
    ? now
    : {
        ...now,
        names: namesInTime(before.names, now.names, today),
        parents: parentsInTime(before.parents, now.parents, today),
      };

const mergedNames = (lists: readonly OrganisationStatement[]): readonly OrganisationName[] => {
  const kept: OrganisationName[] = [];
  const seen = new Set<string>();
  const all = lists.flatMap((list) => list.names);
  for (const name of [...all.filter((one) => one.kind !== 'former'), ...all.filter((one) => one.kind === 'former')]) {
    const second = name.kind === 'preferred' && kept.some((other) => other.kind === 'preferred');
    const key = name.kind === 'abbreviation' ? `abbreviation ${fold(name.name)}` : fold(name.name);
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(second ? { ...name, kind: 'alternative' } : name);
  }
  return kept;
};

const mergedParents = (lists: readonly OrganisationStatement[]): readonly OrganisationParent[] =>
  lists.find((list) => list.parents.length > 0)?.parents ?? [];

const mergedIdentifiers = (lists: readonly OrganisationStatement[]): Organisation['identifiers'] => {
  const byKey = new Map(lists.flatMap((list) => list.identifiers).map((one) => [`${one.scheme} ${one.value}`, one]));
  return [...byKey.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
};

const first = <Value>(values: readonly (Value | null | undefined)[]): Value | null =>
  values.find((value) => value !== null && value !== undefined) ?? null;

/**
 * The organisation that follows from what all lists say: ROO goes first for kind, name and address; whether it still exists
 * is TOOI's word where it has one, because ROO's flat list takes the end of a part for the end of the whole. How the
 * organisation takes part is no list's business and is given. What was changed here by hand goes before all lists. The order in which
 * lists were loaded makes no difference.
 */
export const organisationFrom = (
  id: OrganisationId,
  statements: OrganisationStatements,
  { participation, participationNote, participationSince, successorId }: OwnFacts,
): Organisation => {
  const lists = organisationLists.flatMap((name) => statements[name] ?? []);
  const { tooi } = statements;
  return {
    id,
    type: lists.find((list) => list.type !== 'overig')?.type ?? 'overig',
    names: mergedNames(lists),
    identifiers: mergedIdentifiers(lists),
    parents: mergedParents(lists),
    website: first(lists.map((list) => list.website)),
    contact: first(lists.map((list) => list.contact)),
    participation,
    participationNote,
    participationSince,
    successorId,
    from: first([tooi?.from, ...lists.map((list) => list.from)]),
    until: tooi === undefined ? first(lists.map((list) => list.until)) : tooi.until,
    ...statements.own,
  };
};
