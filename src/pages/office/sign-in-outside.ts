import { provenBefore } from '#commands/office/outside-link.ts';
import { comeBackFromOutside, leaveForOutside, type OutsideRefusal } from '#commands/office/sign-in-outside.ts';
import { hashOfSecret, isEqualSecret } from '#commands/secrets.ts';
import type { Language, Text } from '#standard/text.ts';
import { type Html, html } from '#web/html.ts';
import type { PageAnswer } from '#web/page.ts';
import { alert } from '#web/parts/alert.ts';
import { href } from '../../routes.ts';
import type { OfficeRequest, ShownPage } from './office-page.ts';
import { outsideRefusalNamed } from './outside-words.ts';
import { returnAddress } from './return-address.ts';

const words = {
  button: {
    nl: 'Inloggen met het account van uw organisatie',
    en: 'Sign in with the account of your organisation',
    fy: 'Oanmelde mei it akkount fan jo organisaasje',
  },
  use: {
    nl: 'Het account van uw organisatie gebruiken',
    en: 'Use the account of your organisation',
    fy: 'It akkount fan jo organisaasje brûke',
  },
  or: {
    nl: 'Of log in met een wachtwoord van dit register.',
    en: 'Or sign in with a password of this register.',
    fy: 'Of meld jo oan mei in wachtwurd fan dit register.',
  },
  orPassword: {
    nl: 'Dan hebt u hier geen wachtwoord nodig. Of kies hieronder een wachtwoord.',
    en: 'Then you need no password here. Or choose a password below.',
    fy: 'Dan hawwe jo hjir gjin wachtwurd nedich. Of kies hjirûnder in wachtwurd.',
  },
  notJoined: { nl: 'Het account is niet verbonden', en: 'The account is not joined', fy: 'It akkount is net ferbûn' },
  refused: { nl: 'U bent niet ingelogd', en: 'You are not signed in', fy: 'Jo binne net oanmeld' },
} as const satisfies Record<string, Text>;

/** What only a page of ours that this browser asked for knows: signing in is not begun by a link from elsewhere. */
const startMark = (formToken: string): string => hashOfSecret(`outside ${formToken}`);

const startAddress = ({ language, query, formToken }: OfficeRequest, link: string | null): string =>
  href('signInOutside', { language }, { naar: query.get('naar'), link, begin: startMark(formToken) });

/** Why the account of the organisation did not open the door, over the page to sign in or the own account; nothing when nobody came back in vain. */
export const outsideMessage = ({ query, language, present }: OfficeRequest): Html => {
  const refusal = outsideRefusalNamed(query.get('fout') ?? '');
  if (refusal === null) return html``;
  const title = (present?.isWhole === true ? words.notJoined : words.refused)[language];
  return html`<div class="reg-gap-bottom" role="alert">${alert('error', { title, body: html`<p>${refusal[language]}</p>` })}</div>`;
};

/** The way in with the account of one's own organisation, on the page to sign in; nothing where there is no provider. */
export const outsidePart = (request: OfficeRequest): Html => {
  const { outside, language } = request;
  if (outside === null) return html``;
  return html`<p><a class="nl-button nl-button--primary" href="${startAddress(request, null)}">${words.button[language]}</a></p><p class="reg-gap-top reg-gap-bottom">${words.or[language]}</p>`;
};

/** The same for who was invited: the account of the organisation instead of a password. */
export const outsideInvitationPart = (request: OfficeRequest): Html => {
  const { outside, language, query } = request;
  if (outside === null) return html``;
  return html`<p><a class="nl-button" href="${startAddress(request, query.get('link'))}">${words.use[language]}</a></p><p class="reg-gap-top reg-gap-bottom">${words.orPassword[language]}</p>`;
};

/** Where the account of the organisation is joined to one's own, which then shows what became of it. */
export const joinAddress = (request: OfficeRequest): string => {
  const { language } = request;
  const naar = href('ownAccount', { language }, { klaar: 'organisatie' });
  return startAddress({ ...request, query: new URLSearchParams({ naar }) }, null);
};

/** To the page to sign in; who is in already to the own account, or to the office when they only went back in their browser. */
const back = (
  { present }: OfficeRequest,
  language: Language,
  fault: OutsideRefusal | null,
  returnTo: string | null,
): PageAnswer => {
  const outside = href('signIn', { language }, { naar: returnTo, fout: fault });
  const inside =
    fault === 'not-started-here' ? href('office', { language }) : href('ownAccount', { language }, { fout: fault });
  return { kind: 'redirect', status: 303, to: present?.isWhole === true ? inside : outside };
};

/** Sends a browser to the provider, only from a page of ours. By GET: the policy of our pages lets no form lead elsewhere. */
export const signInOutside: ShownPage = {
  isFor: 'anyone',
  show: async (_reading, context, request) => {
    const { outside, language, query, formToken } = request;
    if (outside === null) return { kind: 'not-found' };
    const returnTo = query.has('naar') ? returnAddress(query, language) : null;
    if (!isEqualSecret(query.get('begin') ?? '', startMark(formToken))) return back(request, language, null, returnTo);
    const personId = await provenBefore(context, request.present, query.get('link'));
    const isTooLate = request.present?.isWhole === true && personId === null;
    if (isTooLate) return { kind: 'redirect', status: 303, to: href('ownAccount', { language }) };
    const departure = { browser: formToken, language, returnTo, personId };
    const left = await leaveForOutside(context, outside, departure, request.whereabouts);
    if (left.kind === 'refused') return back(request, language, left.refusal, returnTo);
    return { kind: 'redirect', status: 303, to: left.address };
  },
};

/** Where the provider sends a browser back. What comes along works once, so the next page has another address. */
export const comeBack: ShownPage = {
  isFor: 'anyone',
  show: async ({ config }, context, request) => {
    const { outside, language, formToken, secret, whereabouts } = request;
    if (outside === null) return { kind: 'not-found' };
    const address = new URL(request.address, config.baseUrl);
    const arrival = { address, browser: formToken, sessionBefore: secret, whereabouts };
    const outcome = await comeBackFromOutside(context, outside, arrival);
    const { language: asked, returnTo } = outcome.expected ?? { language, returnTo: null };
    if (outcome.kind === 'refused') return back(request, asked, outcome.refusal, returnTo);
    const to = returnTo ?? href('office', { language: asked });
    return { answer: { kind: 'redirect', status: 303, to }, session: outcome.secret };
  },
};
