import { mayDo } from '#register/access.ts';
import type { IsoDate } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import type { Reader } from '#register/reader.ts';
import type { DomainMember, ReportingDomain } from '#register/reporting-domain.ts';
import type { Queries, Writing } from './database.ts';
import { nextNumber } from './next-number.ts';

const maySee = (reader: Reader): boolean =>
  reader.kind === 'register' || (reader.kind === 'person' && mayDo(reader.actor, 'see-organisation', null));

/** All domains in order of name, for who sees all organisations in the office. */
export const listDomains = async (queries: Queries, reader: Reader): Promise<readonly ReportingDomain[]> =>
  maySee(reader) ? queries.selectFrom('reporting_domain').selectAll().orderBy('name').orderBy('id').execute() : [];

/** Which organisation was, is and will be in which domain, in order of the first day, for who sees all organisations in the office. */
export const listDomainMembers = async (queries: Queries, reader: Reader): Promise<readonly DomainMember[]> => {
  if (!maySee(reader)) return [];
  const query = queries.selectFrom('reporting_domain_member').selectAll();
  const rows = await query.orderBy('valid_from').orderBy('organisation_id').orderBy('domain_id').execute();
  return rows.map((row) => ({
    domainId: row.domain_id,
    organisationId: row.organisation_id as OrganisationId,
    from: row.valid_from as IsoDate,
    until: row.valid_until as IsoDate | null,
  }));
};

/** The domains in which some organisations are on a day, each with the organisation, for who sees all organisations in the office. */
export const listDomainsOf = async (
  queries: Queries,
  reader: Reader,
  ids: readonly OrganisationId[],
  day: IsoDate,
): Promise<readonly (ReportingDomain & { readonly organisationId: OrganisationId })[]> => {
  if (!maySee(reader) || ids.length === 0) return [];
  const rows = await queries
    .selectFrom('reporting_domain_member')
    .innerJoin('reporting_domain', 'reporting_domain.id', 'domain_id')
    .select(['reporting_domain.id', 'name', 'organisation_id'])
    .where('organisation_id', 'in', ids)
    .where('valid_from', '<=', day)
    .where(({ or, eb }) => or([eb('valid_until', 'is', null), eb('valid_until', '>', day)]))
    .execute();
  return rows.map(({ id, name, organisation_id }) => ({ id, name, organisationId: organisation_id as OrganisationId }));
};

/** Adds a domain; its number. */
export const addDomain = async (writing: Writing, name: string): Promise<number> => {
  const id = await nextNumber(writing, 'reporting_domain');
  await writing.insertInto('reporting_domain').values({ id, name }).execute();
  return id;
};

/** Gives a domain another name. */
export const saveDomainName = async (writing: Writing, { id, name }: ReportingDomain): Promise<void> => {
  await writing.updateTable('reporting_domain').set({ name }).where('id', '=', id).execute();
};

/** Puts an organisation in a domain. */
export const addDomainMember = async (
  writing: Writing,
  { domainId, organisationId, from, until }: DomainMember,
): Promise<void> => {
  const key = { domain_id: domainId, organisation_id: organisationId, valid_from: from };
  await writing
    .insertInto('reporting_domain_member')
    .values({ ...key, valid_until: until })
    .execute();
};

/** Gives the time of an organisation in a domain an end; one that would end before it begins is taken away. */
export const saveDomainMemberEnd = async (
  writing: Writing,
  { domainId, organisationId, from }: DomainMember,
  until: IsoDate,
): Promise<void> => {
  if (until <= from) {
    await writing
      .deleteFrom('reporting_domain_member')
      .where('domain_id', '=', domainId)
      .where('organisation_id', '=', organisationId)
      .where('valid_from', '=', from)
      .execute();
    return;
  }
  await writing
    .updateTable('reporting_domain_member')
    .set({ valid_until: until })
    .where('domain_id', '=', domainId)
    .where('organisation_id', '=', organisationId)
    .where('valid_from', '=', from)
    .execute();
};
