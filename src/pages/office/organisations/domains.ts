import { changeDomain } from '#commands/office/change-domain.ts';
import { mayDo } from '#register/access.ts';
import { personReader } from '#register/reader.ts';
import { organisationsByDomain, type ReportingDomain } from '#register/reporting-domain.ts';
import type { Text } from '#standard/text.ts';
import { listDomainMembers, listDomains } from '#store/reporting-domains.ts';
import { countedWords, plural } from '#web/format.ts';
import { html } from '#web/html.ts';
import type { PageAnswer } from '#web/page.ts';
import { errorSummary } from '#web/parts/error-summary.ts';
import { formTokenField } from '#web/parts/form-token-field.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import { textField } from '#web/parts/text-field.ts';
import type { Reading } from '../../../reading.ts';
import { href } from '../../../routes.ts';
import { entryCounts } from '../../public/organisation/counts.ts';
import type { FormPage, OfficeRequest } from '../office-page.ts';
import { forbidden } from '../people/forbidden.ts';
import { presentIn } from '../present-in.ts';
import { domainRefusals, domainWords } from './domain-words.ts';
import { standingCounts } from './standing-list.ts';

const words = {
  lead: {
    nl: 'Organisaties die samen verantwoording afleggen, zoals een ministerie met alles wat eronder valt. Elke organisatie telt één keer.',
    en: 'Organisations that report together, such as a ministry with all that is under it. Every organisation counts once.',
    fy: 'Organisaasjes dy’t tegearre ferantwurding ôflizze, lykas in ministearje mei alles wat derûnder falt. Elke organisaasje telt ien kear.',
  },
  none: {
    nl: 'Er zijn nog geen domeinen.',
    en: 'There are no domains yet.',
    fy: 'Der binne noch gjin domeinen.',
  },
  empty: { nl: 'Nog geen organisaties', en: 'No organisations yet', fy: 'Noch gjin organisaasjes' },
  outside: { nl: 'In geen enkel domein', en: 'In no domain', fy: 'Yn gjin inkeld domein' },
  new: { nl: 'Nieuw domein', en: 'New domain', fy: 'Nij domein' },
  name: { nl: 'Naam van het domein', en: 'Name of the domain', fy: 'Namme fan it domein' },
  make: { nl: 'Maak domein', en: 'Make domain', fy: 'Meitsje domein' },
} as const satisfies Record<string, Text>;

type Failed = { readonly name: string; readonly message: string } | null;

const page = async (reading: Reading, request: OfficeRequest, failed: Failed): Promise<PageAnswer> => {
  const { language, formToken } = request;
  const { actor } = presentIn(request).present;
  if (!mayDo(actor, 'see-organisation', null)) return forbidden(language);
  const reader = personReader(actor);
  const domains = await listDomains(reading.queries, reader);
  const directory = reading.organisations();
  const placed = organisationsByDomain(directory, await listDomainMembers(reading.queries, reader));
  const counts = entryCounts(reading);
  const item = ({ id, name }: ReportingDomain) => {
    const some = placed.get(id) ?? [];
    const entries = some.reduce((sum, one) => sum + counts.own(one.id), 0);
    return html`<li class="reg-held"><div><p class="reg-record__name"><a href="${href('domain', { language, id })}">${name}</a></p><p class="reg-small">${
      some.length === 0
        ? words.empty[language]
        : `${plural(some.length, countedWords.organisation, language)}, ${plural(entries, countedWords.algorithm, language)} · ${standingCounts(some, counts, language)}`
    }</p></div></li>`;
  };
  const inSome = [...placed.values()].reduce((sum, some) => sum + some.length, 0);
  const outside = directory.all.length - inSome;
  const form = html`<section class="reg-section" aria-labelledby="nieuw"><h2 id="nieuw">${words.new[language]}</h2><form class="reg-form reg-gap-top" method="post" action="${href('domains', { language })}" novalidate>${formTokenField(formToken)}${textField(
    {
      ...{ name: 'naam', label: words.name[language], value: failed?.name ?? '', autocomplete: 'off' },
      fault: failed?.message,
    },
  )}<p><button class="nl-button nl-button--primary" type="submit">${words.make[language]}</button></p></form></section>`;
  const title = domainWords.title[language];
  return {
    ...{ kind: 'page', status: failed === null ? 200 : 422, title, section: null },
    main: html`${failed !== null && errorSummary(domainWords.faults[language], [{ control: 'naam', message: failed.message }])}${pageTitle(
      title,
      words.lead[language],
    )}${domains.length === 0 ? html`<p>${words.none[language]}</p>` : html`<ul class="reg-held-list">${domains.map(item)}</ul>`}${
      domains.length > 0 &&
      html`<p class="reg-small reg-gap-top">${words.outside[language]}: ${plural(outside, countedWords.organisation, language)}.</p>`
    }${mayDo(actor, 'manage-organisations', null) && form}`,
  };
};

/** The domains in which organisations report, with where their organisations stand, and the form for a new one. */
export const domains: FormPage = {
  isFor: 'whole',
  show: (reading, _context, request) => page(reading, request, null),
  act: async (reading, context, request) => {
    const { language, form } = request;
    const name = form.get('naam') ?? '';
    const outcome = await changeDomain(context, presentIn(request).present.actor, { kind: 'make', name });
    if (outcome.kind === 'changed')
      return {
        answer: { kind: 'redirect', status: 303, to: href('domain', { language, id: outcome.domainId }) },
      };
    if (outcome.refusal === 'not-allowed') return { answer: forbidden(language) };
    return { answer: await page(reading, request, { name, message: domainRefusals[outcome.refusal][language] }) };
  },
};
