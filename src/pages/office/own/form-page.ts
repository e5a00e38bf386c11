import type { ConfirmedOutcome } from '#commands/office/own-password.ts';
import type { Language, Text } from '#standard/text.ts';
import { type Html, type HtmlPart, html } from '#web/html.ts';
import type { PageAnswer } from '#web/page.ts';
import { errorSummary, type FieldFault } from '#web/parts/error-summary.ts';
import { formTokenField } from '#web/parts/form-token-field.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import { textField } from '#web/parts/text-field.ts';
import { passwordNames } from '#web/typed-form.ts';
import { href, type OfficePageName } from '../../../routes.ts';
import type { OfficeRequest } from '../office-page.ts';
import { waitSentence } from '../wait-sentence.ts';

const words = {
  password: { nl: 'Uw wachtwoord van nu', en: 'Your present password', fy: 'Jo wachtwurd fan no' },
  passwordHelp: {
    nl: 'Zo weten we dat u het zelf bent.',
    en: 'This way we know that it is you.',
    fy: 'Sa witte wy dat jo it sels binne.',
  },
  wrong: {
    nl: 'Dit wachtwoord klopt niet. Probeer het opnieuw.',
    en: 'This password is not right. Try again.',
    fy: 'Dit wachtwurd kloppet net. Besykje it opnij.',
  },
  faults: { nl: 'Er is niets veranderd', en: 'Nothing was changed', fy: 'Der is neat feroare' },
  back: { nl: 'Terug naar mijn account', en: 'Back to my account', fy: 'Werom nei myn akkount' },
} as const satisfies Record<string, Text>;

/** What was not right in a form of the own account, and with which status that is answered. */
export type FormFault = FieldFault & { readonly message: string; readonly status: 422 | 429 };

/** The name of the field for one's present password. */
export const passwordName = passwordNames.present;

/** The field for one's present password. */
export const presentPasswordField = (language: Language, fault: FormFault | null): Html =>
  textField({
    ...{ name: passwordName, label: words.password[language], help: words.passwordHelp[language] },
    ...{ type: 'password', autocomplete: 'current-password' },
    fault: fault?.control === passwordName ? fault.message : undefined,
  });

/** What is wrong when the password that was given again did not do: it was not right, or must wait. */
export const passwordFault = (
  outcome: Exclude<ConfirmedOutcome<never>, { kind: 'done' }>,
  language: Language,
  wrong: Text = words.wrong,
): FormFault =>
  outcome.kind === 'wait'
    ? { control: passwordName, message: waitSentence(outcome.until, language), status: 429 }
    : { control: passwordName, message: wrong[language], status: 422 };

/** A page of the own account with one form, that is sent to the page itself. */
export const formPage = (
  { language, formToken }: OfficeRequest,
  name: Extract<OfficePageName, `own${string}`>,
  { title, lead, send }: { readonly title: Text; readonly lead: Text; readonly send: Text },
  fields: HtmlPart,
  fault: FormFault | null,
): PageAnswer => ({
  ...{ kind: 'page', status: fault?.status ?? 200, title: title[language], section: null },
  main: html`${fault !== null && errorSummary(words.faults[language], [fault])}${pageTitle(
    title[language],
    lead[language],
  )}<form class="reg-form" method="post" action="${href(name, { language })}" novalidate>${formTokenField(
    formToken,
  )}${fields}<p><button class="nl-button nl-button--primary" type="submit">${send[language]}</button></p></form><p class="reg-gap-top"><a href="${href(
    'ownAccount',
    { language },
  )}">${words.back[language]}</a></p>`,
});
