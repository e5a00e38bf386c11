import { offerNewTotp, replaceTotp, type TotpOffer } from '#commands/office/totp.ts';
import type { Text } from '#standard/text.ts';
import { html } from '#web/html.ts';
import type { PageAnswer } from '#web/page.ts';
import { textField } from '#web/parts/text-field.ts';
import { href } from '../../../routes.ts';
import type { FormPage, OfficeRequest } from '../office-page.ts';
import { presentIn } from '../present-in.ts';
import { offerPart } from '../second-factor.ts';
import { type FormFault, formPage, passwordFault, passwordName, presentPasswordField } from './form-page.ts';

const words = {
  title: { nl: 'Stel een andere app in', en: 'Set up another app', fy: 'Stel in oare app yn' },
  lead: {
    nl: 'Doe dit bij een nieuwe telefoon. De app van nu werkt daarna niet meer.',
    en: 'Do this with a new telephone. The present app no longer works after that.',
    fy: 'Doch dit by in nije tillefoan. De app fan no wurket dêrnei net mear.',
  },
  code: { nl: 'Code uit de nieuwe app', en: 'Code from the new app', fy: 'Koade út de nije app' },
  codeHelp: { nl: 'Zes cijfers.', en: 'Six figures.', fy: 'Seis sifers.' },
  send: { nl: 'Vervang de app', en: 'Replace the app', fy: 'Ferfang de app' },
  wrong: {
    nl: 'Het wachtwoord of de code klopt niet. Wacht op de volgende code in de app en probeer het opnieuw.',
    en: 'The password or the code is not right. Wait for the next code in the app and try again.',
    fy: 'It wachtwurd of de koade kloppet net. Wachtsje op de folgjende koade yn de app en besykje it opnij.',
  },
} as const satisfies Record<string, Text>;

const page = (request: OfficeRequest, offer: TotpOffer, fault: FormFault | null): PageAnswer => {
  const { language } = request;
  const code = { name: 'code', label: words.code[language], help: words.codeHelp[language], isNumeric: true };
  const fields = html`${presentPasswordField(language, fault)}${offerPart(offer, language)}${textField({
    ...{ ...code, autocomplete: 'one-time-code' },
  })}`;
  return formPage(request, 'ownApp', words, fields, fault);
};

/** Where somebody sets up another app for codes in the place of the one they have. */
export const ownApp: FormPage = {
  isFor: 'whole',
  show: async (_reading, context, request) => {
    const { present, sessionSecret } = presentIn(request);
    return page(request, await offerNewTotp(context, present, sessionSecret), null);
  },
  act: async (_reading, context, request) => {
    const { form, language, whereabouts } = request;
    const { present, sessionSecret } = presentIn(request);
    const offer = await offerNewTotp(context, present, sessionSecret);
    const confirmed = { present, whereabouts, password: form.get(passwordName) ?? '' };
    const outcome = await replaceTotp(context, confirmed, sessionSecret, form.get('code') ?? '');
    if (outcome.kind !== 'done') return { answer: page(request, offer, passwordFault(outcome, language, words.wrong)) };
    const to = href('ownAccount', { language }, { klaar: 'app' });
    return { answer: { kind: 'redirect', status: 303, to } };
  },
};
