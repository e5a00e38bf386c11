import {
  type AccountOutcome,
  closeAccount,
  endTheirSessions,
  inviteAgain,
  openAccount,
} from '#commands/office/accounts.ts';
import { mayDo } from '#register/access.ts';
import { accountRefusals } from '#register/account-refusals.ts';
import type { PersonId } from '#register/appointment.ts';
import { personReader } from '#register/reader.ts';
import type { Text } from '#standard/text.ts';
import { countSessionsOfAll, type ListedAccount, listAccounts } from '#store/account-list.ts';
import { listAppointmentsOfAll } from '#store/appointments.ts';
import { listErasureRequests } from '#store/erasure.ts';
import { type Html, html } from '#web/html.ts';
import type { PageAnswer } from '#web/page.ts';
import { alert } from '#web/parts/alert.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import { pageAsked, pagination } from '#web/parts/pagination.ts';
import { textField } from '#web/parts/text-field.ts';
import type { Reading } from '../../reading.ts';
import { href } from '../../routes.ts';
import { accountItem, type Deed, isDeed } from './accounts/item.ts';
import type { FormPage, OfficeRequest } from './office-page.ts';
import { type DoneName, doneNotice } from './people/done-notice.ts';
import { forbidden } from './people/forbidden.ts';
import { invitationNotice } from './people/invitation.ts';
import { presentIn } from './present-in.ts';

const words = {
  title: { nl: 'Accounts', en: 'Accounts', fy: 'Akkounts' },
  lead: {
    nl: 'Iedereen met een account. Rollen geeft u bij de organisatie zelf.',
    en: 'Everybody with an account. Roles are given at the organisation itself.',
    fy: 'Elkenien mei in akkount. Rollen jouwe jo by de organisaasje sels.',
  },
  search: {
    nl: 'Zoek op naam of e-mailadres',
    en: 'Search by name or e-mail address',
    fy: 'Sykje op namme of e-mailadres',
  },
  send: { nl: 'Zoek', en: 'Search', fy: 'Sykje' },
  nobody: {
    nl: 'Niemand gevonden. Controleer de naam of laat het zoekveld leeg.',
    en: 'Nobody was found. Check the name or leave the search field empty.',
    fy: 'Nimmen fûn. Kontrolearje de namme of lit it sykfjild leech.',
  },
} as const satisfies Record<string, Text>;

const perPage = 50;

const matches = ({ name, email }: ListedAccount, text: string): boolean =>
  `${name} ${email}`.toLowerCase().includes(text.toLowerCase());

const searchForm = ({ language, query }: OfficeRequest): Html =>
  html`<form class="reg-form" method="get" action="${href('accounts', { language })}">${textField({
    ...{ name: 'zoek', label: words.search[language], value: query.get('zoek') ?? '', autocomplete: 'off' },
  })}<p><button class="nl-button" type="submit">${words.send[language]}</button></p></form>`;

const page = async (
  reading: Reading,
  request: OfficeRequest,
  status: number,
  notice: Html | null,
): Promise<PageAnswer> => {
  const { language, query, formToken } = request;
  const { actor } = presentIn(request).present;
  if (!mayDo(actor, 'manage-accounts', null)) return forbidden(language);
  const [reader, text] = [personReader(actor), (query.get('zoek') ?? '').trim()];
  const [erasures, all] = await Promise.all([
    listErasureRequests(reading.queries, reader),
    listAccounts(reading.queries, reader),
  ]);
  const accounts = all.filter((account) => text === '' || matches(account, text));
  // Who asks to be erased waits for somebody here, and stands first.
  const found = [...accounts.filter(({ id }) => erasures.has(id)), ...accounts.filter(({ id }) => !erasures.has(id))];
  const pages = Math.max(1, Math.ceil(found.length / perPage));
  const number = pageAsked(query, pages);
  const shown = found.slice((number - 1) * perPage, number * perPage);
  const ids = shown.map(({ id }) => id);
  const address = (to: number): string => href('accounts', { language }, { zoek: text, page: to });
  const [appointments, sessions] = await Promise.all([
    listAppointmentsOfAll(reading.queries, reader, ids),
    countSessionsOfAll(reading.queries, reader, ids),
  ]);
  const directory = reading.organisations();
  const list = { language, actor, formToken, directory, action: address(number), erasures, appointments };
  const title = words.title[language];
  return {
    ...{ kind: 'page', status, title, section: null },
    main: html`${notice}${pageTitle(title, words.lead[language])}${searchForm(request)}<section class="reg-section">${
      shown.length === 0
        ? html`<p>${words.nobody[language]}</p>`
        : html`<ul class="reg-held-list">${shown.map((account) => accountItem({ ...account, sessions: sessions.get(account.id) ?? 0 }, list))}</ul>`
    }${pagination({ page: number, pages }, address, language)}</section>`,
  };
};

const commands = {
  sluit: closeAccount,
  open: openAccount,
  'log-uit': endTheirSessions,
  'nodig-uit': inviteAgain,
} as const satisfies Record<Deed, unknown>;

const doneBy = {
  sluit: 'gesloten',
  open: 'geopend',
  'log-uit': 'uitgelogd',
} as const satisfies Partial<Record<Deed, DoneName>>;

const answerTo = async (
  outcome: AccountOutcome,
  deed: Deed,
  reading: Reading,
  request: OfficeRequest,
): Promise<PageAnswer> => {
  const { language, query } = request;
  if (outcome.kind === 'refused') {
    if (outcome.refusal === 'not-allowed') return forbidden(language);
    const sentence = accountRefusals[outcome.refusal][language];
    return page(reading, request, 422, alert('error', { body: html`<p>${sentence}</p>` }));
  }
  const { person, invitation } = outcome;
  if (invitation !== null) {
    const notice = invitationNotice({ secret: invitation, to: person.email }, reading.config, language);
    return page(reading, request, 200, notice);
  }
  const klaar = deed === 'nodig-uit' ? null : doneBy[deed];
  const to = href('accounts', { language }, { zoek: query.get('zoek'), page: query.get('page'), klaar });
  return { kind: 'redirect', status: 303, to };
};

/** Everybody with an account, for who manages them: close and open, sign out everywhere, invite again. */
export const accounts: FormPage = {
  isFor: 'whole',
  show: async (reading, _context, request) => page(reading, request, 200, doneNotice(request.query, request.language)),
  act: async (reading, context, request) => {
    const { form } = request;
    const [deed, typed] = [form.get('doe') ?? '', form.get('persoon') ?? ''];
    if (!isDeed(deed)) return { answer: await page(reading, request, 422, null) };
    const id = (/^\d{1,9}$/.test(typed) ? Number(typed) : 0) as PersonId;
    const outcome = await commands[deed](context, presentIn(request).present.actor, id);
    return { answer: await answerTo(outcome, deed, reading, request) };
  },
};
