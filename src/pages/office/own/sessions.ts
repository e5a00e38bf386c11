import { endOwnSessions, type SessionsToEnd } from '#commands/office/end-own-sessions.ts';
import { readOwnAccount } from '#commands/office/own-account.ts';
import { hasJustBegun } from '#register/session.ts';
import type { Text } from '#standard/text.ts';
import { html } from '#web/html.ts';
import type { PageAnswer } from '#web/page.ts';
import { alert } from '#web/parts/alert.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import { href } from '../../../routes.ts';
import type { FormPage, OfficeRequest } from '../office-page.ts';
import { presentIn } from '../present-in.ts';
import { type FormFault, formPage, passwordFault, passwordName, presentPasswordField } from './form-page.ts';
import { allOthers, sessionName } from './sessions-list.ts';

const words = {
  one: { nl: 'Log op één plek uit', en: 'Sign out in one place', fy: 'Meld op ien plak ôf' },
  others: { nl: 'Log overal elders uit', en: 'Sign out everywhere else', fy: 'Meld oeral oars ôf' },
  lead: {
    nl: 'Hier blijft u ingelogd.',
    en: 'You stay signed in here.',
    fy: 'Hjir bliuwe jo oanmeld.',
  },
  send: { nl: 'Log daar uit', en: 'Sign out there', fy: 'Meld dêr ôf' },
  again: {
    nl: 'U kunt dit alleen doen als u net bent ingelogd. Zo weten we dat u het zelf bent. Log uit en weer in, en doe het binnen een kwartier.',
    en: 'You can do this only when you have just signed in. This way we know that it is you. Sign out and in again, and do it within a quarter of an hour.',
    fy: 'Jo kinne dit allinnich dwaan as jo jo krekt oanmeld hawwe. Sa witte wy dat jo it sels binne. Meld jo ôf en wer oan, en doch it binnen in kertier.',
  },
  back: { nl: 'Terug naar mijn account', en: 'Back to my account', fy: 'Werom nei myn akkount' },
} as const satisfies Record<string, Text>;

const titleOf = (wanted: string): Text => (wanted === allOthers ? words.others : words.one);

/** That somebody who has no password here must sign in again first. */
const againPage = ({ language }: OfficeRequest, wanted: string, status: number): PageAnswer => {
  const title = titleOf(wanted)[language];
  return {
    ...{ kind: 'page', status, title, section: null },
    main: html`${pageTitle(title)}${alert('info', { body: html`<p>${words.again[language]}</p>` })}<p class="reg-gap-top"><a href="${href('ownAccount', { language })}">${words.back[language]}</a></p>`,
  };
};

const page = (request: OfficeRequest, wanted: string, asksPassword: boolean, fault: FormFault | null): PageAnswer =>
  formPage(
    request,
    'ownSessions',
    { title: titleOf(wanted), lead: words.lead, send: words.send },
    html`<input type="hidden" name="${sessionName}" value="${wanted}">${
      asksPassword && presentPasswordField(request.language, fault)
    }`,
    fault,
  );

const sessionsIn = (wanted: string): SessionsToEnd => (wanted === allOthers ? 'all-others' : { hash: wanted });

/** Ends one of one's own sessions, or all others, for who proves again who they are; and leads back to the own account. */
export const ownSessions: FormPage = {
  isFor: 'whole',
  show: async (_reading, context, request) => {
    const { language, query } = request;
    const wanted = query.get(sessionName);
    if (wanted === null) return { kind: 'redirect', status: 303, to: href('ownAccount', { language }) };
    const { present } = presentIn(request);
    const { hasPassword } = await readOwnAccount(context, present);
    return hasPassword || hasJustBegun(present.session, context.now())
      ? page(request, wanted, hasPassword, null)
      : againPage(request, wanted, 200);
  },
  act: async (_reading, context, request) => {
    const { form, language, whereabouts } = request;
    const { present } = presentIn(request);
    const wanted = form.get(sessionName) ?? '';
    const confirmed = { present, whereabouts, password: form.get(passwordName) ?? '' };
    const outcome = await endOwnSessions(context, confirmed, sessionsIn(wanted));
    if (outcome.kind === 'not-fresh') return { answer: againPage(request, wanted, 422) };
    if (outcome.kind !== 'done') return { answer: page(request, wanted, true, passwordFault(outcome, language)) };
    const to = href('ownAccount', { language }, { klaar: 'sessie' });
    return { answer: { kind: 'redirect', status: 303, to } };
  },
};
