import { askNewPasskey } from '#commands/office/passkey-challenges.ts';
import { addOwnPasskey } from '#commands/office/passkeys.ts';
import { relyingPartyOf } from '#commands/office/relying-party.ts';
import type { Text } from '#standard/text.ts';
import { html } from '#web/html.ts';
import type { PageAnswer } from '#web/page.ts';
import { passkeyAnswerName } from '#web/parts/passkey-form.ts';
import { href } from '../../../routes.ts';
import type { FormPage, OfficeRequest } from '../office-page.ts';
import { passkeyAskPage } from '../passkey-start.ts';
import { passkeyWords } from '../passkey-words.ts';
import { presentIn } from '../present-in.ts';
import { passkeyNameField } from '../second-factor-passkey.ts';
import { type FormFault, formPage, passwordFault, passwordName, presentPasswordField } from './form-page.ts';

const words = {
  back: { nl: 'Terug naar mijn account', en: 'Back to my account', fy: 'Werom nei myn akkount' },
  send: { nl: 'Verder', en: 'Continue', fy: 'Fierder' },
  refused: {
    nl: 'Deze passkey kan hier niet, of het duurde te lang. Probeer het opnieuw.',
    en: 'This passkey cannot be used here, or it took too long. Try again.',
    fy: 'Dizze passkey kin hjir net, of it duorre te lang. Besykje it opnij.',
  },
} as const satisfies Record<string, Text>;

const page = (request: OfficeRequest, fault: FormFault | null): PageAnswer => {
  const text = { title: passkeyWords.make, lead: passkeyWords.what, send: words.send };
  return formPage(request, 'ownPasskey', text, presentPasswordField(request.language, fault), fault);
};

/** Where somebody makes one more passkey: first their password, then the browser makes it. */
export const ownPasskey: FormPage = {
  isFor: 'whole',
  show: async (_reading, _context, request) => page(request, null),
  act: async ({ config }, context, request) => {
    const { form, language, formToken, whereabouts } = request;
    const { present } = presentIn(request);
    const [party, text] = [relyingPartyOf(config.baseUrl), form.get(passkeyAnswerName) ?? ''];
    if (text === '') {
      const confirmed = { present, whereabouts, password: form.get(passwordName) ?? '' };
      const outcome = await askNewPasskey(context, party, confirmed, formToken);
      if (outcome.kind !== 'done') return { answer: page(request, passwordFault(outcome, language)) };
      const [account, action] = [href('ownAccount', { language }), href('ownPasskey', { language })];
      const after = html`<p class="reg-gap-top"><a href="${account}">${words.back[language]}</a></p>`;
      const ask = { kind: 'create', options: outcome.value, action, formToken } as const;
      return {
        answer: passkeyAskPage(
          { language, title: passkeyWords.make[language], after },
          { ...ask, button: passkeyWords.make[language], fields: passkeyNameField(request) },
        ),
      };
    }
    const isAdded = await addOwnPasskey(context, present, { party, text, boundTo: formToken }, form.get('naam') ?? '');
    const fault = { control: passwordName, message: words.refused[language], status: 422 } as const;
    if (!isAdded) return { answer: page(request, fault) };
    const to = href('ownAccount', { language }, { klaar: 'passkey' });
    return { answer: { kind: 'redirect', status: 303, to } };
  },
};
