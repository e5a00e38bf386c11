import { retryAllMail, retryMail } from '#commands/office/retry-mail.ts';
import { mayDo } from '#register/access.ts';
import { type MailState, mailStates, mailTerms } from '#register/mail.ts';
import { personReader } from '#register/reader.ts';
import type { Language, Text } from '#standard/text.ts';
import { countOutbox, listOutbox } from '#store/outbox.ts';
import { wholeNumber } from '#web/format.ts';
import { type Html, html, join } from '#web/html.ts';
import type { PageAnswer } from '#web/page.ts';
import { alert } from '#web/parts/alert.ts';
import { formTokenField } from '#web/parts/form-token-field.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import { pageAsked, pagination } from '#web/parts/pagination.ts';
import type { Reading } from '../../../reading.ts';
import { href } from '../../../routes.ts';
import type { FormPage, OfficeRequest } from '../office-page.ts';
import { forbidden } from '../people/forbidden.ts';
import { presentIn } from '../present-in.ts';
import { type MailList, mailItem } from './mail-item.ts';

const { keptDays } = mailTerms;

/** The words of the page of outgoing mail; the office names it by its title. */
export const outboxWords = {
  title: { nl: 'Uitgaande post', en: 'Outgoing mail', fy: 'Utgeande post' },
  lead: {
    nl: `E-mail die het register verstuurt. Een bericht blijft hier ${keptDays} dagen staan.`,
    en: `E-mail that the register sends. A message stays here for ${keptDays} days.`,
    fy: `E-mail dy't it register ferstjoert. In berjocht bliuwt hjir ${keptDays} dagen stean.`,
  },
  kept: {
    nl: 'Dit register verstuurt geen e-mail, want SMTP_URL is niet ingesteld. Berichten staan alleen hier.',
    en: 'This register sends no e-mail, because SMTP_URL is not set. Messages are only here.',
    fy: 'Dit register ferstjoert gjin e-mail, want SMTP_URL is net ynsteld. Berjochten steane allinnich hjir.',
  },
  all: {
    nl: 'Verstuur alle berichten opnieuw',
    en: 'Send all messages again',
    fy: 'Ferstjoer alle berjochten opnij',
  },
  allExcept: {
    nl: 'U kunt alle berichten tegelijk opnieuw versturen. Een bericht dat misschien al is aangekomen of te oud is, gaat niet mee: dat verstuurt u met de knop bij het bericht zelf.',
    en: 'You can send all messages again at once. A message that may have arrived or is too old does not go along: send that with its own button.',
    fy: 'Jo kinne alle berjochten tagelyk opnij ferstjoere. In berjocht dat miskien al oankommen is of te âld is, giet net mei: dat ferstjoere jo mei de knop by it berjocht sels.',
  },
  allAgain: {
    nl: 'Het register verstuurt de berichten opnieuw.',
    en: 'The register sends the messages again.',
    fy: 'It register ferstjoert de berjochten opnij.',
  },
  none: {
    nl: 'Geen van deze berichten gaat met alle andere mee. Kies hieronder zelf een bericht.',
    en: 'None of these messages goes along with all others. Choose a message below.',
    fy: 'Gjin fan dizze berjochten giet mei alle oare mei. Kies hjirûnder sels in berjocht.',
  },
  states: { nl: 'Berichten', en: 'Messages', fy: 'Berjochten' },
  again: {
    nl: 'Het register verstuurt het bericht opnieuw.',
    en: 'The register sends the message again.',
    fy: 'It register ferstjoert it berjocht opnij.',
  },
  gone: {
    nl: 'Dit bericht wacht niet op een nieuwe poging. Misschien is het al verstuurd of weggehaald.',
    en: 'This message waits for no new attempt. It may have been sent or taken away.',
    fy: 'Dit berjocht wachtet net op in nij besykjen. Miskien is it al ferstjoerd of fuorthelle.',
  },
} as const satisfies Record<string, Text>;

/** Each state as it is called, as it stands in an address, and what is said when nothing is in it. */
const states = {
  waiting: {
    code: 'wacht',
    name: { nl: 'Wacht', en: 'Waiting', fy: 'Wachtet' },
    none: { nl: 'Er wacht geen e-mail.', en: 'No e-mail waits.', fy: 'Der wachtet gjin e-mail.' },
  },
  failed: {
    code: 'niet-verstuurd',
    name: { nl: 'Niet verstuurd', en: 'Not sent', fy: 'Net ferstjoerd' },
    none: { nl: 'Er is geen e-mail mislukt.', en: 'No e-mail failed.', fy: 'Der is gjin e-mail mislearre.' },
  },
  sent: {
    code: 'verstuurd',
    name: { nl: 'Verstuurd', en: 'Sent', fy: 'Ferstjoerd' },
    none: {
      nl: 'Er is de laatste dagen geen e-mail verstuurd.',
      en: 'No e-mail was sent in the last days.',
      fy: 'Der is de lêste dagen gjin e-mail ferstjoerd.',
    },
  },
} as const satisfies Record<MailState, { readonly code: string; readonly name: Text; readonly none: Text }>;

