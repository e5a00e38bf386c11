import type { Language } from '#standard/text.ts';
import type { IsoDate } from './instant.ts';
import { displayName, isInvented, type Organisation, type OrganisationId, parentOn } from './organisation.ts';
import { organisationTypes } from './organisation-types.ts';

/** All organisations of one moment, with the tree as it stands on a day. */
export type OrganisationDirectory = {
  readonly day: IsoDate;
  readonly all: readonly Organisation[];
  /** Whether there are invented organisations among them, which readers must be told. */
  readonly holdsInvented: boolean;
  readonly find: (id: OrganisationId) => Organisation | null;
  /** The name to show; the id itself when the organisation is unknown. */
  readonly nameOf: (id: OrganisationId) => string;
  readonly typeLabelOf: (id: OrganisationId, language: Language) => string;
  readonly parentOf: (id: OrganisationId) => OrganisationId | null;
  /** Those directly under it, in order of name. */
  readonly childrenOf: (id: OrganisationId) => readonly OrganisationId[];
  /** The organisation itself and everything above it, nearest first; a circle in the data ends where it began. */
  readonly lineOf: (id: OrganisationId) => readonly OrganisationId[];
};

/** The directory of these organisations as the tree stands on a day. */
export const makeDirectory = (organisations: readonly Organisation[], day: IsoDate): OrganisationDirectory => {
  const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  const parents = new Map(organisations.map((organisation) => [organisation.id, parentOn(organisation, day)]));
  const nameOf = (id: OrganisationId): string => {
    const organisation = byId.get(id);
    return organisation === undefined ? id : displayName(organisation);
  };
  const children = Map.groupBy(
    organisations.map((organisation) => organisation.id).toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), 'nl')),
    (id) => parents.get(id) ?? null,
  );
  const parentOf = (id: OrganisationId): OrganisationId | null => parents.get(id) ?? null;
  return {
    day,
    all: organisations,
    holdsInvented: organisations.some(({ id }) => isInvented(id)),
    find: (id) => byId.get(id) ?? null,
    nameOf,
    typeLabelOf: (id, language) => organisationTypes[byId.get(id)?.type ?? 'overig'][language],
    parentOf,
    childrenOf: (id) => children.get(id) ?? [],
    lineOf: (id) => {
      const line: OrganisationId[] = [];
      for (let next: OrganisationId | null = id; next !== null && !line.includes(next); next = parentOf(next))
        line.push(next);
      return line;
    },
  };
};
