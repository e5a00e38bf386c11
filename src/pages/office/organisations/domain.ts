import { changeDomain, type DomainRequest } from '#commands/office/change-domain.ts';
import { mayDo } from '#register/access.ts';
import { makeDirectory } from '#register/directory.ts';
import { organisationFromField } from '#register/find-organisation.ts';
import { type IsoDate, parseDate } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { personReader } from '#register/reader.ts';
import { type DomainMember, organisationsByDomain, type ReportingDomain } from '#register/reporting-domain.ts';
import { listDomainMembers, listDomains } from '#store/reporting-domains.ts';
import { longDate } from '#web/format.ts';
import { html } from '#web/html.ts';
import type { PageAnswer } from '#web/page.ts';
import { alert } from '#web/parts/alert.ts';
import { errorSummary } from '#web/parts/error-summary.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import type { Reading } from '../../../reading.ts';
import { href } from '../../../routes.ts';
import { entryCounts } from '../../public/organisation/counts.ts';
import type { FormPage, OfficeRequest, SentForm } from '../office-page.ts';
import { forbidden } from '../people/forbidden.ts';
import { presentIn } from '../present-in.ts';
import { dayForm, domainForms, type FailedDomain, memberItems } from './domain-forms.ts';
import { domainRefusals, domainWords } from './domain-words.ts';
import { standingCounts, standingList } from './standing-list.ts';

type Found = { readonly domain: ReportingDomain; readonly members: readonly DomainMember[] };

const numberIn = (text: string | undefined): number => (/^\d{1,9}$/.test(text ?? '') ? Number(text) : 0);

const find = async ({ queries }: Reading, request: OfficeRequest): Promise<Found | null> => {
  const reader = personReader(presentIn(request).present.actor);
  const id = numberIn(request.parameters.id);
  const domain = (await listDomains(queries, reader)).find((one) => one.id === id);
  return domain === undefined ? null : { domain, members: await listDomainMembers(queries, reader) };
};

const page = async (
  reading: Reading,
  request: OfficeRequest,
  { domain, members }: Found,
  failed: FailedDomain,
): Promise<PageAnswer> => {
  const { language, formToken, query, today } = request;
  const { actor } = presentIn(request).present;
  const now = reading.organisations();
  const day = parseDate(query.get('op') ?? '') ?? today;
  const directory = day === now.day ? now : makeDirectory(now.all, day);
  const organisations = organisationsByDomain(directory, members).get(domain.id) ?? [];
  const counts = entryCounts(reading);
  const own = members.filter(({ domainId }) => domainId === domain.id);
  const mayManage = mayDo(actor, 'manage-organisations', null);
  const items = { language, formToken, domain, members: own, directory: now, mayManage, failed, today };
  const back = html`<p><a href="${href('domains', { language })}">${domainWords.all[language]}</a></p>`;
  return {
    ...{ kind: 'page', status: failed === null ? 200 : 422, title: domain.name, section: null },
    main: html`${
      failed !== null
        ? errorSummary(domainWords.faults[language], failed.faults)
        : query.get('klaar') === 'veranderd' && alert('ok', { body: html`<p>${domainWords.changed[language]}</p>` })
    }${pageTitle(domain.name, `${domainWords.asOn[language]} ${longDate(day, language)}`, back)}<p class="reg-soft">${standingCounts(
      organisations,
      counts,
      language,
    )}</p><div class="reg-stack">${standingList(organisations, directory, counts, language)}</div>${dayForm(items, day)}${memberItems(items)}${mayManage && domainForms(items)}`,
  };
};

type Read =
  | { readonly kind: 'request'; readonly request: DomainRequest }
  | { readonly kind: 'failed'; readonly failed: NonNullable<FailedDomain> };

const failedAt = (form: URLSearchParams, control: string, message: string): Read => ({
  kind: 'failed',
  failed: { form, faults: [{ control, message }] },
});

const read = (reading: Reading, { form, language }: OfficeRequest & SentForm, { domain }: Found): Read => {
  const domainId = domain.id;
  const doing = form.get('doe');
  if (doing === 'hernoem')
    return { kind: 'request', request: { kind: 'rename', domainId, name: form.get('naam') ?? '' } };
  const control = doing === 'beeindig' ? 'tot' : 'vanaf';
  const day = parseDate((form.get(control) ?? '').trim());
  if (day === null) return failedAt(form, control, domainWords.needsDay[language]);
  if (doing === 'beeindig') {
    const organisationId = (form.get('lid') ?? '') as OrganisationId;
    const from = (form.get('sinds') ?? '') as IsoDate;
    return { kind: 'request', request: { kind: 'end', domainId, organisationId, from, until: day } };
  }
  const organisationId = organisationFromField(reading.organisations(), form.get('organisatie') ?? '');
  if (organisationId === null) return failedAt(form, 'organisatie', domainRefusals['unknown-organisation'][language]);
  return { kind: 'request', request: { kind: 'add', domainId, organisationId, from: day } };
};

const controlOf: Readonly<Record<DomainRequest['kind'], string>> = {
  make: 'naam',
  rename: 'naam',
  add: 'organisatie',
  end: 'tot',
};

/** A domain: its organisations and where they stand on a day, and the forms to change which are in it. */
export const domain: FormPage = {
  isFor: 'whole',
  show: async (reading, _context, request) => {
    if (!mayDo(presentIn(request).present.actor, 'see-organisation', null)) return forbidden(request.language);
    const found = await find(reading, request);
    return found === null ? { kind: 'not-found' } : page(reading, request, found, null);
  },
  act: async (reading, context, request) => {
    const { language, form } = request;
    const { actor } = presentIn(request).present;
    if (!mayDo(actor, 'manage-organisations', null)) return { answer: forbidden(language) };
    const found = await find(reading, request);
    if (found === null) return { answer: { kind: 'not-found' } };
    const asked = read(reading, request, found);
    if (asked.kind === 'failed') return { answer: await page(reading, request, found, asked.failed) };
    const outcome = await changeDomain(context, actor, asked.request);
    if (outcome.kind === 'changed') {
      const to = href('domain', { language, id: found.domain.id }, { klaar: 'veranderd' });
      return { answer: { kind: 'redirect', status: 303, to } };
    }
    if (outcome.refusal === 'not-allowed') return { answer: forbidden(language) };
    const fault = { control: controlOf[asked.request.kind], message: domainRefusals[outcome.refusal][language] };
    return { answer: await page(reading, request, found, { form, faults: [fault] }) };
  },
};