const perPage = 50;

const stateIn = (query: URLSearchParams): MailState =>
  mailStates.find((state) => states[state].code === query.get('staat')) ?? 'waiting';

const stateLinks = (chosen: MailState, counts: Readonly<Record<MailState, number>>, language: Language): Html => {
  const link = (state: MailState): Html => {
    const name = `${states[state].name[language]} (${wholeNumber(counts[state], language)})`;
    return state === chosen
      ? html`<strong aria-current="page">${name}</strong>`
      : html`<a href="${href('outbox', { language }, { staat: states[state].code })}">${name}</a>`;
  };
  return html`<nav class="reg-gap-top" aria-label="${outboxWords.states[language]}"><p>${join(mailStates.map(link), ' · ')}</p></nav>`;
};

const allForm = ({ language, formToken, action }: MailList): Html =>
  html`<form method="post" action="${action}">${formTokenField(formToken)}<input type="hidden" name="bericht" value="alle"><p class="reg-small reg-soft reg-gap-bottom">${outboxWords.allExcept[language]}</p><p class="reg-gap-bottom"><button class="nl-button" type="submit">${
    outboxWords.all[language]
  }</button></p></form>`;

const page = async (
  reading: Reading,
  request: OfficeRequest,
  status: number,
  notice: Html | null,
): Promise<PageAnswer> => {
  const { language, query, formToken } = request;
  const { actor } = presentIn(request).present;
  if (!mayDo(actor, 'manage-mail', null)) return forbidden(language);
  const reader = personReader(actor);
  const state = stateIn(query);
  const counts = await countOutbox(reading.queries, reader);
  const pages = Math.max(1, Math.ceil(counts[state] / perPage));
  const number = pageAsked(query, pages);
  const skip = (number - 1) * perPage;
  const mails = await listOutbox(reading.queries, reader, state, { skip, limit: perPage });
  const address = (to: number): string =>
    href('outbox', { language }, { staat: states[state].code, page: to === 1 ? null : to });
  const isKept = reading.config.mailServer === null;
  const list = { language, formToken, action: address(number), isKept, showsSecrets: reading.config.demo };
  const title = outboxWords.title[language];
  return {
    ...{ kind: 'page', status, title, section: null },
    main: html`${notice}${pageTitle(title, outboxWords.lead[language])}${
      isKept && alert('info', { body: html`<p>${outboxWords.kept[language]}</p>` })
    }${stateLinks(state, counts, language)}<section class="reg-section" aria-labelledby="post"><h2 id="post">${states[state].name[language]}</h2>${
      mails.length === 0
        ? html`<p>${states[state].none[language]}</p>`
        : html`${state === 'failed' && mails.length > 1 && !isKept && allForm(list)}<ul class="reg-held-list">${mails.map((mail) => mailItem(mail, list))}</ul>`
    }${pagination({ page: number, pages }, address, language)}</section>`,
  };
};

const done = { opnieuw: outboxWords.again, alle: outboxWords.allAgain } as const;

const notice = (kind: 'ok' | 'error', text: string): Html => alert(kind, { body: html`<p>${text}</p>` });

const isDone = (typed: string | null): typed is keyof typeof done => typed !== null && Object.hasOwn(done, typed);

/** The mail that waits, was given up or was sent lately, for who looks after it; what was given up can be sent again. */
export const outbox: FormPage = {
  isFor: 'whole',
  show: (reading, _context, request) => {
    const what = request.query.get('klaar');
    return page(reading, request, 200, isDone(what) ? notice('ok', done[what][request.language]) : null);
  },
  act: async (reading, context, request) => {
    const { language, form } = request;
    const typed = form.get('bericht') ?? '';
    const { actor } = presentIn(request).present;
    const isAll = typed === 'alle';
    const id = /^\d{1,9}$/.test(typed) ? Number(typed) : 0;
    const outcome = isAll ? await retryAllMail(context, actor) : await retryMail(context, actor, id);
    if (outcome.kind === 'refused') {
      if (outcome.refusal === 'not-allowed') return { answer: forbidden(language) };
      const says = (isAll ? outboxWords.none : outboxWords.gone)[language];
      return { answer: await page(reading, request, 422, notice('error', says)) };
    }
    const to = href('outbox', { language }, { staat: states.failed.code, klaar: isAll ? 'alle' : 'opnieuw' });
    return { answer: { kind: 'redirect', status: 303, to } };
  },
};
