import { giveRecoveryCode } from '#commands/office/recovery-codes.ts';
import type { Text } from '#standard/text.ts';
import { html } from '#web/html.ts';
import type { PageAnswer } from '#web/page.ts';
import { errorSummary } from '#web/parts/error-summary.ts';
import { formTokenField } from '#web/parts/form-token-field.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import { textField } from '#web/parts/text-field.ts';
import { href } from '../../routes.ts';
import type { FormPage, OfficeRequest } from './office-page.ts';
import { presentIn } from './present-in.ts';
import { waitSentence } from './wait-sentence.ts';

const words = {
  title: { nl: 'Inloggen met een herstelcode', en: 'Sign in with a recovery code', fy: 'Oanmelde mei in herstelkoade' },
  lead: {
    nl: 'U kreeg tien herstelcodes toen u de tweede stap instelde. Elke code werkt één keer. Hebt u geen codes meer? Vraag de coördinator van uw organisatie om hulp.',
    en: 'You got ten recovery codes when you set up the second step. Each code works once. No codes left? Ask the coordinator of your organisation for help.',
    fy: 'Jo krigen tsien herstelkoades doe’t jo de twadde stap ynstelden. Elke koade wurket ien kear. Hawwe jo gjin koades mear? Freegje de koördinator fan jo organisaasje om help.',
  },
  code: { nl: 'Herstelcode', en: 'Recovery code', fy: 'Herstelkoade' },
  codeHelp: {
    nl: 'Zestien tekens, zoals 4f7k-m2qa-08xz-c9tw.',
    en: 'Sixteen signs, such as 4f7k-m2qa-08xz-c9tw.',
    fy: 'Sechstjin tekens, lykas 4f7k-m2qa-08xz-c9tw.',
  },
  send: { nl: 'Verder', en: 'Continue', fy: 'Fierder' },
  back: {
    nl: 'Toch een andere tweede stap gebruiken',
    en: 'Use another second step after all',
    fy: 'Dochs in oare twadde stap brûke',
  },
  faults: { nl: 'U bent nog niet ingelogd', en: 'You are not signed in yet', fy: 'Jo binne noch net oanmeld' },
  refused: {
    nl: 'Deze herstelcode klopt niet of is al gebruikt. Probeer een andere.',
    en: 'This recovery code is not right or was used already. Try another one.',
    fy: 'Dizze herstelkoade kloppet net of is al brûkt. Besykje in oaren.',
  },
} as const satisfies Record<string, Text>;

const page = ({ language, query, formToken }: OfficeRequest, status: number, fault?: string): PageAnswer => {
  const onward = { naar: query.get('naar') };
  const field = { name: 'herstelcode', label: words.code[language], help: words.codeHelp[language] };
  return {
    ...{ kind: 'page', status, title: words.title[language], section: null },
    main: html`${fault !== undefined && errorSummary(words.faults[language], [{ control: 'herstelcode', message: fault }])}${pageTitle(
      words.title[language],
      words.lead[language],
    )}<form class="reg-form" method="post" action="${href('recoveryCode', { language }, onward)}" novalidate>${formTokenField(
      formToken,
    )}${textField({ ...field, autocomplete: 'off', fault })}<p><button class="nl-button nl-button--primary" type="submit">${
      words.send[language]
    }</button></p></form><p class="reg-gap-top"><a href="${href('secondFactor', { language }, onward)}">${words.back[language]}</a></p>`,
  };
};

/** The second step for who does not have their telephone. It leads to the own account, where another app can be set up. */
export const recoveryCode: FormPage = {
  isFor: 'half',
  show: async (_reading, _context, request) => page(request, 200),
  act: async (_reading, context, request) => {
    const { form, language, whereabouts } = request;
    const asked = { ...presentIn(request), whereabouts };
    const outcome = await giveRecoveryCode(context, asked, form.get('herstelcode') ?? '');
    if (outcome.kind === 'wait') return { answer: page(request, 429, waitSentence(outcome.until, language)) };
    if (outcome.kind === 'refused') return { answer: page(request, 422, words.refused[language]) };
    const to = href('ownAccount', { language }, { klaar: 'herstelcode' });
    return { answer: { kind: 'redirect', status: 303, to }, session: outcome.secret };
  },
};
