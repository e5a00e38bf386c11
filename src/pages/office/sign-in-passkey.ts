import { askPasskeySignIn } from '#commands/office/passkey-challenges.ts';
import { signInWithPasskey } from '#commands/office/passkeys.ts';
import { relyingPartyOf } from '#commands/office/relying-party.ts';
import type { Text } from '#standard/text.ts';
import { html } from '#web/html.ts';
import type { PageAnswer } from '#web/page.ts';
import { passkeyAnswerName } from '#web/parts/passkey-form.ts';
import { href } from '../../routes.ts';
import type { FormPage, OfficeRequest } from './office-page.ts';
import { type PasskeyFault, passkeyAskPage, passkeyButton, passkeyStartPage } from './passkey-start.ts';
import { passkeyWords } from './passkey-words.ts';
import { returnAddress } from './return-address.ts';
import { waitSentence } from './wait-sentence.ts';

const words = {
  otherWay: { nl: 'Inloggen met uw wachtwoord', en: 'Sign in with your password', fy: 'Oanmelde mei jo wachtwurd' },
} as const satisfies Record<string, Text>;

const addressOf = ({ language, query }: OfficeRequest): string =>
  href('signInPasskey', { language }, { naar: query.get('naar') });

const frameOf = ({ language, query }: OfficeRequest) => ({
  language,
  title: passkeyWords.signIn[language],
  after: html`<p class="reg-gap-top"><a href="${href('signIn', { language }, { naar: query.get('naar') })}">${
    words.otherWay[language]
  }</a></p>`,
});

const startPage = (request: OfficeRequest, fault: PasskeyFault | null): PageAnswer => {
  const label = passkeyWords.use[request.language];
  return passkeyStartPage(frameOf(request), passkeyButton(addressOf(request), request.formToken, label, true), fault);
};

/** Where somebody signs in with a passkey alone: first the register asks, then the browser answers. */
export const signInPasskey: FormPage = {
  isFor: 'anyone',
  show: async (_reading, _context, request) =>
    request.present?.isWhole === true
      ? { kind: 'redirect', status: 303, to: returnAddress(request.query, request.language) }
      : startPage(request, null),
  act: async ({ config }, context, request) => {
    const { form, language, formToken, query, whereabouts } = request;
    const [party, text] = [relyingPartyOf(config.baseUrl), form.get(passkeyAnswerName) ?? ''];
    if (text === '') {
      const options = await askPasskeySignIn(context, party, formToken);
      const ask = { kind: 'get', options, action: addressOf(request), formToken } as const;
      return { answer: passkeyAskPage(frameOf(request), { ...ask, button: passkeyWords.use[language] }) };
    }
    const outcome = await signInWithPasskey(context, { party, text, boundTo: formToken }, whereabouts);
    if (outcome.kind === 'wait')
      return { answer: startPage(request, { status: 429, message: waitSentence(outcome.until, language) }) };
    if (outcome.kind === 'refused')
      return { answer: startPage(request, { status: 422, message: passkeyWords.refused[language] }) };
    return {
      answer: { kind: 'redirect', status: 303, to: returnAddress(query, language) },
      session: outcome.secret,
    };
  },
};
