import type { IsoDate } from './instant.ts';
import type { OrganisationType } from './organisation-types.ts';

/** The id of an organisation: its TOOI code (gm0363), else its ROO number, else a slug of ours. Made by makeOrganisationId only. */
export type OrganisationId = string & { readonly __brand: 'OrganisationId' };

export type NameKind = 'preferred' | 'official' | 'former' | 'abbreviation' | 'alternative';

export type OrganisationName = {
  readonly name: string;
  readonly kind: NameKind;
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
};

export type IdentifierScheme = 'tooi' | 'roo' | 'oin' | 'kvk' | 'wikidata';

export type OrganisationIdentifier = { readonly scheme: IdentifierScheme; readonly value: string };

/** The parent of an organisation during a period; history and addresses stay when it moves (an empty end is 'still'). */
export type OrganisationParent = {
  readonly parentId: OrganisationId;
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
};

/** How an organisation takes part: unknown to us, connected, has none in use, or publishes on its own authority. */
export type Participation = 'unknown' | 'connected' | 'none-in-use' | 'independent';

export type Organisation = {
  readonly id: OrganisationId;
  readonly type: OrganisationType;
  readonly names: readonly OrganisationName[];
  readonly identifiers: readonly OrganisationIdentifier[];
  readonly parents: readonly OrganisationParent[];
  readonly website: string | null;
  /** A functional address, never a person. */
  readonly contact: string | null;
  readonly participation: Participation;
  readonly participationNote: string | null;
  /** From which day on it takes part so, as it says itself. */
  readonly participationSince: IsoDate | null;
  /** The organisation that took its tasks over; null when there is none. */
  readonly successorId: OrganisationId | null;
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
};

/** The text as an organisation id: lower case letters, digits and dashes; anything else becomes a dash, at most 80 characters. */
export const makeOrganisationId = (text: string): OrganisationId =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, 80)
    .replace(/-+$/, '') as OrganisationId;

/** Whether an organisation is invented, as those of the demo are: their ids begin with 'demo-', which no list of the government uses. */
export const isInvented = (id: OrganisationId): boolean => id.startsWith('demo-');

/** The name to show: the preferred one, else the official one, else the first. */
export const displayName = (organisation: Pick<Organisation, 'id' | 'names'>): string =>
  (
    organisation.names.find((name) => name.kind === 'preferred') ??
    organisation.names.find((name) => name.kind === 'official') ??
    organisation.names[0]
  )?.name ?? organisation.id;

const holdsOn = (period: { from: IsoDate | null; until: IsoDate | null }, date: IsoDate): boolean =>
  (period.from === null || period.from <= date) && (period.until === null || date < period.until);

/** The parent on a day, by the dated relations; null when the organisation stood alone that day. */
export const parentOn = (organisation: Pick<Organisation, 'parents'>, date: IsoDate): OrganisationId | null =>
  organisation.parents.find((parent) => holdsOn(parent, date))?.parentId ?? null;

/** True when the organisation exists on the day. */
export const existsOn = (organisation: Pick<Organisation, 'from' | 'until'>, date: IsoDate): boolean =>
  holdsOn(organisation, date);
