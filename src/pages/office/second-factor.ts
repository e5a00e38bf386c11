import { type Factors, factorsOf } from '#commands/office/second-factor.ts';
import { confirmTotp, giveTotp, offerTotp, type TotpOffer } from '#commands/office/totp.ts';
import type { Language, Text } from '#standard/text.ts';
import { type Html, html } from '#web/html.ts';
import type { PageAnswer } from '#web/page.ts';
import { errorSummary } from '#web/parts/error-summary.ts';
import { formTokenField } from '#web/parts/form-token-field.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import { squareCode } from '#web/parts/square-code.ts';
import { textField } from '#web/parts/text-field.ts';
import { href } from '../../routes.ts';
import { keptCodes } from './kept-codes.ts';
import type { FormPage, OfficeRequest } from './office-page.ts';
import { passkeyButton } from './passkey-start.ts';
import { passkeyWords } from './passkey-words.ts';
import { presentIn } from './present-in.ts';
import { returnAddress } from './return-address.ts';
import { waitSentence } from './wait-sentence.ts';

const words = {
  title: { nl: 'Tweede stap', en: 'Second step', fy: 'Twadde stap' },
  lead: {
    nl: 'Open de app op uw telefoon en vul de code van zes cijfers in.',
    en: 'Open the app on your telephone and fill in the code of six figures.',
    fy: 'Iepenje de app op jo tillefoan en folje de koade fan seis sifers yn.',
  },
  setUp: { nl: 'Stel een tweede stap in', en: 'Set up a second step', fy: 'Stel in twadde stap yn' },
  setUpLead: {
    nl: 'Zo kan niemand met alleen uw wachtwoord inloggen. U hebt een app nodig die codes maakt, zoals FreeOTP of Microsoft Authenticator.',
    en: 'This way nobody can sign in with only your password. You need an app that makes codes, such as FreeOTP or Microsoft Authenticator.',
    fy: 'Sa kin nimmen mei allinnich jo wachtwurd oanmelde. Jo hawwe in app nedich dy’t koades makket, lykas FreeOTP of Microsoft Authenticator.',
  },
  scan: {
    nl: 'Scan deze code met de app.',
    en: 'Scan this code with the app.',
    fy: 'Scan dizze koade mei de app.',
  },
  picture: { nl: 'Code om te scannen', en: 'Code to scan', fy: 'Koade om te scannen' },
  orType: {
    nl: 'Lukt scannen niet? Vul dan deze sleutel in de app in:',
    en: 'Cannot scan? Fill this key into the app:',
    fy: 'Slagget scannen net? Folje dan dizze kaai yn de app yn:',
  },
  code: { nl: 'Code uit de app', en: 'Code from the app', fy: 'Koade út de app' },
  codeHelp: { nl: 'Zes cijfers.', en: 'Six figures.', fy: 'Seis sifers.' },
  send: { nl: 'Verder', en: 'Continue', fy: 'Fierder' },
  faults: { nl: 'U bent nog niet ingelogd', en: 'You are not signed in yet', fy: 'Jo binne noch net oanmeld' },
  refused: {
    nl: 'Deze code klopt niet of is al gebruikt. Wacht op de volgende code in de app en vul die in.',
    en: 'This code is not right or was used already. Wait for the next code in the app and fill that in.',
    fy: 'Dizze koade kloppet net of is al brûkt. Wachtsje op de folgjende koade yn de app en folje dy yn.',
  },
  ratherPasskey: {
    nl: 'Ik gebruik liever een passkey',
    en: 'I would rather use a passkey',
    fy: 'Ik brûk leaver in passkey',
  },
  noTelephone: {
    nl: 'Ik heb mijn telefoon niet',
    en: 'I do not have my telephone',
    fy: 'Ik haw myn tillefoan net',
  },
} as const satisfies Record<string, Text>;

type Message = { readonly status: number; readonly fault: string } | null;

/** The parts of setting up an authenticator app: the code to scan, and the same as a key to type. */
export const offerPart = ({ secret, address }: TotpOffer, language: Language): Html =>
  html`<div class="reg-stack"><p>${words.scan[language]}</p>${squareCode(address, words.picture[language])}<p>${words.orType[language]} <code class="reg-secret">${
    secret.match(/.{1,4}/g)?.join(' ') ?? secret
  }</code></p></div>`;

/** Other ways than the code of an app: a passkey, and for who does not have their telephone a recovery code. */
const otherWays = ({ language, query, formToken }: OfficeRequest, { hasApp, hasPasskey }: Factors): Html => {
  const onward = { naar: query.get('naar') };
  const passkey = href('secondFactorPasskey', { language }, onward);
  if (!hasApp) return html`<p class="reg-gap-top"><a href="${passkey}">${words.ratherPasskey[language]}</a></p>`;
  return html`<div class="reg-stack reg-gap-top">${
    hasPasskey && passkeyButton(passkey, formToken, passkeyWords.use[language])
  }<p><a href="${href('recoveryCode', { language }, onward)}">${words.noTelephone[language]}</a></p></div>`;
};

const page = (request: OfficeRequest, factors: Factors, message: Message): PageAnswer => {
  const { language, query, formToken } = request;
  const { present, sessionSecret } = presentIn(request);
  const offer = factors.hasApp ? null : offerTotp(present, sessionSecret, null);
  const title = (offer === null ? words.title : words.setUp)[language];
  const lead = (offer === null ? words.lead : words.setUpLead)[language];
  const onward = { naar: query.get('naar') };
  const field = { name: 'code', label: words.code[language], help: words.codeHelp[language], isNumeric: true };
  return {
    kind: 'page',
    status: message?.status ?? 200,
    title,
    section: null,
    main: html`${message !== null && errorSummary(words.faults[language], [{ control: 'code', message: message.fault }])}${pageTitle(
      title,
      lead,
    )}<form class="reg-form" method="post" action="${href('secondFactor', { language }, onward)}" novalidate>${formTokenField(
      formToken,
    )}${offer !== null && offerPart(offer, language)}${textField({
      ...{ ...field, autocomplete: 'one-time-code', fault: message?.fault },
    })}<p><button class="nl-button nl-button--primary" type="submit">${words.send[language]}</button></p></form>${otherWays(request, factors)}`,
  };
};

/** The second step of signing in: the code of an authenticator app, or setting that up for who has none yet. */
export const secondFactor: FormPage = {
  isFor: 'half',
  show: async (_reading, context, request) => {
    const { language, query } = request;
    const factors = await factorsOf(context, presentIn(request).present);
    if (factors.hasApp || !factors.hasPasskey) return page(request, factors, null);
    const to = href('secondFactorPasskey', { language }, { naar: query.get('naar') });
    return { kind: 'redirect', status: 303, to };
  },
  act: async (_reading, context, request) => {
    const { form, language, query, whereabouts } = request;
    const { present, sessionSecret } = presentIn(request);
    const factors = await factorsOf(context, present);
    const prove = factors.hasApp ? giveTotp : confirmTotp;
    const outcome = await prove(context, { present, sessionSecret, whereabouts }, form.get('code') ?? '');
    if (outcome.kind === 'wait')
      return { answer: page(request, factors, { status: 429, fault: waitSentence(outcome.until, language) }) };
    if (outcome.kind === 'refused')
      return { answer: page(request, factors, { status: 422, fault: words.refused[language] }) };
    const to = returnAddress(query, language);
    if (outcome.codes.length > 0) return { answer: keptCodes(outcome.codes, to, language), session: outcome.secret };
    return { answer: { kind: 'redirect', status: 303, to }, session: outcome.secret };
  },
};
