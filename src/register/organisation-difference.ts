import { displayName, type Organisation, type OrganisationName } from './organisation.ts';
import type { OrganisationStatement, OwnStatement } from './organisation-statement.ts';

/** What a list would do to an organisation, as the administrator sees it in groups. */
export const differenceKinds = ['new', 'renamed', 'ended', 'conflict', 'changed'] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

/** The parts of an organisation that a list can change. */
export const comparedParts = [
  'name',
  'names',
  'type',
  'identifiers',
  'parents',
  'website',
  'contact',
  'from',
  'until',
] as const;
export type ComparedPart = (typeof comparedParts)[number];

/** One part that a list says otherwise: what is here and what the list would make of it, in one line each. */
export type PartDifference = { readonly part: ComparedPart; readonly before: string; readonly after: string };

const nameLine = ({ name, kind, from, until }: OrganisationName): string => {
  const days = from === null && until === null ? '' : ` ${from ?? ''}–${until ?? ''}`;
  return `${name} [${kind}${days}]`;
};

const partLine = (organisation: Organisation, part: ComparedPart): string => {
  switch (part) {
    case 'name':
      return displayName(organisation);
    case 'names':
      return organisation.names.map(nameLine).join('; ');
    case 'identifiers':
      return organisation.identifiers.map(({ scheme, value }) => `${scheme} ${value}`).join(', ');
    case 'parents':
      return organisation.parents
        .map(({ parentId, from, until }) =>
          from === null && until === null ? parentId : `${parentId} ${from ?? ''}–${until ?? ''}`,
        )
        .join(', ');
    default:
      return organisation[part] ?? '';
  }
};

/** The parts in which two states of an organisation differ; of a new one what it would be. */
export const partDifferences = (before: Organisation | null, after: Organisation): readonly PartDifference[] =>
  comparedParts.flatMap((part) => {
    const [was, becomes] = [before === null ? '' : partLine(before, part), partLine(after, part)];
    return was === becomes ? [] : [{ part, before: was, after: becomes }];
  });

const ownParts = [
  'type',
  'names',
  'identifiers',
  'contact',
  'until',
] as const satisfies readonly (keyof OwnStatement)[];

const says = (statement: OrganisationStatement | OwnStatement, part: (typeof ownParts)[number]): string =>
  JSON.stringify(statement[part] ?? null);

/** The parts that were changed here and of which the list now says something new that differs: they stay as they are here. */
export const partsInConflict = (
  own: OwnStatement,
  before: OrganisationStatement | null,
  now: OrganisationStatement,
): readonly (typeof ownParts)[number][] =>
  ownParts.filter(
    (part) =>
      part in own && says(own, part) !== says(now, part) && (before === null || says(before, part) !== says(now, part)),
  );

/** In which group a difference stands: the first that fits, the weightiest first. */
export const differenceKind = (
  before: Organisation | null,
  after: Organisation,
  isInConflict: boolean,
): DifferenceKind => {
  if (before === null) return 'new';
  if (before.until !== after.until && after.until !== null) return 'ended';
  if (isInConflict) return 'conflict';
  return displayName(before) === displayName(after) ? 'changed' : 'renamed';
};
