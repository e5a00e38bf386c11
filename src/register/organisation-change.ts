import { fold } from '#language/fold.ts';
import type { Action } from './access.ts';
import { type ContactRefusal, personalAddressesIn, refusalOfContact } from './functional-contact.ts';
import type { IsoDate } from './instant.ts';
import type {
  Organisation,
  OrganisationId,
  OrganisationIdentifier,
  OrganisationName,
  Participation,
} from './organisation.ts';
import { identifierForms, ownSchemes } from './organisation-identifier.ts';
import type { OwnStatement } from './organisation-statement.ts';
import type { OrganisationType } from './organisation-types.ts';

/** What can be changed of an organisation, part by part. */
export type OrganisationParts = {
  readonly contact: string | null;
  readonly participation: {
    readonly kind: Participation;
    readonly since: IsoDate | null;
    readonly note: string | null;
  };
  readonly type: OrganisationType;
  readonly names: readonly OrganisationName[];
  readonly identifiers: readonly OrganisationIdentifier[];
  readonly ending: { readonly until: IsoDate | null; readonly successorId: OrganisationId | null };
};

export type PartName = keyof OrganisationParts;

/** A part and what it becomes. */
export type OrganisationChange = {
  readonly [Part in PartName]: { readonly part: Part; readonly value: OrganisationParts[Part] };
}[PartName];

/** Who changes which part: what an organisation says of itself is its own, what it is and how it is called is kept by the centre. */
export const rightOfPart = {
  contact: 'describe-organisation',
  participation: 'describe-organisation',
  type: 'manage-organisations',
  names: 'manage-organisations',
  identifiers: 'manage-organisations',
  ending: 'manage-organisations',
} as const satisfies Record<PartName, Action>;

export const allParts = Object.keys(rightOfPart) as readonly PartName[];

export const isPart = (text: string): text is PartName => Object.hasOwn(rightOfPart, text);

/** What stands in a part of an organisation now. */
export const partsOf = (organisation: Organisation): OrganisationParts => {
  const { contact, type, names, identifiers, until, successorId } = organisation;
  const { participation: kind, participationSince: since, participationNote: note } = organisation;
  return { contact, participation: { kind, since, note }, type, names, identifiers, ending: { until, successorId } };
};

/** The keys of the own statement that a part fills; none for what no list says anything of. */
const ownKeys: Readonly<Record<PartName, readonly (keyof OwnStatement)[]>> = {
  contact: ['contact'],
  participation: [],
  type: ['type'],
  names: ['names'],
  identifiers: ['identifiers'],
  ending: ['until'],
};

/** True when a list can say this part too, so that the organisation can follow it again. */
export const isOfLists = (part: PartName): boolean => ownKeys[part].length > 0;

/** True when the part was changed here, so that it does not follow the lists. */
export const isOwnPart = (own: OwnStatement, part: PartName): boolean => ownKeys[part].some((key) => key in own);

/** The own statement without a part, which then follows the lists again. */
export const withoutPart = (own: OwnStatement, part: PartName): OwnStatement =>
  Object.fromEntries(
    Object.entries(own).filter(([key]) => !ownKeys[part].includes(key as keyof OwnStatement)),
  ) as OwnStatement;

/** The own statement with a change in it. */
export const withChange = (own: OwnStatement, change: OrganisationChange): OwnStatement => {
  if (change.part === 'participation') return own;
  if (change.part === 'ending') return { ...own, until: change.value.until };
  return { ...own, [change.part]: change.value };
};

/** The facts of an organisation that no list says, with a change in them. */
export const factsWithChange = (organisation: Organisation, change: OrganisationChange): Organisation => {
  if (change.part === 'ending') return { ...organisation, successorId: change.value.successorId };
  if (change.part !== 'participation') return organisation;
  const { kind, since, note } = change.value;
  return { ...organisation, participation: kind, participationSince: since, participationNote: note };
};

/** What is wrong with a change. */
export type ChangeFault =
  | ContactRefusal
  | 'needs-day'
  | 'in-future'
  | 'needs-note'
  | 'note-too-long'
  | 'personal-note'
  | 'has-entries'
  | 'needs-name'
  | 'two-preferred'
  | 'name-too-long'
  | 'name-twice'
  | 'too-many'
  | 'ends-before-it-begins'
  | 'bad-identifier'
  | 'identifier-taken'
  | 'own-successor'
  | 'unknown-successor'
  | 'successor-in-circle'
  | 'successor-needs-last-day';

