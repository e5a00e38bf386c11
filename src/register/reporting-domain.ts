import type { OrganisationDirectory } from './directory.ts';
import type { IsoDate } from './instant.ts';
import type { Organisation, OrganisationId } from './organisation.ts';
import { existsOn } from './organisation.ts';

/** Organisations that report together, such as two ministries. */
export type ReportingDomain = { readonly id: number; readonly name: string };

/** An organisation reports in a domain from a day on, with all that is under it; until is the first day on which it no longer does. */
export type DomainMember = {
  readonly domainId: number;
  readonly organisationId: OrganisationId;
  readonly from: IsoDate;
  readonly until: IsoDate | null;
};

const holdsOn = ({ from, until }: DomainMember, day: IsoDate): boolean =>
  from <= day && (until === null || day < until);

/**
 * Which organisations report in which domain on the day of the directory: the organisations of a domain and all under them, but for what
 * is in another domain itself. So every organisation is counted once. Sources.
 */
export const organisationsByDomain = (
  directory: OrganisationDirectory,
  members: readonly DomainMember[],
): ReadonlyMap<number, readonly Organisation[]> => {
  const { day } = directory;
  const own = new Map(
    members.filter((one) => holdsOn(one, day)).map(({ organisationId, domainId }) => [organisationId, domainId]),
  );
  const placed = directory.all.flatMap((organisation) => {
    if (!existsOn(organisation, day)) return [];
    const nearest = directory.lineOf(organisation.id).find((id) => own.has(id));
    const domainId = nearest === undefined ? undefined : own.get(nearest);
    return domainId === undefined ? [] : [{ domainId, organisation }];
  });
  const byDomain = Map.groupBy(placed, ({ domainId }) => domainId);
  return new Map([...byDomain].map(([id, some]) => [id, some.map(({ organisation }) => organisation)]));
};

export type DomainRefusal =
  | 'not-allowed'
  | 'needs-name'
  | 'name-too-long'
  | 'name-taken'
  | 'unknown-domain'
  | 'unknown-organisation'
  | 'in-domain-then'
  | 'not-in-domain';

/** In signs. */
export const mostDomainName = 200;

/** Why this cannot be the name of a domain among others; null when it can. */
export const refusalOfDomainName = (name: string, others: readonly ReportingDomain[]): DomainRefusal | null => {
  const wanted = name.trim().toLowerCase();
  if (wanted === '') return 'needs-name';
  if (wanted.length > mostDomainName) return 'name-too-long';
  return others.some((other) => other.name.toLowerCase() === wanted) ? 'name-taken' : null;
};

/** True when an organisation is in a domain from a day on without an end, while it is in one already on that day or later. */
export const isInDomainThen = (members: readonly DomainMember[], id: OrganisationId, from: IsoDate): boolean =>
  members.some(({ organisationId, until }) => organisationId === id && (until === null || until > from));
