import type { Language, Text } from '#standard/text.ts';
import { type Html, type HtmlPart, html } from '../html.ts';
import { formTokenField } from './form-token-field.ts';

/** A form that the browser answers with a passkey: with one that is there ('get'), or a new one ('create'). */
export type PasskeyForm = {
  readonly kind: 'get' | 'create';
  /** What is asked, in the words of WebAuthn, to be written as JSON. */
  readonly options: object;
  readonly action: string;
  readonly formToken: string;
  readonly button: string;
  /** What is filled in beside it. */
  readonly fields?: HtmlPart;
};

/** The name of the hidden field in which the answer of the passkey comes back. */
export const passkeyAnswerName = 'antwoord';

const words = {
  asking: {
    nl: 'Kies uw passkey in het venster van uw browser.',
    en: 'Choose your passkey in the window of your browser.',
    fy: 'Kies jo passkey yn it finster fan jo browser.',
  },
  failed: {
    nl: 'Het is niet gelukt. Probeer het opnieuw.',
    en: 'It did not work. Try again.',
    fy: 'It is net slagge. Besykje it opnij.',
  },
  impossible: {
    nl: 'Uw browser kan hier geen passkey gebruiken. Werk uw browser bij of gebruik een andere.',
    en: 'Your browser cannot use a passkey here. Update your browser or use another one.',
    fy: 'Jo browser kin hjir gjin passkey brûke. Wurkje jo browser by of brûk in oaren.',
  },
  noScript: {
    nl: 'Een passkey werkt alleen als JavaScript aan staat in uw browser.',
    en: 'A passkey works only when JavaScript is on in your browser.',
    fy: 'In passkey wurket allinnich as JavaScript oan stiet yn jo browser.',
  },
} as const satisfies Record<string, Text>;

/** The form for a passkey. The page it stands on says asksPasskey, so that the script comes with it. */
export const passkeyForm = (
  { kind, options, action, formToken, button, fields }: PasskeyForm,
  language: Language,
): Html =>
  html`<form class="reg-form" method="post" action="${action}" data-passkey="${kind}" data-options="${JSON.stringify(
    options,
  )}" data-asking="${words.asking[language]}" data-failed="${words.failed[language]}" data-impossible="${
    words.impossible[language]
  }">${formTokenField(formToken)}<input type="hidden" name="${passkeyAnswerName}" value="">${fields}<p role="status">${
    words.noScript[language]
  }</p><p><button class="nl-button nl-button--primary" type="submit">${button}</button></p></form>`;
