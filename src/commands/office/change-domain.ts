import { type Actor, mayDo } from '#register/access.ts';
import type { IsoDate } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { registerReader } from '#register/reader.ts';
import {
  type DomainMember,
  type DomainRefusal,
  isInDomainThen,
  type ReportingDomain,
  refusalOfDomainName,
} from '#register/reporting-domain.ts';
import type { Queries, Writing } from '#store/database.ts';
import { findOrganisation } from '#store/organisations.ts';
import {
  addDomain,
  addDomainMember,
  listDomainMembers,
  listDomains,
  saveDomainMemberEnd,
  saveDomainName,
} from '#store/reporting-domains.ts';
import { type CommandContext, type Done, runCommand } from '../command.ts';
import { readActor } from './context.ts';

/** What is asked: a new domain, another name, an organisation that comes in on a day, or one that leaves on a day. */
export type DomainRequest =
  | { readonly kind: 'make'; readonly name: string }
  | { readonly kind: 'rename'; readonly domainId: number; readonly name: string }
  | { readonly kind: 'add'; readonly domainId: number; readonly organisationId: OrganisationId; readonly from: IsoDate }
  | {
      readonly kind: 'end';
      readonly domainId: number;
      readonly organisationId: OrganisationId;
      readonly from: IsoDate;
      readonly until: IsoDate;
    };

export type DomainOutcome =
  | { readonly kind: 'changed'; readonly domainId: number }
  | { readonly kind: 'refused'; readonly refusal: DomainRefusal };

type Known = { readonly domains: readonly ReportingDomain[]; readonly members: readonly DomainMember[] };

const isMember = (members: readonly DomainMember[], asked: Extract<DomainRequest, { kind: 'end' }>): boolean =>
  members.some(
    ({ domainId, organisationId, from }) =>
      domainId === asked.domainId && organisationId === asked.organisationId && from === asked.from,
  );

const refusalOf = async (
  queries: Queries,
  request: DomainRequest,
  { domains, members }: Known,
): Promise<DomainRefusal | null> => {
  if (request.kind === 'make') return refusalOfDomainName(request.name, domains);
  const { domainId } = request;
  if (!domains.some(({ id }) => id === domainId)) return 'unknown-domain';
  if (request.kind === 'rename')
    return refusalOfDomainName(
      request.name,
      domains.filter(({ id }) => id !== domainId),
    );
  if (request.kind === 'end') return isMember(members, request) ? null : 'not-in-domain';
  const { organisationId, from } = request;
  if ((await findOrganisation(queries, registerReader, organisationId)) === null) return 'unknown-organisation';
  return isInDomainThen(members, organisationId, from) ? 'in-domain-then' : null;
};

const change = async (writing: Writing, request: DomainRequest): Promise<number> => {
  if (request.kind === 'make') return addDomain(writing, request.name.trim());
  const { domainId } = request;
  if (request.kind === 'rename') await saveDomainName(writing, { id: domainId, name: request.name.trim() });
  if (request.kind === 'add') await addDomainMember(writing, { ...request, until: null });
  if (request.kind === 'end') await saveDomainMemberEnd(writing, { ...request }, request.until);
  return domainId;
};

/**
 * Changes the domains in which organisations report, for the administrator. Refuses a name that another has, an organisation that is in
 * a domain then already, and what is not there.
 */
export const changeDomain = async (
  context: CommandContext,
  { personId }: Actor,
  request: DomainRequest,
): Promise<DomainOutcome> =>
  runCommand(context, 'change-domain', async (writing, now): Promise<Done<DomainOutcome>> => {
    const actor = await readActor(writing, personId, now);
    const known: Known = {
      domains: await listDomains(writing, registerReader),
      members: await listDomainMembers(writing, registerReader),
    };
    const refusal = mayDo(actor, 'manage-organisations', null)
      ? await refusalOf(writing, request, known)
      : 'not-allowed';
    const { kind: asked, ...details } = request;
    const organisationId = 'organisationId' in request ? request.organisationId : null;
    const line = { objectKind: 'reporting-domain', organisationId };
    if (refusal !== null)
      return {
        ...{ ...line, objectId: '', result: 'refused', details: { asked, refusal } },
        value: { kind: 'refused', refusal },
      };
    const domainId = await change(writing, request);
    return {
      ...{ ...line, objectId: String(domainId), result: 'changed', details: { asked, ...details } },
      value: { kind: 'changed', domainId },
    };
  });