/** A fault, with the row it is in, from 0; null where there are no rows. */
export type PlacedFault = { readonly fault: ChangeFault; readonly row: number | null };

/** What is known where a change is judged. */
export type ChangeScene = {
  readonly organisation: Organisation;
  readonly today: IsoDate;
  /** How many entries of it are public. */
  readonly entries: number;
  /** Numbers of the change that another organisation has, as 'tooi gm0001'. */
  readonly taken: readonly string[];
  /** The successor of the change and those after it; null when there is no such organisation. */
  readonly successors: readonly OrganisationId[] | null;
};

/** In signs. */
export const mostNote = 1000;
const mostName = 500;
const mostRows = 40;

const at = (fault: ChangeFault | false, row: number | null = null): readonly PlacedFault[] =>
  fault === false ? [] : [{ fault, row }];

type Judge<Part extends PartName> = (value: OrganisationParts[Part], scene: ChangeScene) => readonly PlacedFault[];

const judgeContact: Judge<'contact'> = (contact) => (contact === null ? [] : at(refusalOfContact(contact) ?? false));

const judgeParticipation: Judge<'participation'> = ({ kind, since, note }, { today, entries }) => [
  ...at(since === null && kind !== 'unknown' && 'needs-day'),
  ...at(since !== null && since > today && 'in-future'),
  ...at(note === null && (kind === 'none-in-use' || kind === 'independent') && 'needs-note'),
  ...at((note ?? '').length > mostNote && 'note-too-long'),
  ...at(personalAddressesIn(note ?? '').length > 0 && 'personal-note'),
  ...at(kind === 'none-in-use' && entries > 0 && 'has-entries'),
];

const endsFirst = ({ from, until }: Pick<OrganisationName, 'from' | 'until'>): boolean =>
  from !== null && until !== null && until <= from;

const isNow = ({ kind }: OrganisationName): boolean => kind !== 'former' && kind !== 'abbreviation';

const judgeNames: Judge<'names'> = (names) => {
  const preferred = names.flatMap(({ kind }, row) => (kind === 'preferred' ? [row] : []));
  const keys = names.map(({ name, kind }) => `${kind === 'abbreviation'} ${fold(name)}`);
  return [
    ...at(!names.some(isNow) && 'needs-name'),
    ...at(names.length > mostRows && 'too-many'),
    ...preferred.slice(1).flatMap((row) => at('two-preferred', row)),
    ...names.flatMap((name, row) => [
      ...at(name.name.length > mostName && 'name-too-long', row),
      ...at(keys.indexOf(keys[row] ?? '') < row && 'name-twice', row),
      ...at(endsFirst(name) && 'ends-before-it-begins', row),
    ]),
  ];
};

const judgeIdentifiers: Judge<'identifiers'> = (identifiers, { taken }) => [
  ...at(identifiers.length > mostRows && 'too-many'),
  ...identifiers.flatMap(({ scheme, value }, row) => [
    ...at(!identifierForms[scheme].test(value) && 'bad-identifier', row),
    ...at(ownSchemes.includes(scheme) && taken.includes(`${scheme} ${value}`) && 'identifier-taken', row),
  ]),
];

const judgeEnding: Judge<'ending'> = ({ until, successorId }, { organisation, successors }) => [
  ...at(endsFirst({ from: organisation.from, until }) && 'ends-before-it-begins'),
  ...at(successorId !== null && until === null && 'successor-needs-last-day'),
  ...at(successorId === organisation.id && 'own-successor'),
  ...at(successorId !== null && successors === null && 'unknown-successor'),
  ...at(successorId !== organisation.id && successors?.includes(organisation.id) === true && 'successor-in-circle'),
];

/** What is wrong with a change of an organisation; empty when nothing is. Sources. */
export const faultsOfChange = (change: OrganisationChange, scene: ChangeScene): readonly PlacedFault[] => {
  switch (change.part) {
    case 'contact':
      return judgeContact(change.value, scene);
    case 'participation':
      return judgeParticipation(change.value, scene);
    case 'names':
      return judgeNames(change.value, scene);
    case 'identifiers':
      return judgeIdentifiers(change.value, scene);
    case 'ending':
      return judgeEnding(change.value, scene);
    default:
      return [];
  }
};
